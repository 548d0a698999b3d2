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

/** Calls a sheet's row heights may take, however many rows of merged text it has. */
const MOST_HEIGHTS = 40;
/** Rows that equal heights may reach over before different heights are joined. */
const FAR = 31;

/**
 * At most so many runs as {@link MOST_HEIGHTS}: neighbours become one, first those of the same height, over
 * the fewest rows first. Rows between them and lower rows become higher than their text needs, never lower.
 *
 * @param runs in the order of the rows
 */
export function fewRuns(runs: readonly Run[], most = MOST_HEIGHTS): readonly Run[] {
  let few = runs;
  for (let between = 0; few.length > most && between <= FAR; between = between * 2 + 1)
    few = joinedOver(few, between, (a, b) => a === b);
  for (let between = 0; few.length > most; between = between * 2 + 1)
    few = joinedOver(few, between, () => true);
  return few;
}

function joinedOver(runs: readonly Run[], between: number, like: (a: number, b: number) => boolean): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    const end = last ? last.start + last.length : 0;
    if (last && run.start - end <= between && like(last.value, run.value)) {
      const value = Math.max(last.value, run.value);
      joined[joined.length - 1] = { start: last.start, length: run.start + run.length - last.start, value };
    } else joined.push(run);
  }
  return joined;
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
  for (const run of fewRuns(runsOf(fixedHeights(model))))
    sheet.setRowHeightsForced(run.start, run.length, run.value);
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
