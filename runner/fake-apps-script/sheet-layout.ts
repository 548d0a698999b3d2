/** How a sheet is laid out: names, sizes, widths, frozen panes, visibility. */
import { color, enumName, flag, integer, text } from './support/arguments';
import { removeLines, insertLines } from './support/lines';
import { ensureRoom } from './support/limits';
import { copySheet } from './support/copy-cells';
import { protect, type ProtectionState } from './support/protect';
import { renameSheet, sheetNameOrThrow } from './support/sheet-names';
import { TEXTS } from './support/exception';
import { sheetOf, spreadsheetOf, type SheetState } from './support/states';
import { arrange, free, look, make, stateOf, wrongTypes, type Member, type Members } from './support/strict';
import { markAspect } from './workbook/cells';
import type { MemorySheet } from './workbook/types';
import { newSheet } from './workbook/workbook';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

/** Freezing, which Sheets refuses where a merged cell would be cut; `freeze` answers whether it could be done. */
function freezer(
  name: string,
  refusal: string,
  freeze: (sheet: MemorySheet, count: number) => boolean,
): Member<SheetState> {
  return arrange(
    (state: SheetState, count: unknown) => {
      if (!freeze(state.sheet, integer(state.env, `SpreadsheetApp.Sheet.${name}`, count))) {
        throw state.env.exception(refusal);
      }
      markAspect(state.sheet, 'view');
      return make('Sheet', state);
    },
    1,
    1,
  );
}

/** A setter of the layout: reads its arguments, changes the sheet, says what changed, gives the sheet back. */
function setter(
  name: string,
  aspect: string,
  change: (sheet: MemorySheet, ...numbers: number[]) => void,
  /** Cells it adds to the workbook. */
  adds: (sheet: MemorySheet, ...numbers: number[]) => number = () => 0,
): Member<SheetState> {
  return arrange(
    (state: SheetState, ...args: unknown[]) => {
      const numbers = args.map((value) => integer(state.env, `SpreadsheetApp.Sheet.${name}`, value));
      const added = adds(state.sheet, ...numbers);
      if (added > 0) ensureRoom(state.env, added);
      change(state.sheet, ...numbers);
      markAspect(state.sheet, aspect);
      return make('Sheet', state);
    },
    change.length - 1,
    change.length - 1,
  );
}

function fill(sizes: Map<number, number>, first: number, count: number, size: number): void {
  for (let at = first; at < first + count; at++) sizes.set(at - 1, size);
}

const rowCells = (sheet: MemorySheet, _at: number, count: number): number => count * sheet.maxColumns;
const columnCells = (sheet: MemorySheet, _at: number, count: number): number => count * sheet.maxRows;

const ROW_TYPES: Readonly<Record<string, 'SHEET' | 'RANGE'>> = { SHEET: 'SHEET', RANGE: 'RANGE' };

export const sheetLayout: Members<SheetState> = {
  getName: free(({ sheet }) => sheet.name),
  getSheetName: free(({ sheet }) => sheet.name),
  getSheetId: free(({ sheet }) => sheet.id),
  getParent: free(({ env }) => spreadsheetOf(env)),
  setName: arrange((state, name: unknown) => {
    const wanted = sheetNameOrThrow(
      state.env,
      text(state.env, 'SpreadsheetApp.Sheet.setName', name),
      state.sheet,
    );
    renameSheet(state.env.workbook, state.sheet, wanted);
    return make('Sheet', state);
  }),
  getIndex: look(({ env, sheet }) => env.workbook.sheets.indexOf(sheet) + 1),
  getMaxRows: look(({ sheet }) => sheet.maxRows),
  getMaxColumns: look(({ sheet }) => sheet.maxColumns),
  insertRowsAfter: setter(
    'insertRowsAfter',
    'grid',
    (sheet, after, count) => insertLines(sheet, 'rows', after, count),
    rowCells,
  ),
  insertRowsBefore: setter(
    'insertRowsBefore',
    'grid',
    (sheet, before, count) => insertLines(sheet, 'rows', before - 1, count),
    rowCells,
  ),
  insertColumnsAfter: setter(
    'insertColumnsAfter',
    'grid',
    (sheet, after, count) => insertLines(sheet, 'columns', after, count),
    columnCells,
  ),
  insertColumnsBefore: setter(
    'insertColumnsBefore',
    'grid',
    (sheet, before, count) => insertLines(sheet, 'columns', before - 1, count),
    columnCells,
  ),
  deleteRows: arrange(({ env, sheet }, first: unknown, count: unknown) => {
    const member = 'SpreadsheetApp.Sheet.deleteRows';
    removeLines(env, sheet, 'rows', integer(env, member, first) - 1, integer(env, member, count));
  }),
  deleteColumns: arrange(({ env, sheet }, first: unknown, count: unknown) => {
    const member = 'SpreadsheetApp.Sheet.deleteColumns';
    removeLines(env, sheet, 'columns', integer(env, member, first) - 1, integer(env, member, count));
  }),
  getColumnWidth: look(
    ({ env, sheet }, column: unknown) =>
      sheet.columnWidths.get(integer(env, 'SpreadsheetApp.Sheet.getColumnWidth', column) - 1) ??
      DEFAULT_WIDTH,
  ),
  setColumnWidth: setter('setColumnWidth', 'columns', (sheet, column, width) =>
    fill(sheet.columnWidths, column, 1, width),
  ),
  setColumnWidths: setter('setColumnWidths', 'columns', (sheet, first, count, width) =>
    fill(sheet.columnWidths, first, count, width),
  ),
  getRowHeight: look(
    ({ env, sheet }, row: unknown) =>
      sheet.rowHeights.get(integer(env, 'SpreadsheetApp.Sheet.getRowHeight', row) - 1) ?? DEFAULT_HEIGHT,
  ),
  setRowHeight: setter('setRowHeight', 'rows', (sheet, row, height) =>
    fill(sheet.rowHeights, row, 1, height),
  ),
  setRowHeights: setter('setRowHeights', 'rows', (sheet, first, count, height) =>
    fill(sheet.rowHeights, first, count, height),
  ),
  setRowHeightsForced: setter('setRowHeightsForced', 'rows', (sheet, first, count, height) =>
    fill(sheet.rowHeights, first, count, height),
  ),
  getFrozenRows: look(({ sheet }) => sheet.frozenRows),
  getFrozenColumns: look(({ sheet }) => sheet.frozenColumns),
  setFrozenRows: freezer('setFrozenRows', TEXTS.frozenRowsThroughMerge, (sheet, rows) => {
    if (sheet.merges.some((merge) => merge.row < rows && merge.row + merge.rows > rows)) return false;
    sheet.frozenRows = rows;
    return true;
  }),
  setFrozenColumns: freezer('setFrozenColumns', TEXTS.frozenColumnsThroughMerge, (sheet, columns) => {
    if (sheet.merges.some((merge) => merge.column < columns && merge.column + merge.columns > columns))
      return false;
    sheet.frozenColumns = columns;
    return true;
  }),
  hasHiddenGridlines: look(({ sheet }) => sheet.hiddenGridlines),
  setHiddenGridlines: arrange((state, hide: unknown) => {
    state.sheet.hiddenGridlines = flag(state.env, 'SpreadsheetApp.Sheet.setHiddenGridlines', hide);
    markAspect(state.sheet, 'view');
    return make('Sheet', state);
  }),
  getTabColor: look(({ sheet }) => sheet.tabColor),
  setTabColor: arrange((state, value: unknown) => {
    state.sheet.tabColor = color(state.env, 'SpreadsheetApp.Sheet.setTabColor', value);
    markAspect(state.sheet, 'tab');
    return make('Sheet', state);
  }),
  copyTo: arrange(({ env, sheet }, target: unknown) => {
    if (stateOf(target, 'Spreadsheet') === null) throw wrongTypes(env, 'SpreadsheetApp.Sheet.copyTo', target);
    const name = sheetNameOrThrow(env, `Bản sao của ${sheet.name}`, null);
    ensureRoom(env, sheet.maxRows * sheet.maxColumns);
    const copy = newSheet(name, env.workbook.nextId++);
    copySheet(sheet, copy);
    env.workbook.sheets.push(copy);
    return sheetOf(env, copy);
  }),
  protect: arrange((state) => protect(state, null)),
  getProtections: look(({ env, sheet }, type: unknown) => {
    const wanted = ROW_TYPES[enumName(env, 'SpreadsheetApp.Sheet.getProtections', 'ProtectionType', type)];
    return sheet.protections
      .filter(({ rect }) => (rect === null) === (wanted === 'SHEET'))
      .map((protection) => make<ProtectionState>('Protection', { env, sheet, protection }));
  }),
};
