/**
 * Exact fractions for verdicts: 0.1 + 0.2 must not decide whether a ward reached its plan.
 * Counts are integers, planned figures are decimals as written, so every comparison can be exact.
 */
import { roundRational } from '../arithmetic/ratio';
import { DomainError } from '../errors';

export interface Fraction {
  readonly over: bigint;
  /** Always positive. */
  readonly under: bigint;
}

const ZERO = BigInt(0);
const ONE = BigInt(1);

function powerOfTen(exponent: number): bigint {
  return BigInt(`1${'0'.repeat(exponent)}`);
}

/**
 * A decimal number as the fraction its shortest written form stands for: 1.11 is 111/100.
 *
 * @param value finite number
 * @throws {DomainError} `number.unreadable` for NaN and infinities
 */
export function decimal(value: number): Fraction {
  if (!Number.isFinite(value)) throw new DomainError('number.unreadable', { value });
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', part = ''] = mantissa.split('.');
  const shift = Number(exponent) - part.length;
  const digits = BigInt(whole + part);
  return shift >= 0
    ? { over: digits * powerOfTen(shift), under: ONE }
    : { over: digits, under: powerOfTen(-shift) };
}

/** a / b, where b is not zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  const over = a.over * b.under;
  const under = a.under * b.over;
  return under < ZERO ? { over: -over, under: -under } : { over, under };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under };
}

/** part / whole × 100; the whole is not zero. */
export function percentOf(part: Fraction, whole: Fraction): Fraction {
  const share = divide(part, whole);
  return { over: share.over * BigInt(100), under: share.under };
}

/** A written per cent of a count: 20 % of 52 is 10,4. */
export function percentPart(percent: number, whole: number): Fraction {
  const planned = decimal(percent);
  const counted = decimal(whole);
  return { over: planned.over * counted.over, under: planned.under * counted.under * BigInt(100) };
}

/** Below, at or above zero as a is less than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.over * b.under;
  const right = b.over * a.under;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Rounded half away from zero, as ROUND of a spreadsheet. */
export function rounded(value: Fraction, decimals: number): number {
  return Number(roundRational(value.over, value.under, decimals));
}

/** The number nearest to a fraction, to 12 decimals. */
export function toNumber(value: Fraction): number {
  return rounded(value, 12);
}

/** The smallest whole number that is at least the fraction. */
export function ceiling(value: Fraction): number {
  const quotient = value.over / value.under;
  return Number(quotient * value.under < value.over ? quotient + ONE : quotient);
}

/** The greatest whole number that is at most the fraction. */
export function floor(value: Fraction): number {
  return -ceiling({ over: -value.over, under: value.under });
}
