/** Where a range is: facts about the handle, and handles next to it. */
import { integer } from './support/arguments';
import { checkedRange } from './support/ranges';
import { sheetOf, type RangeState } from './support/states';
import { arrange, free, make, type Members } from './support/strict';
import { quoteSheetName, rectName } from './workbook/a1';

function offset(range: RangeState, args: readonly unknown[]): object {
  const member = 'SpreadsheetApp.Range.offset';
  const [rows, columns, numRows, numColumns] = args.map((value) => integer(range.env, member, value));
  const rect = {
    row: range.rect.row + (rows ?? 0),
    column: range.rect.column + (columns ?? 0),
    rows: numRows ?? range.rect.rows,
    columns: numColumns ?? range.rect.columns,
  };
  return checkedRange(range, rect);
}

export const rangePlace: Members<RangeState> = {
  getA1Notation: free((range) => rectName(range.rect)),
  getRow: free((range) => range.rect.row + 1),
  getColumn: free((range) => range.rect.column + 1),
  getNumRows: free((range) => range.rect.rows),
  getNumColumns: free((range) => range.rect.columns),
  getLastRow: free((range) => range.rect.row + range.rect.rows),
  getLastColumn: free((range) => range.rect.column + range.rect.columns),
  getHeight: free((range) => range.rect.rows),
  getWidth: free((range) => range.rect.columns),
  getGridId: free((range) => range.sheet.id),
  getSheet: free((range) => sheetOf(range.env, range.sheet)),
  getCell: free((range, row: unknown, column: unknown) => {
    const r = integer(range.env, 'SpreadsheetApp.Range.getCell', row);
    const c = integer(range.env, 'SpreadsheetApp.Range.getCell', column);
    if (r < 1 || c < 1 || r > range.rect.rows || c > range.rect.columns)
      throw range.env.exception('Cell reference out of range');
    return checkedRange(range, {
      row: range.rect.row + r - 1,
      column: range.rect.column + c - 1,
      rows: 1,
      columns: 1,
    });
  }),
  offset: free((range, ...args: unknown[]) => offset(range, args), 2, 4),
  activate: arrange((range) => {
    range.env.workbook.activeSheetId = range.sheet.id;
    range.env.selected = `${quoteSheetName(range.sheet.name)}!${rectName(range.rect)}`;
    return make('Range', range);
  }),
};
