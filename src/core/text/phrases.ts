/**
 * Reading short free text by a closed vocabulary: whole words, with their accents, and what a 'không' or 'chưa' denies.
 * A text with one word outside the vocabulary is not understood; nothing is concluded from the words around it.
 */
import { remember } from './remember';
import { exactKey, fold, isUnaccented } from './unicode';
import { clausesOf, isForeignName, isName, isOrganisation, isSmall, type Word } from './words-of-text';

/** Phrases are separated by '|' and written with their accents; a longer one is preferred to one inside it. */
export interface Vocabulary<T> {
  /** What an answer is made of. A phrase may hold its own denial ('không được bảo vệ'). */
  readonly terms: readonly (readonly [value: T, phrases: string])[];
  /** Names of what is asked about ('nhà tiêu', 'thẻ'): 'không' before them, or alone, is a plain no. */
  readonly things?: string;
  /** Words that change nothing of the terms beside them, but leave a 'không' without terms open. */
  readonly fillers?: string;
}

export interface Said<T> {
  readonly value: T;
  readonly denied: boolean;
  /** Number of its clause: commas, brackets, 'và', 'nhưng' end one. */
  readonly clause: number;
}
export interface PhraseReading<T> {
  /** Every word is known, and so is what each denial denies. */
  readonly isUnderstood: boolean;
  readonly terms: readonly Said<T>[];
  /** Of a text without terms: 'no' is a denial alone or of things alone, 'yes' is 'có' or a thing. */
  readonly bare: 'yes' | 'no' | null;
}

type Kind =
  'term' | 'denial' | 'affirmation' | 'thing' | 'filler' | 'particle' | 'break' | 'name' | 'unknown';
interface Meaning<T> {
  readonly kind: Kind;
  readonly value?: T;
}
interface Entry<T> extends Meaning<T> {
  /** Exact keys. */
  readonly words: readonly string[];
}

const GRAMMAR: readonly (readonly [Kind, string])[] = [
  ['denial', 'không|ko|k|kh|hông|chẳng|chưa'],
  ['affirmation', 'có'],
  ['particle', 'đã|đang|hiện|hiện nay|hiện tại|hiện giờ|rồi|cả|gì|nào|bất kỳ|còn|được'],
  ['break', 'và|hoặc|hay|nhưng|mà'],
];

/**
 * A reader of texts by a vocabulary. In a text with accents every accent counts ('trét' is no 'tre', 'nước mua' no rain).
 * A text typed without any is read where one meaning of the vocabulary has its letters: 'da' may be 'đá' or 'đã', and is
 * not understood.
 */
export function phraseReader<T>(vocabulary: Vocabulary<T>): (written: string) => PhraseReading<T> {
  const find = lookup(vocabulary);
  return remember((written) => reading(clausesOf(written), written, find));
}

type Find<T> = (words: readonly Word[], at: number, isPlain: boolean) => Found<T> | null;
interface Found<T> extends Meaning<T> {
  readonly length: number;
}

function lookup<T>({ terms, things = '', fillers = '' }: Vocabulary<T>): Find<T> {
  const entries = new Map<string, Entry<T>[]>();
  let longest = 1;
  const add = (phrases: string, meaning: Meaning<T>): void => {
    for (const phrase of phrases.split('|').filter((each) => each !== '')) {
      const words = phrase.split(' ').map(exactKey);
      const key = fold(phrase);
      longest = Math.max(longest, words.length);
      entries.set(key, [...(entries.get(key) ?? []), { ...meaning, words }]);
    }
  };
  for (const [value, phrases] of terms) add(phrases, { kind: 'term', value });
  add(things, { kind: 'thing' });
  add(fillers, { kind: 'filler' });
  // A column may have its own use of such a word: 'còn' is a full answer about the ability to work.
  const isOwn = (phrase: string): boolean =>
    (entries.get(fold(phrase)) ?? []).some(({ words }) => words.join(' ') === exactKey(phrase));
  for (const [kind, phrases] of GRAMMAR)
    for (const phrase of phrases.split('|')) if (!isOwn(phrase)) add(phrase, { kind });
  return (words, at, isPlain) => {
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const part = words.slice(at, at + length);
      const key = part.map(({ folded }) => folded).join(' ');
      const meaning = meaningOf(entries.get(key) ?? [], part, isPlain);
      if (meaning !== null) return { kind: meaning.kind, value: meaning.value, length };
    }
    return null;
  };
}

function meaningOf<T>(
  entries: readonly Entry<T>[],
  part: readonly Word[],
  isPlain: boolean,
): Meaning<T> | null {
  const isExact = ({ words }: Entry<T>): boolean => words.every((word, i) => word === part[i]?.key);
  const [first, ...others] = isPlain ? entries : entries.filter(isExact);
  if (!first) return null;
  const isOne = others.every(({ kind, value }) => kind === first.kind && value === first.value);
  return isOne ? first : { kind: 'unknown' };
}

function reading<T>(
  clauses: readonly (readonly Word[])[] | null,
  written: string,
  find: Find<T>,
): PhraseReading<T> {
  const all = (clauses ?? []).flat();
  if (clauses === null || all.length === 0) return { isUnderstood: false, terms: [], bare: null };
  const isPlain = isUnaccented(written);
  return summed(clauses.flatMap((clause) => meanings(clause, find, isPlain)));
}

/** The meanings of a clause, in one list or, where a conjunction stands in it, in several. */
function meanings<T>(
  words: readonly Word[],
  find: Find<T>,
  isPlain: boolean,
): readonly (readonly Meaning<T>[])[] {
  const lists: Meaning<T>[][] = [[]];
  for (let at = 0; at < words.length;) {
    const { length, ...meaning } = meaningAt(words, at, find, isPlain);
    if (meaning.kind === 'break') lists.push([]);
    else lists[lists.length - 1]?.push(meaning);
    at += length;
  }
  return lists;
}

function meaningAt<T>(words: readonly Word[], at: number, find: Find<T>, isPlain: boolean): Found<T> {
  const found = find(words, at, isPlain);
  const before = words[at - 1];
  const name = isSmall(before) || isOrganisation(before) ? nameAt(words, at) : 0;
  const isMore = found !== null && (found.length > 1 || found.kind === 'denial');
  if (name > 0 && !isMore) return { kind: 'name', length: name };
  return found ?? { kind: 'unknown', length: 1 };
}

/** How many words a name has that begins here, as 'Sông Vệ' behind 'Nước máy'; one alone is none unless it is no Vietnamese word. */
function nameAt(words: readonly Word[], at: number): number {
  let length = 0;
  while (isName(words[at + length])) length++;
  return length >= 2 || (length === 1 && isForeignName(words[at])) ? length : 0;
}

interface ClauseSum<T> {
  readonly terms: readonly Omit<Said<T>, 'clause'>[];
  readonly isUnderstood: boolean;
  /** A denial that no term follows. */
  readonly isDangling: boolean;
  readonly affirms: boolean;
  readonly names: boolean;
  readonly fills: boolean;
  readonly startsWithTerm: boolean;
}

function summed<T>(clauses: readonly (readonly Meaning<T>[])[]): PhraseReading<T> {
  const sums = clauses.filter((clause) => clause.length > 0).map(clauseSum);
  const terms = sums.flatMap((sum, clause) => sum.terms.map((term) => ({ ...term, clause })));
  const any = (test: (sum: ClauseSum<T>) => boolean): boolean => sums.some(test);
  const dangles = any(({ isDangling }) => isDangling);
  // 'Không có nước máy, giếng khoan': whether the second is denied as well cannot be told.
  const runsOn = sums.some(
    ({ startsWithTerm }, i) => startsWithTerm && (sums[i - 1]?.terms.some(({ denied }) => denied) ?? false),
  );
  const isUnderstood =
    sums.every((sum) => sum.isUnderstood) && !runsOn && !(dangles && terms.length > 0) && sums.length > 0;
  if (!isUnderstood || terms.length > 0) return { isUnderstood, terms, bare: null };
  const affirms = any((sum) => sum.affirms);
  if (dangles) return { isUnderstood, terms, bare: affirms || any(({ fills }) => fills) ? null : 'no' };
  return { isUnderstood, terms, bare: affirms || any(({ names }) => names) ? 'yes' : null };
}

function clauseSum<T>(clause: readonly Meaning<T>[]): ClauseSum<T> {
  const firstDenial = clause.findIndex(({ kind }) => kind === 'denial');
  const isDenied = (at: number): boolean => firstDenial >= 0 && at > firstDenial;
  const terms = clause.flatMap(({ kind, value }, at) =>
    kind === 'term' ? [{ value: value as T, denied: isDenied(at) }] : [],
  );
  const of = (kind: Kind): number => clause.filter((each) => each.kind === kind).length;
  return {
    terms,
    isUnderstood: of('unknown') === 0 && of('denial') <= 1,
    isDangling: firstDenial >= 0 && !terms.some(({ denied }) => denied),
    affirms: clause.some(({ kind }, at) => kind === 'affirmation' && !isDenied(at)),
    names: of('thing') > 0,
    fills: of('filler') > 0 || of('name') > 0,
    startsWithTerm: clause[0]?.kind === 'term',
  };
}
