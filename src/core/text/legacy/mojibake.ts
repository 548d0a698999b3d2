/** UTF-8 text that was read as Windows-1252 or Latin-1: 'Nguyá»…n' for 'Nguyễn'. */

import { strangeness } from './familiar';
import { isSyllable } from './syllable';

/** Characters of Windows-1252 at the bytes 0x80 to 0x9F; the five holes are the control characters themselves. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...CP1252].map((letter, i) => [letter.charCodeAt(0), 0x80 + i] as const));

/** A lead byte of the Vietnamese letters with a character that may stand for the next byte, or has lost it. */
const WORTH_DECODING = /[ÃÄÅÆáâ][^\x00-\x7f]|[a-z]Ã(?![a-z])|Ä[? ]/;
/**
 * Pairs that no Vietnamese text has, in any encoding: broken even when bytes are missing. An Ã behind a small letter
 * has lost the no-break space that makes it à ('HoÃ').
 */
const BROKEN = new RegExp(
  [
    '[Ã][\\u0080-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf]',
    'á[º»](?=[\\p{L}\\u0080-\\u00ba\\u00bc-\\u00bf])',
    'Ä[\\u0090\\u0091\\u0192‘]|(?<!\\p{L})Ä[Ãá?]|Æ°|â€',
    '[a-z]Ã(?![a-z])|\\p{L}á[º»]\\?',
  ].join('|'),
  'u',
);
/** Letters of Windows-1252 at 0x80 to 0x9F behind á» or áº; French quotes would close there. */
const BROKEN_LETTER = /^[^«]*á[º»][€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
/** What Vietnamese text is made of: ASCII, its letters, combining tones, dashes and quotes. */
const VIETNAMESE =
  /^[\x20-\x7e\u00a0-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u0323\u1ea0-\u1ef9\u2010-\u2026]*$/;

export interface Mojibake {
  /** The text it was, or null when bytes are missing and only the original file can tell. */
  readonly repaired: string | null;
}

/** Null when the text is not broken in this way. */
export function mojibakeOf(text: string): Mojibake | null {
  if (!WORTH_DECODING.test(text)) return null;
  const repaired = decodeUtf8(text);
  if (repaired !== null && VIETNAMESE.test(repaired)) return { repaired: repaired.normalize('NFC') };
  return BROKEN.test(text) || BROKEN_LETTER.test(text) ? { repaired: withLostBytes(text) } : null;
}

/** A byte was replaced by '?', and the letter with it. */
const REPLACED = /(?:[ÃÄÆ]|á[º»])\?/;
/** à whose no-break space became a space within a word ('ÄÃ o'), before a space, or went at the end of a word. */
const SPLIT_A = /Ã (?=[a-z])/g;
const SPACED_A = /Ã (?![a-z])/g;
const BARE_A = /Ã(?![\u0080-\uffff])/g;
/** Đ whose second byte has no character in Windows-1252 and was dropped. */
const BARE_D = /(?<![\p{L}\u0080-\uffff])Ä(?![\u0080\u0090-\u0091\u0192\u201a‘’¨©])/gu;

/**
 * The text with the bytes put back that have no visible character and are the only ones that fit: the no-break space
 * of à, and the second byte of Đ. Null where another letter would fit as well (í has lost a soft hyphen), or where
 * other bytes are missing.
 */
function withLostBytes(text: string): string | null {
  if (REPLACED.test(text)) return null;
  const read = (lost: string): string | null => {
    const whole = text
      .replace(SPLIT_A, 'Ã\u00a0')
      .replace(SPACED_A, 'Ã\u00a0 ')
      .replace(BARE_A, `Ã${lost}`)
      .replace(BARE_D, 'Ä\u0090');
    const decoded = decodeUtf8(whole.replace(/ {2,}/g, ' '));
    return decoded !== null && VIETNAMESE.test(decoded) && isAllSyllables(decoded) ? decoded.trim() : null;
  };
  const [withA, withI] = [read('\u00a0'), read('\u00ad')];
  if (withA === null || withI === null || withA === withI) return withA;
  return strangeness(withA) < strangeness(withI) ? withA : null;
}

/** Words of one kind, all in capitals or none, and each a syllable. */
function isAllSyllables(text: string): boolean {
  const words = text.normalize('NFC').match(/\p{L}+/gu) ?? [];
  const inCapitals = words.some((word) => word.length > 1 && word === word.toUpperCase());
  return words.every((word) => {
    const rest = word.slice(1);
    return isSyllable(word) && rest === (inCapitals ? rest.toUpperCase() : rest.toLowerCase());
  });
}

function byteOf(code: number): number {
  return code < 0x100 ? code : (BYTES.get(code) ?? -1);
}

/** How many bytes follow a lead byte; -1 when it is none, or leads beyond the letters of Vietnamese. */
function followers(lead: number): number {
  if (lead < 0) return -1;
  if (lead < 0x80) return 0;
  if (lead >= 0xc2 && lead < 0xe0) return 1;
  return lead >= 0xe0 && lead < 0xf0 ? 2 : -1;
}

/** Strict UTF-8 of up to three bytes; null on any byte that does not fit. */
function decodeUtf8(text: string): string | null {
  const bytes = Array.from({ length: text.length }, (_, i) => byteOf(text.charCodeAt(i)));
  let result = '';
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? -1;
    const more = followers(lead);
    const following = bytes.slice(i + 1, i + 1 + more);
    if (more < 0 || following.length < more || following.some((byte) => byte < 0x80 || byte > 0xbf))
      return null;
    const first = more === 0 ? lead : lead & (more === 1 ? 0x1f : 0x0f);
    const code = following.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first);
    // Overlong forms; surrogates are no letters of Vietnamese and fall at the next test.
    if (more === 2 && code < 0x800) return null;
    result += String.fromCharCode(code);
    i += more + 1;
  }
  return result;
}
