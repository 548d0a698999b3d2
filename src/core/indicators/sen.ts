/** Measures of poverty that count inequality among the poor: Sen, and Sen–Shorrocks–Thon. */
import { gini } from './gini';
import { fgtOf, isIncomePoor, shortfallSums } from './income-poverty';
import type { LineRule } from './income-poverty';
import { checkLine, moneyOf, peopleOf, rowsNotNegative } from './income-rows';

export interface SenOptions {
  readonly rule?: LineRule;
  /** One weight a row (persons of the household); 1 each when left out. */
  readonly weights?: readonly number[];
}
export interface SenIndex {
  /** 0 when nobody is poor; null when there is nobody. */
  readonly value: number | null;
  readonly headcount: number | null;
  /** Gini coefficient and mean income of the poor; null when nobody is poor, or the poor have no income. */
  readonly giniOfPoor: number | null;
  readonly meanOfPoor: number | null;
}

/**
 * Sen index in its form for any number of households: P0 × (1 − (1 − G_p) × μ_p / z). Sen's own factor q / (q + 1)
 * for small samples is left out, so that twice the same population has the same index.
 *
 * @param incomes one row a household or person, each 0 or more
 * @param line the poverty line in the same unit, above 0
 * @throws {DomainError} `income.negative`, `income.line-invalid`, `income.not-a-number`, `income.weights-invalid`
 * @see Sen (1976), Poverty: an ordinal approach to measurement, Econometrica 44:219–231; Haughton and Khandker (2009) ch. 4
 */
export function sen(incomes: readonly number[], line: number, options: SenOptions = {}): SenIndex {
  checkLine(line);
  const rows = rowsNotNegative(incomes, options.weights);
  const poor = rows.filter(({ income }) => isIncomePoor(income, line, options.rule));
  const [people, poorPeople] = [peopleOf(rows), peopleOf(poor)];
  if (!(people > 0)) return { value: null, headcount: null, giniOfPoor: null, meanOfPoor: null };
  const headcount = poorPeople / people;
  if (poorPeople === 0) return { value: 0, headcount, giniOfPoor: null, meanOfPoor: null };
  const giniOfPoor = gini(
    poor.map(({ income }) => income),
    poor.map(({ weight }) => weight),
  );
  const meanOfPoor = moneyOf(poor) / poorPeople;
  const value = headcount * (1 - ((1 - (giniOfPoor ?? 0)) * meanOfPoor) / line);
  return { value, headcount, giniOfPoor, meanOfPoor };
}

export interface SstIndex {
  /** 0 when nobody is poor; null when there is nobody. */
  readonly value: number | null;
  readonly headcount: number | null;
  /** Mean gap of the poor as share of the line; null when nobody is poor. */
  readonly meanGapOfPoor: number | null;
  /** Gini coefficient of the gaps of all, those of the others being 0; null when there are no gaps. */
  readonly giniOfGaps: number | null;
}

/**
 * Sen–Shorrocks–Thon index: headcount × mean gap of the poor × (1 + Gini coefficient of all gaps).
 *
 * @param incomes one row a household or person, each 0 or more
 * @param line the poverty line in the same unit, above 0
 * @throws {DomainError} `income.negative`, `income.line-invalid`, `income.not-a-number`, `income.weights-invalid`
 * @see Shorrocks (1995), Revisiting the Sen poverty index, Econometrica 63:1225–1230; Haughton and Khandker (2009) ch. 4
 */
export function senShorrocksThon(
  incomes: readonly number[],
  line: number,
  options: SenOptions = {},
): SstIndex {
  rowsNotNegative(incomes, options.weights);
  const sums = shortfallSums(incomes, line, options);
  const [headcount, gap] = [fgtOf(sums, line, 0), fgtOf(sums, line, 1)];
  // The Gini coefficient is free of scale: the gaps may stay whole amounts of money.
  const gaps = incomes.map((income) => Math.max(0, line - income));
  const giniOfGaps = gini(gaps, options.weights);
  return {
    value: gap === null ? null : gap * (1 + (giniOfGaps ?? 0)),
    headcount,
    meanGapOfPoor: sums.poor > 0 ? sums.shortfall / (sums.poor * line) : null,
    giniOfGaps,
  };
}
