/** What rules need to know of a birth date beyond its reading: what is wrong with it, and what the ID number says. */
import type { BirthDate, Person } from '../model';
import { showBirth } from '../text/dates';
import { decodeIdNumber } from '../text/id-numbers';
import { inYear, shortYearBirths, writtenYear, type WrittenYear } from '../text/odd-years';
import { cellOf } from './cells';
import { idNumberState, judgeableNumber } from './id-numbers';
import { personCensus } from './person-census';
import type { RegisterIndex } from './register-index';
import type { Place } from './rule';

/**
 * Why a birth date cannot be read; each is one rule's.
 * `impossible`: no calendar has the day (FD16). `short-year`: the century is missing (FD19).
 * `odd-year`: the year has too many or too few digits (FD20). `future`: 2985 (FD25). `unreadable`: the rest (FD15).
 */
export type BirthTrouble =
  | { readonly kind: 'impossible' | 'unreadable' }
  | { readonly kind: 'short-year'; readonly written: WrittenYear; readonly meanings: readonly BirthDate[] }
  | { readonly kind: 'odd-year'; readonly written: WrittenYear }
  | { readonly kind: 'future'; readonly birth: BirthDate };

/** The trouble of an unreadable birth date; null for one that is read, blank or absent. */
export function birthTrouble({ birth }: Person, asOf: string): BirthTrouble | null {
  if (birth.kind !== 'unreadable') return null;
  if (birth.problem === 'impossible') return { kind: 'impossible' };
  const written = writtenYear(birth.text);
  if (!written) return { kind: 'unreadable' };
  if (written.digits.length === 2) {
    const meanings = shortYearBirths(written, asOf);
    return meanings.length === 0 ? { kind: 'impossible' } : { kind: 'short-year', written, meanings };
  }
  const year = Number(written.digits);
  const future = written.digits.length === 4 && year > 2199 ? inYear(written, year) : null;
  return future ? { kind: 'future', birth: future } : { kind: 'odd-year', written };
}

export interface YearByNumber {
  readonly year: number;
  /** Whole 12 digits of a known province whose sex is not contradicted: sure enough to decide a century. */
  readonly sure: boolean;
}

/** The birth year of the ID number; null where there is no number to judge by. */
export function yearByNumber(person: Person): YearByNumber | null {
  const state = idNumberState(person);
  const number = judgeableNumber(state);
  const decoded = number === null ? null : decodeIdNumber(number);
  if (!decoded) return null;
  const sexFits = person.sex.kind !== 'ok' || person.sex.value === decoded.sex;
  return {
    year: decoded.birthYear,
    sure: state.kind === 'valid' && decoded.provinceName !== null && sexFits,
  };
}

/**
 * Whether the digits are a slip of the year: its last two stand among them in order ('19855' and 1985, '0020' and
 * 2020). '205' is none of 1987: there two facts disagree, and nothing is proposed.
 */
export function isSlipOf(digits: string, year: number): boolean {
  const [tens = '', ones = ''] = String(year).slice(-2);
  const at = digits.indexOf(tens);
  return at >= 0 && digits.indexOf(ones, at + 1) > at;
}

/** A birth date as a cell takes it: text as staff write it, but a bare year stays the number it replaces. */
export function birthValue(place: Place, birth: BirthDate): string | number {
  const isYear = birth.month === null && typeof cellOf(place) === 'number';
  return isYear ? birth.year : showBirth(birth);
}

/** How many persons have a birth year of the span, both ends included, and the others: another year or none. */
export function bornWithin(
  index: RegisterIndex,
  from: number,
  to: number,
): { readonly passed: number; readonly rest: readonly Person[] } {
  const { year } = personCensus(index);
  const rest: Person[] = [];
  let passed = 0;
  for (let at = 0; at < year.length; at++) {
    const born = year[at] ?? 0;
    const entry = index.persons[at];
    if (born >= Math.max(from, 1) && born <= to) passed++;
    else if (entry) rest.push(entry.person);
  }
  return { passed, rest };
}
