/** Which lists of a workbook are an earlier period's register, kept beside this one's. */
import type { Cell, RegisterTable } from '../model';
import { exactKey, cellText, isBlank } from '../text/unicode';
import { tellsClass, type FieldId } from './fields';
import { periodOf, type Period } from './period';
import type { TableReading } from './table';
import { linesAbove } from './titles';

/** Two lists of which one may be an earlier period's: nobody can tell but the officer. */
export interface PeriodDoubt {
  readonly sheet: string;
  readonly other: string;
  /** same: they list mostly the same households; year: the first names an earlier year. */
  readonly kind: 'same' | 'year';
}
export interface EarlierLists {
  /** See {@link Period}; null where only words tell that it is earlier. */
  readonly time: number | null;
  readonly readings: readonly TableReading[];
}
export interface Periods {
  readonly current: readonly TableReading[];
  /** The latest first. */
  readonly earlier: readonly EarlierLists[];
  readonly doubts: readonly PeriodDoubt[];
}
/** What the officer said of a sheet, by its name. */
export type StatedPeriod = (sheet: string) => 'previous' | 'current' | null;

interface Dated {
  readonly reading: TableReading;
  readonly period: Period;
  readonly stated: ReturnType<StatedPeriod>;
}

/** Of the shorter list's households so many must be on the other for the two to be registers of one ward. */
const COMES_AGAIN = 0.4;
/** Without any year this share, on sheets of one form, makes one ask. */
const SAME_LIST = 0.6;
const SAME_FORM = 0.7;

/**
 * Takes earlier registers out. A list is an earlier one where the officer says so, or where its name or title is of an
 * earlier time than that of a list of the same kind with the same households. Then further lists of that time go with it.
 */
export function splitPeriods(readings: readonly TableReading[], statedOf: StatedPeriod): Periods {
  const dated = readings.map((reading): Dated => {
    const { table, header } = reading;
    const period = periodOf(table.sheet, table.title, linesAbove(table.cells, header.first));
    return { reading, period, stated: statedOf(table.sheet) };
  });
  const open = dated.filter(isMain);
  const earlier = new Set(dated.filter(({ stated }) => stated === 'previous'));
  const shares = sharedBetween();
  for (const list of open) {
    if (open.some((other) => isFollowedBy(list, other, shares))) earlier.add(list);
  }
  for (const list of dated) if (goesWith(list, earlier, dated)) earlier.add(list);
  const current = dated.filter((list) => !earlier.has(list));
  return {
    current: current.map(({ reading }) => reading),
    earlier: byTime([...earlier]),
    doubts: doubtsOf(current.filter(isMain), earlier.size > 0, shares),
  };
}

/** Lists that give a register its households. */
function isMain({ reading: { table }, stated }: Dated): boolean {
  return stated !== 'previous' && (table.coverage === 'all' || table.coverage === 'poor-and-near');
}

function isSameKind({ reading: { table: a } }: Dated, { reading: { table: b } }: Dated): boolean {
  return a.coverage === b.coverage && a.layout === b.layout && a.impliedClass === b.impliedClass;
}

type Shares = (a: TableReading, b: TableReading) => number;

function isFollowedBy(list: Dated, other: Dated, shares: Shares): boolean {
  if (list === other || list.stated === 'current' || !isSameKind(list, other)) return false;
  return isEarlier(list.period, other.period) && shares(list.reading, other.reading) >= COMES_AGAIN;
}

/** Whether one time is surely before another. */
function isEarlier(a: Period, b: Period): boolean {
  if (a.word === 'before' || b.word === 'before') return a.word === 'before' && b.word !== 'before';
  if (a.conflict || b.conflict) return false;
  if (a.time !== null && b.time !== null) return a.time < b.time;
  return a.word === 'start' && b.word === null && a.time === null && b.time === null;
}

/** The members' or the poor's list of the same time; lists without a time stay. */
function goesWith({ period, stated }: Dated, earlier: ReadonlySet<Dated>, all: readonly Dated[]): boolean {
  const { time, conflict } = period;
  if (time === null || conflict || stated !== null) return false;
  const now = Math.max(...all.filter((each) => !earlier.has(each)).map((each) => each.period.time ?? 0));
  return time < now && [...earlier].some((each) => each.period.time === time);
}

function byTime(lists: readonly Dated[]): EarlierLists[] {
  const times = [...new Set(lists.map(({ period }) => period.time))];
  // What only words or the officer call the last period's is the latest.
  times.sort((a, b) => (b ?? Infinity) - (a ?? Infinity));
  return times.map((time) => ({
    time,
    readings: lists.filter(({ period }) => period.time === time).map(({ reading }) => reading),
  }));
}

function doubtsOf(lists: readonly Dated[], isSplit: boolean, shares: Shares): PeriodDoubt[] {
  const doubts: PeriodDoubt[] = [];
  const now = Math.max(0, ...lists.map(({ period }) => period.time ?? 0));
  lists.forEach((list, i) => {
    const { sheet } = list.reading.table;
    const same = lists.slice(i + 1).find((other) => isLikeOther(list, other, shares));
    if (same) doubts.push({ sheet, other: same.reading.table.sheet, kind: 'same' });
    else if (!isSplit && list.stated === null && list.period.time !== null && list.period.time < now) {
      const latest = lists.find(({ period }) => period.time === now);
      if (latest) doubts.push({ sheet, other: latest.reading.table.sheet, kind: 'year' });
    }
  });
  return doubts;
}

function isLikeOther(list: Dated, other: Dated, shares: Shares): boolean {
  if (list.stated !== null && other.stated !== null) return false;
  const [a, b] = [list.reading.table, other.reading.table];
  if (!isSameKind(list, other) || !isSameForm(a, b)) return false;
  return a.sheetId !== b.sheetId && shares(list.reading, other.reading) >= SAME_LIST;
}

function isSameForm(a: RegisterTable, b: RegisterTable): boolean {
  if (!tellsClass(a.columns) || !tellsClass(b.columns)) return false;
  const all = new Set([...a.columns.keys(), ...b.columns.keys()]);
  return [...a.columns.keys()].filter((field) => b.columns.has(field)).length >= all.size * SAME_FORM;
}

/** The share of the shorter list's names, and of its numbers or codes, that the other has; the smaller of both. */
function sharedBetween(): Shares {
  const known = new Map<string, ReadonlySet<string>>();
  const valuesOf = ({ table }: TableReading, fields: readonly FieldId[]): ReadonlySet<string> => {
    const key = [table.sheetId, table.headerRows.join(), fields.join()].join(' ');
    const found = known.get(key) ?? valuesIn(table, fields);
    known.set(key, found);
    return found;
  };
  return (a, b) => {
    const of = (...fields: FieldId[]) => share(valuesOf(a, fields), valuesOf(b, fields));
    const names = of('chu_ho', 'ho_ten');
    const keys = [of('cccd'), of('ma_ho')].filter((each) => each !== null);
    // Names alone come again in any ward.
    if (keys.length === 0) return (names ?? 0) * NAMES_ONLY;
    return Math.min(names ?? 1, Math.max(...keys));
  };
}

const NAMES_ONLY = 0.7;

/** null: one of them has nothing of the kind. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0) return null;
  let both = 0;
  for (const value of few) if (many.has(value)) both++;
  return both / few.size;
}

function valuesIn({ cells, columns, dataRows }: RegisterTable, fields: readonly FieldId[]): Set<string> {
  const column = fields.map((field) => columns.get(field)).find((at) => at !== undefined);
  if (column === undefined) return new Set();
  const of = (cell: Cell | undefined): string[] => (isBlank(cell) ? [] : [exactKey(cellText(cell))]);
  return new Set(dataRows.flatMap((row) => of(cells[row - 1]?.[column])));
}
