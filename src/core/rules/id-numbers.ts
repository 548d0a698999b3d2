/** What rules need to know of a person's ID number beyond the digits: whether it is one, and what it says. */
import type { Person } from '../model';
import { decodeIdNumber, isPlaceholderId } from '../text/id-numbers';
import { cellOf, placeOf, saysNothing } from './cells';

/**
 * `lost-zero`: 10 or 11 digits; every number given in Viet Nam starts with 0, so the zeros were dropped.
 * `wrong`: anything else that is not 12 digits, the 9-digit number of the old identity card included
 * (padded it would start with province 000, which does not exist).
 */
export type IdNumberState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'valid'; readonly number: string; readonly storedAsNumber: boolean }
  | { readonly kind: 'lost-zero'; readonly number: string; readonly digits: string }
  | { readonly kind: 'wrong'; readonly digits: string };

/** The state of a person's ID number cell. `number`: the 12 digits it stands for. */
export function idNumberState(person: Person): IdNumberState {
  const reading = person.idNumber;
  if (reading.kind === 'absent' || reading.kind === 'blank') return { kind: reading.kind };
  const isWhole = reading.kind === 'ok' && reading.value.valid;
  if (!isWhole && saysNothing(cellOf(placeOf(person, 'cccd')))) return { kind: 'blank' };
  if (reading.kind === 'unreadable') return { kind: 'wrong', digits: reading.text };
  const { digits, valid, padded, storedAsNumber } = reading.value;
  // A lone 0 is how staff write "has none"; a row of twelve was typed to fill the cell.
  if (isPlaceholderId(digits)) return { kind: digits.length < 9 ? 'blank' : 'placeholder' };
  if (valid) return { kind: 'valid', number: digits, storedAsNumber };
  if (padded !== null && /^\d{10,11}$/.test(digits)) return { kind: 'lost-zero', number: padded, digits };
  return { kind: 'wrong', digits };
}

/**
 * The 12 digits to judge by: a whole number, or a shortened one with its zeros put back where that gives a
 * province; null when there is none: a guess that is wrong already says nothing of sex and year.
 */
export function judgeableNumber(state: IdNumberState): string | null {
  if (state.kind === 'lost-zero') return decodeIdNumber(state.number)?.provinceName ? state.number : null;
  return state.kind === 'valid' ? state.number : null;
}
