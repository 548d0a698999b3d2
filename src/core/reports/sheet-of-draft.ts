/** A finished draft as a sheet: what our sheets have in common, so that each states only what is its own. */
import type { Draft } from './draft';
import { landscape } from './page';
import { SHEET_NAMES } from './sheet-names';
import type { PrintSetup, SheetModel, SheetRole } from './sheet-model';

export interface OwnParts extends Partial<Omit<SheetModel, 'print'>> {
  /** The header of the table: stays on the screen, and is repeated on every page. Null for a sheet without one. */
  readonly headerRow?: number | null;
  /** Columns from the left that are printed; all of them when left out. */
  readonly printed?: number;
  readonly print?: Partial<PrintSetup>;
}

/** A landscape sheet of the draft's rows; parts given replace the usual ones. */
export function sheetOfDraft(draft: Draft, role: SheetRole, own: OwnParts = {}): SheetModel {
  const { headerRow = null, printed = draft.widths.length, print = {}, ...parts } = own;
  return {
    role,
    name: SHEET_NAMES[role],
    rows: draft.rows,
    columnWidths: draft.widths,
    rowHeights: draft.heights,
    merges: draft.merges,
    wordRules: [],
    charts: [],
    frozenRows: headerRow ?? 0,
    frozenColumns: 0,
    foldRows: null,
    ...parts,
    print: landscape(
      { row: 1, column: 1, rows: draft.rows.length, columns: printed },
      { repeatRows: headerRow === null ? null : { from: headerRow, to: headerRow }, ...print },
    ),
  };
}
