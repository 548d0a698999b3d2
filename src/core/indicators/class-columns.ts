/** The class of each household of a province from columns of incomes and marks: one judgement a distinct case. */
import { DomainError } from '../errors';
import type { Area } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { classifyByIncome } from './class-by-income';
import type { Grouping } from './alkire-foster-group-sums';
import type { MarkColumns } from './mark-columns';

export const CLASS_CODES = ['poor', 'nearPoor', 'notPoor', 'notAssessable'] as const;

export interface HouseholdColumns {
  /** VND per person and month; NaN where not known. */
  readonly income: Float64Array;
  /** 1 where the household lives in a rural unit, 0 in an urban one. */
  readonly rural: Uint8Array;
  readonly marks: MarkColumns;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Amounts an income is compared with: two incomes between the same neighbours have the same class. */
function linesOf({ incomeLine, minimumLine, averageLine }: PovertyStandard, area: Area): Float64Array {
  const lines = [incomeLine, minimumLine, averageLine].flatMap((line) => (line ? [line[area].value] : []));
  return Float64Array.from(new Set(lines)).sort();
}

/** How many of the lines an income is above; one more than there are lines where it is not known. */
function intervalOf(income: number, lines: Float64Array): number {
  if (Number.isNaN(income)) return lines.length + 1;
  let interval = 0;
  while (interval < lines.length && income > (lines[interval] ?? 0)) interval += 1;
  return interval;
}

/** Verdicts of one type of unit, each asked for when it is first met. */
function createJudge(
  standard: PovertyStandard,
  area: Area,
): (income: number, from: number, to: number) => number {
  const lines = linesOf(standard, area);
  const side = standard.indicators.length + 1;
  // 0: not asked yet; else the code plus 1.
  const asked = new Uint8Array((lines.length + 2) * side * side);
  return (income, from, to) => {
    const at = (intervalOf(income, lines) * side + from) * side + to;
    const code = asked[at] ?? 0;
    if (code !== 0) return code - 1;
    const { result } = classifyByIncome(Number.isNaN(income) ? null : income, { from, to }, area, standard);
    const found = CLASS_CODES.indexOf(result);
    asked[at] = found + 1;
    return found;
  };
}

/**
 * The class of each row by income and deprivations.
 *
 * @param columns as many rows in each
 * @returns an index of {@link CLASS_CODES} a row; a mark that is not known leaves a range of deprivations open
 * @throws {DomainError} `class.income-invalid` for an income below 0 or infinite; `af.rows-differ` when the marks have
 *   another number of indicators than the standard, or columns differ in length
 * @see classifyByIncome, of which every distinct case is asked once
 */
export function classesOfColumns(
  { income, rural, marks }: HouseholdColumns,
  standard: PovertyStandard,
): Uint8Array {
  const width = standard.indicators.length;
  const rows = income.length;
  if (marks.width !== width || [rural, marks.known, marks.deprived].some(({ length }) => length !== rows)) {
    throw new DomainError('af.rows-differ', { width });
  }
  const judges = [createJudge(standard, 'urban'), createJudge(standard, 'rural')] as const;
  const classes = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const amount = income[row] ?? NaN;
    if (amount < 0 || amount === Infinity) throw new DomainError('class.income-invalid', { value: amount });
    const from = countBits(marks.deprived[row] ?? 0);
    const to = from + width - countBits(marks.known[row] ?? 0);
    classes[row] = judges[rural[row] === 1 ? 1 : 0](amount, from, to);
  }
  return classes;
}

/**
 * Households of each class by group.
 *
 * @returns one list a group, counts in the order of {@link CLASS_CODES}
 */
export function countClasses(classes: Uint8Array, { of: groups, count }: Grouping): number[][] {
  const size = CLASS_CODES.length;
  const counts = new Uint32Array(count * size);
  for (let row = 0; row < classes.length; row++) {
    const at = (groups[row] ?? 0) * size + (classes[row] ?? 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return Array.from({ length: count }, (_, group) => [...counts.subarray(group * size, (group + 1) * size)]);
}
