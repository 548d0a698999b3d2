/** What of a sheet is shown: the sheet itself, its rows, columns and groups. */
import { integer } from './support/arguments';
import { TEXTS } from './support/exception';
import type { SheetState } from './support/states';
import { arrange, look, make, type Members } from './support/strict';
import { markAspect } from './workbook/cells';

function hidden(set: Set<number>, first: number, count: number, on: boolean): void {
  for (let at = first - 1; at < first - 1 + count; at++) {
    if (on) set.add(at);
    else set.delete(at);
  }
}

function toggle(
  state: SheetState,
  name: string,
  by: 'rows' | 'columns',
  on: boolean,
  first: unknown,
  count: unknown = 1,
): void {
  const member = `SpreadsheetApp.Sheet.${name}`;
  const set = by === 'rows' ? state.sheet.hiddenRows : state.sheet.hiddenColumns;
  hidden(set, integer(state.env, member, first), integer(state.env, member, count), on);
  markAspect(state.sheet, by);
}

function foldGroups(state: SheetState, fold: boolean): SheetState {
  for (const [row, depth] of state.sheet.rowGroupDepths) {
    if (depth > 0) hidden(state.sheet.hiddenRows, row + 1, 1, fold);
  }
  markAspect(state.sheet, 'rows');
  return state;
}

export const sheetVisibility: Members<SheetState> = {
  isSheetHidden: look(({ sheet }) => sheet.hidden),
  hideSheet: arrange((state) => {
    const { sheets } = state.env.workbook;
    if (sheets.every((sheet) => sheet.hidden || sheet === state.sheet))
      throw state.env.exception(TEXTS.lastSheet);
    state.sheet.hidden = true;
    markAspect(state.sheet, 'hidden');
    return make('Sheet', state);
  }),
  showSheet: arrange((state) => {
    state.sheet.hidden = false;
    markAspect(state.sheet, 'hidden');
    return make('Sheet', state);
  }),
  hideRows: arrange(
    (state, first: unknown, count?: unknown) => toggle(state, 'hideRows', 'rows', true, first, count),
    1,
    2,
  ),
  showRows: arrange(
    (state, first: unknown, count?: unknown) => toggle(state, 'showRows', 'rows', false, first, count),
    1,
    2,
  ),
  hideColumns: arrange(
    (state, first: unknown, count?: unknown) => toggle(state, 'hideColumns', 'columns', true, first, count),
    1,
    2,
  ),
  showColumns: arrange(
    (state, first: unknown, count?: unknown) => toggle(state, 'showColumns', 'columns', false, first, count),
    1,
    2,
  ),
  isRowHiddenByUser: look(({ env, sheet }, row: unknown) =>
    sheet.hiddenRows.has(integer(env, 'SpreadsheetApp.Sheet.isRowHiddenByUser', row) - 1),
  ),
  isRowHiddenByFilter: look(({ env, sheet }, row: unknown) =>
    sheet.filteredRows.has(integer(env, 'SpreadsheetApp.Sheet.isRowHiddenByFilter', row) - 1),
  ),
  isColumnHiddenByUser: look(({ env, sheet }, column: unknown) =>
    sheet.hiddenColumns.has(integer(env, 'SpreadsheetApp.Sheet.isColumnHiddenByUser', column) - 1),
  ),
  getRowGroupDepth: look(
    ({ env, sheet }, row: unknown) =>
      sheet.rowGroupDepths.get(integer(env, 'SpreadsheetApp.Sheet.getRowGroupDepth', row) - 1) ?? 0,
  ),
  collapseAllRowGroups: arrange((state) => make('Sheet', foldGroups(state, true))),
  expandAllRowGroups: arrange((state) => make('Sheet', foldGroups(state, false))),
};
