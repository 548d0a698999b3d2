/** Measures of income poverty: who is under the line, and how far. */
import { DomainError } from '../errors';

/** Whether an income at the line is poor: '<=' in Vietnamese law, '<' at the World Bank. */
export type LineRule = '<=' | '<';

/**
 * Whether an income is poor.
 *
 * @param income VND per person and month, or any unit the line has
 * @param line the poverty line in the same unit
 * @param rule '<=' (default): at the line is poor, as 'từ … trở xuống' of NĐ 07/2021 says
 */
export function isIncomePoor(income: number, line: number, rule: LineRule = '<='): boolean {
  return rule === '<=' ? income <= line : income < line;
}

export interface FgtOptions {
  readonly rule?: LineRule;
  /** Caps each gap at the line, so that a negative income cannot push the measure above 1. Default true. */
  readonly capped?: boolean;
}

function checkLine(line: number): void {
  if (!(line > 0 && line < Infinity)) throw new DomainError('fgt.line-invalid', { line });
}

/**
 * Foster–Greer–Thorbecke measure: the mean over all of (gap / line)^alpha, the gap of those above the line being 0.
 *
 * alpha 0: headcount ratio; 1: poverty gap; 2: severity. A negative income is a mistake in the register: the
 * validation reports it, and here its gap counts as the whole line unless `capped` is false.
 *
 * @param incomes one row a household or person
 * @param line the poverty line in the same unit, above 0
 * @param alpha 0, 1 or 2
 * @returns 0–1 (above 1 only with `capped: false` and negative incomes); null when there are no incomes
 * @throws {DomainError} `fgt.line-invalid`, `fgt.income-invalid`
 * @see Foster, Greer and Thorbecke (1984), A class of decomposable poverty measures, Econometrica 52:761–766
 */
export function fgt(
  incomes: readonly number[],
  line: number,
  alpha: 0 | 1 | 2,
  options: FgtOptions = {},
): number | null {
  checkLine(line);
  const { rule = '<=', capped = true } = options;
  const gaps = incomes.map((income) => {
    if (!Number.isFinite(income)) throw new DomainError('fgt.income-invalid', { income });
    if (!isIncomePoor(income, line, rule)) return 0;
    const gap = (line - income) / line;
    // At alpha 0 everyone under the line counts once, the one at the line too.
    return Math.pow(capped ? Math.min(gap, 1) : gap, alpha);
  });
  return gaps.length === 0 ? null : gaps.reduce((total, gap) => total + gap, 0) / gaps.length;
}

/**
 * Watts index: the mean over all of ln(line / income) of those at most at the line.
 *
 * @param incomes one row a household or person, each above 0
 * @param line the poverty line in the same unit, above 0
 * @returns 0 or more; null when there are no incomes
 * @throws {DomainError} `fgt.line-invalid`
 * @throws {DomainError} `watts.income-not-positive` for an income of 0 or less: its logarithm is infinite, and
 *   leaving it out would make the poorest improve the figure
 * @see Watts (1968), An economic definition of poverty; Haughton and Khandker (2009) ch. 4
 */
export function watts(incomes: readonly number[], line: number): number | null {
  checkLine(line);
  const logs = incomes.map((income) => {
    if (!(income > 0)) throw new DomainError('watts.income-not-positive', { income });
    return income <= line ? Math.log(line / income) : 0;
  });
  return logs.length === 0 ? null : logs.reduce((total, log) => total + log, 0) / logs.length;
}
