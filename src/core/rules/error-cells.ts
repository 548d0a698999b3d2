/** Cells in which a rule has found an error: what stands there is not to be trusted by the rules after it. */
import type { CellRef } from '../model';
import { refOf } from './finding';
import type { Place } from './rule';

export interface ErrorCells {
  add(ref: CellRef): void;
  has(at: Place | CellRef): boolean;
  /** Rows of a sheet in which some cell has an error. */
  rows(sheet: string): Iterable<number>;
}

/** No cell yet. Asked for every record by most rules, so that a row without an error is told by its number alone. */
export function createErrorCells(): ErrorCells {
  const sheets = new Map<string, Map<number, Set<number>>>();
  return {
    add({ sheet, row, column }) {
      const rows = sheets.get(sheet) ?? new Map<number, Set<number>>();
      sheets.set(sheet, rows);
      rows.set(row, (rows.get(row) ?? new Set()).add(column));
    },
    rows: (sheet) => sheets.get(sheet)?.keys() ?? [],
    has(at) {
      const columns = sheets.get('table' in at ? at.table.sheet : at.sheet)?.get(at.row);
      return columns !== undefined && columns.has(refOf(at).column);
    },
  };
}
