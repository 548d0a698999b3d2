/** Measures of income poverty: who is under the line, and how far. */
import { DomainError } from '../errors';
import { checkIncomes, checkLine, incomeRows, peopleOf, rowsByGroup, rowsPositive } from './income-rows';

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
  /** One weight a row (persons of the household); 1 each when left out. */
  readonly weights?: ArrayLike<number>;
}

/** What the measures at one line are made of. Sums of parts add up to the sums of the whole; exact for whole numbers. */
export interface ShortfallSums {
  readonly rows: number;
  readonly people: number;
  readonly poor: number;
  /** Σ persons × (line − income) of the poor: money a month that would lift all of them to the line. */
  readonly shortfall: number;
  readonly squaredShortfall: number;
}

function sumRows(
  incomes: ArrayLike<number>,
  line: number,
  { rule, capped = true, weights }: FgtOptions,
): ShortfallSums {
  let [people, poor, shortfall, squaredShortfall] = [0, 0, 0, 0];
  for (let row = 0; row < incomes.length; row++) {
    const income = incomes[row] ?? NaN;
    const weight = weights ? (weights[row] ?? NaN) : 1;
    people += weight;
    if (!isIncomePoor(income, line, rule)) continue;
    const short = capped ? Math.min(line - income, line) : line - income;
    poor += weight;
    shortfall += weight * short;
    squaredShortfall += weight * short * short;
  }
  return { rows: incomes.length, people, poor, shortfall, squaredShortfall };
}

/**
 * The sums of a population at a line.
 *
 * @param incomes one row a household or person
 * @param line the poverty line in the same unit, above 0
 * @throws {DomainError} `income.line-invalid`, `income.not-a-number`, `income.weights-invalid`
 */
export function shortfallSums(
  incomes: ArrayLike<number>,
  line: number,
  options: FgtOptions = {},
): ShortfallSums {
  checkLine(line);
  checkIncomes(incomes, options.weights);
  return sumRows(incomes, line, options);
}

/** The sums of a whole from those of two parts without a common row, at one line and by one rule. */
export function mergeShortfalls(a: ShortfallSums, b: ShortfallSums): ShortfallSums {
  return {
    rows: a.rows + b.rows,
    people: a.people + b.people,
    poor: a.poor + b.poor,
    shortfall: a.shortfall + b.shortfall,
    squaredShortfall: a.squaredShortfall + b.squaredShortfall,
  };
}

export type Alpha = 0 | 1 | 2;

/** Σ persons × gap^alpha, in money to the power of alpha. */
function powered(sums: ShortfallSums, alpha: Alpha): number {
  return [sums.poor, sums.shortfall, sums.squaredShortfall][alpha] ?? 0;
}

function over(top: number, bottom: number): number | null {
  return bottom > 0 ? top / bottom : null;
}

/** The Foster–Greer–Thorbecke measure of sums; null when there is nobody. */
export function fgtOf(sums: ShortfallSums, line: number, alpha: Alpha): number | null {
  return over(powered(sums, alpha), sums.people * Math.pow(line, alpha));
}

/**
 * Foster–Greer–Thorbecke measure: the mean over all of (gap / line)^alpha, the gap of those above the line being 0.
 *
 * alpha 0: headcount ratio; 1: poverty gap; 2: severity. An index, never a sum of money squared. A negative income
 * is a mistake in the register: the validation reports it, and here its gap counts as the whole line unless
 * `capped` is false.
 *
 * @param incomes one row a household or person
 * @param line the poverty line in the same unit, above 0
 * @returns 0–1 (above 1 only with `capped: false` and negative incomes); null when there is nobody
 * @throws {DomainError} `income.line-invalid`, `income.not-a-number`, `income.weights-invalid`
 * @see Foster, Greer and Thorbecke (1984), A class of decomposable poverty measures, Econometrica 52:761–766
 */
export function fgt(
  incomes: ArrayLike<number>,
  line: number,
  alpha: Alpha,
  options: FgtOptions = {},
): number | null {
  return fgtOf(shortfallSums(incomes, line, options), line, alpha);
}

/** A group's part in a Foster–Greer–Thorbecke measure. */
export interface FgtGroup {
  readonly name: string;
  readonly sums: ShortfallSums;
  /** The measure inside the group; null when it is empty. */
  readonly value: number | null;
  /** Share of the persons, 0–1. */
  readonly populationShare: number | null;
  /** populationShare × value: adds up to the measure of all; 0 for an empty group. */
  readonly contribution: number | null;
  /** Its share of the measure of all, adding up to 1; null when nobody is poor. */
  readonly share: number | null;
}

/**
 * A Foster–Greer–Thorbecke measure by group.
 *
 * @param names the group of each row
 * @throws {DomainError} `income.groups-differ`; those of {@link fgt}
 */
export function fgtByGroup(
  incomes: readonly number[],
  names: readonly string[],
  line: number,
  alpha: Alpha,
  options: FgtOptions = {},
): { readonly total: number | null; readonly groups: readonly FgtGroup[] } {
  checkLine(line);
  const rows = incomeRows(incomes, options.weights);
  const all = sumRows(incomes, line, options);
  const groups = rowsByGroup(rows, names).map(([name, part]): FgtGroup => {
    const own = part.map(({ income }) => income);
    const sums = sumRows(own, line, { ...options, weights: part.map(({ weight }) => weight) });
    return {
      name,
      sums,
      value: fgtOf(sums, line, alpha),
      populationShare: over(sums.people, all.people),
      contribution: over(powered(sums, alpha), all.people * Math.pow(line, alpha)),
      share: over(powered(sums, alpha), powered(all, alpha)),
    };
  });
  return { total: fgtOf(all, line, alpha), groups };
}

/**
 * Money a month that would lift every poor person to the line, in the unit of the incomes.
 *
 * @param incomes per person and month, each 0 or more
 * @param weights persons of each household; 1 each when left out
 * @returns 0 when nobody is under the line; null when there are no incomes
 * @throws {DomainError} `income.negative`, `income.line-invalid`, `income.not-a-number`, `income.weights-invalid`
 * @example
 * povertyGapMoney([1200000, 2000000], 1500000, [4, 3]); // 1200000: four persons lack 300000 each
 */
export function povertyGapMoney(
  incomes: readonly number[],
  line: number,
  weights?: readonly number[],
): number | null {
  const negative = incomes.find((income) => income < 0);
  if (negative !== undefined) throw new DomainError('income.negative', { value: negative });
  const sums = shortfallSums(incomes, line, weights ? { weights } : {});
  return sums.rows === 0 ? null : sums.shortfall;
}

/**
 * Watts index: the mean over all of ln(line / income) of those at most at the line.
 *
 * @param incomes one row a household or person, each above 0
 * @param line the poverty line in the same unit, above 0
 * @returns 0 or more; null when there is nobody
 * @throws {DomainError} `income.line-invalid`, `income.not-positive`, `income.weights-invalid`
 * @see Watts (1968), An economic definition of poverty; Haughton and Khandker (2009) ch. 4
 */
export function watts(incomes: readonly number[], line: number, weights?: readonly number[]): number | null {
  checkLine(line);
  const rows = rowsPositive(incomes, weights);
  const people = peopleOf(rows);
  const logs = rows.reduce(
    (total, { income, weight }) => (income < line ? total + weight * Math.log(line / income) : total),
    0,
  );
  return people > 0 ? logs / people : null;
}
