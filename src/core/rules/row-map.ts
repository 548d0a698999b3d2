/** Values by table row; the first one put on a row stays. */
import type { RegisterTable } from '../model';

/** A map from (table, row) to `T`. Tables beside one another on one sheet are tables of their own. */
export class RowMap<T> {
  private readonly all: T[] = [];
  /** One more than the position, so that a row nothing was put on has 0. */
  private readonly tables = new Map<RegisterTable, Int32Array>();
  // Rows come table by table: most look-ups are in the table of the one before.
  private lastTable: RegisterTable | null = null;
  private lastRows: Int32Array | undefined;

  /** In the order they were added. */
  get values(): readonly T[] {
    return this.all;
  }

  add(table: RegisterTable, row: number, value: T): void {
    let rows = this.rowsOf(table);
    if (!rows) {
      rows = this.lastRows = new Int32Array(table.cells.length + 1);
      this.tables.set(table, rows);
    }
    if (rows[row] !== 0) return;
    rows[row] = this.all.push(value);
  }

  get(table: RegisterTable, row: number): T | null {
    return this.all[this.position(table, row)] ?? null;
  }

  /** Where the value of a row stands in `values`; -1 where the row has none. */
  position(table: RegisterTable, row: number): number {
    return (this.rowsOf(table)?.[row] ?? 0) - 1;
  }

  private rowsOf(table: RegisterTable): Int32Array | undefined {
    if (table !== this.lastTable) {
      this.lastTable = table;
      this.lastRows = this.tables.get(table);
    }
    return this.lastRows;
  }
}
