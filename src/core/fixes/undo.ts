/** Which cells of a run go back to what they were, and which somebody has changed since. */
import type { Cell } from '../model';
import { cellText } from '../text/unicode';
import { columnsNow, type ColumnsNow } from './find-columns';
import { sameFormula, sameRaw } from './record';
import type { CellState, FixRecord, RawValue } from './record';

/** A sheet as it stands now. */
export interface SheetNow {
  readonly cells: readonly (readonly Cell[])[];
  /** 1-based row and column. */
  rawAt(row: number, column: number): RawValue;
  formulaAt(row: number, column: number): string;
  formatAt(row: number, column: number): string;
}
/**
 * gone: the sheet was deleted; column: the column is not to be found; moved: the row is not; formula: another formula
 * stands in the cell; changed: another value does.
 */
export type KeptReason = 'gone' | 'column' | 'moved' | 'formula' | 'changed';
export type UndoStep =
  | { readonly kind: 'restore'; readonly row: number; readonly column: number; readonly state: CellState }
  /** Already as it was. */
  | { readonly kind: 'done'; readonly row: number; readonly column: number }
  | { readonly kind: 'keep'; readonly reason: KeptReason };

/** A record with the sheet it is about and the columns as they stand now. */
interface Looked {
  readonly record: FixRecord;
  readonly sheet: SheetNow;
  /** 1-based. */
  readonly column: number;
  readonly columns: ColumnsNow;
}

/**
 * Decides one cell. Only a cell that still holds what the run wrote, in the same column and on the row of the same
 * household or person, is written to; a column that moved is looked for by its heading, a row by what else stood on it.
 */
export function undoStep(record: FixRecord, sheet: SheetNow | null): UndoStep {
  if (sheet === null) return { kind: 'keep', reason: 'gone' };
  const columns = columnsNow(record, sheet.cells);
  const column = columns.own;
  if (column === null) return { kind: 'keep', reason: 'column' };
  const looked: Looked = { record, sheet, column, columns };
  const { row, before } = record;
  const here = isSameRow(looked, row);
  if (here && isBefore(looked, row)) {
    return isRestored(looked, row)
      ? { kind: 'done', row, column }
      : { kind: 'restore', row, column, state: before };
  }
  if (here && isAfter(looked, row)) return { kind: 'restore', row, column, state: before };
  const moved = movedRow(looked);
  if (moved !== null) return { kind: 'restore', row: moved, column, state: before };
  return { kind: 'keep', reason: keptReason(looked, here) };
}

function keptReason({ record, sheet, column, columns }: Looked, here: boolean): KeptReason {
  if (!columns.isFound) return 'column';
  if (!here) return 'moved';
  return sheet.formulaAt(record.row, column) === '' ? 'changed' : 'formula';
}

function isAfter(looked: Looked, row: number): boolean {
  return holds(looked, row, looked.record.after);
}

/** A formula by its text, for its result follows other cells; anything else by its value, where no formula gives it. */
function holds({ sheet, column }: Looked, row: number, { formula, value }: CellState): boolean {
  const now = sheet.formulaAt(row, column);
  if (formula !== undefined) return now !== '' && sameFormula(now, formula);
  return now === '' && sameRaw(sheet.rawAt(row, column), value);
}

/** A run that broke off may have left a number in a cell that had become text: it is still the same number. */
function isBefore(looked: Looked, row: number): boolean {
  const { sheet, column, record } = looked;
  const { value, formula } = record.before;
  if (holds(looked, row, record.before)) return true;
  if (formula !== undefined || sheet.formulaAt(row, column) !== '') return false;
  return typeof value === 'number' && sheet.rawAt(row, column) === String(value);
}

/** As it was, its format too. */
function isRestored(looked: Looked, row: number): boolean {
  const { sheet, column, record } = looked;
  return holds(looked, row, record.before) && sheet.formatAt(row, column) === record.before.format;
}

function matches({ record: { who }, sheet: { cells }, columns }: Looked, row: number): number {
  return who.filter(([column, ...texts]) =>
    texts.includes(cellText(cells[row - 1]?.[columns.at(column)] ?? null)),
  ).length;
}

/** More than half of what named the row still stands there: one name corrected by hand does not make it another row. */
function isSameRow(looked: Looked, row: number): boolean {
  const { who } = looked.record;
  return who.length === 0 || matches(looked, row) * 2 > who.length;
}

/** The one other row with everything that named it and with what the run wrote; null when there is none or several. */
function movedRow(looked: Looked): number | null {
  const { record, sheet } = looked;
  // One word alone, a household's code, may stand on several rows.
  if (record.who.length < 2) return null;
  let found: number | null = null;
  for (let row = 1; row <= sheet.cells.length; row++) {
    if (row === record.row || !isAfter(looked, row)) continue;
    if (matches(looked, row) < record.who.length) continue;
    if (found !== null) return null;
    found = row;
  }
  return found;
}
