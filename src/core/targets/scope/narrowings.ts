/** What narrows the group a target counts and the register can tell: hamlets, ages, ethnic groups. */
import { readEthnicity } from '../../text/ethnicity';
import { CHILD_UNDER, ELDERLY_FROM } from '../../indicators/household-groups';
import type { Run, Words } from './words';

/** Full years, both ends included; `to` null: no upper end. */
export interface AgeBounds {
  readonly from: number;
  readonly to: number | null;
}
/** All minorities, or one group by its official name. */
export type EthnicPart = 'minority' | { readonly name: string };

export interface Found<T> {
  readonly value: T;
  /** As the plan writes it. */
  readonly said: string;
}

const HAMLET =
  /(?:(?:o|tai|thuoc|cua|tren dia ban) )?(?:to dan pho|tdp|to dp|to|thon|xom|ban|ap|khu pho|khu dan cu|khu|khoi pho|khoi|tieu khu|khom|buon|lang)(?: so)?/;
/** Words that fold like a hamlet's and are none. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['to', 'tổ'],
  ['ban', 'bản'],
  ['ap', 'ấp'],
  ['lang', 'làng'],
]);

/** Hamlets named with their kind in front: 'ở Tổ dân phố 2', 'thôn An Bình và thôn Khe Nóng', 'thôn 1, 3 và 5'. */
export function hamletsIn(words: Words): Found<readonly string[]>[] {
  return words.find(HAMLET).flatMap((kind) => {
    if (!isKind(words, kind)) return [];
    const names = namesAfter(words, kind.to);
    if (names === null) return [];
    const prefix = words.words
      .slice(kind.from, kind.to)
      .filter(({ folded }) => !/^(?:o|tai|thuoc|cua|tren|dia|so)$/.test(folded))
      .filter(({ written }) => written !== 'bàn')
      .map(({ written }) => written)
      .join(' ');
    const said = words.strike({ from: kind.from, to: names.to });
    return [{ value: names.names.map((name) => `${prefix} ${name}`), said }];
  });
}

function isKind({ words, unaccented }: Words, { from, to }: Run): boolean {
  return words.slice(from, to).every(({ folded, written }) => {
    const accented = ACCENTS.get(folded);
    return accented === undefined || unaccented || [accented, 'bàn'].includes(written.toLowerCase());
  });
}

const isNumber = (word: string): boolean => /^(?:\d{1,3}|[IVX]{1,5})$/.test(word);
/** The word at a place; '' behind the last. */
const writtenAt = (words: Words['words'], at: number): string => words[at]?.written ?? '';

/** The numbers, or the words with a capital, that follow; null when none does or they go on in a way not known. */
function namesAfter({ words }: Words, from: number): { names: string[]; to: number } | null {
  const written = (at: number): string => writtenAt(words, at);
  if (!isNumber(written(from))) return nameAfter(words, from);
  const names = [written(from)];
  let to = from + 1;
  while (/^(?:,|và|&)$/.test(written(to)) && isNumber(written(to + 1)) && written(to + 2) !== '%') {
    names.push(written(to + 1));
    to += 2;
  }
  // 'Tổ dân phố 1 - 3', 'từ tổ 1 đến tổ 3': nothing says that all between are meant.
  return /^(?:-|–|đến)$/.test(written(to)) ? null : { names, to };
}

function nameAfter(words: Words['words'], from: number): { names: string[]; to: number } | null {
  // In a text of capitals nothing tells a name from what follows it.
  if (!words.some(({ written }) => /\p{Ll}/u.test(written))) return null;
  let to = from;
  while (/^\p{Lu}/u.test(writtenAt(words, to))) to += 1;
  if (to === from) return null;
  const name = words
    .slice(from, to)
    .map(({ written }) => written)
    .join(' ');
  return { names: [name], to };
}

const SUBJECT = '(?:(?:tre em|tre|nguoi|hoc sinh|thanh vien|con em) )?(?:(?:trong )?(?:do|nhom) tuoi )?';
const AGES: readonly (readonly [RegExp, (numbers: readonly number[]) => AgeBounds])[] = [
  [
    new RegExp(`${SUBJECT}(?:tu )?(?:du )?\\d+ (?:tuoi )?(?:den|-|–) duoi \\d+ tuoi`),
    ([from = 0, under = 0]) => ({ from, to: under - 1 }),
  ],
  [
    new RegExp(`${SUBJECT}(?:tu )?(?:du )?\\d+ (?:tuoi )?(?:den|-|–) (?:du )?\\d+ tuoi`),
    ([from = 0, to = 0]) => ({ from, to }),
  ],
  [/(?:trong )?(?:do|nhom) tuoi (?:tu )?\d+ (?:den|-|–) \d+/, ([from = 0, to = 0]) => ({ from, to })],
  [new RegExp(`${SUBJECT}(?:tu )?(?:du )?\\d+ tuoi tro len`), ([from = 0]) => ({ from, to: null })],
  [new RegExp(`${SUBJECT}tren \\d+ tuoi`), ([above = 0]) => ({ from: above + 1, to: null })],
  [new RegExp(`${SUBJECT}duoi \\d+ tuoi`), ([under = 0]) => ({ from: 0, to: under - 1 })],
  [new RegExp(`${SUBJECT}\\d+ tuoi`), ([age = 0]) => ({ from: age, to: age })],
  [/nguoi cao tuoi/, () => ({ from: ELDERLY_FROM, to: null })],
];
const CHILDREN: (typeof AGES)[number] = [/tre em/, () => ({ from: 0, to: CHILD_UNDER - 1 })];

/**
 * Ages of the persons who are counted.
 *
 * @param childrenByLaw whether 'trẻ em' alone means all under 16 (a source of children has ages of its own)
 */
export function agesIn(words: Words, childrenByLaw: boolean): Found<AgeBounds>[] {
  const found = AGES.flatMap((rule) => agesBy(words, rule));
  return found.length > 0 || !childrenByLaw ? found : agesBy(words, CHILDREN);
}

function agesBy(words: Words, [pattern, boundsOf]: (typeof AGES)[number]): Found<AgeBounds>[] {
  return words.find(pattern).map((run) => {
    const numbers = words.words
      .slice(run.from, run.to)
      .filter(({ written }) => /\d/.test(written))
      .map(({ written }) => Number(written));
    return { value: boundsOf(numbers), said: words.strike(run) };
  });
}

const MINORITY = /(?:(?:la|cua) )?(?:(?:nguoi|dong bao) )?(?:dan toc thieu so|dtts)/;
const NAMED = /(?:(?:la|cua) )?(?:(?:nguoi|dong bao) )?dan toc(?! thieu)|(?:la )?(?:nguoi|dong bao)/;

/**
 * The ethnic group of the households: 'hộ nghèo dân tộc thiểu số', 'hộ nghèo là đồng bào Hrê'.
 *
 * @param behindGroup only where it stands behind the households: 'người dân tộc thiểu số thuộc hộ nghèo' is a person's
 */
export function ethnicIn(words: Words, behindGroup: boolean): Found<EthnicPart>[] {
  const isOfHousehold = ({ from }: Run): boolean => !behindGroup || words.words[from - 1]?.folded === 'ngheo';
  const all = words
    .find(MINORITY)
    .filter(isOfHousehold)
    .map((run): Found<EthnicPart> => ({ value: 'minority', said: words.strike(run) }));
  const named = words
    .find(NAMED)
    .filter(isOfHousehold)
    .flatMap((run): Found<EthnicPart>[] => {
      const name = groupNamedAt(words, run.to);
      if (name === null) return [];
      return [{ value: { name: name.name }, said: words.strike({ from: run.from, to: name.to }) }];
    });
  return [...all, ...named];
}

/** The longest name of an ethnic group that begins there. */
function groupNamedAt({ words }: Words, from: number): { name: string; to: number } | null {
  if (!/^\p{Lu}/u.test(writtenAt(words, from))) return null;
  for (const length of [3, 2, 1]) {
    const run = words.slice(from, from + length).map(({ written }) => written);
    const read = readEthnicity(run.join(' '));
    if (run.length === length && read.kind === 'ok') return { name: read.value.name, to: from + length };
  }
  return null;
}
