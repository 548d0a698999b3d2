/** Going to a cell of the grid. */
import type { GridAccess } from './grid-draw';

const ROWS_ABOVE = 3;

/**
 * Opens a sheet at a cell, the whole of it beside the frozen part, with a little of what stands above and before it.
 * Univer's own `scrollToCell` scrolls by the widths of the first columns of the sheet instead of those behind the
 * frozen ones, which leaves a part of the cell below the frozen edge; here the pixels are counted.
 */
export function goTo({ api, commands }: GridAccess, sheetId: string, place: string): void {
  const book = api.getActiveWorkbook();
  if (!book) return;
  if (book.getActiveSheet().getSheetId() !== sheetId) book.setActiveSheet(sheetId);
  const sheet = book.getActiveSheet();
  const range = sheet.getRange(place);
  range.activate();
  const skeleton = sheet.getSkeleton();
  if (!skeleton) return;
  const { xSplit, ySplit } = sheet.getFreeze();
  const { rowHeightAccumulation: heights, columnWidthAccumulation: widths } = skeleton;
  commands.syncExecuteCommand('sheet.command.scroll-view', {
    sheetViewStartRow: 0,
    sheetViewStartColumn: 0,
    offsetY: hiddenBefore(heights, ySplit, range.getRow() - ROWS_ABOVE),
    offsetX: hiddenBefore(widths, xSplit, range.getColumn() - 1),
  });
}

/** Pixels of the rows or columns between the frozen ones and the first that shall be seen. */
function hiddenBefore(ends: readonly number[], frozen: number, first: number): number {
  const end = (count: number): number => (count <= 0 ? 0 : (ends[count - 1] ?? 0));
  return first <= frozen ? 0 : end(first) - end(frozen);
}
