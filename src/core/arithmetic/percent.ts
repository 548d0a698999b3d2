/** Percentages and percentage points from counts, exact until the one rounding. */
import { quotient } from './fraction';
import { checkWhole, roundRational } from './ratio';

/** A count and what it is a part of. */
export interface Share {
  readonly num: number;
  readonly den: number;
}

const HUNDRED = BigInt(100);

/**
 * Share in per cent, rounded half up from the integers.
 *
 * @param num whole number
 * @param den whole number; 0 means there is nobody to take a share of
 * @param decimals digits after the point
 * @returns per cent (2.43 means 2,43 %), or null when den is 0: an empty hamlet has no rate, not 0 %
 * @throws {DomainError} `number.not-whole` when a count is no whole number
 * @example
 * percentHalfUp(35, 1442, 2); // 2.43
 * percentHalfUp(1, 800, 2);   // 0.13, where 0.125 is the exact value
 * @see shared/indicators/README.md section 5
 */
export function percentHalfUp(num: number, den: number, decimals: number): number | null {
  return den === 0 ? null : Number(roundRational(toHundred(num), den, decimals));
}

/** num × 100 without leaving the whole numbers. */
function toHundred(num: number): number | bigint {
  checkWhole(num);
  const product = num * 100;
  return Number.isSafeInteger(product) ? product : BigInt(num) * HUNDRED;
}

/**
 * Fall of a rate in percentage points, from the counts of both dates.
 *
 * Never the difference of two rounded rates: with 1441 households that differs in the last digit for 23 % of
 * all pairs (41 → 25 households is 1,11 points; the rounded rates give 1,12).
 *
 * @param from count and total at the start
 * @param to count and total at the end
 * @param decimals digits after the point; left out: the nearest double of the exact fraction, to go on computing with
 * @returns points, positive when the rate fell, half away from zero; null when a total is 0
 * @throws {DomainError} `number.not-whole` when a count is no whole number
 * @example
 * pointsReduced({ num: 52, den: 1441 }, { num: 36, den: 1441 }, 2); // 1.11
 * @see shared/domain/policy.md section 6
 */
export function pointsReduced(from: Share, to: Share, decimals?: number): number | null {
  const fall = fallOf(from, to);
  if (fall === null) return null;
  const { num, den } = fall;
  return decimals === undefined ? quotient(num, den) : Number(roundRational(num, den, decimals));
}

/** The fall in points as a fraction of whole numbers; null when a total is 0. */
function fallOf(from: Share, to: Share): { readonly num: bigint; readonly den: bigint } | null {
  [from.num, from.den, to.num, to.den].forEach(checkWhole);
  if (from.den === 0 || to.den === 0) return null;
  const cross = BigInt(from.num) * BigInt(to.den) - BigInt(to.num) * BigInt(from.den);
  return { num: cross * HUNDRED, den: BigInt(from.den) * BigInt(to.den) };
}

/**
 * Change of a count in per cent of its start: 66 → 50 households is -24,24 %, where the rate fell 1,11 points.
 *
 * @param from count at the start
 * @param to count at the end
 * @param decimals digits after the point
 * @returns per cent, negative for a fall; null when the start is 0
 * @throws {DomainError} `number.not-whole` when a count is no whole number
 */
export function relativeChange(from: number, to: number, decimals: number): number | null {
  return percentHalfUp(to - from, from, decimals);
}
