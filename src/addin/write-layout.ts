/** Arranges a written sheet: widths, heights, merges, frozen panes. Runs of equal values take one call. */
import type { Block, SheetContent } from '../core/index';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PIXELS_PER_MM = 96 / 25.4;
const PIXELS_PER_POINT = 4 / 3;
/** Points between which a row of one line needs no height of its own. */
const ORDINARY = { from: 10, to: 24 };

interface Run {
  readonly start: number;
  readonly length: number;
  readonly value: number;
}

/** Runs of equal neighbours, 1-based; nulls are left out. */
export function runsOf(values: readonly (number | null)[]): Run[] {
  const runs: { start: number; length: number; value: number }[] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const last = runs[runs.length - 1];
    if (last && last.value === value && last.start + last.length === index + 1) last.length++;
    else runs.push({ start: index + 1, length: 1, value });
  });
  return runs;
}

/** Merges one row high and equally wide in consecutive rows become one block for mergeAcross. */
export function mergeBlocks(merges: readonly Block[]): { across: Block[]; whole: Block[] } {
  const whole = merges.filter((block) => block.rows > 1);
  const single = merges
    .filter((block) => block.rows === 1)
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const across: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const block of single) {
    const last = across[across.length - 1];
    const joins =
      last &&
      last.column === block.column &&
      last.columns === block.columns &&
      last.row + last.rows === block.row;
    if (joins) last.rows++;
    else across.push({ ...block });
  }
  return { across, whole };
}

/**
 * Heights worth a call. Sheets and spreadsheet programs grow a row to its wrapped text by themselves, except
 * where cells are merged; so only rows of several merged lines and spacer rows get theirs, and the calls do not
 * grow with the table.
 */
function fixedHeights(model: SheetContent): (number | null)[] {
  const merged = new Set<number>();
  for (const block of model.merges) {
    for (let row = block.row; row < block.row + block.rows; row++) merged.add(row);
  }
  return model.rowHeights.map((height, index) => {
    const blank = (model.rows[index] ?? []).every(
      (cell) => !cell || (cell.value ?? cell.formula ?? '') === '',
    );
    const isOrdinary = height !== null && height >= ORDINARY.from && height <= ORDINARY.to;
    const isFixed = height !== null && !isOrdinary && (merged.has(index + 1) || blank);
    return isFixed ? Math.round(height * PIXELS_PER_POINT) : null;
  });
}

/** Widths of a model's columns on the screen. */
export function pixelWidths({ columnWidths }: SheetContent): number[] {
  return columnWidths.map((mm) => Math.round(mm * PIXELS_PER_MM));
}

/** Widths, heights, merges, frozen panes, outline of a model. */
export function arrange(sheet: Sheet, model: SheetContent): void {
  for (const run of runsOf(pixelWidths(model))) {
    sheet.setColumnWidths(run.start, run.length, run.value);
  }
  for (const run of runsOf(fixedHeights(model))) sheet.setRowHeightsForced(run.start, run.length, run.value);
  const { across, whole } = mergeBlocks(model.merges);
  for (const block of across)
    sheet.getRange(block.row, block.column, block.rows, block.columns).mergeAcross();
  for (const block of whole) sheet.getRange(block.row, block.column, block.rows, block.columns).merge();
  if (model.frozenRows > 0) sheet.setFrozenRows(model.frozenRows);
  if (model.frozenColumns > 0) sheet.setFrozenColumns(model.frozenColumns);
  if (model.filter)
    sheet
      .getRange(model.filter.row, model.filter.column, model.filter.rows, model.filter.columns)
      .createFilter();
  for (const column of model.hiddenColumns ?? []) sheet.hideColumns(column);
  if (model.foldRows) {
    sheet.getRange(`${model.foldRows.from}:${model.foldRows.to}`).shiftRowGroupDepth(1);
  }
}
