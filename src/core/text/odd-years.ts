/** Birth dates whose year is not written with its four digits ('15/05/20', '19855', 0020): what stands there. */
import type { BirthDate } from '../model';
import { daysInMonth, isoDate } from './calendar';
import { normaliseText } from './unicode';

/** Day and month as written, null where they are left open; the digits of the year as they stand. */
export interface WrittenYear {
  readonly day: number | null;
  readonly month: number | null;
  readonly digits: string;
}

/** Nobody on a list is taken to be older when a century is looked for. */
const OLDEST = 110;

const FULL = /^(\d{1,2})\s*[/.\-\\,]\s*(\d{1,2})\s*[/.\-\\,]\s*(\d{1,6})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
/** '5/85' would be the 5th of a month as well as a month: only a year of 3 or 5 digits is plainly one. */
const MONTH = /^(\d{1,2})\s*[/.-]\s*(\d{3}|\d{5})$/;
const ALONE = /^\d{2,5}$/;

/** A date of this form, whatever its year; null when it has none ('không nhớ', a lone digit, six digits or more). */
export function writtenYear(text: string): WrittenYear | null {
  const plain = normaliseText(text).replace(/^['’‘`]/, '');
  if (ALONE.test(plain)) return { day: null, month: null, digits: plain };
  const full = FULL.exec(plain);
  if (full) return { day: part(full[1]), month: part(full[2]), digits: full[3] ?? '' };
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return { day: part(yearFirst[3]), month: part(yearFirst[2]), digits: yearFirst[1] ?? '' };
  const month = MONTH.exec(plain);
  return month && { day: null, month: part(month[1]), digits: month[2] ?? '' };
}

/** '00' stands for a day or month that is not known. */
function part(written: string | undefined): number | null {
  return Number(written) || null;
}

/** The birth date with another year, or null when that year has no such day. A day without its month is dropped. */
export function inYear({ day, month }: Pick<WrittenYear, 'day' | 'month'>, year: number): BirthDate | null {
  if (month === null) return { year, month: null, day: null };
  return month <= 12 && (day ?? 1) <= daysInMonth(year, month) ? { year, month, day } : null;
}

/**
 * The birth dates a two-digit year can mean: not after `asOf`, and not so long ago that the person would be over
 * 110. None, one or two, the earlier first; which one it is, the officer or the ID number says.
 *
 * @param asOf 'YYYY-MM-DD'
 */
export function shortYearBirths(written: WrittenYear, asOf: string): readonly BirthDate[] {
  if (written.digits.length !== 2) return [];
  const oldest = Number(asOf.slice(0, 4)) - OLDEST;
  return [1800, 1900, 2000]
    .map((century) => century + Number(written.digits))
    .filter((year) => year >= oldest)
    .map((year) => inYear(written, year))
    .filter((birth): birth is BirthDate => birth !== null && firstDay(birth) <= asOf);
}

/** The first day a birth date can mean, 'YYYY-MM-DD'. */
export function firstDay({ year, month, day }: BirthDate): string {
  return isoDate(year, month ?? 1, day ?? 1);
}
