/**
 * VNI for Windows (fonts VNI-Times …): a base letter followed by a mark in the same case, and eight letters of one
 * code each. Source: VNI Software's encoding table for Windows.
 */
import { convert, type Codec } from './codec';

/** Letter groups: the marks in one order for each base letter. */
const MARKED: readonly (readonly [base: string, letters: string, marks: string])[] = [
  ['a', 'àảãáạ', 'øûõùï'],
  ['a', 'ăằẳẵắặ', 'êèúüéë'],
  ['a', 'âầẩẫấậ', 'âàåãáä'],
  ['e', 'èẻẽéẹ', 'øûõùï'],
  ['e', 'êềểễếệ', 'âàåãáä'],
  ['o', 'òỏõóọ', 'øûõùï'],
  ['o', 'ôồổỗốộ', 'âàåãáä'],
  ['ô', 'ờởỡớợ', 'øûõùï'],
  ['u', 'ùủũúụ', 'øûõùï'],
  ['ö', 'ừửữứự', 'øûõùï'],
  ['y', 'ỳỷỹý', 'øûõù'],
];
const ALONE = ['ìỉĩíịđơưỵ', 'ìæóíòñôöî'] as const;

const small: (readonly [letter: string, code: string])[] = [
  ...MARKED.flatMap(([base, letters, marks]) =>
    [...letters].map((letter, i) => [letter, base + marks.charAt(i)] as const),
  ),
  ...[...ALONE[0]].map((letter, i) => [letter, ALONE[1].charAt(i)] as const),
];
const pairs = small.flatMap(([letter, code]) => [
  [letter, code] as const,
  [letter.toUpperCase(), code.toUpperCase()] as const,
]);
const CODES = new Map<string, string>(pairs);
const LETTERS = new Map<string, string>();
for (const [letter, code] of pairs) {
  LETTERS.set(code, letter);
  // The case is that of the base letter: 'AÙnh' and 'Aùnh' are both written for 'Ánh'.
  if (code.length === 2) {
    LETTERS.set(code.charAt(0) + code.charAt(1).toLowerCase(), letter);
    LETTERS.set(code.charAt(0) + code.charAt(1).toUpperCase(), letter);
  }
}

const MARKS = [...new Set(MARKED.flatMap(([, , marks]) => [...marks, ...marks.toUpperCase()]))].join('');
const UNITS = new RegExp(`[aeouyôöAEOUYÔÖ][${MARKS}]|[\\u00a1-\\uffff]`, 'g');

export const vni: Codec = {
  decode: (text) => convert(text, UNITS, LETTERS),
  encode: (text) => convert(text.normalize('NFC'), /[\u00a1-\uffff]/g, CODES),
};
