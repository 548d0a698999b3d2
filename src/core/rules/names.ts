/** How alike two names are: for Vietnamese names, where the last word is what tells persons apart. */
import { editDistance } from '../text/distance';
import { exactKey, fold } from '../text/unicode';

/**
 * `same`: equal but for capitals, composition and placement of the tone (Hòa, Hoà).
 * `like`: accents or a letter or two differ (Hà, Hạ): perhaps one name miswritten, perhaps two.
 */
export type Likeness = 'same' | 'like' | 'other';

/** A given name shorter than this is another name when one letter differs (An, Ân are alike, An and Ba are not). */
const LONG_ENOUGH = 4;

/**
 * Compares two full names.
 *
 * The share of letters alone says little: 'Nguyễn Văn An' and 'Nguyễn Văn Ba' share 11 of 13 (and by Jaro and
 * Winkler more still, who reward a common beginning). So the given names must agree, without accents, up to one
 * letter of a long one, and the whole by at least `share`.
 *
 * @param share least share of equal letters, 0 to 1: 1 − edits ÷ length of the longer name (Levenshtein 1966)
 */
export function likeness(a: string, b: string, share: number): Likeness {
  if (a === b) return 'same';
  const [plainA, plainB] = [fold(a), fold(b)];
  // Without accents two spellings of one name are one: for most pairs that settles it.
  if (plainA === plainB) return exactKey(a) === exactKey(b) ? 'same' : 'like';
  const [givenA, givenB] = [lastWord(plainA), lastWord(plainB)];
  if (givenA !== givenB && !isSlip(givenA, givenB)) return 'other';
  const longest = Math.max(plainA.length, plainB.length);
  const limit = Math.floor(longest * (1 - share) + 1e-9);
  return editDistance(plainA, plainB, limit) <= limit ? 'like' : 'other';
}

/** The given name of a folded full name. */
export function lastWord(folded: string): string {
  return folded.slice(folded.lastIndexOf(' ') + 1);
}

function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LONG_ENOUGH && editDistance(a, b, 1) === 1;
}
