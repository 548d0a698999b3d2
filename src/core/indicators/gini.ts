/** Inequality of incomes. */
import { DomainError } from '../errors';

/**
 * Gini coefficient: the mean difference of all weighted pairs, a row with itself included, over twice the mean.
 *
 * Weights are free of scale: doubling all of them changes nothing. No correction for small samples.
 *
 * @param incomes one row a household or person, each 0 or more
 * @param weights one weight a row, each 0 or more; 1 each when left out
 * @returns 0 (all equal) to 1; null when there is no income at all, since shares of nothing do not exist
 * @throws {DomainError} `gini.income-negative` when an income is negative or no number
 * @throws {DomainError} `gini.weights-invalid` when the lengths differ or a weight is negative
 * @see Haughton and Khandker (2009), Handbook on Poverty and Inequality, ch. 6
 */
export function gini(
  incomes: readonly number[],
  weights: readonly number[] = incomes.map(() => 1),
): number | null {
  if (!incomes.every((income) => income >= 0 && income < Infinity))
    throw new DomainError('gini.income-negative');
  if (weights.length !== incomes.length || !weights.every((weight) => weight >= 0)) {
    throw new DomainError('gini.weights-invalid', { rows: incomes.length, weights: weights.length });
  }
  const rows = incomes.map((income, row) => ({ income, weight: weights[row] ?? 0 }));
  rows.sort((a, b) => a.income - b.income);
  const people = rows.reduce((total, { weight }) => total + weight, 0);
  const money = rows.reduce((total, { income, weight }) => total + income * weight, 0);
  if (!(people > 0 && money > 0)) return null;
  // Twice the area under the Lorenz curve: trapezoids of a row's weight between the money below it and with it.
  let below = 0;
  let twiceArea = 0;
  for (const { income, weight } of rows) {
    twiceArea += weight * (2 * below + income * weight);
    below += income * weight;
  }
  return 1 - twiceArea / (people * money);
}
