/** What is said of a merge before and after it: which lists, which not and why, what stands twice, what differs. */
import { say } from '../messages/catalogue';
import { MERGE_TEXTS, type MergeText } from '../messages/merge';
import type { Lang, SheetGrid } from '../model';
import { periodOf } from '../register/period';
import { yearOf } from '../register/year';
import type { Duplicate, Origin } from './duplicates';
import type { LeftOut, MergeChoice, MergeFile, MergeList } from './lists';
import type { Merged } from './merge';

interface Told extends MergeChoice {
  readonly files: readonly MergeFile[];
  readonly merged: Merged;
  readonly hidden: readonly string[];
  readonly lang: Lang;
}
export interface MergedLines {
  /** The lists with their households, and the total. */
  readonly lists: readonly string[];
  readonly notes: readonly string[];
  /** One line on what stands twice. */
  twice(found: readonly Duplicate[]): string;
  /** Which sheet is the register now. */
  readonly use: string;
  place(origin: Origin): string;
}
type Say = (key: MergeText, params?: Readonly<Record<string, string | number>>) => string;

/** A line names so many places; the sheet and the JSON report have all. */
const MOST_NAMED = 5;
/** A merged sheet looks like nothing to merge; so do empty ones. */
const NOT_WORTH_TELLING: ReadonlySet<LeftOut['reason']> = new Set(['empty'] as const);

export function mergedLines(told: Told): MergedLines {
  const { lists, left, merged, lang, files } = told;
  const words: Say = (key, params = {}) => say(MERGE_TEXTS, lang, key, params);
  const { households, persons, poor, nearPoor: near } = merged.total;
  return {
    lists: [
      ...lists.map((list) => listLine(list, words)),
      words('line.total', { households, persons, poor, near }),
    ],
    notes: [
      ...left.filter(({ reason }) => !NOT_WORTH_TELLING.has(reason)).map((each) => leftLine(each, words)),
      ...hiddenLine(told, words),
      ...skippedLine(lists, words),
      ...columnsLine(merged, words),
      ...yearsLine(told, words),
      ...areaLines(lists, merged, words),
    ],
    twice: (found) => twiceLine(found, words),
    use: words(files.length > 1 ? 'line.used' : 'line.not-used'),
    place: (origin) => rowOf(origin, words),
  };
}

function placeOf({ file, sheet }: Pick<LeftOut, 'file' | 'sheet'>, words: Say): string {
  return file === null ? words('place.sheet', { sheet }) : words('place.file', { file, sheet });
}

function rowOf(origin: Origin, words: Say): string {
  return words('place.row', { place: placeOf(origin, words), row: origin.row });
}

function listLine({ file, reading, isMain, counts, records }: MergeList, words: Say): string {
  const place = placeOf({ file, sheet: reading.table.sheet }, words);
  const { households, persons } = counts;
  return isMain
    ? words('line.list', { place, households, persons })
    : words('line.more', { place, rows: records.length });
}

function leftLine(each: LeftOut, words: Say): string {
  return words('line.left', { place: placeOf(each, words), why: words(`left.${each.reason}`) });
}

function hiddenLine({ lists, hidden }: Told, words: Say): string[] {
  const names = lists
    .filter(({ own, grid }) => own && hidden.includes(grid.name))
    .map(({ grid }) => grid.name);
  return names.length === 0 ? [] : [words('line.hidden', { sheets: quoted(names) })];
}

function skippedLine(lists: readonly MergeList[], words: Say): string[] {
  const count = lists.reduce(
    (sum, { reading: { table, skippedRows } }) =>
      sum + skippedRows.length + table.totalRows.length + table.groupRows.length + table.classRows.length,
    0,
  );
  return count === 0 ? [] : [words('line.skipped', { count })];
}

function columnsLine({ columns }: Merged, words: Say): string[] {
  return columns.unmatched.length === 0
    ? []
    : [words('line.unmatched', { columns: quoted(columns.unmatched) })];
}

/** Lists whose names and titles give different times: of files by file, else by sheet. */
function yearsLine({ lists, files }: Told, words: Say): string[] {
  const times = new Map<string, Set<string>>();
  for (const { file, grid, reading, isMain } of lists) {
    if (!isMain) continue;
    const time = timeOf(grid, reading.table.title);
    const label = files.length > 1 ? (file ?? grid.name) : grid.name;
    if (time !== null) times.set(time, (times.get(time) ?? new Set()).add(label));
  }
  if (times.size < 2) return [];
  const years = [...times].map(([time, names]) => `${time} – ${quoted([...names])}`).join('; ');
  return [words('line.years', { years })];
}

/** '2024', or '6/2024' within a year; null where nothing says. */
function timeOf(grid: SheetGrid, title: string | null): string | null {
  const { time } = periodOf(grid.name, title, []);
  if (time === null) {
    const year = yearOf([grid]);
    return year === null ? null : String(year);
  }
  const month = time % 12;
  return month === 0 ? String(time / 12) : `${month}/${Math.floor(time / 12) + 1}`;
}

function areaLines(lists: readonly MergeList[], { units, areasDiffer }: Merged, words: Say): string[] {
  const unknown = [
    ...new Set(lists.flatMap(({ area, unit }) => (area === null && unit !== null ? [unit] : []))),
  ];
  return [
    ...(areasDiffer ? [words('line.areas')] : []),
    ...(areasDiffer && unknown.length > 0
      ? [words('line.area-unknown', { units: quoted(unknown), count: unknown.length })]
      : []),
    ...(units.length > 1 ? [words('line.hamlets')] : []),
  ];
}

function twiceLine(found: readonly Duplicate[], words: Say): string {
  if (found.length === 0) return words('line.once');
  const named = found
    .slice(0, MOST_NAMED)
    .map(
      ({ finding, places }) => `${finding.code} ${places.map((place) => rowOf(place, words)).join(' – ')}`,
    );
  const rest = found.length > MOST_NAMED ? '; …' : '';
  return words('line.twice', { count: found.length, found: named.join('; ') + rest });
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
