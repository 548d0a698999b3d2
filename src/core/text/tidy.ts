/**
 * Faults of letters and spaces in a text, and the text without them. Rules run this over every cell of a register, so
 * one pass over the letters settles those that are in order.
 */
import { cellEncoding, type CellEncoding } from './legacy/cell';
import { isSyllable } from './legacy/syllable';

export interface TextFaults {
  readonly encoding: CellEncoding;
  /** Space at an end, two together, a tab or a space of another kind. */
  readonly spaces: boolean;
  /** Characters without a shape (zero-width, direction marks). U+00AD is not among them: it may be a letter. */
  readonly hidden: boolean;
  /** U+00AD in a text that is certainly Unicode, where it is no letter. */
  readonly softHyphen: boolean;
  /** Not precomposed (NFC). */
  readonly decomposed: boolean;
  /** Ð, ð, Ɖ, ɖ, which look like Đ and đ. */
  readonly lookAlike: boolean;
  /** Words in which '?' stands for a letter that was lost. */
  readonly questionMarks: boolean;
  /** A '?' among letters that may ask a question, or stand for a letter as well. */
  readonly openMarks: boolean;
  /** Without the faults that lose nothing when they go: spaces, hidden characters, composition, look-alikes. */
  readonly tidy: string;
}

const LOOK = 0;
const FINE = 1;
const SPACE = 2;
/** Latin-1 beyond ASCII: letters that all encodings share. */
const OPEN = 3;
/** Letters only Unicode has. */
const UNICODE = 4;

const KINDS = new Uint8Array(0x2100).fill(FINE);
KINDS.fill(LOOK, 0, 0x20);
KINDS.fill(OPEN, 0x80, 0x100);
KINDS.fill(LOOK, 0x300, 0x370);
KINDS.fill(UNICODE, 0x1ea0, 0x1efa);
KINDS.fill(LOOK, 0x2000, 0x2010);
KINDS.fill(LOOK, 0x2028, 0x2030);
KINDS.fill(LOOK, 0x205f, 0x2065);
for (const code of [0x3f, 0x7f, 0xa0, 0xad, 0xd0, 0xf0, 0x189, 0x256, 0x1680]) KINDS[code] = LOOK;
for (const letter of 'ĂăĐđĨĩŨũƠơƯư') KINDS[letter.charCodeAt(0)] = UNICODE;
KINDS[0x20] = SPACE;

function kindOf(code: number): number {
  if (code < 0x2100) return KINDS[code] ?? FINE;
  return code === 0x3000 || code === 0xfeff ? LOOK : FINE;
}

/** Whether nothing about the letters and spaces of the text needs a second look. One pass, no allocation. */
export function isPlainText(text: string): boolean {
  let before = SPACE;
  let open = false;
  let unicode = false;
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === LOOK || (kind === SPACE && before === SPACE)) return false;
    if (kind === OPEN) open = true;
    else if (kind === UNICODE) unicode = true;
    before = kind;
  }
  return before !== SPACE && (unicode || !open);
}

// A line break within a cell is the officer's own lay-out and stays.
const OTHER_SPACES = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** U+200D joins the parts of an emoji: it stays behind one. */
const HIDDEN =
  /[\u0000-\u0008\u000e-\u001f\u007f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?<![\ud800-\udfff\ufe0f])\u200d/g;
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['\u00d0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00f0', 'đ'],
  ['\u0256', 'đ'],
]);
const LOOK_ALIKE = /[\u00d0\u0189\u00f0\u0256]/g;

function withoutSpaces(text: string): string {
  return text.replace(OTHER_SPACES, ' ').replace(/ {2,}/g, ' ').trim();
}

/**
 * What is wrong with the letters and spaces of a text. Meant for texts in Unicode: in one typed in an old encoding Ð is
 * é, and only its `encoding` is to be used.
 */
export function textFaults(text: string): TextFaults {
  const visible = text.replace(HIDDEN, '');
  const composed = visible.normalize('NFC');
  const plain = composed.replace(LOOK_ALIKE, (letter) => LOOK_ALIKES.get(letter) ?? letter);
  const encoding = cellEncoding(text);
  const isLost = lostLetters(composed).length > 0;
  return {
    encoding,
    hidden: visible !== text,
    spaces: withoutSpaces(visible) !== visible,
    softHyphen: encoding === 'unicode' && text.includes('\u00ad'),
    decomposed: composed !== visible,
    lookAlike: plain !== composed,
    questionMarks: isLost,
    openMarks: !isLost && composed.includes('?') && /\p{L}/u.test(composed),
    tidy: withoutSpaces(plain),
  };
}

const WORDS = /[\p{L}?]+/gu;
/** What a '?' within a word may have been; đ stands at its beginning only. */
const VOWELS = [...'aăâeêioôơuưy'];
/** No syllable is longer than 'nghiêng'. */
const LONGEST = 7;

/**
 * Words in which '?' stands for a lost letter: with a vowel (or đ at the beginning) put there they are syllables.
 * A '?' at the end of a word may ask a question; it does not after consonants alone ('Th? Hoa', 'T? 3').
 */
export function lostLetters(text: string): readonly string[] {
  if (!text.includes('?')) return [];
  const words = (text.match(WORDS) ?? []).filter((word) => word.length <= LONGEST && word.includes('?'));
  return words.filter((word) => {
    const within = /\?\p{L}/u.test(word);
    return (within || (CONSONANTS.test(word) && !isAbbreviation(word, text))) && isSyllableWithLetters(word);
  });
}

const CONSONANTS = /^[b-df-hj-np-tvxzđ]+\?$/i;

/** 'KH?' and 'tr?' (triệu) are asked about; a single letter stands for a word only where the text goes on after it. */
function isAbbreviation(word: string, text: string): boolean {
  const letters = word.slice(0, -1);
  if (letters.length > 1) return letters === letters.toUpperCase() || letters === 'tr';
  return !(
    text.startsWith(`${word} `) || /^ +[\p{Ll}\d]/u.test(text.slice(text.indexOf(word) + word.length))
  );
}

function isSyllableWithLetters(word: string): boolean {
  const at = word.indexOf('?');
  if (at < 0) return isSyllable(word);
  if (word.split('?').length > 3) return false;
  const letters = at === 0 ? ['đ', ...VOWELS] : VOWELS;
  return letters.some((letter) => isSyllableWithLetters(word.slice(0, at) + letter + word.slice(at + 1)));
}
