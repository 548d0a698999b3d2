/** What the notes say of a form's gaps: columns that are blank, households that could not be told. */
import type { MessageParams } from '../errors';
import { formatNumber } from '../arithmetic/format';
import type { BrokenIdentity } from './identities';
import type { FilledAreas } from './fill-areas';
import type { FilledList } from './fill-lists';
import type { Fact, FactNote, FormColumn, Item, ListColumn, UntoldColumn } from './form';
import { recordTelling } from '../indicators/household-groups';
import { say } from '../messages/catalogue';
import { FORM_TEXTS } from '../messages/forms';
import type { OpenCell } from './open-cells';
import { FORM_WORDS } from './words';
import type { Lang } from '../model';
import { counted } from './which-items';

/** A note as a key of FORM_TEXTS with its parameters. */
export interface FormNote {
  readonly key:
    | `gap.${FactNote | 'size'}`
    | `blank.${FactNote | 'size' | 'list' | UntoldColumn}`
    | 'identity'
    | 'identity.more'
    | 'gap.members'
    | 'gap.contradicted'
    | 'standards'
    | 'waiting'
    | 'waiting.list'
    | 'undivided'
    | 'undivided.apart'
    | 'unchecked'
    | 'open'
    | `open.${OpenCell['lists'][number]}`
    | 'unsure'
    | 'escaped.unknown'
    | 'arrival.unknown';
  readonly params: MessageParams;
}

interface Reason {
  readonly key: 'reason.unknown' | 'reason.waiting' | 'reason.size';
  readonly params: MessageParams;
}

/** '3, 4 và 7' as index numbers without their formulas. */
function columnsText(columns: readonly Pick<FormColumn, 'index'>[]): string {
  return columns.map(({ index }) => index.split('=')[0]).join(', ');
}

type Blame = FactNote | 'size' | UntoldColumn;

/** Blank wherever there is somebody to count: the part of a class nobody is in has its 0 all the same. */
function isBlankColumn({ columns, rows, gaps }: FilledAreas, column: FormColumn): boolean {
  const at = columns.indexOf(column);
  const values = rows.map((row) => row.values[at] ?? null);
  if (!values.includes(null)) return false;
  const isStopped = [...gaps.blank.values()].some((all) => all.includes(column));
  return values.every((value) => value === null || (isStopped && value === 0));
}

/** Why a column is blank: the fact that stopped the count, sizes where no fact did, what a rate is of. */
function blameOf({ measure, key }: FormColumn, known: ReadonlyMap<string, Blame>): Blame | null {
  if ('untold' in measure) return measure.untold;
  const own = known.get(key);
  if (own !== undefined) return own;
  if ('count' in measure) return 'size';
  const of = 'rate' in measure ? measure.rate : 'sum' in measure ? measure.sum : [];
  return of.map((part) => known.get(part)).find((note) => note !== undefined) ?? null;
}

/** Columns blank throughout, by whose fault; a rate goes with the column it is of. */
function blankNotes(filled: FilledAreas): FormNote[] {
  const { gaps, columns } = filled;
  const known = new Map<string, Blame>();
  for (const [fact, all] of gaps.blank) for (const column of all) known.set(column.key, fact.note);
  const blank = columns.filter((column) => isBlankColumn(filled, column));
  const isDerived = ({ measure }: FormColumn): boolean => 'rate' in measure || 'sum' in measure;
  // What rates are of is known once the counts are.
  for (const column of [...blank.filter((each) => !isDerived(each)), ...blank.filter(isDerived)]) {
    const blame = blameOf(column, known);
    if (blame !== null) known.set(column.key, blame);
  }
  // Two columns that cannot be parted have a note of their own.
  const own = new Set([
    ...(filled.form.undivided?.columns ?? []),
    ...filled.rows.flatMap(({ open }) => [...open.keys()]),
  ]);
  const notes = [...new Set(blank.flatMap(({ key }) => (own.has(key) ? [] : (known.get(key) ?? []))))];
  return notes.map((note) => ({
    key: `blank.${note}`,
    params: { columns: columnsText(blank.filter(({ key }) => known.get(key) === note)) },
  }));
}

/** Items some fact could not be told for, where it could be told for others. */
function untoldNotes(filled: FilledAreas, lang: Lang): FormNote[] {
  const { form, gaps } = filled;
  const byNote = new Map<FactNote | 'contradicted', Set<Item>>();
  const isBlankFact = (fact: Fact): boolean =>
    (gaps.blank.get(fact) ?? []).some((column) => isBlankColumn(filled, column));
  for (const [fact, items] of gaps.untold) {
    if (isBlankFact(fact) || fact === form.undivided?.by) continue;
    for (const item of items) {
      // Households that wait for the officer have a note of their own.
      if (item.movement?.isWaiting) continue;
      const note = fact.isContradicted?.(item) ? 'contradicted' : fact.note;
      byNote.set(note, (byNote.get(note) ?? new Set<Item>()).add(item));
    }
  }
  const notes = [...byNote].map(([note, items]): FormNote => ({
    key: `gap.${note}`,
    params: counted(items, lang),
  }));
  return notes;
}

function sizeNotes({ gaps, columns, rows }: FilledAreas, lang: Lang): FormNote[] {
  const told = columns.some(
    ({ measure }, at) =>
      'count' in measure &&
      rows.some(
        ({ values, unit }) => (unit === 'persons' || measure.count.unit === 'persons') && values[at] !== null,
      ),
  );
  return told && gaps.sizeless.size > 0 ? [{ key: 'gap.size', params: counted(gaps.sizeless, lang) }] : [];
}

const MOST_IDENTITIES = 6;

/** Rows that do not fit the form's formula, each area once, with where and why. */
function identityNotes(filled: FilledAreas, lang: Lang): FormNote[] {
  const places = new Map<string, BrokenIdentity[]>();
  const { broken } = filled.identities;
  for (const each of broken) {
    // A total that is wrong because an area is needs no sentence of its own.
    if (each.isTotal && broken.some((other) => !other.isTotal && other.column === each.column)) continue;
    const key = [each.part, each.area, each.column].join('|');
    places.set(key, [...(places.get(key) ?? []), each]);
  }
  const all = [...places.values()];
  const notes = all.slice(0, MOST_IDENTITIES).flatMap((same) => identityNote(filled, same, lang));
  const more = all.length - Math.min(all.length, MOST_IDENTITIES);
  return more > 0 ? [...notes, { key: 'identity.more', params: { count: more } }] : notes;
}

function identityNote(filled: FilledAreas, same: readonly BrokenIdentity[], lang: Lang): FormNote[] {
  const [first] = same;
  if (!first) return [];
  const { part, area, column } = first;
  const figures = (pick: (each: BrokenIdentity) => number): string =>
    same
      .map((each) => {
        const unit = say(FORM_TEXTS, lang, `unit.${each.unit ?? 'households'}`);
        return `${formatNumber(pick(each), 0, lang)} ${unit}`;
      })
      .join(', ');
  const reason = reasonsOf(filled, first, lang)
    .map(({ key, params }) => say(FORM_TEXTS, lang, key, params))
    .join('');
  return [
    {
      key: 'identity',
      params: {
        area: part === null ? area : `${part === 'poor' ? FORM_WORDS.poor : FORM_WORDS.nearPoor} – ${area}`,
        column: column.split('=')[0] ?? column,
        written: figures(({ written }) => written),
        computed: figures(({ computed }) => computed),
        reason,
      },
    },
  ];
}

function reasonsOf({ form, gaps, items }: FilledAreas, broken: BrokenIdentity, lang: Lang): Reason[] {
  const isHere = ({ hamlet }: Item): boolean =>
    broken.isTotal || (hamlet === '' ? FORM_WORDS.noHamlet : hamlet) === broken.area;
  const untold = new Set(
    [...gaps.untold].flatMap(([fact, all]) =>
      broken.facts.includes(fact) && fact !== form.undivided?.by ? [...all].filter(isHere) : [],
    ),
  );
  const of = (isWaiting: boolean): Set<Item> =>
    new Set([...untold].filter(({ movement }) => (movement?.isWaiting ?? false) === isWaiting));
  const reasons = (
    [
      ['reason.unknown', of(false)],
      ['reason.waiting', of(true)],
    ] as const
  ).flatMap(([key, all]): Reason[] => (all.size > 0 ? [{ key, params: counted(all, lang) }] : []));
  if (reasons.length > 0) return reasons;
  const resized = items.filter(isHere).filter(
    // Who left or came is counted in one size on both sides of the formula.
    ({ movement, persons }) =>
      movement?.from === form.movesOf && movement?.to === form.movesOf && persons.start !== persons.end,
  );
  return resized.length > 0
    ? [{ key: 'reason.size', params: { count: formatNumber(resized.length, 0, lang) } }]
    : [];
}

/** All of a form's gaps, the broken rows first. */
export function gapNotes(filled: FilledAreas | FilledList, lang: Lang): FormNote[] {
  if (filled.kind === 'list') return listNotes(filled, lang);
  return [
    ...identityNotes(filled, lang),
    ...untoldNotes(filled, lang),
    ...sizeNotes(filled, lang),
    ...blankNotes(filled),
  ];
}

function listNotes({ blank, form, items }: FilledList, lang: Lang): FormNote[] {
  // A column somebody has filled in, with nobody of the list in it, is blank as it should be.
  const isTold = ({ fields }: ListColumn): boolean =>
    items.some(({ subject }) => fields.some((field) => recordTelling(subject, field) !== null));
  const own = form.ownBlank.flatMap(({ index, why }) =>
    blank.some((column) => column.index === index && !isTold(column)) ? [{ index, why }] : [],
  );
  const others = blank.filter(({ index }) => !form.ownBlank.some((each) => each.index === index));
  const alone = items.filter(({ subject }) => subject.members.length === 0).length;
  return [
    ...(alone > 0 ? [{ key: 'gap.members', params: { count: formatNumber(alone, 0, lang) } } as const] : []),
    ...own.map(({ index, why }): FormNote => ({ key: `blank.${why}`, params: { columns: index } })),
    ...(others.length > 0 ? [{ key: 'blank.list', params: { columns: columnsText(others) } } as const] : []),
  ];
}
