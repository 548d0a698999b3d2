/** Half-up rounding of a decimal as people see it. */
import { DomainError } from '../errors';
import { placePoint, roundRational } from './ratio';

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/**
 * Rounds a decimal half up, on its decimal digits and not on its binary value.
 *
 * A number stands for the shortest decimal text that reads back as it: 1.005 means 1.005, although the
 * binary number lies below it. Half goes away from zero.
 *
 * @param value a number or decimal text with a point ('1.115', '1e-7')
 * @param decimals digits after the point, 0 or more
 * @returns decimal text with exactly `decimals` digits: '1.12'
 * @throws {DomainError} `number.unreadable` when the value is no finite decimal
 */
export function roundDecimal(value: number | string, decimals: number): string {
  const match = DECIMAL.exec(String(value).trim());
  const digits = match ? `${match[2]}${match[3] ?? ''}` : '';
  if (!match || digits === '') throw new DomainError('number.unreadable', { value });
  const sign = match[1] === '-' ? '-' : '';
  const places = (match[3] ?? '').length - Number(match[4] ?? 0);
  if (places <= 0) {
    const whole = `${digits}${'0'.repeat(-places)}`.replace(/^0+(?=\d)/, '');
    return withSign(sign, placePoint(`${whole}${'0'.repeat(decimals)}`, decimals));
  }
  const text = roundRational(BigInt(digits), BigInt(`1${'0'.repeat(places)}`), decimals);
  return withSign(sign, text);
}

function withSign(sign: string, text: string): string {
  return /[1-9]/.test(text) ? `${sign}${text}` : text;
}

/**
 * Rounds half up and gives the number nearest to the rounded decimal.
 *
 * @param value a number or decimal text with a point
 * @param decimals digits after the point, 0 or more
 * @returns the rounded number: roundHalfUp(1.005, 2) is 1.01
 * @throws {DomainError} `number.unreadable` when the value is no finite decimal
 */
export function roundHalfUp(value: number | string, decimals: number): number {
  return Number(roundDecimal(value, decimals));
}
