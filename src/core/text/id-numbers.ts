/** Personal identity numbers (số định danh cá nhân, CCCD): reading, decoding, masking. */
import type { Cell, IdNumber, Reading, Sex } from '../model';
import { PROVINCES } from './provinces';
import { BLANK } from './remember';
import { cellText, isBlank, normaliseText } from './unicode';

const TWELVE = /^\d{12}$/;
const SEPARATORS = /[\s.\-–—'’‘`\u00a0]/g;

/** What counts as a place of a number: a letter may stand for a digit. */
const SIGNS = /[\p{L}\d]/gu;
/** '51079991262.0': the number as a program wrote it that took it for a quantity. The rest is whole. */
const AS_QUANTITY = /^(\d{9,12})[.,]0{1,2}$/;

/**
 * An identity number without its separators. It reads whatever has a digit in it, so that the rules can say what
 * is wrong ('05108099374O', -51079991262); text without any digit and formula errors are unreadable.
 */
export function readIdNumber(cell: Cell | undefined): Reading<IdNumber> {
  if (isBlank(cell)) return BLANK;
  if (typeof cell === 'string' && TWELVE.test(cell)) {
    return { kind: 'ok', value: { digits: cell, valid: true, padded: null, storedAsNumber: false } };
  }
  const text = normaliseText(cellText(cell));
  const isText = typeof cell === 'string';
  if (!(isText || typeof cell === 'number') || text.startsWith('#')) return { kind: 'unreadable', text };
  // The point and the minus of a number are no separators: 51079991262.5 is not 510799912625.
  const digits = isText ? text.replace(AS_QUANTITY, '$1').replace(SEPARATORS, '') : text;
  if (!/\d/.test(digits)) return { kind: 'unreadable', text };
  const padded = /^\d{9,11}$/.test(digits) ? digits.padStart(12, '0') : null;
  return {
    kind: 'ok',
    value: { digits, valid: TWELVE.test(digits), padded, storedAsNumber: !isText },
  };
}

/** The value of a cell with exactly twelve digits as text, as nearly all have it; NaN for every other cell. */
export function twelveDigitValue(cell: Cell | undefined): number {
  if (typeof cell !== 'string' || cell.length !== 12) return NaN;
  let value = 0;
  for (let at = 0; at < 12; at++) {
    const digit = cell.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

const ZERO = '0'.charCodeAt(0);

export interface DecodedIdNumber {
  /** Three digits: the province or country where the birth was registered. */
  readonly provinceCode: string;
  /** Null when the code is none of the 63 provinces; 1xx and above may be a country. */
  readonly provinceName: string | null;
  readonly sex: Sex;
  readonly birthYear: number;
}

/**
 * What the 12 digits say: 3 for the province, 1 for century and sex (0 male and 1 female of 19xx, 2 and 3 of 20xx …),
 * 2 for the birth year; there is no check digit. Source: NĐ 137/2015/NĐ-CP Điều 13. Null unless 12 digits.
 */
export function decodeIdNumber(digits: string): DecodedIdNumber | null {
  if (!TWELVE.test(digits)) return null;
  const provinceCode = digits.slice(0, 3);
  const code = Number(digits[3]);
  return {
    provinceCode,
    provinceName: PROVINCES.get(provinceCode) ?? null,
    sex: code % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + Math.floor(code / 2) * 100 + Number(digits.slice(4, 6)),
  };
}

/** '0510•••••230': never more than the first four and the last three digits of a number leave the sheet. */
export function maskIdNumber(text: string): string {
  const digits = normaliseText(text).replace(SEPARATORS, '');
  // Of a short number less is shown, so that the hidden part is never shorter than the shown one.
  if (digits.length < 9) return `${digits.slice(0, 2)}${'•'.repeat(Math.max(0, digits.length - 2))}`;
  return `${digits.slice(0, 4)}${'•'.repeat(digits.length - 7)}${digits.slice(-3)}`;
}

/**
 * A number as its cell has it, to be shown: of the digits the first four and the last three (of a short one the
 * first two), but separators and letters stay, for they may be what is wrong: '051.0••.•••.131', '0510••••O131'.
 */
export function maskWritten(text: string): string {
  const plain = normaliseText(text);
  const count = plain.match(SIGNS)?.length ?? 0;
  const [head, tail] = count < 9 ? [2, 0] : [4, 3];
  let at = 0;
  return plain.replace(SIGNS, (sign) => {
    at++;
    return at <= head || at > count - tail || /\D/.test(sign) ? sign : '•';
  });
}

/** Nine digits and more in counting order, up or down, 0 after 9. */
const COUNTING = ['01234567890123456789', '98765432109876543210'];

/**
 * Whether the digits only fill the cell: one digit repeated, the digits in counting order, or six zeros in the
 * place of the six digits that tell persons apart (shared rules/catalogue.json, FD10).
 */
export function isPlaceholderId(digits: string): boolean {
  // Most numbers are settled by their first two digits and their end.
  const step = Math.abs(digits.charCodeAt(1) - digits.charCodeAt(0));
  if (step > 1 && step !== 9 && !digits.endsWith('000000')) return false;
  if (/^(\d)\1*$/.test(digits)) return true;
  if (digits.length < 9) return false;
  return /^\d{4,6}0{6}$/.test(digits) || COUNTING.some((order) => order.includes(digits));
}

/** The 12 digits two records are compared by: valid or padded, null for placeholders and for anything else. */
export function comparableId(id: Reading<IdNumber>): string | null {
  if (id.kind !== 'ok') return null;
  if (id.value.valid) return isPlaceholderId(id.value.digits) ? null : id.value.digits;
  const digits = id.value.padded;
  return digits === null || isPlaceholderId(digits) || isPlaceholderId(id.value.digits) ? null : digits;
}
