/** Vietnamese text made comparable. Nothing here rewrites what staff typed; these are keys for comparing. */
import type { Cell } from '../model';
import { remember } from './remember';

const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
// U+00AD stays: in TCVN3 text it is the letter ư, and removing it would lose the letter for good.
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;
/** Text that is already what normaliseText makes of it: precomposed Latin letters with single spaces between. */
const TIDY = /^[\x21-\x7e\u00a1-\u02ff\u1ea0-\u1ef9]+(?: [\x21-\x7e\u00a1-\u02ff\u1ea0-\u1ef9]+)*$/;
const PLAIN_ASCII = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/;
const COMBINING = /[\u0300-\u036f]/g;
/** Grave, acute, tilde, hook above, dot below. Circumflex, breve and horn make letters, not tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORDS = /[\p{L}\p{M}]+/gu;
/** Names and headings are made of a few thousand syllables: each is worked out once. */
const MOST_WORDS = 5000;

/** NFC, no-break spaces as spaces, zero-width characters dropped, spaces collapsed, trimmed. */
export function normaliseText(text: string): string {
  if (TIDY.test(text)) return text;
  return text.normalize('NFC').replace(ZERO_WIDTH, '').replace(SPACES, ' ').trim();
}

/**
 * Loose key: lower case, accents dropped, đ and its look-alikes Ð ð Ɖ ɖ as d.
 * Two texts with one loose key may still differ (Hà, Hạ): use it to find candidates, not to declare equality.
 */
export function fold(text: string): string {
  const plain = normaliseText(text).toLowerCase();
  return PLAIN_ASCII.test(plain) ? plain : wordByWord(plain, foldedWord);
}

const foldedWord = remember(
  (word) => word.normalize('NFD').replace(COMBINING, '').replace(/[đðɖ]/g, 'd'),
  MOST_WORDS,
);

/**
 * Exact key: equal for NFC and NFD, for capitals, for Đ look-alikes and for both placements of the tone
 * (hòa, hoà); different whenever a letter or a tone differs.
 */
export function exactKey(text: string): string {
  const plain = normaliseText(text).toLowerCase();
  return PLAIN_ASCII.test(plain) ? plain : wordByWord(plain, exactWord);
}

const exactWord = remember(
  (word) =>
    word
      .replace(/[ðɖ]/g, 'đ')
      .normalize('NFD')
      .replace(WORDS, (letters) => {
        const tones = letters.match(TONES);
        return tones === null ? letters : letters.replace(TONES, '') + tones.join('');
      }),
  MOST_WORDS,
);

/** Neither decomposition nor the moving of tones reaches over a space, so that words may be taken one by one. */
function wordByWord(text: string, keyOf: (word: string) => string): string {
  let keys = '';
  let from = 0;
  for (let to = text.indexOf(' '); to >= 0; to = text.indexOf(' ', from)) {
    keys += `${keyOf(text.slice(from, to))} `;
    from = to + 1;
  }
  return keys + keyOf(text.slice(from));
}

/** Whether the text was typed without any Vietnamese accent ('Ho can ngheo'). */
export function isUnaccented(text: string): boolean {
  return PLAIN_ASCII.test(normaliseText(text));
}

/** Key of a label: loose key with everything but letters and digits as single spaces. */
export function labelKey(text: string): string {
  return fold(text)
    .replace(/²/g, '2')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

/** What a cell shows, as text: dates dd/mm/yyyy, numbers without exponent, blank ''. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const [year = '', month = '', day = ''] = cell.date.split('-');
  return `${day}/${month}/${year}`;
}

/** Whether a cell has nothing written in it; white space is nothing. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  // Nearly every text begins with a printable ASCII character: no need to look further.
  return !(first > 32 && first < 127) && (cell === '' || normaliseText(cell) === '');
}

function numberText(value: number): string {
  // What a sheet shows where a computation gave no number.
  if (!Number.isFinite(value)) return '#NUM!';
  // A double keeps 15 digits; whole numbers above are written out rather than as 5.1E+21.
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(0) : String(value);
}
