/** Adds rows below those of one of our own sheets; the rows there are stay as they are. */
import type { ModelCell } from '../core/index';
import { insertFilled } from './intent';
import { writeBlock } from './write-sheet';

/** A new row takes its look from the row above it, as Sheets itself does it; what a cell says of its own follows. */
export function appendRows(
  workbook: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  after: number,
  rows: readonly (readonly ModelCell[])[],
): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const added = { sheet: sheet.getSheetId(), after, count: rows.length, before: sheet.getMaxRows() };
  insertFilled(workbook, sheet, added, () => {
    writeBlock(sheet, after + 1, rows);
    SpreadsheetApp.flush();
  });
}
