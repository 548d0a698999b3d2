/** Which cells of a run go back to what they were, and which somebody has changed since. */
import type { Cell } from '../model';
import { cellText } from '../text/unicode';
import { sameRaw } from './record';
import type { CellState, FixRecord, RawValue } from './record';

/** A sheet as it stands now. */
export interface SheetNow {
  readonly cells: readonly (readonly Cell[])[];
  /** 1-based row and column. */
  rawAt(row: number, column: number): RawValue;
  formulaAt(row: number, column: number): string;
  formatAt(row: number, column: number): string;
}
/** gone: the sheet was deleted; changed: somebody wrote something else; moved: the row is not where it was. */
export type KeptReason = 'gone' | 'changed' | 'moved';
export type UndoStep =
  | { readonly kind: 'restore'; readonly row: number; readonly state: CellState }
  /** Already as it was. */
  | { readonly kind: 'done'; readonly row: number }
  | { readonly kind: 'keep'; readonly reason: KeptReason };

/**
 * Decides one cell. Only a cell that still holds what the run wrote, on the row of the same household or person, is
 * written to; a row that was sorted or moved is looked for by what else stood on it.
 */
export function undoStep(record: FixRecord, sheet: SheetNow | null): UndoStep {
  if (sheet === null) return { kind: 'keep', reason: 'gone' };
  const { row, column } = record;
  const here = isSameRow(record, sheet, row);
  if (here && isBefore(record, sheet, row)) {
    return sheet.formatAt(row, column) === record.before.format &&
      sameRaw(sheet.rawAt(row, column), record.before.value)
      ? { kind: 'done', row }
      : { kind: 'restore', row, state: record.before };
  }
  if (here && isAfter(record, sheet, row)) return { kind: 'restore', row, state: record.before };
  const moved = movedRow(record, sheet);
  if (moved !== null) return { kind: 'restore', row: moved, state: record.before };
  return { kind: 'keep', reason: here ? 'changed' : 'moved' };
}

function isAfter({ column, after }: FixRecord, sheet: SheetNow, row: number): boolean {
  return sheet.formulaAt(row, column) === '' && sameRaw(sheet.rawAt(row, column), after.value);
}

/** A run that broke off may have left a number in a cell that had become text: it is still the same number. */
function isBefore({ column, before }: FixRecord, sheet: SheetNow, row: number): boolean {
  if (sheet.formulaAt(row, column) !== '') return false;
  const now = sheet.rawAt(row, column);
  return sameRaw(now, before.value) || (typeof before.value === 'number' && now === String(before.value));
}

function matches({ who }: FixRecord, { cells }: SheetNow, row: number): number {
  return who.filter(([column, ...texts]) => texts.includes(cellText(cells[row - 1]?.[column] ?? null)))
    .length;
}

/** More than half of what named the row still stands there: one name corrected by hand does not make it another row. */
function isSameRow(record: FixRecord, sheet: SheetNow, row: number): boolean {
  return record.who.length === 0 || matches(record, sheet, row) * 2 > record.who.length;
}

/** The one other row with everything that named it and with what the run wrote; null when there is none or several. */
function movedRow(record: FixRecord, sheet: SheetNow): number | null {
  // One word alone, a household's code, may stand on several rows.
  if (record.who.length < 2) return null;
  let found: number | null = null;
  for (let row = 1; row <= sheet.cells.length; row++) {
    if (row === record.row || !isAfter(record, sheet, row)) continue;
    if (matches(record, sheet, row) < record.who.length) continue;
    if (found !== null) return null;
    found = row;
  }
  return found;
}
