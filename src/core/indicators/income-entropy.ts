/** Theil's T and the mean log deviation: inequality that splits into a part within groups and a part between them. */
import { moneyOf, peopleOf, rowsByGroup, rowsPositive } from './income-rows';
import type { IncomeRow } from './income-rows';

/** 'theil': Theil's T, GE(1); 'mld': mean log deviation, Theil's L, GE(0). */
export type EntropyMeasure = 'theil' | 'mld';

function entropy(rows: readonly IncomeRow[], measure: EntropyMeasure): number | null {
  const people = peopleOf(rows);
  if (!(people > 0)) return null;
  const mean = moneyOf(rows) / people;
  const total = rows.reduce((sum, { income, weight }) => {
    const ratio = income / mean;
    return sum + weight * (measure === 'theil' ? ratio * Math.log(ratio) : -Math.log(ratio));
  }, 0);
  return total / people;
}

/**
 * Theil's T: the mean over all of (y/μ) ln(y/μ).
 *
 * @param incomes one row a household or person, each above 0
 * @param weights persons of each household; 1 each when left out
 * @returns 0 (all equal) or more; null when there is nobody
 * @throws {DomainError} `income.not-positive`, `income.not-a-number`, `income.weights-invalid`
 * @see Theil (1967), Economics and Information Theory; Haughton and Khandker (2009) ch. 6
 */
export function theil(incomes: readonly number[], weights?: readonly number[]): number | null {
  return entropy(rowsPositive(incomes, weights), 'theil');
}

/**
 * Mean log deviation: the mean over all of ln(μ/y).
 *
 * @param incomes one row a household or person, each above 0
 * @param weights persons of each household; 1 each when left out
 * @returns 0 (all equal) or more; null when there is nobody
 * @throws {DomainError} `income.not-positive`, `income.not-a-number`, `income.weights-invalid`
 */
export function meanLogDeviation(incomes: readonly number[], weights?: readonly number[]): number | null {
  return entropy(rowsPositive(incomes, weights), 'mld');
}

export interface EntropyGroup {
  readonly name: string;
  /** The measure inside the group; null when it is empty. */
  readonly value: number | null;
  readonly populationShare: number;
  readonly incomeShare: number;
}
export interface EntropyDecomposition {
  /** within + between; all null when there is nobody. */
  readonly total: number | null;
  readonly within: number | null;
  readonly between: number | null;
  readonly groups: readonly EntropyGroup[];
}

/**
 * Inequality within and between groups. Theil's T weighs the groups by their share of the income, the mean log
 * deviation by their share of the persons.
 *
 * @param names the group of each row
 * @throws {DomainError} `income.groups-differ`; those of {@link theil}
 * @see Shorrocks (1980), The class of additively decomposable inequality measures, Econometrica 48:613–625
 */
export function entropyByGroup(
  incomes: readonly number[],
  names: readonly string[],
  measure: EntropyMeasure,
  weights?: readonly number[],
): EntropyDecomposition {
  const rows = rowsPositive(incomes, weights);
  const parts = rowsByGroup(rows, names);
  const [people, money] = [peopleOf(rows), moneyOf(rows)];
  if (!(people > 0)) return { total: null, within: null, between: null, groups: [] };
  let [within, between] = [0, 0];
  const groups = parts.map(([name, part]): EntropyGroup => {
    const value = entropy(part, measure);
    const populationShare = peopleOf(part) / people;
    const incomeShare = moneyOf(part) / money;
    const share = measure === 'theil' ? incomeShare : populationShare;
    // An empty group (weights of 0) has no mean and adds nothing.
    if (value !== null) {
      const log = Math.log(incomeShare / populationShare);
      within += share * value;
      between += share * (measure === 'theil' ? log : -log);
    }
    return { name, value, populationShare, incomeShare };
  });
  return { total: entropy(rows, measure), within, between, groups };
}
