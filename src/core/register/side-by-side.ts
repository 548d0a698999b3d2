/** Several tables beside one another on one sheet: each is read by its own columns. */
import type { Cell, SheetGrid } from '../model';
import { isBlank } from '../text/unicode';
import type { FieldMatching } from './field-matching';
import type { FieldId } from './fields';
import { findHeader, type HeaderBlock } from './header-block';
import { matchColumns } from './read-sheet';
import { isSummary, isTargets } from './sheet-kind';

type Row = readonly Cell[];

/** Columns of one table, 0-based, both inclusive. */
export interface Strip {
  readonly first: number;
  readonly last: number;
}

/** Rows that tell what a table is. */
const JUDGED_ROWS = 300;
const MOST_CUTS = 8;

/**
 * The tables that stand beside one another, or one strip for all columns. A blank column alone divides nothing: staff
 * leave one for looks. Two tables are two lists with the same columns, or a list beside a table of targets or of counts.
 */
export function stripsOf(grid: SheetGrid): readonly Strip[] {
  const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const judged = { ...grid, cells: grid.cells.slice(0, JUDGED_ROWS) };
  const strips: Strip[] = [];
  let first = 0;
  const blank = blankColumns(grid.cells, width);
  const cuts = cutsOf(judged, blank, width);
  cuts.forEach((cut, i) => {
    const left = { first, last: cut - 1 };
    // What is right of the cut may be one table or several.
    const ends = new Set([cuts[i + 1] ?? width, width]);
    if (![...ends].some((end) => areTwoTables(judged, left, { first: cut, last: end - 1 }))) return;
    strips.push(trimmed(left, blank));
    first = cut;
  });
  return [...strips, trimmed({ first, last: width - 1 }, blank)];
}

/** Without the blank columns behind it. */
function trimmed({ first, last }: Strip, blank: ReadonlySet<number>): Strip {
  let end = last;
  while (end > first && blank.has(end)) end--;
  return { first, last: end };
}

/** The cells of a strip where they stand; all others are blank. */
export function stripGrid(grid: SheetGrid, { first, last }: Strip): SheetGrid {
  const within = (row: Row): Row =>
    row.slice(0, last + 1).map((cell, column) => (column < first ? null : cell));
  return { ...grid, cells: grid.cells.map(within) };
}

/** Columns where another table may begin: behind a blank column, or where the header begins again. */
function cutsOf({ cells }: SheetGrid, blank: ReadonlySet<number>, width: number): number[] {
  const behind = [...blank].map((column) => column + 1);
  const cuts = new Set([
    ...behind.filter((column) => column < width && !blank.has(column)),
    ...cutsOfRepeats(findHeader(cells)),
  ]);
  return [...cuts].sort((a, b) => a - b).slice(0, MOST_CUTS);
}

function blankColumns(cells: readonly Row[], width: number): ReadonlySet<number> {
  let blank = Array.from({ length: width }, (_, column) => column);
  for (const row of cells) {
    if (blank.length === 0) break;
    blank = blank.filter((column) => isBlank(row[column]));
  }
  return new Set(blank);
}

/** 'STT, Họ tên, Số khẩu, STT, Họ tên, Số khẩu': where the whole row of names begins again. */
function cutsOfRepeats(header: HeaderBlock | null): number[] {
  const named = (header?.paths ?? []).flatMap(({ keys }, column) =>
    keys.length > 0 ? [{ column, key: keys[keys.length - 1] ?? '', path: keys.join('/') }] : [],
  );
  for (let times = 2; times <= 4; times++) {
    const length = named.length / times;
    if (!Number.isInteger(length) || length < 2) continue;
    const again = named.every(({ key }, i) => key === named[i % length]?.key);
    // Under headings of their own ('Chủ hộ', 'Vợ') the same names may be those of another person.
    const same = named.every(({ path }, i) => path === named[i % length]?.path);
    if (again && (same || named.some(({ key }) => NUMBER.test(key))))
      return named.filter((_, i) => i > 0 && i % length === 0).map(({ column }) => column);
  }
  return [];
}

const NUMBER = /^(?:stt|tt|so tt|so thu tu|thu tu)$/;

function areTwoTables(grid: SheetGrid, left: Strip, right: Strip): boolean {
  const [a, b] = [left, right].map((strip) => judge(stripGrid(grid, strip)));
  if (!a || !b) return false;
  if (a.other || b.other) return (a.other || a.name !== null) && (b.other || b.name !== null);
  return areLists(a, b);
}

/** Both name households, in columns of the same names or with numbers of their own. */
function areLists(a: Judgement, b: Judgement): boolean {
  if (a.name === null || b.name === null) return false;
  const shared = b.fields.filter((field) => a.fields.includes(field)).length;
  return (a.name === b.name && shared >= 2) || (a.numbered && b.numbered);
}

interface Judgement {
  readonly fields: readonly FieldId[];
  /** The field of the name, or null. */
  readonly name: FieldId | null;
  readonly numbered: boolean;
  /** A table of targets or of counts, with nobody's name. */
  readonly other: boolean;
}

function judge(strip: SheetGrid): Judgement | null {
  const header = findHeader(strip.cells);
  if (header === null) return null;
  const fields = matchColumns(strip, header, 'register', undefined).fields.map(({ field }) => field);
  const name = fields.find((field) => field === 'chu_ho' || field === 'ho_ten') ?? null;
  const numbered = header.paths.some(({ keys }) => NUMBER.test(keys[keys.length - 1] ?? ''));
  const summary = matchColumns(strip, header, 'summary', undefined);
  const other =
    isTargets(matchColumns(strip, header, 'targets', undefined)) ||
    (isSummary(summary) && holdsCounts(strip.cells, header, summary));
  return { fields, name, numbered, other: name === null && other };
}

/** 'Thôn, Hộ nghèo, Hộ cận nghèo' may be marks of a list as well: only numbers above 1 are counts. */
function holdsCounts(cells: readonly Row[], header: HeaderBlock, { fields }: FieldMatching): boolean {
  const counts = fields.filter(({ field }) => /^(?:so_ho_|tong_so_ho)/.test(field));
  return cells
    .slice(header.last + 1)
    .some((row) => counts.some(({ column }) => typeof row[column] === 'number' && row[column] > 1));
}
