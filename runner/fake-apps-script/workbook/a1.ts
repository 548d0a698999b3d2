import type { Rect } from './types';

/** 0-based column → 'A', 'AB'. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/** 'AB' → 0-based column. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 0-based cell → 'B3'. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Rectangle → 'B3' or 'B3:D9'. */
export function rectName(rect: Rect): string {
  const first = cellName(rect.row, rect.column);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${cellName(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** 'Sheet'!A1 → its two parts; the name unquoted, null when there is none. */
export function splitSheetName(notation: string): { sheet: string | null; cells: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/.exec(notation);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), cells: quoted[2] ?? '' };
  const bang = notation.lastIndexOf('!');
  if (bang < 0) return { sheet: null, cells: notation };
  return { sheet: notation.slice(0, bang), cells: notation.slice(bang + 1) };
}

/** A sheet's name as a formula writes it: always quoted, apostrophes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

const CELLS = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/** What a reference leaves open: a column without its row, a row without its column. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(column: string | undefined, row: string | undefined): Corner {
  return { row: row ? Number(row) - 1 : null, column: column ? columnIndex(column) : null };
}

/** From and to in either order, open ends filled. */
function span(from: number | null, to: number | null, size: number): { start: number; length: number } {
  const [first, last] = [from ?? 0, to ?? size - 1];
  return { start: Math.min(first, last), length: Math.abs(last - first) + 1 };
}

/**
 * 'B3', 'B3:D9', 'A:C', '2:5', 'B3:D' → rectangle; open ends reach to the edge of the grid.
 * null when it is no such text.
 */
export function parseCells(cells: string, maxRows: number, maxColumns: number): Rect | null {
  const match = CELLS.exec(cells.trim());
  if (!match || cells.trim() === '') return null;
  const from = corner(match[1], match[2]);
  const to = cells.includes(':') ? corner(match[3], match[4]) : from;
  const whole = from.row !== null && from.column !== null;
  if (to === from && !whole) return null;
  if (to.row === null && to.column === null) return null;
  const rows = span(from.row, to.row, maxRows);
  const columns = span(from.column, to.column, maxColumns);
  return { row: rows.start, column: columns.start, rows: rows.length, columns: columns.length };
}
