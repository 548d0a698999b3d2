/** Personal data made unreadable for a public notice. */
import { normaliseText } from '../text/unicode';

/** Digits in a row, also with spaces, dots or dashes between: from this many they may be a number of a person. */
const FEWEST = 6;
const RUN = /\p{Nd}(?:[\s.\-–_/()+]*\p{Nd})*/gu;

/** '051079000101' → '0510******01'; null where the twelve digits are not all there: parts of an unknown number say nothing. */
export function maskedIdNumber(digits: string): string | null {
  return /^\d{12}$/.test(digits) ? `${digits.slice(0, 4)}******${digits.slice(-2)}` : null;
}

/** A text without any number that may be an ID or a phone number ('Lê An 0905 123 456' → 'Lê An …'). */
export function withoutNumbers(text: string): string {
  return normaliseText(
    text.normalize('NFKC').replace(RUN, (run) => (run.replace(/\P{Nd}/gu, '').length >= FEWEST ? '…' : run)),
  );
}

/** 'Nguyễn Văn An' → 'N.V.A.': of a child only the initials are posted. */
export function initials(name: string): string {
  return normaliseText(name)
    .split(' ')
    .map((word) => `${word.charAt(0).toUpperCase()}.`)
    .join('');
}
