/** Values by table row; the first one put on a row stays. */
import type { RegisterTable } from '../model';

export interface RowMap<T> {
  /** In the order they were added. */
  readonly values: readonly T[];
  add(table: RegisterTable, row: number, value: T): void;
  get(table: RegisterTable, row: number): T | null;
  /** Where the value of a row stands in `values`; -1 where the row has none. */
  position(table: RegisterTable, row: number): number;
}

/** An empty map from (table, row) to `T`. Tables beside one another on one sheet are tables of their own. */
export function createRowMap<T>(): RowMap<T> {
  // One more than the position, so that a row nothing was put on has 0.
  const tables = new Map<RegisterTable, Int32Array>();
  const values: T[] = [];
  // Rows come table by table: most look-ups are in the table of the one before.
  let lastTable: RegisterTable | null = null;
  let lastRows: Int32Array | undefined;
  const rowsOf = (table: RegisterTable): Int32Array | undefined => {
    if (table !== lastTable) {
      lastTable = table;
      lastRows = tables.get(table);
    }
    return lastRows;
  };
  const position = (table: RegisterTable, row: number): number => (rowsOf(table)?.[row] ?? 0) - 1;
  return {
    values,
    add(table, row, value) {
      let rows = rowsOf(table);
      if (!rows) tables.set(table, (rows = lastRows = new Int32Array(table.cells.length + 1)));
      if (rows[row] !== 0) return;
      rows[row] = values.push(value);
    },
    get: (table, row) => values[position(table, row)] ?? null,
    position,
  };
}
