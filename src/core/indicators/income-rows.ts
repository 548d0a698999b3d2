/** Incomes with their weights, checked: what every measure of income starts from. */
import { DomainError } from '../errors';

export interface IncomeRow {
  readonly income: number;
  /** Persons of the household, or 1. */
  readonly weight: number;
}

/**
 * @param incomes one row a household or person; a list or a column of numbers
 * @param weights one weight a row, each 0 or more; 1 each when left out
 * @throws {DomainError} `income.not-a-number`
 * @throws {DomainError} `income.weights-invalid` when the lengths differ or a weight is negative or no number
 */
export function checkIncomes(incomes: ArrayLike<number>, weights?: ArrayLike<number>): void {
  if (weights && !isWeightsOf(weights, incomes.length)) {
    throw new DomainError('income.weights-invalid', { rows: incomes.length, weights: weights.length });
  }
  for (let row = 0; row < incomes.length; row++) {
    const income = incomes[row] ?? NaN;
    if (!Number.isFinite(income)) throw new DomainError('income.not-a-number', { value: income });
  }
}

function isWeightsOf(weights: ArrayLike<number>, rows: number): boolean {
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] ?? NaN;
    if (!(weight >= 0 && weight < Infinity)) return false;
  }
  return weights.length === rows;
}

/** @throws {DomainError} `income.negative` */
export function checkNotNegative(incomes: ArrayLike<number>): void {
  for (let row = 0; row < incomes.length; row++) {
    const income = incomes[row] ?? 0;
    if (income < 0) throw new DomainError('income.negative', { value: income });
  }
}

/** The incomes with their weights. @throws {DomainError} as {@link checkIncomes} */
export function incomeRows(incomes: readonly number[], weights?: ArrayLike<number>): IncomeRow[] {
  checkIncomes(incomes, weights);
  return incomes.map((income, row) => ({ income, weight: weights?.[row] ?? 1 }));
}

/**
 * As {@link incomeRows}, no income below 0.
 *
 * @throws {DomainError} `income.negative`
 */
export function rowsNotNegative(incomes: readonly number[], weights?: readonly number[]): IncomeRow[] {
  checkNotNegative(incomes);
  return incomeRows(incomes, weights);
}

/**
 * As {@link incomeRows}, every income above 0: the logarithm of 0 is infinite, and leaving such a row out would make
 * the poorest improve the figure.
 *
 * @throws {DomainError} `income.not-positive`
 */
export function rowsPositive(incomes: readonly number[], weights?: readonly number[]): IncomeRow[] {
  const none = incomes.find((income) => income <= 0);
  if (none !== undefined) throw new DomainError('income.not-positive', { value: none });
  return incomeRows(incomes, weights);
}

/** @throws {DomainError} `income.line-invalid` unless the poverty line is above 0 */
export function checkLine(line: number): void {
  if (!(line > 0 && line < Infinity)) throw new DomainError('income.line-invalid', { line });
}

/** Persons in all rows. */
export function peopleOf(rows: readonly IncomeRow[]): number {
  return rows.reduce((total, { weight }) => total + weight, 0);
}

/** Income of all persons together. */
export function moneyOf(rows: readonly IncomeRow[]): number {
  return rows.reduce((total, { income, weight }) => total + income * weight, 0);
}

/** Poorest first. */
export function byIncome(rows: readonly IncomeRow[]): IncomeRow[] {
  return [...rows].sort((a, b) => a.income - b.income);
}

/** The rows of each name, in the order in which the names first appear. */
export function rowsByGroup(
  rows: readonly IncomeRow[],
  names: readonly string[],
): (readonly [name: string, rows: readonly IncomeRow[]])[] {
  if (names.length !== rows.length) {
    throw new DomainError('income.groups-differ', { rows: rows.length, names: names.length });
  }
  const groups = new Map<string, IncomeRow[]>();
  rows.forEach((row, at) => {
    const name = names[at] ?? '';
    const group = groups.get(name) ?? [];
    group.push(row);
    groups.set(name, group);
  });
  return [...groups];
}
