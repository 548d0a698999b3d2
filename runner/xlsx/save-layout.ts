/** Widths, heights, merges, groups, panes, grid lines, tab. */
import { cellName, columnName } from '../fake-apps-script/workbook/a1';
import type { MemorySheet } from '../fake-apps-script/workbook/types';
import { checked, type Book } from './engine';

/** Pixels on screen → characters of the default font's digits, and → points. */
export const widthOfPixels = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;
export const pointsOfPixels = (pixels: number): number => Math.round(pixels * 75) / 100;

function writeColumns(book: Book, sheet: MemorySheet): void {
  for (const [column, pixels] of sheet.columnWidths) {
    const name = columnName(column);
    checked(book.SetColWidth(sheet.name, name, name, widthOfPixels(pixels)), `${sheet.name}, widths`);
  }
  for (const [column, depth] of sheet.columnGroupDepths) {
    if (depth > 0)
      checked(book.SetColOutlineLevel(sheet.name, columnName(column), depth), `${sheet.name}, groups`);
  }
  for (const column of sheet.hiddenColumns) {
    checked(book.SetColVisible(sheet.name, columnName(column), false), `${sheet.name}, hidden columns`);
  }
}

function writeRows(book: Book, sheet: MemorySheet): void {
  for (const [row, pixels] of sheet.rowHeights) {
    checked(book.SetRowHeight(sheet.name, row + 1, pointsOfPixels(pixels)), `${sheet.name}, heights`);
  }
  for (const [row, depth] of sheet.rowGroupDepths) {
    if (depth > 0) checked(book.SetRowOutlineLevel(sheet.name, row + 1, depth), `${sheet.name}, groups`);
  }
  for (const row of sheet.hiddenRows) {
    checked(book.SetRowVisible(sheet.name, row + 1, false), `${sheet.name}, hidden rows`);
  }
}

/** excelize's answer is declared as a text and may come as an object around one. */
function axis(answer: unknown): string {
  return typeof answer === 'string'
    ? answer
    : String(Object.values(answer as object).find((one) => typeof one === 'string'));
}

function writeMerges(book: Book, sheet: MemorySheet): void {
  if (sheet.origin !== null) {
    const { mergeCells } = checked(book.GetMergeCells(sheet.name, true), `${sheet.name}, merges`);
    for (const merge of mergeCells)
      book.UnmergeCell(sheet.name, axis(merge.GetStartAxis()), axis(merge.GetEndAxis()));
  }
  for (const rect of sheet.merges) {
    const last = cellName(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
    checked(book.MergeCell(sheet.name, cellName(rect.row, rect.column), last), `${sheet.name}, merges`);
  }
}

function writeView(book: Book, sheet: MemorySheet): void {
  const { frozenRows: rows, frozenColumns: columns } = sheet;
  if (rows + columns > 0) {
    const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
    const panes = {
      Freeze: true,
      Split: false,
      XSplit: columns,
      YSplit: rows,
      TopLeftCell: cellName(rows, columns),
      ActivePane: pane,
      Selection: [{ SQRef: cellName(rows, columns), ActiveCell: cellName(rows, columns), Pane: pane }],
    };
    checked(book.SetPanes(sheet.name, panes), `${sheet.name}, frozen panes`);
  } else if (sheet.origin !== null) {
    checked(book.SetPanes(sheet.name, { Freeze: false, Split: false }), `${sheet.name}, frozen panes`);
  }
  const view = { ShowGridLines: !sheet.hiddenGridlines } as Parameters<Book['SetSheetView']>[2];
  checked(book.SetSheetView(sheet.name, 0, view), `${sheet.name}, grid lines`);
}

/** Writes what changed: everything of a new sheet, the named aspects of one that was in the file. */
export function writeLayout(book: Book, sheet: MemorySheet): void {
  const changed = (aspect: string) => sheet.origin === null || sheet.changes.aspects.has(aspect);
  if (changed('columns')) writeColumns(book, sheet);
  if (changed('rows')) writeRows(book, sheet);
  if (changed('merges')) writeMerges(book, sheet);
  if (changed('view')) writeView(book, sheet);
  if (sheet.filter) {
    const { row, column, rows, columns } = sheet.filter;
    const range = `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
    checked(book.AutoFilter(sheet.name, range, []), `${sheet.name}, filter`);
  }
  if (changed('tab') && sheet.tabColor) {
    const color = `FF${sheet.tabColor.slice(1).toUpperCase()}`;
    checked(book.SetSheetProps(sheet.name, { TabColorRGB: color }), `${sheet.name}, tab`);
  }
  if (changed('hidden') && (sheet.hidden || sheet.origin !== null)) {
    checked(book.SetSheetVisible(sheet.name, !sheet.hidden), `${sheet.name}, hidden`);
  }
}
