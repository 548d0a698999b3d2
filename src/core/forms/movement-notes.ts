/** What the notes say of movements nobody can tell yet: households that wait for the officer, relapses that may be new. */
import { formatNumber } from '../arithmetic/format';
import type { Lang } from '../model';
import type { FilledAreas } from './fill-areas';
import type { FilledList } from './fill-lists';
import { isUnsure } from '../indicators/transitions';
import { unlistedColumns, type FormClass, type MoveEnd } from '../indicators/move-ends';
import type { FormData, FormDefinition, Item, WaitingPair } from './form';
import { FORM_WORDS } from './words';
import type { FormNote } from './gaps';
import type { FilledForm } from './index';
import { counted, whichItems } from './which-items';

/** Notes on movements, for the forms that are of them. */
export function movementNotes(filled: FilledForm, data: FormData): FormNote[] {
  const { lang } = data.settings;
  return [
    ...standardNotes(filled, data),
    ...waitingNotes(filled, data, lang),
    ...(filled.kind === 'areas' ? areaNotes(filled, lang) : listNotes(filled, data, lang)),
    ...unsureNotes(filled, data, lang),
  ];
}

/** Classes by two standards: who left a class may only have left its old line. */
function standardNotes({ form }: FilledForm, { standardThen, standard }: FormData): FormNote[] {
  const isOfMoves =
    form.kind === 'areas' ? form.population === 'moves' : /^danh_sach_(?:thoat|chi_tiet)$/.test(form.id);
  if (standardThen === null || !isOfMoves) return [];
  return [{ key: 'standards', params: { before: standardThen.decree, now: standard.decree } }];
}

function waitingNotes({ kind, form }: FilledForm, { waiting }: FormData, lang: Lang): FormNote[] {
  const pairs = waiting.filter((pair) => changes(form, pair));
  if (pairs.length === 0) return [];
  const before = new Set(pairs.map((pair) => pair.before));
  const now = new Set(pairs.map((pair) => pair.now));
  const params = {
    before: formatNumber(before.size, 0, lang),
    now: formatNumber(now.size, 0, lang),
    which: whichItems([...before, ...now], lang),
  };
  return [{ key: kind === 'areas' ? 'waiting' : 'waiting.list', params }];
}

/** Whether a form's figures depend on what the pair turns out to be. */
function changes(form: FormDefinition, { before, now }: WaitingPair): boolean {
  const [from, to] = [before.movement?.from ?? null, now.movement?.to ?? null];
  if (form.kind === 'areas') {
    const { movesOf } = form;
    return movesOf !== undefined && [from, to].some((group) => group === null || group === movesOf);
  }
  // Who was poor and is now poor has not escaped, one household or two.
  return form.id === 'danh_sach_thoat' && from !== 'other' && to !== 'poor' && (from === null || from !== to);
}

function undividedNotes({ form, rows, gaps }: FilledAreas, lang: Lang): FormNote[] {
  const { undivided } = form;
  const open = rows.filter(({ together }) => together !== undefined);
  if (!undivided || open.length === 0) return [];
  const [first, second] = undivided.columns;
  const untold: ReadonlySet<Item> = gaps.untold.get(undivided.by) ?? new Set();
  const params = { first, second, ...counted(untold, lang) };
  if (undivided.isMerged) return [{ key: 'undivided', params }];
  const sums = open.map(({ label, together = null }) => {
    const value = together === null ? '–' : formatNumber(together, 0, lang);
    return `${label} ${value}`;
  });
  return [{ key: 'undivided.apart', params: { ...params, sums: sums.join('; ') } }];
}

const CLASS_WORDS: Readonly<Record<FormClass, string>> = {
  poor: FORM_WORDS.poor.toLowerCase(),
  nearPoor: FORM_WORDS.nearPoor.toLowerCase(),
};

function areaNotes(filled: FilledAreas, lang: Lang): FormNote[] {
  return [...openNotes(filled, lang), ...uncheckedNotes(filled), ...undividedNotes(filled, lang)];
}

/** Which columns are blank for somebody who may belong in them or elsewhere, and for want of a list. */
function openNotes({ form, rows, columns }: FilledAreas, lang: Lang): FormNote[] {
  const lists = new Set<OpenList>();
  const open = new Set<string>();
  const items = new Set<Item>();
  for (const [key, cell] of rows.flatMap((row) => [...row.open])) {
    for (const why of cell.lists) lists.add(why);
    if (cell.items.length > 0) open.add(key);
    for (const item of cell.items) items.add(item);
  }
  const shown = columns.flatMap(({ key }) => (open.has(key) ? [key] : []));
  const { movesOf = 'poor' } = form;
  return [
    ...[...lists].map((why): FormNote => ({ key: `open.${why}`, params: { class: CLASS_WORDS[movesOf] } })),
    ...(items.size > 0
      ? [{ key: 'open', params: { columns: shown.join(', '), ...counted(items, lang) } } as const]
      : []),
  ];
}
type OpenList = ReturnType<typeof unlistedColumns>[number]['why'];

const MOST_AREAS = 6;
/** A row with a blank among its columns is not said to add up. */
function uncheckedNotes({ form, identities: { unchecked } }: FilledAreas): FormNote[] {
  if (form.movesOf === undefined || unchecked.length === 0) return [];
  const areas = [...new Set(unchecked.map(({ area }) => area))];
  const named = areas.slice(0, MOST_AREAS).join(', ') + (areas.length > MOST_AREAS ? ', …' : '');
  const column = unchecked[0]?.column.split('=')[0] ?? '';
  return [{ key: 'unchecked', params: { column, areas: named } }];
}

/** Households on a match less than certain that this form counts as one. */
function unsureNotes({ form, kind, ...filled }: FilledForm, { moves }: FormData, lang: Lang): FormNote[] {
  const isCounted = ({ movement }: Item): boolean => {
    if (!movement || !isUnsure(movement)) return false;
    const { from, to } = movement;
    if (form.kind === 'areas') return form.movesOf !== undefined && [from, to].includes(form.movesOf);
    return form.id === 'danh_sach_chi_tiet' && (to === 'poor' || to === 'nearPoor');
  };
  const items = kind === 'list' && form.id === 'danh_sach_thoat' ? filled.items : (moves ?? []);
  const isEscape = form.id === 'danh_sach_thoat';
  const unsure = new Set(
    items.filter((item) => (isEscape ? item.movement && isUnsure(item.movement) : isCounted(item))),
  );
  return unsure.size > 0 ? [{ key: 'unsure', params: counted(unsure, lang) }] : [];
}

function listNotes({ form, rows, columns }: FilledList, data: FormData, lang: Lang): FormNote[] {
  if (data.moves === null) return [];
  if (form.id === 'danh_sach_thoat') return escapedNotes(data, lang);
  if (form.id !== 'danh_sach_chi_tiet') return [];
  const places = columns.flatMap(({ index }, at) => (ARRIVALS.includes(index) ? [at] : []));
  const open = rows.filter(
    ({ kind, isHead, values }) =>
      kind === 'line' && isHead && places.every((at) => (values[at] ?? null) === null),
  ).length;
  return open > 0 ? [{ key: 'arrival.unknown', params: { count: formatNumber(open, 0, lang) } }] : [];
}
/** Columns of danh_sach_chi_tiet that say new, again or before. */
const ARRIVALS: readonly string[] = ['5', '6', '7'];

/** Who may have left poverty or near-poverty and cannot be listed: one end of the household is not known. */
function escapedNotes({ moves, register, previous }: FormData, lang: Lang): FormNote[] {
  const classes = ['poor', 'nearPoor'] as const;
  const lists = classes.flatMap((name) =>
    unlistedColumns(register, previous, name).flatMap(({ why, columns }): FormNote[] =>
      columns.some((column) => column === 'above' || column === 'toSibling')
        ? [{ key: `open.${why}`, params: { class: CLASS_WORDS[name] } }]
        : [],
    ),
  );
  const unknown = new Set((moves ?? []).filter(mayHaveEscaped));
  const once = lists.filter(
    ({ key }, at) => key !== 'open.ownList' || lists.findIndex((each) => each.key === key) === at,
  );
  return [
    ...once,
    ...(unknown.size > 0 ? [{ key: 'escaped.unknown', params: counted(unknown, lang) } as const] : []),
  ];
}

function mayHaveEscaped({ movement }: Item): boolean {
  if (!movement || movement.isWaiting) return false;
  const { from, to, mayBeFrom, mayBeTo } = movement;
  if (from !== null && to !== null) return false;
  const starts = from === null ? mayBeFrom : [from];
  const unreadable: readonly MoveEnd[] = mayBeTo.length > 0 ? mayBeTo : ['nearPoor', 'other'];
  const ends = to === null ? unreadable : [to];
  return starts.some((start) => ends.some((end) => isEscape(start, end)));
}
function isEscape(start: MoveEnd, end: MoveEnd): boolean {
  return (
    (start === 'poor' && (end === 'nearPoor' || end === 'other')) || (start === 'nearPoor' && end === 'other')
  );
}
