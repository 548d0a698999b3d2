/** Numbers as the fractions they were meant to be: the double 0.08333333333333333 is 1/12. */

/** num / den in lowest terms, both whole numbers, den above 0. */
export interface Fraction {
  readonly num: number;
  readonly den: number;
}

/** Shares people write have small denominators: twelfths, eighteenths, up to six decimals. */
const LARGEST = 1e6;
/** A fraction that went through a few operations of binary arithmetic is at most some last places off. */
const NOISE = 4 * Number.EPSILON;

/**
 * The fraction a number stands for: the one of denominator up to a million within a few units of its last binary
 * place. Denominators of two different candidates would have to multiply to more than 10^15, so there is one at most.
 *
 * @param value 0 or more
 * @returns null when there is none: an arbitrary real
 * @example
 * fractionOf(0.41666666666666663); // { num: 5, den: 12 }
 * fractionOf(0.1); // { num: 1, den: 10 }
 * @see continued fractions, Hardy and Wright (1938), An Introduction to the Theory of Numbers, ch. X
 */
export function fractionOf(value: number): Fraction | null {
  if (!(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) return null;
  let [num, den] = [1, 0];
  let [numBefore, denBefore] = [0, 1];
  let rest = value;
  for (;;) {
    const whole = Math.floor(rest);
    [num, numBefore] = [whole * num + numBefore, num];
    [den, denBefore] = [whole * den + denBefore, den];
    if (den > LARGEST || num > Number.MAX_SAFE_INTEGER) return null;
    if (Math.abs(num / den - value) <= NOISE * value) return { num, den };
    rest = 1 / (rest - whole);
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** The least whole number that each of some whole numbers above 0 divides; 1 of none. */
export function leastCommonMultiple(numbers: readonly number[]): number {
  return numbers.reduce(
    (multiple, number) => (multiple / greatestCommonDivisor(multiple, number)) * number,
    1,
  );
}

/**
 * A quotient of whole numbers of any size as the nearest double.
 *
 * @param den above 0
 */
export function quotient(num: bigint, den: bigint): number {
  if (num < BigInt(0)) return -quotient(-num, den);
  // 2^1000 more digits than a double has would overflow; 2^66 are more than it can keep.
  const shift = Math.max(0, 66 + den.toString(2).length - num.toString(2).length);
  const scaled = num << BigInt(shift);
  // What the division leaves over decides where the kept digits stand exactly between two doubles.
  const rest = scaled % den === BigInt(0) ? BigInt(0) : BigInt(1);
  return Number((scaled / den) | rest) / Math.pow(2, shift);
}
