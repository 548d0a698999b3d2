/** What the plainest cells say, told without making anything: for the one pass over all rows of a register. */
import type { Cell } from '../model';
import { daysInMonth } from '../text/calendar';
import { FIRST_YEAR, LAST_YEAR } from '../text/dates';
import { PROVINCES } from '../text/provinces';
import { saysNothing } from './cells';

/** Two words that begin with letters, and no word for nothing known. False says nothing: the name may be odd. */
export function isFullName(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return false;
  const gap = cell.indexOf(' ');
  return gap > 0 && isLetter(cell.charCodeAt(0)) && isLetter(cell.charCodeAt(gap + 1)) && !saysNothing(cell);
}

/** Latin letters, those of Vietnamese with their tones among them; NaN is none. */
const isLetter = (code: number): boolean => {
  const small = code | 0x20;
  return (
    (small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00)
  );
};

const MONTH = 32;
const YEAR = 16 * MONTH;
/** A full date as one number, larger for a later one. */
export const packedDate = (year: number, month: number, day: number): number =>
  year * YEAR + month * MONTH + day;

/** A date cell, or '05/03/1970' as text, packed; 0 for everything else, real dates written otherwise included. */
export function plainDate(cell: Cell | undefined): number {
  if (typeof cell === 'string') return cell.length === 10 ? dayFirst(cell) : 0;
  return typeof cell === 'object' && cell !== null ? yearFirst(cell.date) : 0;
}

const dayFirst = (text: string): number =>
  text[2] === '/' && text[5] === '/'
    ? dateOf(two(text, 6) * 100 + two(text, 8), two(text, 3), two(text, 0))
    : 0;

const yearFirst = (text: string): number =>
  text.length === 10 ? dateOf(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)) : 0;

function dateOf(year: number, month: number, day: number): number {
  const isDate =
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return isDate ? packedDate(year, month, day) : 0;
}

/** Two digits; far from any date where one of the two is none. */
function two(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NaN : tens * 10 + ones;
}

const ZERO = '0'.charCodeAt(0);

/** Whether a packed date is a 31 December. */
export const isLastDay = (date: number): boolean => date % YEAR === 12 * MONTH + 31;

/** The year of a packed date. */
export const yearOf = (date: number): number => Math.floor(date / YEAR);

/** Below are old identity cards with three zeros in front. */
export const FIRST_NUMBER = 1e9;
const IS_PROVINCE = new Uint8Array(1000);
for (const code of PROVINCES.keys()) IS_PROVINCE[Number(code)] = 1;

/**
 * NĐ 137/2015/NĐ-CP, Điều 13: three digits of the province, one of century and sex, two of the year; 21xx is to come.
 * As `decodeIdNumber`, to which a property test holds it.
 */
export function agrees(number: number, male: boolean, year: number): boolean {
  const province = Math.floor(number / 1e9);
  const code = Math.floor(number / 1e8) % 10;
  const short = Math.floor(number / 1e6) % 100;
  if (code > 3 || (code % 2 === 0) !== male || IS_PROVINCE[province] !== 1) return false;
  return year === 1900 + (code > 1 ? 100 : 0) + short;
}
