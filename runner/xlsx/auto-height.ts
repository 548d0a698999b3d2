/**
 * Rows that nobody gave a height grow to their wrapped text in Google Sheets; a file has to say how high they are.
 * Cells that are part of a merge do not count, as in Sheets, nor do hidden columns.
 */
import { cellKey, styleAt, valueAt } from '../fake-apps-script/workbook/cells';
import type { CellStyle, MemorySheet } from '../fake-apps-script/workbook/types';
import { heightOf, lineCount } from '../../src/core/reports/text-metrics';

const MM_PER_PIXEL = 25.4 / 96;
const DEFAULT_WIDTH = 100;
/** A row of Google Sheets, in points. */
export const DEFAULT_HEIGHT = 15.75;

function mergedCells(sheet: MemorySheet): Set<number> {
  const merged = new Set<number>();
  for (const { row, column, rows, columns } of sheet.merges) {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) merged.add(cellKey(r, c));
    }
  }
  return merged;
}

function cellHeight(sheet: MemorySheet, fallback: CellStyle, row: number, column: number): number {
  const value = valueAt(sheet, row, column);
  const style = styleAt(sheet, fallback, row, column);
  if (value === '') return 0;
  if (typeof value !== 'string' || style.wrap !== 'WRAP') return heightOf(1, style.fontSize);
  const width = (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) * MM_PER_PIXEL;
  return heightOf(lineCount(value, width, { size: style.fontSize, bold: style.bold }), style.fontSize);
}

/**
 * Points for each row (0-based) of a sheet's content that has no height of its own.
 *
 * @param fallback the look of cells nobody formatted
 */
export function autoHeights(sheet: MemorySheet, fallback: CellStyle): Map<number, number> {
  const merged = mergedCells(sheet);
  const heights = new Map<number, number>();
  sheet.values.forEach((cells, row) => {
    if (sheet.rowHeights.has(row)) return;
    let height = DEFAULT_HEIGHT;
    for (let column = 0; column < cells.length; column++) {
      if (sheet.hiddenColumns.has(column)) continue;
      const size = merged.has(cellKey(row, column))
        ? mergedHeight(sheet, fallback, row, column)
        : cellHeight(sheet, fallback, row, column);
      height = Math.max(height, size);
    }
    heights.set(row, height);
  });
  return heights;
}

/** A merged cell keeps room for one line of its font. */
function mergedHeight(sheet: MemorySheet, fallback: CellStyle, row: number, column: number): number {
  return valueAt(sheet, row, column) === '' ? 0 : heightOf(1, styleAt(sheet, fallback, row, column).fontSize);
}
