/** Finding the header of a table: its rows, the index row under it, and each column's path of labels. */
import type { Cell } from '../model';
import { fold, isBlank, normaliseText } from '../text/unicode';
import { headerKey, isKnownLabel, isValueLabel, type HeaderPath } from './header-names';

/** Rows are 0-based here, as positions in the grid. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly indexRow: number | null;
  readonly paths: readonly HeaderPath[];
}

/** Titles of a form take a few rows; a table that starts below this is not looked for. */
const SEARCH_ROWS = 80;
const MOST_HEADER_ROWS = 4;
const SAMPLE_ROWS = 200;
const TITLE_WORDS =
  /^(?:uy ban|ubnd|hdnd|dang uy|cong hoa|doc lap|danh sach|bieu|phu luc|mau so|don vi:|don vi tinh|tong hop|bang|kem theo|ban hanh|\()/;

type Row = readonly Cell[];

/** The header of the sheet's table, or null when no row names at least two known columns. */
export function findHeader(cells: readonly Row[]): HeaderBlock | null {
  let anchor = -1;
  let best = 1;
  for (let row = 0; row < Math.min(cells.length, SEARCH_ROWS); row++) {
    const known = countKnown(cells[row] ?? []);
    if (known > best) {
      best = known;
      anchor = row;
    }
  }
  return anchor < 0 ? null : headerAround(cells, anchor);
}

/** Cells a row must have to be taken for a header whose names nobody knows. */
const FEWEST_LABELS = 3;

/**
 * Where the header of an unknown table most likely stands: the first row of nearly as many short texts as any, with
 * rows beneath. Good enough to show its columns to the officer, never to read them.
 */
export function guessHeader(cells: readonly Row[]): HeaderBlock | null {
  const labels = cells.slice(0, SEARCH_ROWS).map(countLabels);
  const most = Math.max(0, ...labels);
  const row = labels.findIndex((count) => count >= FEWEST_LABELS && count * 4 >= most * 3);
  const below = row < 0 ? [] : cells.slice(row + 1, row + 1 + SAMPLE_ROWS);
  return below.some((each) => each.filter((cell) => !isBlank(cell)).length >= 2)
    ? headerAround(cells, row)
    : null;
}

/** Different short texts of a row of texts; a number or a date among them makes it a row of data. */
function countLabels(row: Row): number {
  const filled = row.filter((cell) => !isBlank(cell));
  const isLabel = (cell: Cell): boolean =>
    typeof cell === 'string' && cell.length <= 120 && !/^[\d.,]+$/.test(cell);
  return filled.every(isLabel) ? new Set(filled).size : 0;
}

/** A header at rows that are given (0-based), as a mapping states them. */
export function headerAt(cells: readonly Row[], first: number, last: number): HeaderBlock {
  const next = cells[last + 1];
  return {
    first,
    last,
    indexRow: next && isIndexRow(next) ? last + 1 : null,
    paths: pathsOf(cells, first, last),
  };
}

/** The rows of a header, 1-based. */
export function headerRowsOf({ first, last }: Pick<HeaderBlock, 'first' | 'last'>): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i + 1);
}

/** Row of column numbers under a header: 'A B C 1 2 3=1+2'. */
export function isIndexRow(row: Row): boolean {
  let filled = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' && typeof cell !== 'number') return false;
    if (!/^\(?(?:[A-ZĐ]|[a-zđ]|\d{1,3}(?:\.\d{1,2})?)\)?(?:\s*=.*)?$/.test(String(cell).trim())) return false;
    filled++;
  }
  return filled >= 3;
}

/** Known names of a row of texts. Names that are values too count only beside one that is none. */
function countKnown(row: Row): number {
  const seen = new Set<string>();
  const values = new Set<string>();
  for (const cell of row) {
    if (cell === null) continue;
    if (typeof cell !== 'string') return 0;
    if (cell.length > 120) continue;
    if (isKnownLabel(cell)) seen.add(headerKey(cell));
    else if (isValueLabel(cell)) values.add(headerKey(cell));
  }
  return seen.size === 0 ? 0 : seen.size + values.size;
}

function headerAround(cells: readonly Row[], anchor: number): HeaderBlock {
  let first = anchor;
  while (first > 0 && anchor - first < MOST_HEADER_ROWS - 1 && isUpperHeader(cells, first - 1)) first--;
  const indexRow = indexRowBelow(cells, anchor);
  let last = indexRow === null ? anchor : indexRow - 1;
  if (indexRow === null) {
    while (last - first < MOST_HEADER_ROWS - 1 && isLowerHeader(cells, first, last + 1)) last++;
  }
  return { first, last, indexRow, paths: pathsOf(cells, first, last) };
}

function indexRowBelow(cells: readonly Row[], anchor: number): number | null {
  for (let row = anchor + 1; row <= anchor + MOST_HEADER_ROWS && row < cells.length; row++) {
    if (isIndexRow(cells[row] ?? [])) return row;
    // Only sub-headers and the empty lower half of merged headers may stand between.
    if ((cells[row] ?? []).some((cell) => cell !== null && typeof cell !== 'string')) return null;
  }
  return null;
}

/** A row above belongs to the header when its labels stand over blanks or span the labels below. */
function isUpperHeader(cells: readonly Row[], row: number): boolean {
  const upper = cells[row] ?? [];
  const lower = cells[row + 1] ?? [];
  const labels = upper.map((_, column) => column).filter((column) => !isBlank(upper[column]));
  return labels.length >= 2 && labels.every((column) => isLabelOver(upper, lower, column));
}

function isLabelOver(upper: Row, lower: Row, column: number): boolean {
  const cell = upper[column];
  if (typeof cell !== 'string' || TITLE_WORDS.test(fold(cell))) return false;
  if (isBlank(lower[column])) return true;
  const spans = isBlank(upper[column + 1]) && !isBlank(lower[column + 1]);
  return spans || isKnownLabel(cell);
}

/** A row below belongs to the header when it holds only texts, and only under labels that span columns. */
function isLowerHeader(cells: readonly Row[], first: number, row: number): boolean {
  const lower = cells[row] ?? [];
  const upper = cells[row - 1] ?? [];
  let labels = 0;
  for (let column = 0; column < lower.length; column++) {
    const cell = lower[column] ?? null;
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || !isUnderSpan(cells, first, row, column)) return false;
    labels++;
  }
  return labels >= 2 && labels < upper.length;
}

function isUnderSpan(cells: readonly Row[], first: number, row: number, column: number): boolean {
  const upper = cells[row - 1] ?? [];
  if (!isBlank(upper[column])) return isBlank(upper[column + 1]) && !isBlank(cells[row]?.[column + 1]);
  // A blank above is the rest of a span only when no label stands higher up in this column.
  for (let above = first; above < row; above++) if (!isBlank(cells[above]?.[column])) return false;
  return column > 0;
}

function pathsOf(cells: readonly Row[], first: number, last: number): HeaderPath[] {
  // Columns without a header still have a place: their cells are not to be passed over in silence.
  const width = Math.max(0, ...cells.slice(first, last + SAMPLE_ROWS).map((row) => row.length));
  const levels: string[][] = [];
  for (let row = first; row <= last; row++)
    levels.push(filledLevel(cells, row, last, width, levels[row - first - 1]));
  return Array.from({ length: width }, (_, column) => {
    const labels = levels.map((level) => level[column] ?? '').filter((label) => label !== '');
    const distinct = labels.filter((label, i) => label !== labels[i - 1]);
    return { labels: distinct, keys: distinct.map(headerKey) };
  });
}

/** One header row with merged labels repeated over the columns they span. */
function filledLevel(
  cells: readonly Row[],
  row: number,
  last: number,
  width: number,
  above: readonly string[] | undefined,
): string[] {
  const below = cells.slice(row + 1, last + 1);
  const hasChild = (column: number): boolean => below.some((lower) => !isBlank(lower[column]));
  const continues = (column: number): boolean =>
    hasChild(column) && hasChild(column - 1) && (above === undefined || above[column] === above[column - 1]);
  const level: string[] = [];
  for (let column = 0; column < width; column++) {
    const own = cells[row]?.[column] ?? null;
    if (typeof own === 'string' && !isBlank(own)) level.push(normaliseText(own));
    else level.push(column > 0 && continues(column) ? (level[column - 1] ?? '') : '');
  }
  return level;
}
