import type { Rect } from '../workbook/types';
import { TEXTS } from './exception';
import { rangeOf, rangeState, type RangeState, type SheetState } from './states';

/** A range, after the checks every getRange makes. */
export function checkedRange({ env, sheet }: SheetState, rect: Rect): object {
  if (rect.rows < 1) throw env.exception(TEXTS.noRows);
  if (rect.columns < 1) throw env.exception(TEXTS.noColumns);
  const outside =
    rect.row < 0 ||
    rect.column < 0 ||
    rect.row + rect.rows > sheet.maxRows ||
    rect.column + rect.columns > sheet.maxColumns;
  if (outside) throw env.exception(TEXTS.outside);
  return rangeOf(env, sheet, rect);
}

/** Every cell that can hold anything. */
export function wholeRange({ env, sheet }: SheetState): RangeState {
  const rows = Math.max(1, sheet.values.length, sheet.styles.length);
  const columns = Math.max(
    1,
    sheet.values.reduce((most, cells) => Math.max(most, cells.length), 0),
    sheet.styles.reduce((most, cells) => Math.max(most, cells.length), 0),
  );
  return rangeState(env, sheet, { row: 0, column: 0, rows, columns });
}
