/** Carries what the staff added to a sheet of ours over to the sheet that takes its place. */
import { keptColumns } from '../core/index';
import type { SheetModel } from '../core/index';
import { cellsOf } from './workbook';
import { pixelWidths } from './write-layout';
import { sizeOf } from './write-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A saved and reopened file may move a width by this much without anybody's doing. */
const WIDTH_TOLERANCE = 3;

/**
 * Copies widths the staff changed and their columns to the right of ours, with values, formulas, formats and notes.
 * One reading at most, one copy for each run of rows that stay together.
 *
 * @returns whether the old sheet holds something that has no place in the new one, and so must stay
 */
export function keepColumns(old: Sheet, sheet: Sheet, model: SheetModel): boolean {
  if (!model.kept) return false;
  keepWidths(old, sheet, model);
  const own = sizeOf(model).columns;
  const added = old.getLastColumn() - own;
  if (added <= 0) return false;
  const kept = keptColumns(cellsOf(old, 'UTC'), model, own);
  if (!kept) return false;
  const room = sheet.getMaxColumns() - own;
  if (room < added) sheet.insertColumnsAfter(sheet.getMaxColumns(), added - room);
  for (const { from, to, rows } of kept.moves) {
    old.getRange(from, own + 1, rows, added).copyTo(sheet.getRange(to, own + 1, rows, added));
  }
  for (let column = own + 1; column <= own + added; column++) {
    sheet.setColumnWidth(column, old.getColumnWidth(column));
  }
  return kept.losesContent;
}

function keepWidths(old: Sheet, sheet: Sheet, model: SheetModel): void {
  const ours = pixelWidths(model);
  const last = old.getMaxColumns();
  ours.forEach((width, index) => {
    if (index >= last) return;
    const found = old.getColumnWidth(index + 1);
    if (Math.abs(found - width) > WIDTH_TOLERANCE) sheet.setColumnWidth(index + 1, found);
  });
}
