/** What rules need to know of a person's ID number beyond the digits: whether it is one, and what it says. */
import type { IdNumber, Person } from '../model';
import { decodeIdNumber, isPlaceholderId, type DecodedIdNumber } from '../text/id-numbers';
import { cellText, normaliseText } from '../text/unicode';
import { cellOf, placeOf, saysHasNone, saysNothing } from './cells';

/**
 * `lost-zero`: 10 or 11 digits; every number given in Viet Nam starts with 0, so the zeros were dropped. A number
 * that still has its 0 lacks another digit, and ten digits are that only where two zeros give a province.
 * `wrong`: anything else that is not 12 digits, the 9-digit number of the old identity card included
 * (padded it would start with province 000, which does not exist).
 */
export type IdNumberState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'valid'; readonly number: string; readonly storedAsNumber: boolean }
  | {
      readonly kind: 'lost-zero';
      readonly number: string;
      readonly digits: string;
      readonly storedAsNumber: boolean;
    }
  | { readonly kind: 'wrong'; readonly digits: string };

const FEWEST_TO_FILL = 4;
const NUMBER_WITHOUT_ZERO = /^[1-9]\d{9,10}$/;

/** The state of a person's ID number cell. `number`: the 12 digits it stands for. */
export function idNumberState(person: Person): IdNumberState {
  const reading = person.idNumber;
  if (reading.kind === 'absent' || reading.kind === 'blank') return { kind: reading.kind };
  if (reading.kind === 'ok' && reading.value.valid && !isPlaceholderId(reading.value.digits)) {
    return { kind: 'valid', number: reading.value.digits, storedAsNumber: reading.value.storedAsNumber };
  }
  if (saysNothing(cellOf(placeOf(person, 'cccd')))) return { kind: 'blank' };
  return reading.kind === 'unreadable' ? stateOfWords(reading.text) : stateOfDigits(reading.value);
}

function stateOfWords(text: string): IdNumberState {
  return saysHasNone(text) ? { kind: 'blank' } : { kind: 'wrong', digits: text };
}

function stateOfDigits({ digits, storedAsNumber }: IdNumber): IdNumberState {
  // A 0 or two is how staff write "has none"; a row of one digit was typed to fill the cell.
  if (isPlaceholderId(digits) && digits.length >= FEWEST_TO_FILL) return { kind: 'placeholder' };
  if (/^0+$/.test(digits)) return { kind: 'blank' };
  const number = withItsZeros(digits);
  return number === null ? { kind: 'wrong', digits } : { kind: 'lost-zero', number, digits, storedAsNumber };
}

/** The 12 digits that 10 or 11 stand for whose zeros in front were dropped; null when they were not. */
export function withItsZeros(digits: string): string | null {
  if (!NUMBER_WITHOUT_ZERO.test(digits)) return null;
  const number = digits.padStart(12, '0');
  return digits.length === 11 || decodeIdNumber(number)?.provinceName ? number : null;
}

/**
 * The 12 digits to judge by: a whole number, or a shortened one with its zeros put back where that gives a
 * province; null when there is none: a guess that is wrong already says nothing of sex and year.
 */
export function judgeableNumber(state: IdNumberState): string | null {
  if (state.kind === 'lost-zero') return decodeIdNumber(state.number)?.provinceName ? state.number : null;
  return state.kind === 'valid' ? state.number : null;
}

/** In what a number and the columns beside it differ, as far as both can be read. */
export interface Disagreement {
  readonly sex: boolean;
  /** 19xx against 20xx. */
  readonly century: boolean;
  /** The two digits of the year. */
  readonly year: boolean;
}

const AGREES: Disagreement = { sex: false, century: false, year: false };

/** Compares what 12 digits say with the person's sex and birth year. */
export function disagreement(decoded: DecodedIdNumber, { sex, birth }: Person): Disagreement {
  const written = birth.kind === 'ok' ? birth.value.year : decoded.birthYear;
  const otherSex = sex.kind === 'ok' && sex.value !== decoded.sex;
  if (written === decoded.birthYear && !otherSex) return AGREES;
  return {
    sex: otherSex,
    century: Math.floor(written / 100) !== Math.floor(decoded.birthYear / 100),
    year: written % 100 !== decoded.birthYear % 100,
  };
}

/** Whether the digits are the number of somebody of this sex and birth year, as far as both can be read. */
export function fitsPerson(number: string, person: Person): boolean {
  const decoded = decodeIdNumber(number);
  return decoded !== null && disagreement(decoded, person) === AGREES;
}

/** What a person's ID number cell has, as text. */
export function writtenNumber(person: Person): string {
  return normaliseText(cellText(cellOf(placeOf(person, 'cccd'))));
}

/**
 * Whether 12 digits that begin with no province are wrong as a whole: an old card's nine behind 000, a century yet
 * to come, or two of sex, century and year that are not this person's. One digit left out moves all the others.
 */
export function isMistyped(
  number: string,
  { provinceName }: DecodedIdNumber,
  differs: Disagreement,
): boolean {
  if (provinceName !== null) return false;
  if (number.startsWith('000') || isOfFutureCentury(number)) return true;
  return Number(differs.sex) + Number(differs.century) + Number(differs.year) >= 2;
}

/** The fourth digit: 0 and 1 for 19xx, 2 and 3 for 20xx; 4 and above are for those born from 2100 on. */
export function isOfFutureCentury(number: string): boolean {
  return Number(number[3]) >= 4;
}
