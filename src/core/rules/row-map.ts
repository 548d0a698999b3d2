/** Values by table row; the first one put on a row stays. */
import type { RegisterTable } from '../model';

export interface RowMap<T> {
  /** In the order they were added. */
  readonly values: readonly T[];
  add(table: RegisterTable, row: number, value: T): void;
  get(table: RegisterTable, row: number): T | null;
}

/** An empty map from (table, row) to `T`. Tables beside one another on one sheet are tables of their own. */
export function createRowMap<T>(): RowMap<T> {
  const tables = new Map<RegisterTable, Map<number, T>>();
  const values: T[] = [];
  // Rows come table by table: most look-ups are in the table of the one before.
  let lastTable: RegisterTable | null = null;
  let lastRows: Map<number, T> | undefined;
  const rowsOf = (table: RegisterTable): Map<number, T> | undefined => {
    if (table !== lastTable) {
      lastTable = table;
      lastRows = tables.get(table);
    }
    return lastRows;
  };
  return {
    values,
    add(table, row, value) {
      let rows = rowsOf(table);
      if (!rows) tables.set(table, (rows = lastRows = new Map()));
      if (rows.has(row)) return;
      rows.set(row, value);
      values.push(value);
    },
    get: (table, row) => rowsOf(table)?.get(row) ?? null,
  };
}
