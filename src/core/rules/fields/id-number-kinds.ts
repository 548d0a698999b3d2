/** Which rule explains an ID number that is not 12 digits. */
import { decodeIdNumber } from '../../text/id-numbers';
import { fitsPerson, withItsZeros, writtenNumber } from '../id-numbers';
import type { WrittenId } from '../id-number-cells';

/** `old-card`: FD03. `exponent`: FD04. `letters`: FD05, where the digits meant fit the person. `other`: FD01. */
export type WrongKind = 'old-card' | 'exponent' | 'letters' | 'other';

/** '5,11580E+10' */
const EXPONENT = /^\d+(?:[.,]\d+)?\s?e\s?\+?\d{1,2}$/i;

/** Null for a number of 12 digits, a made-up one and one that only lost its zeros. */
export function wrongKind(written: WrittenId): WrongKind | null {
  const { state, person } = written;
  if (state.kind !== 'wrong') return null;
  if (/^\d+$/.test(state.digits)) return state.digits.length === 9 ? 'old-card' : 'other';
  if (EXPONENT.test(writtenNumber(person))) return 'exponent';
  return meantByLetters(written) === null ? 'other' : 'letters';
}

/**
 * The 12 digits meant where O stands for 0 and l or I for 1: only when they begin with a province and contradict
 * neither sex nor birth year; null otherwise.
 */
export function meantByLetters({ state, person }: WrittenId): string | null {
  if (state.kind !== 'wrong') return null;
  const digits = state.digits.replace(/o/gi, '0').replace(/[li|]/gi, '1');
  const number = /^\d{12}$/.test(digits) ? digits : withItsZeros(digits);
  return number !== null && decodeIdNumber(number)?.provinceName && fitsPerson(number, person)
    ? number
    : null;
}
