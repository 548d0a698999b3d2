/** Inequality of incomes: the Gini coefficient. */
import { quotient } from '../arithmetic/fraction';
import { orderOfIncomes } from './income-order';
import { checkIncomes, checkNotNegative } from './income-rows';

/** A coefficient as a quotient: of whole numbers of any size, or of rounded ones. */
type Quotient =
  | { readonly exact: true; readonly num: bigint; readonly den: bigint }
  | { readonly exact: false; readonly num: number; readonly den: number };

interface Column {
  readonly incomes: ArrayLike<number>;
  readonly weights: ArrayLike<number> | undefined;
  /** Row numbers, poorest first. */
  readonly order: Uint32Array;
}

/** Two whole numbers up to here add up exactly. */
const HALF_EXACT = 4503599627370496;

/** Adds whole numbers of 0 or more to any size: as doubles while they are exact, which is nearly always. */
function createTotal(): { readonly add: (value: number) => void; readonly value: () => bigint } {
  let [large, small] = [BigInt(0), 0];
  return {
    add(value) {
      small += value;
      if (small < HALF_EXACT) return;
      large += BigInt(small);
      small = 0;
    },
    value: () => large + BigInt(small),
  };
}

/**
 * 1 minus twice the area under the Lorenz curve, both times people and money. Under the curve each row has a
 * trapezoid, from the money below it to the money with it. On doubles where every product is exact in them.
 *
 * @returns null where a product is too large for that
 */
function exactGiniOfDoubles({ incomes, weights, order }: Column): Quotient | null {
  const area = createTotal();
  let [people, below] = [0, 0];
  for (const row of order) {
    const persons = weights ? (weights[row] ?? 0) : 1;
    const money = (incomes[row] ?? 0) * persons;
    const twice = persons * (2 * below + money);
    if (!(twice < HALF_EXACT)) return null;
    area.add(twice);
    below += money;
    people += persons;
  }
  if (!(below < HALF_EXACT && people < HALF_EXACT)) return null;
  const den = BigInt(people) * BigInt(below);
  return { exact: true, num: den - area.value(), den };
}

/** The same on whole numbers of any size. */
function exactGini({ incomes, weights, order }: Column): Quotient {
  const zero = BigInt(0);
  const two = BigInt(2);
  let [people, below, twiceArea] = [zero, zero, zero];
  for (const row of order) {
    const persons = BigInt(weights ? (weights[row] ?? 0) : 1);
    const money = BigInt(incomes[row] ?? 0) * persons;
    twiceArea += persons * (two * below + money);
    below += money;
    people += persons;
  }
  return { exact: true, num: people * below - twiceArea, den: people * below };
}

/**
 * A power of two near the largest: dividing by it keeps every digit, and sums and products of what is left stay within
 * what a double can say. Without it a few incomes of 10^300 came to infinity over infinity.
 */
function sizeOf(numbers: ArrayLike<number>): number {
  let largest = 0;
  for (let row = 0; row < numbers.length; row++) largest = Math.max(largest, numbers[row] ?? 0);
  return largest === 0 ? 1 : 2 ** Math.min(1023, Math.floor(Math.log2(largest)));
}

function roundedGini({ incomes, weights, order }: Column): Quotient {
  const [incomeSize, weightSize] = [sizeOf(incomes), weights ? sizeOf(weights) : 1];
  let [people, below, twiceArea] = [0, 0, 0];
  for (const row of order) {
    const weight = weights ? (weights[row] ?? 0) / weightSize : 1;
    const money = ((incomes[row] ?? 0) / incomeSize) * weight;
    twiceArea += weight * (2 * below + money);
    below += money;
    people += weight;
  }
  return { exact: false, num: people * below - twiceArea, den: people * below };
}

function areWhole(numbers: ArrayLike<number>): boolean {
  for (let row = 0; row < numbers.length; row++) if (!Number.isSafeInteger(numbers[row])) return false;
  return true;
}

function giniQuotient(incomes: ArrayLike<number>, weights?: ArrayLike<number>): Quotient {
  checkNotNegative(incomes);
  checkIncomes(incomes, weights);
  const column = { incomes, weights, order: orderOfIncomes(incomes) };
  const isWhole = areWhole(incomes) && (weights === undefined || areWhole(weights));
  return isWhole ? (exactGiniOfDoubles(column) ?? exactGini(column)) : roundedGini(column);
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
export function gini(incomes: ArrayLike<number>, weights?: ArrayLike<number>): number | null {
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
