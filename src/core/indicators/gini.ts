/** Inequality of incomes: the Gini coefficient. */
import { quotient } from '../arithmetic/fraction';
import { byIncome, moneyOf, peopleOf, rowsNotNegative } from './income-rows';
import type { IncomeRow } from './income-rows';

/** A coefficient as a quotient: of whole numbers of any size, or of rounded ones. */
type Quotient =
  | { readonly exact: true; readonly num: bigint; readonly den: bigint }
  | { readonly exact: false; readonly num: number; readonly den: number };

/**
 * 1 minus twice the area under the Lorenz curve, both times people and money. Under the curve each row has a
 * trapezoid, from the money below it to the money with it.
 */
function exactGini(rows: readonly IncomeRow[]): Quotient {
  const zero = BigInt(0);
  const two = BigInt(2);
  let [people, below, twiceArea] = [zero, zero, zero];
  for (const { income, weight } of rows) {
    const persons = BigInt(weight);
    const money = BigInt(income) * persons;
    twiceArea += persons * (two * below + money);
    below += money;
    people += persons;
  }
  return { exact: true, num: people * below - twiceArea, den: people * below };
}

function roundedGini(rows: readonly IncomeRow[]): Quotient {
  const den = peopleOf(rows) * moneyOf(rows);
  let [below, twiceArea] = [0, 0];
  for (const { income, weight } of rows) {
    twiceArea += weight * (2 * below + income * weight);
    below += income * weight;
  }
  return { exact: false, num: den - twiceArea, den };
}

function giniQuotient(incomes: readonly number[], weights?: readonly number[]): Quotient {
  const rows = byIncome(rowsNotNegative(incomes, weights));
  const whole = rows.every(
    ({ income, weight }) => Number.isSafeInteger(income) && Number.isSafeInteger(weight),
  );
  return whole ? exactGini(rows) : roundedGini(rows);
}

/** The quotient times count / less; null when its denominator is 0. */
function valueOf(gini: Quotient, count = 1, less = 1): number | null {
  if (Number(gini.den) === 0 || less === 0) return null;
  return gini.exact
    ? quotient(gini.num * BigInt(count), gini.den * BigInt(less))
    : (gini.num * count) / (gini.den * less);
}

/**
 * Gini coefficient: the mean difference of all weighted pairs, a row with itself included, over twice the mean.
 *
 * Weights are free of scale: doubling all of them changes nothing. No correction for small samples. Whole incomes
 * with whole weights are computed on whole numbers of any size.
 *
 * @param incomes one row a household or person, each 0 or more
 * @param weights one weight a row, each 0 or more; 1 each when left out
 * @returns 0 (all equal) to 1; null when there is no income at all, since shares of nothing do not exist
 * @throws {DomainError} `income.negative`, `income.not-a-number`, `income.weights-invalid`
 * @see Haughton and Khandker (2009), Handbook on Poverty and Inequality, ch. 6
 */
export function gini(incomes: readonly number[], weights?: readonly number[]): number | null {
  return valueOf(giniQuotient(incomes, weights));
}

/**
 * Gini coefficient of a small sample: n / (n − 1) times {@link gini}, a row with itself left out. Not for weights,
 * whose scale it would depend on.
 *
 * @returns null for fewer than two rows, and when there is no income at all
 * @throws {DomainError} `income.negative`, `income.not-a-number`
 */
export function giniOfSample(incomes: readonly number[]): number | null {
  return valueOf(giniQuotient(incomes), incomes.length, Math.max(0, incomes.length - 1));
}
