/** How alike two names are: for Vietnamese names, where the last word is what tells persons apart. */
import { editDistance } from '../text/distance';
import { exactKey, fold, isUnaccented, normaliseText } from '../text/unicode';

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
  const [plainA, plainB] = [looseName(a), looseName(b)];
  // Without accents two spellings of one name are one: for most pairs that settles it.
  if (plainA === plainB) return exactKey(a) === exactKey(b) ? 'same' : 'like';
  const [givenA, givenB] = [lastWord(plainA), lastWord(plainB)];
  if (givenA !== givenB && !isSlip(givenA, givenB)) return 'other';
  const longest = Math.max(plainA.length, plainB.length);
  const limit = Math.floor(longest * (1 - share) + 1e-9);
  if (editDistance(plainA, plainB, limit) <= limit) return 'like';
  return isShortened(plainA.split(' '), plainB.split(' ')) ? 'like' : 'other';
}

/** Loose key of a name: as `fold`, with y as i (Lý, Lí; Mỹ, Mĩ; Quý, Quí), which are one name in two spellings. */
export function looseName(name: string): string {
  return fold(name).replace(/y/g, 'i');
}

/**
 * Whether two names that differ somewhere are one in two spellings: the accents of one were not typed at all, or those
 * of family and middle names were, and the given name is the same. Hà and Hạ, Hoa and Hòa in accented names are two.
 */
export function isOtherSpelling(a: string, b: string): boolean {
  if (looseName(a) !== looseName(b)) return false;
  if (isUnaccented(a) !== isUnaccented(b)) return true;
  const [givenA, givenB] = [a, b].map((name) => exactKey(lastWord(normaliseText(name))).replace(/y/g, 'i'));
  return givenA === givenB;
}

/** The given name of a folded full name. */
export function lastWord(folded: string): string {
  return folded.slice(folded.lastIndexOf(' ') + 1);
}

/** One of several middle words is left out ('Trần Ngọc Hân' for 'Trần Thị Ngọc Hân') or is an initial ('Trần Thị N. Hân'). */
function isShortened(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const most = long.length - 1;
  if (short.length < 3 || short[0] !== long[0] || short[short.length - 1] !== long[most]) return false;
  const at = short.findIndex((word, place) => word !== long[place]);
  const word = short[at] ?? '';
  if (short.length === most) return short.slice(at).join(' ') === long.slice(at + 1).join(' ');
  if (short.length !== long.length || short.slice(at + 1).join(' ') !== long.slice(at + 1).join(' '))
    return false;
  return isInitialOf(word, long[at] ?? '') || isInitialOf(long[at] ?? '', word);
}

const isInitialOf = (initial: string, word: string): boolean =>
  /^[a-z]\.?$/.test(initial) && word.length > 1 && word[0] === initial[0];

function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LONG_ENOUGH && editDistance(a, b, 1) === 1;
}
