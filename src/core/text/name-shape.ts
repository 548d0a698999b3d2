/** How a person's name is written: capitals, and characters that no name has. */
import { isSyllable } from './legacy/syllable';
import { normaliseText } from './unicode';

export type NameStyle = 'title' | 'upper' | 'lower' | 'mixed';
export interface NameShape {
  /** `title`: each word begins with a capital and has no other. */
  readonly style: NameStyle;
  /** A character that is neither a Latin letter nor a space, an apostrophe or a hyphen. */
  readonly odd: boolean;
}

const ODD = 0;
const UPPER = 1;
const LOWER = 2;
const SPACE = 3;
/** Within a word, with or without a capital behind it: H'Blang, Y-Wăn. */
const JOIN = 4;
const MARK = 5;

/** Latin letters of Vietnamese and of the Ê Đê, Ba Na and others; ª, º and µ are none of them. */
function kindOfLetter(code: number): number {
  const letter = String.fromCharCode(code);
  if (!/\p{Script=Latin}/u.test(letter) || letter === 'ª' || letter === 'º') return ODD;
  return letter.toLowerCase() === letter ? LOWER : UPPER;
}

const KINDS = new Uint8Array(0x300).map((_, code) => kindOfLetter(code));
const LATER_KINDS = new Uint8Array(0x100).map((_, code) => kindOfLetter(0x1e00 + code));
// A line break is a space of FD35, not a character no name has.
for (const code of [0x20, 0xa0, 0x09, 0x0a, 0x0d]) KINDS[code] = SPACE;
for (const join of "'`´-ʼʻ") KINDS[join.charCodeAt(0)] = JOIN;
const OTHERS: ReadonlyMap<number, number> = new Map([
  [0x2018, JOIN],
  [0x2019, JOIN],
  [0x2010, JOIN],
  [0x2011, JOIN],
  [0x200b, MARK],
  [0xfeff, MARK],
]);

function kindOf(code: number): number {
  if (code < 0x300) return KINDS[code] ?? ODD;
  if (code < 0x370) return MARK;
  if (code >= 0x1e00 && code < 0x1f00) return LATER_KINDS[code - 0x1e00] ?? ODD;
  return OTHERS.get(code) ?? ODD;
}

const SAW_UPPER = 1;
const SAW_LOWER = 2;
const SAW_LOWER_START = 4;
const SAW_INNER_UPPER = 8;
const SAW_ODD = 16;
/** A bit for each thing seen in one pass over the letters. */
function look(name: string): number {
  let seen = 0;
  let before = SPACE;
  for (let i = 0; i < name.length; i++) {
    const kind = kindOf(name.charCodeAt(i));
    if (kind === MARK) continue;
    seen |= bitsOf(kind, before);
    before = kind;
  }
  return seen;
}

function bitsOf(kind: number, before: number): number {
  if (kind === UPPER) return before === UPPER || before === LOWER ? SAW_UPPER | SAW_INNER_UPPER : SAW_UPPER;
  if (kind === LOWER) return before === SPACE ? SAW_LOWER | SAW_LOWER_START : SAW_LOWER;
  // '- Trần Thị Bình', 'Ân - Bình': a dash with nothing before it joins no word.
  return kind === ODD || (kind === JOIN && before === SPACE) ? SAW_ODD : 0;
}

/** The shape of a name; linear in its length. Words of other peoples may mix letters (KSor, Niê kđăm). */
export function nameShape(name: string): NameShape {
  const seen = look(name);
  const odd = (seen & SAW_ODD) !== 0;
  const isMixed = (seen & (SAW_LOWER_START | SAW_INNER_UPPER)) !== 0;
  if (!isMixed) return odd ? ODD_TITLE : TITLE;
  if ((seen & SAW_LOWER) === 0) return { style: 'upper', odd };
  if ((seen & SAW_UPPER) === 0) return { style: 'lower', odd };
  return { style: wordsOf(name).some(isMiswritten) ? 'mixed' : 'title', odd };
}

const TITLE: NameShape = { style: 'title', odd: false };
const ODD_TITLE: NameShape = { style: 'title', odd: true };

const wordsOf = (name: string): readonly string[] => normaliseText(name).split(' ');

/** A Vietnamese word with a small letter first or a capital further on. */
function isMiswritten(word: string): boolean {
  return isSyllable(word) && word !== capitalised(word);
}

const FIRST_LETTERS = /(^|['`´\-ʼʻ\u2018\u2019\u2010\u2011])(\p{L})/gu;

function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(FIRST_LETTERS, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The name with a capital for each word; of a mixed name only the Vietnamese words are changed. */
export function inTitleCase(name: string, style: NameStyle): string {
  const words = wordsOf(name);
  const all = (): string => words.map(capitalised).join(' ');
  if (style !== 'mixed') return all();
  const written = words.map((word) => (isMiswritten(word) ? capitalised(word) : word)).join(' ');
  // 'KSOR a' would become 'KSOR A', a name in capitals that the next check finds again.
  return nameShape(written).style === 'title' ? written : all();
}
