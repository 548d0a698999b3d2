/** Values by table row; the first one put on a row stays. */
import type { RegisterTable } from '../model';

export interface RowMap<T> {
  /** In the order they were added. */
  readonly values: readonly T[];
  add(table: RegisterTable, row: number, value: T): void;
  get(table: RegisterTable, row: number): T | null;
}

/** An empty map from (sheet, row) to `T`. */
export function createRowMap<T>(): RowMap<T> {
  const sheets = new Map<string, Map<number, T>>();
  const values: T[] = [];
  return {
    values,
    add(table, row, value) {
      let rows = sheets.get(table.sheet);
      if (!rows) sheets.set(table.sheet, (rows = new Map()));
      if (rows.has(row)) return;
      rows.set(row, value);
      values.push(value);
    },
    get: (table, row) => sheets.get(table.sheet)?.get(row) ?? null,
  };
}
