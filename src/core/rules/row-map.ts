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
  const tables = new Map<RegisterTable, (T | undefined)[]>();
  const values: T[] = [];
  // Rows come table by table: most look-ups are in the table of the one before.
  let lastTable: RegisterTable | null = null;
  let lastRows: (T | undefined)[] | undefined;
  const rowsOf = (table: RegisterTable): (T | undefined)[] | undefined => {
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
      // As long as the sheet from the start: nearly every row has a value.
      if (!rows) tables.set(table, (rows = lastRows = new Array<T | undefined>(table.cells.length + 1)));
      if (rows[row] !== undefined) return;
      rows[row] = value;
      values.push(value);
    },
    get: (table, row) => rowsOf(table)?.[row] ?? null,
  };
}
