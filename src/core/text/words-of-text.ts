/** The words of a short text, clause by clause. */
import { hasDoubtSign } from './doubt';
import { exactKey, fold, normaliseText } from './unicode';

export interface Word {
  readonly text: string;
  readonly key: string;
  readonly folded: string;
}

/** A class of a school of twelve or ten years ('10/12') is one word, a date is not. */
const WORD = /(?<![\d/])\d{1,2} ?\/ ?1[02](?![\d/])|[\p{L}\p{M}\p{N}]+/gu;
/** Between two words of one clause: a space, a hyphen inside a word ('ti-vi'), quotation marks. */
const SAME_CLAUSE = /^(?:-|[\s"'“”‘’]*)$/;

/** Clauses end at punctuation, brackets, slashes and line breaks. Null where a sign of doubt leaves all of it open. */
export function clausesOf(written: string): readonly (readonly Word[])[] | null {
  const text = normaliseText(written.replace(/[\r\n]+/g, ' ; '));
  if (hasDoubtSign(text)) return null;
  const clauses: Word[][] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index);
    if (clauses.length === 0 || !SAME_CLAUSE.test(gap)) clauses.push([]);
    clauses[clauses.length - 1]?.push(wordOf(match[0].replace(/ /g, '')));
    end = match.index + match[0].length;
  }
  return clauses;
}

const wordOf = (text: string): Word => ({ text, key: exactKey(text), folded: fold(text) });

/** 'Vệ', but neither 'vệ' nor 'THPT'. */
export const isName = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word.text);

/** Written without a capital: what stands behind it with one has it for a reason. */
export const isSmall = (word: Word | undefined): boolean => word !== undefined && /^\p{Ll}/u.test(word.text);

const ORGANISATIONS: ReadonlySet<string> = new Set(['KCN', 'CCN', 'KKT', 'CTY', 'TNHH', 'HTX']);
/** Behind 'KCN' a name follows as behind a word in small letters; behind 'BHYT' may stand 'Sắp Hết Hạn'. */
export const isOrganisation = (word: Word | undefined): boolean =>
  word !== undefined && ORGANISATIONS.has(word.text);

const SYLLABLE =
  /^(?:[bcdghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?[aeiouy]{1,3}(?:[cmnpt]|ch|ng|nh)?$/;
/** 'Vinatex': no Vietnamese word, so that it says nothing of the words before it. */
export const isForeignName = (word: Word | undefined): boolean =>
  word !== undefined && isName(word) && !SYLLABLE.test(word.folded);
