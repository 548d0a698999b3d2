/** A sheet of the plan's targets, as the staff keep it. */
import type { Cell, SheetGrid } from '../model';
import { isBlank } from '../text/unicode';
import { isSignatureRow } from './row-words';
import type { FieldId } from './fields';
import { readSheet } from './read-sheet';
import type { OtherTable } from './table';
import { titleAbove } from './titles';

export interface TargetTable {
  readonly sheet: string;
  readonly sheetId: number;
  readonly title: string | null;
  /** 1-based. */
  readonly headerRows: readonly number[];
  readonly indexRow: number | null;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** Rows with anything written, 1-based. */
  readonly dataRows: readonly number[];
  /** Field (tt, chi_tieu, don_vi_tinh, dau_ky, ke_hoach, thuc_hien, mau_so, ty_le, so_ho, …) → 0-based column. */
  readonly columns: ReadonlyMap<FieldId, number>;
  readonly cells: readonly (readonly Cell[])[];
}

/** The target table of a sheet, or null when the sheet is none: it needs a column of targets and one of numbers. */
export function findTargetTable(grid: SheetGrid): TargetTable | null {
  const reading = readSheet(grid);
  return reading.kind === 'targets' ? targetTableOf(grid, reading) : null;
}

/** The target table of a sheet already recognised as one. */
export function targetTableOf(grid: SheetGrid, { header, matching }: OtherTable): TargetTable {
  const start = (header.indexRow ?? header.last) + 1;
  const targetColumns = matching.fields
    .filter(({ field }) => field === 'chi_tieu')
    .map(({ column }) => column);
  const dataRows: number[] = [];
  for (let row = start; row < grid.cells.length; row++) {
    const cells = grid.cells[row] ?? [];
    const named = targetColumns.some((column) => !isBlank(cells[column]));
    // 'Tổ trưởng tổ dân phố' may be the unit in charge of a target as well as a signature.
    if (!named && isSignatureRow(cells)) break;
    if (cells.some((cell) => !isBlank(cell))) dataRows.push(row + 1);
  }
  return {
    sheet: grid.name,
    sheetId: grid.id,
    title: titleAbove(grid.cells, header.first),
    headerRows: Array.from({ length: header.last - header.first + 1 }, (_, i) => header.first + i + 1),
    indexRow: header.indexRow === null ? null : header.indexRow + 1,
    firstDataRow: dataRows[0] ?? start + 1,
    lastDataRow: dataRows[dataRows.length - 1] ?? start,
    dataRows,
    columns: new Map(matching.fields.map(({ field, column }) => [field, column])),
    cells: grid.cells,
  };
}
