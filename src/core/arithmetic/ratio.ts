/** Exact rounding of a ratio of integers. Binary fractions decide nothing here: 1,005 must become 1,01. */
import { DomainError } from '../errors';

/** A whole number; a bigint where it may pass 2^53. */
export type Whole = number | bigint;

/** Both ends as numbers no larger than `limit`, so that plain arithmetic stays exact; else null. */
function asSafeNumbers(num: Whole, den: Whole, limit: number): readonly [number, number] | null {
  if (typeof num === 'bigint' || typeof den === 'bigint') return null;
  return Math.abs(num) <= limit && Math.abs(den) <= limit ? [num, den] : null;
}

/** @throws {DomainError} `number.not-whole` when a number is no whole number below 2^53 */
export function checkWhole(value: Whole): void {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new DomainError('number.not-whole', { value });
  }
}

/** Exactly: as a double 10^23 is another number, and 10^309 none. */
const tenTo = (power: number): bigint => BigInt(`1${'0'.repeat(power)}`);

/** |num| / |den| × 10^decimals as a whole number, half up. */
function scaledHalfUp(num: Whole, den: Whole, decimals: number): string {
  const scale = Math.pow(10, decimals);
  const safe = asSafeNumbers(num, den, Number.MAX_SAFE_INTEGER / (4 * scale));
  if (safe) {
    const bottom = 2 * Math.abs(safe[1]);
    const top = 2 * scale * Math.abs(safe[0]) + Math.abs(safe[1]);
    return String((top - (top % bottom)) / bottom);
  }
  const two = BigInt(2);
  const zero = BigInt(0);
  const bigNum = BigInt(num);
  const bigDen = BigInt(den);
  const top = (bigNum < zero ? -bigNum : bigNum) * two * tenTo(decimals) + (bigDen < zero ? -bigDen : bigDen);
  return String(top / (two * (bigDen < zero ? -bigDen : bigDen)));
}

/** Puts the decimal point into the digits of a scaled whole number: ('111', 2) → '1.11'. */
export function placePoint(digits: string, decimals: number): string {
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, '0');
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/**
 * A ratio of whole numbers as decimal text, rounded half up, exactly.
 *
 * Half goes away from zero (-0,125 → -0,13), as ROUND of a spreadsheet does. A result of zero has no sign.
 *
 * @param num whole number, of any size when a bigint
 * @param den whole number, not 0
 * @param decimals digits after the point, 0 or more
 * @returns decimal text with a point and exactly `decimals` digits: '0.13'
 * @throws {DomainError} `number.not-whole` when a number is no whole number below 2^53
 * @throws {DomainError} `number.division-by-zero` when den is 0
 * @example
 * roundRational(201, 200, 2); // '1.01': 1.005 exactly, which (1.005).toFixed(2) gets wrong
 * @see shared/indicators/README.md section 5
 */
export function roundRational(num: Whole, den: Whole, decimals: number): string {
  checkWhole(num);
  checkWhole(den);
  if (BigInt(den) === BigInt(0)) throw new DomainError('number.division-by-zero');
  const text = placePoint(scaledHalfUp(num, den, decimals), decimals);
  const negative = num < 0 !== den < 0 && /[1-9]/.test(text);
  return negative ? `-${text}` : text;
}
