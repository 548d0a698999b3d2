/** Whom and what a target's words count, and which of the words say something nobody has understood. */
import type { Area } from '../../model';
import type { SourceId } from '../sources/source';
import { CIRCUMSTANCES, CIRCUMSTANCES_FIRST, CIRCUMSTANCES_OF, DATED } from './circumstances';
import { agesIn, ethnicIn, hamletsIn, type AgeBounds, type EthnicPart, type Found } from './narrowings';
import {
  ACCENTED,
  GROUP_WORDS,
  INDICATOR_WORDS,
  NEUTRAL,
  NEUTRAL_FIRST,
  NOT_TOLD,
  NOT_TOLD_EITHER,
  OF_SOURCE,
  UNIT,
  WITH_MEMBERS,
} from './vocabulary';
import { wordsOf, type Words } from './words';

export interface Scope {
  /** Named with their kind ('Tổ dân phố 2'); null: all. */
  readonly hamlets: readonly string[] | null;
  readonly ages: AgeBounds | null;
  /** Of the households. */
  readonly ethnic: EthnicPart | null;
  /** Field of the one indicator of deprivation named, 'd09'. */
  readonly indicator: string | null;
  /** Years and communes named: understood only where they are the plan's own. */
  readonly years: readonly number[];
  readonly places: readonly string[];
  /** 'khu vực thành thị': understood only where it is the unit's own. */
  readonly areas: readonly Found<Area>[];
  /** What narrows the group, as the plan writes it; '' when nothing does. */
  readonly narrowed: string;
  /** Words that narrow or change what is counted in a way the register is not asked for, as written. */
  readonly unknown: readonly string[];
}

/** Sources that count persons, of whom an age can be asked. */
const OF_PERSONS: readonly SourceId[] = ['health-insurance', 'school', 'work-support', 'job-found'];

/**
 * Understands a target's wording for the source that is to tell its result. Every word must be known: as the source's
 * own, as one that changes nothing, or as a narrowing the register can tell exactly; else it is in `unknown`.
 */
export function scopeOf(text: string, source: SourceId): Scope {
  const words = wordsOf(text);
  const ownCircumstances = CIRCUMSTANCES_OF[source] ?? [];
  for (const pattern of [...ownCircumstances, ...CIRCUMSTANCES_FIRST, ...NEUTRAL_FIRST])
    struckBy(words, pattern);
  const areas = areasIn(words);
  const unknown = [...NOT_TOLD, ...(source === 'sustainable-work' ? [] : [WITH_MEMBERS])].flatMap((pattern) =>
    struckBy(words, pattern),
  );
  const indicator = source === 'deprived-households' ? one(indicatorsIn(words), unknown) : null;
  const hamlets = hamletsIn(words);
  const years = yearsIn(words);
  const places = placesIn(words);
  const ages = OF_PERSONS.includes(source) ? one(agesIn(words, source !== 'school'), unknown) : null;
  const ethnic = one(ethnicIn(words, OF_PERSONS.includes(source)), unknown);
  for (const pattern of [...CIRCUMSTANCES, ...OF_SOURCE[source]]) struckBy(words, pattern);
  unknown.push(...NOT_TOLD_EITHER.flatMap((pattern) => struckBy(words, pattern)));
  strikeNeutral(words);
  return {
    hamlets: hamlets.length === 0 ? null : hamlets.flatMap(({ value }) => value),
    ages: valueOf(ages),
    ethnic: valueOf(ethnic),
    indicator: valueOf(indicator),
    years,
    places,
    areas,
    narrowed: [indicator, ages, ethnic, ...hamlets].flatMap((found) => found?.said ?? []).join(' '),
    unknown: [...unknown, ...words.left()],
  };
}

const valueOf = <T>(found: Found<T> | null): T | null => (found === null ? null : found.value);

function struckBy(words: Words, pattern: RegExp): string[] {
  return words.find(pattern).map((run) => words.strike(run));
}

const YEAR = /(?:so voi )?(?:(?:het|cuoi|dau|den|trong|vao) )*nam \d{4}/;
const YEAR_DIGITS = 4;
const AREAS: readonly (readonly [RegExp, Area])[] = [
  [/(?:(?:o|tai|thuoc|cua) )?(?:khu vuc )?(?:thanh thi|do thi)/, 'urban'],
  [/(?:(?:o|tai|thuoc|cua) )?(?:khu vuc )?nong thon(?! moi)/, 'rural'],
];

/** Two of a kind ('trẻ em dưới 6 tuổi và người cao tuổi') are not understood together. */
function one<T>(found: readonly Found<T>[], unknown: string[]): Found<T> | null {
  const [first, ...others] = found;
  // Said twice, as in a reading behind the words, it is one.
  const isSame = others.every(({ value }) => JSON.stringify(value) === JSON.stringify(first?.value));
  if (first === undefined || isSame) return first ?? null;
  unknown.push(...found.map(({ said }) => said));
  return null;
}

/** Plans say what is lacked and that it is lacked: 'thiếu hụt nước sạch'. */
function indicatorsIn(words: Words): Found<string>[] {
  return INDICATOR_WORDS.flatMap(([pattern, value]) =>
    struckBy(words, pattern).map((said): Found<string> => ({ value, said: `thiếu hụt ${said}` })),
  );
}

function yearsIn(words: Words): number[] {
  return [...DATED, YEAR].flatMap((pattern) =>
    struckBy(words, pattern).map((said) => Number(said.slice(-YEAR_DIGITS))),
  );
}

function areasIn(words: Words): Found<Area>[] {
  return AREAS.flatMap(([pattern, value]) =>
    struckBy(words, pattern).map((said): Found<Area> => ({ value, said })),
  );
}

const OVER_UNIT = new RegExp(`(?:cua |o |tai )?(?:tren )?(?:toan )?(?:dia ban )?${UNIT}`);

/** 'trên địa bàn phường Phổ Minh': the name behind the word for a commune. */
function placesIn(words: Words): string[] {
  return words.find(OVER_UNIT).flatMap((run) => {
    let { to } = run;
    while (/^\p{Lu}\p{Ll}/u.test(words.words[to]?.written ?? '')) to += 1;
    return to === run.to ? [] : [words.strike({ from: run.from, to })];
  });
}

function strikeNeutral(words: Words): void {
  for (const pattern of [...NEUTRAL, ...GROUP_WORDS]) struckBy(words, pattern);
  for (const [pattern, accented] of ACCENTED) {
    for (const run of words.find(pattern)) {
      const isMeant = words.words[run.from]?.written.toLowerCase() === accented;
      if (isMeant || words.unaccented) words.strike(run);
    }
  }
}
