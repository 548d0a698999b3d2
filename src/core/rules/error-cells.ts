/** Cells in which a rule has found an error: what stands there is not to be trusted by the rules after it. */
import type { CellRef } from '../model';
import { refOf } from './finding';
import type { Place } from './rule';

export interface ErrorCells {
  /** The first code told of a cell stays its cause. */
  add(ref: CellRef, code: string): void;
  has(at: Place | CellRef): boolean;
  /** The rule that found the error of the cell; undefined where there is none. */
  codeAt(at: Place | CellRef): string | undefined;
  /** Rows of a sheet in which some cell has an error. */
  rows(sheet: string): Iterable<number>;
}

/** No cell yet. Asked for every record by most rules, so that a row without an error is told by its number alone. */
export function createErrorCells(): ErrorCells {
  const sheets = new Map<string, Map<number, Map<number, string>>>();
  const codeAt = (at: Place | CellRef): string | undefined => {
    const columns = sheets.get('table' in at ? at.table.sheet : at.sheet)?.get(at.row);
    return columns === undefined ? undefined : columns.get(refOf(at).column);
  };
  return {
    add({ sheet, row, column }, code) {
      const rows = sheets.get(sheet) ?? new Map<number, Map<number, string>>();
      sheets.set(sheet, rows);
      const columns = rows.get(row) ?? new Map<number, string>();
      rows.set(row, columns);
      if (!columns.has(column)) columns.set(column, code);
    },
    rows: (sheet) => sheets.get(sheet)?.keys() ?? [],
    has: (at) => codeAt(at) !== undefined,
    codeAt,
  };
}
