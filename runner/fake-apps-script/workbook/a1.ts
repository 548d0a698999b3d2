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

/**
 * 'B3', 'B3:D9', 'A:C', '2:5', 'B3:D' → rectangle; open ends reach to the edge of the grid.
 * null when it is no such text.
 */
export function parseCells(cells: string, maxRows: number, maxColumns: number): Rect | null {
  const match = CELLS.exec(cells.trim());
  if (!match || cells.trim() === '') return null;
  const [, column1, row1, column2, row2] = match;
  const ranged = cells.includes(':');
  if (!ranged && (column1 === undefined || row1 === undefined)) return null;
  if (ranged && column2 === undefined && row2 === undefined) return null;
  const start = { row: row1 ? Number(row1) - 1 : 0, column: column1 ? columnIndex(column1) : 0 };
  if (!ranged) return { ...start, rows: 1, columns: 1 };
  const end = {
    row: row2 ? Number(row2) - 1 : maxRows - 1,
    column: column2 ? columnIndex(column2) : maxColumns - 1,
  };
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return {
    row,
    column,
    rows: Math.abs(end.row - start.row) + 1,
    columns: Math.abs(end.column - start.column) + 1,
  };
}
