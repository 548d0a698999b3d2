/** The only place that changes cells, so that every change of a sheet read from a file is known to save.ts. */
import type { CellFormula, CellStyle, CellValue, MemorySheet, Rect, TextRun } from './types';

const WIDEST = 32768;

/** One number for a 0-based cell. */
export function cellKey(row: number, column: number): number {
  return row * WIDEST + column;
}
export function rowOfKey(key: number): number {
  return Math.floor(key / WIDEST);
}
export function columnOfKey(key: number): number {
  return key % WIDEST;
}

function rowOf<T>(rows: T[][], row: number): T[] {
  const known = rows[row];
  if (known) return known;
  // Filled from the end so that the array stays dense.
  while (rows.length <= row) rows.push([]);
  return rows[row] as T[];
}

export function valueAt(sheet: MemorySheet, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? '';
}

function putValue(sheet: MemorySheet, row: number, column: number, value: CellValue): void {
  const cells = rowOf(sheet.values, row);
  while (cells.length < column) cells.push('');
  cells[column] = value;
  if (sheet.origin !== null) sheet.changes.values.add(cellKey(row, column));
}

/** Replaces the cell's content by a value; '' empties it. */
export function setCellValue(sheet: MemorySheet, row: number, column: number, value: CellValue): void {
  const key = cellKey(row, column);
  const hadFormula = sheet.formulas.delete(key);
  dropRichText(sheet, key);
  if (!hadFormula && value === '' && valueAt(sheet, row, column) === '') return;
  putValue(sheet, row, column, value);
}

/** Replaces the cell's content by a formula written in this run. */
export function setCellFormula(sheet: MemorySheet, row: number, column: number, text: string): void {
  const key = cellKey(row, column);
  const formula: CellFormula = { text, pending: true };
  dropRichText(sheet, key);
  putValue(sheet, row, column, '');
  sheet.formulas.set(key, formula);
}

/** Formatted text; a run with a link is a link. */
export function setCellRuns(sheet: MemorySheet, row: number, column: number, runs: readonly TextRun[]): void {
  const text = runs.map((run) => run.text).join('');
  setCellValue(sheet, row, column, text);
  const key = cellKey(row, column);
  sheet.richTexts.set(key, runs);
  if (sheet.origin !== null) sheet.changes.links.add(key);
}

function dropRichText(sheet: MemorySheet, key: number): void {
  if (!sheet.richTexts.delete(key)) return;
  if (sheet.origin !== null) sheet.changes.links.add(key);
}

export function styleAt(sheet: MemorySheet, fallback: CellStyle, row: number, column: number): CellStyle {
  return sheet.styles[row]?.[column] ?? fallback;
}

export function setCellStyle(
  sheet: MemorySheet,
  fallback: CellStyle,
  row: number,
  column: number,
  style: CellStyle,
): void {
  const before = styleAt(sheet, fallback, row, column);
  if (before === style) return;
  const cells = rowOf(sheet.styles, row);
  while (cells.length < column) cells.push(undefined);
  cells[column] = style;
  if (sheet.origin === null) return;
  const key = cellKey(row, column);
  if (!sheet.changes.styles.has(key)) sheet.changes.styles.set(key, before);
}

/** '' or null removes the note. */
export function setCellNote(sheet: MemorySheet, row: number, column: number, note: string | null): void {
  const key = cellKey(row, column);
  const before = sheet.notes.get(key) ?? '';
  const after = note ?? '';
  if (before === after) return;
  if (after === '') sheet.notes.delete(key);
  else sheet.notes.set(key, after);
  if (sheet.origin !== null) sheet.changes.notes.add(key);
}

/** Notes that something other than a cell's content or style changed. */
export function markAspect(sheet: MemorySheet, aspect: string): void {
  if (sheet.origin !== null) sheet.changes.aspects.add(aspect);
}

/** Calls back for each cell of a rectangle with its 0-based place in the sheet and in the rectangle. */
export function eachCell(
  rect: Rect,
  visit: (row: number, column: number, innerRow: number, innerColumn: number) => void,
): void {
  for (let r = 0; r < rect.rows; r++) {
    for (let c = 0; c < rect.columns; c++) visit(rect.row + r, rect.column + c, r, c);
  }
}

/** The last row and column with content (a value, a formula or a checkbox), 1-based; 0 when the sheet is empty. */
export function contentSize(sheet: MemorySheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  const grow = (row: number, column: number) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  sheet.values.forEach((cells, row) => {
    let column = cells.length - 1;
    while (column >= 0 && (cells[column] ?? '') === '') column--;
    if (column >= 0) grow(row, column);
  });
  for (const key of sheet.formulas.keys()) grow(rowOfKey(key), columnOfKey(key));
  return { rows, columns };
}
