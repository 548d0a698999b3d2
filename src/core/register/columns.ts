/** Columns and cells by the names staff know them by. */
import type { Cell, CellRef, Reading, RegisterTable } from '../model';
import { FIELDS, type FieldId } from './fields';

/** 'A' for 0, 'AA' for 26. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** 0 for 'A', 26 for 'AA'; -1 when it is no column name. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 'H12' for a reference with 1-based row and column. */
export function a1(ref: Pick<CellRef, 'row' | 'column'>): string {
  return columnLetter(ref.column - 1) + String(ref.row);
}

/** The label staff know a column by. */
export function fieldLabel(field: FieldId): string {
  return FIELDS.find((definition) => definition.id === field)?.aliases[0] ?? field;
}

/** The cell of a field on a row (1-based); null when it is blank or the table has no such column. */
export function cellAt(table: RegisterTable, row: number, field: FieldId): Cell {
  const column = table.columns.get(field);
  return column === undefined ? null : (table.cells[row - 1]?.[column] ?? null);
}

const ABSENT = { kind: 'absent' } as const;

/** A field of a row through a reader; `absent` when the table has no such column. */
export function readAt<T extends { readonly kind: string }>(
  table: RegisterTable,
  row: number,
  field: FieldId,
  read: (cell: Cell) => T,
): T | { readonly kind: 'absent' } {
  const column = table.columns.get(field);
  return column === undefined ? ABSENT : read(table.cells[row - 1]?.[column] ?? null);
}

/** A reading with its value changed. */
export function mapReading<T, U>(reading: Reading<T>, change: (value: T) => U): Reading<U> {
  return reading.kind === 'ok' ? { kind: 'ok', value: change(reading.value) } : reading;
}
