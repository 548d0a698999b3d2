/** What one cell says about the encoding it was typed in. */
import { remember } from '../remember';
import type { Codec } from './codec';
import { strangeness } from './familiar';
import { mojibakeOf } from './mojibake';
import { hasToneInPlace, isSoundSyllable, isSyllable, lacksOneU } from './syllable';
import { tcvn3 } from './tcvn3';
import { vni } from './vni';

export type LegacyEncoding = 'tcvn3' | 'vni';

/**
 * `unicode`: has a letter only Unicode has (ă đ ĩ ũ ơ ư, U+1EA0 to U+1EF9, a combining tone). `tcvn3`, `vni`: has a
 * word impossible in Unicode Vietnamese, and reads as Vietnamese in that encoding from end to end. `mojibake`: UTF-8
 * misread. `open`: accented letters that all encodings share ('Võ Tôn'), or none at all; the column decides.
 * `either`: a legacy text that both encodings can read ('Tæ 5' is 'Tổ 5' or 'Tỉ 5').
 */
export type CellEncoding = 'unicode' | LegacyEncoding | 'mojibake' | 'either' | 'open';

const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u0303\u0306\u0309\u031b\u0323\u1ea0-\u1ef9]/;
const BEYOND_ASCII = /[\u0080-\u00ff]/;
/** Words, with the symbols of Latin-1 that are letters in TCVN3. */
const WORDS = /[A-Za-z\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c0-\u024f\u1e00-\u1eff]+/g;
/** '×', '½' or '·' by itself is the symbol, not the letter TCVN3 has in its place. */
const SYMBOLS_ONLY = /^[^\p{L}]+$/u;

/** Abbreviations: Q§ and H§ND are QĐ and HĐND in TCVN3, QÑ and HÑND in VNI. */
const TCVN3_ABBREVIATION = /^(?:[A-Z]+§[A-Z]*|§[A-Z]+)$/;
const VNI_ABBREVIATION = /^(?:[A-Z]+Ñ[A-Z]*|Ñ[A-Z]+)$/;
/** In TCVN3 Ð and Ñ are the small é and ẹ, so that 'BÐ' is Bé; by itself it may as well be the Đ of 'CÐ', 'QÐ'. */
const CAPITAL_D = /^[A-Z]*[ÐÑ][A-Z]*$/;

const ODD_CAPITAL = /^(?=.*[a-z]).+[À-ÖØ-Þ]/;

interface WordReading {
  readonly unicode: boolean;
  readonly tcvn3: boolean;
  /** Would be a syllable of TCVN3 text if its ư had not been cleaned away. */
  readonly lostU: boolean;
  readonly vni: boolean;
  /** Proves by itself what the text is, when it is impossible in Unicode; one letter ('A Tùng Â') does not. */
  readonly proves: boolean;
  /** As `proves`, for TCVN3. */
  readonly provesTcvn3: boolean;
  /** A capital behind the first letter of a word in small letters ('TrÝ', 'TÊn'): in TCVN3 a small letter. */
  readonly oddCapital: boolean;
}

function readsIn(codec: Codec, word: string, test: (decoded: string) => boolean): boolean {
  const { text, lost } = codec.decode(word);
  return lost.length === 0 && test(text);
}

const readWord = remember((word): WordReading => {
  return {
    unicode: (isSyllable(word) && hasToneInPlace(word)) || SYMBOLS_ONLY.test(word),
    tcvn3: readsIn(tcvn3, word, isSoundSyllable) || TCVN3_ABBREVIATION.test(word),
    lostU: readsIn(tcvn3, word, lacksOneU),
    vni: readsIn(vni, word, isSoundSyllable) || VNI_ABBREVIATION.test(word),
    proves: word.length > 1,
    provesTcvn3: word.length > 1 && !CAPITAL_D.test(word),
    oddCapital: ODD_CAPITAL.test(word),
  };
});

function accentedWords(text: string): WordReading[] {
  return (text.match(WORDS) ?? []).filter((word) => BEYOND_ASCII.test(word)).map(readWord);
}

/** The encoding one cell was typed in, so far as the cell alone can tell. Linear in its length. */
export function cellEncoding(text: string): CellEncoding {
  // Nearly all cells leave here: ASCII, or Unicode whose letters stand beyond U+00FF.
  if (!BEYOND_ASCII.test(text)) return UNICODE_ONLY.test(text) ? 'unicode' : 'open';
  if (UNICODE_ONLY.test(text)) return 'unicode';
  if (mojibakeOf(text) !== null) return 'mojibake';
  const words = accentedWords(text);
  const asTcvn3 =
    words.every((word) => word.tcvn3 || word.lostU) &&
    words.some((word) => word.tcvn3 && (!word.unicode || word.oddCapital) && word.provesTcvn3);
  const asVni =
    words.every((word) => word.vni) &&
    (words.some((word) => word.vni && !word.unicode && word.proves) || isNameWithThi(text));
  if (asTcvn3 && asVni) return byFamiliarWords(text);
  return asTcvn3 ? 'tcvn3' : asVni ? 'vni' : 'open';
}

/** 'Tæ 5' is Tổ 5 or Tỉ 5, and only the first is a place; where both are familiar, or neither is, both stay open. */
function byFamiliarWords(text: string): CellEncoding {
  const strange = {
    tcvn3: strangeness(tcvn3.decode(text).text),
    vni: strangeness(vni.decode(text).text),
  };
  if (strange.tcvn3 === strange.vni) return 'either';
  return strange.tcvn3 < strange.vni ? 'tcvn3' : 'vni';
}

/** 'Mai Thò Lan': the middle name Thị in VNI; in Unicode nobody is called Thò. */
const MIDDLE_THO = /^(\p{Lu}\S* Thò) \p{Lu}/u;

function isNameWithThi(text: string): boolean {
  const beginning = MIDDLE_THO.exec(text)?.[1];
  return beginning !== undefined && strangeness(vni.decode(beginning).text) === 0;
}

/** Whether all accented words of an `open` cell read as Vietnamese in the encoding. */
export function fits(text: string, encoding: LegacyEncoding): boolean {
  const words = accentedWords(text);
  return words.length > 0 && words.every((word) => word[encoding]);
}

/** Whether a text of a TCVN3 column has lost an ư: a word is a syllable only with one put back. */
export function hasLostU(text: string): boolean {
  return (text.match(WORDS) ?? []).some((word) =>
    BEYOND_ASCII.test(word)
      ? readWord(word).lostU && !readWord(word).tcvn3
      : isCapitalised(word) && lacksOneU(word),
  );
}

/** 'Trng', 'hng': a word, not an abbreviation such as TDP. */
function isCapitalised(word: string): boolean {
  return word.length > 2 && /^.[a-z]+$/.test(word);
}
