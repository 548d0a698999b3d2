/**
 * TCVN3 (ABC, fonts .VnTime …): one code a letter. Source: TCVN 5712:1993, code table VN3.
 * Capitals with a tone have no code: the fonts whose names end in H (.VnTimeH) show the small letters as capitals.
 */
import { convert, type Codec } from './codec';

const SMALL: readonly (readonly [letters: string, codes: string])[] = [
  ['àảãáạ', 'µ¶·¸¹'],
  ['ăằẳẵắặ', '¨»¼½¾Æ'],
  ['âầẩẫấậ', '©ÇÈÉÊË'],
  ['đ', '®'],
  ['èẻẽéẹ', 'ÌÎÏÐÑ'],
  ['êềểễếệ', 'ªÒÓÔÕÖ'],
  ['ìỉĩíị', '×ØÜÝÞ'],
  ['òỏõóọ', 'ßáâãä'],
  ['ôồổỗốộ', '«åæçèé'],
  ['ơờởỡớợ', '¬êëìíî'],
  ['ùủũúụ', 'ïñòóô'],
  // U+00AD is the soft hyphen of Unicode: text from which it was cleaned has lost its ư for good.
  ['ưừửữứự', '\u00adõö÷øù'],
  ['ỳỷỹýỵ', 'úûüýþ'],
];
const CAPITAL: readonly (readonly [letters: string, codes: string])[] = [['ĂÂĐÊÔƠƯ', '¡¢§£¤¥¦']];

const pairs = [...SMALL, ...CAPITAL].flatMap(([letters, codes]) =>
  [...letters].map((letter, i) => [letter, codes.charAt(i)] as const),
);
const LETTERS = new Map(pairs.map(([letter, code]) => [code, letter] as const));
const CODES = new Map<string, string>(pairs);
/** Capitals with a tone share the code of the small letter. */
const ONLY_SMALL = new Set<string>();
for (const [letter, code] of pairs) {
  const capital = letter.toUpperCase();
  if (CODES.has(capital)) continue;
  CODES.set(capital, code);
  ONLY_SMALL.add(capital);
}

const NOT_ASCII = /[\u00a1-\uffff]/g;

/** `encode` writes capitals with a tone by the code of the small letter and counts them as lost. */
export const tcvn3: Codec = {
  decode: (text) => convert(text, NOT_ASCII, LETTERS),
  encode: (text) => convert(text.normalize('NFC'), NOT_ASCII, CODES, (letter) => ONLY_SMALL.has(letter)),
};
