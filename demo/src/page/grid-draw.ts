/** What the workbook's worker says, put into the grid: whole sheets, or the cells, notes and rules that changed. */
import {
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  type FUniver,
  type ICommandService,
  type IExecutionOptions,
  type Injector,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/presets';
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import {
  DEFAULT_STYLE,
  type DrawnSheet,
  type SheetPatch,
  type Tab,
  type WorkbookUpdate,
} from '../shared/protocol';
import { gridCells, withoutLook } from './grid-cells';
import { goTo } from './grid-go';
import { drawLists, drawRules } from './grid-rules';

export interface GridAccess {
  readonly api: FUniver;
  readonly unitId: string;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** All styles ever sent, by id. */
  readonly styles: Record<string, object>;
}

/** Marks what the workbook itself says, so that it is not taken for an edit and sent back. */
const FROM_WORKBOOK: IExecutionOptions = { fromWorkbook: true };

export function mutate(grid: GridAccess, id: string, params: object): void {
  grid.commands.syncExecuteCommand(id, { unitId: grid.unitId, ...params }, FROM_WORKBOOK);
}

function sheetData(drawn: DrawnSheet, tab: Tab, styles: Record<string, object>): Partial<IWorksheetData> {
  const { shape } = drawn;
  return {
    id: drawn.id,
    name: tab.name,
    tabColor: tab.color,
    hidden: tab.hidden ? 1 : 0,
    rowCount: shape.rowCount,
    columnCount: shape.columnCount,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    defaultStyle: DEFAULT_STYLE,
    mergeData: shape.merges.map((range) => ({ ...range })),
    cellData: gridCells(drawn.cells, styles),
    rowData: { ...shape.rows },
    columnData: { ...shape.columns },
    freeze: {
      xSplit: shape.frozenColumns,
      ySplit: shape.frozenRows,
      startColumn: shape.frozenColumns || -1,
      startRow: shape.frozenRows || -1,
    },
    showGridlines: shape.gridlines ? 1 : 0,
  };
}

const tabOf = (update: WorkbookUpdate, id: string): Tab =>
  update.tabs.find((tab) => tab.id === id) ?? { id, name: id, hidden: false, color: '' };

/** A workbook as Univer opens it. */
export function workbookData(name: string, update: WorkbookUpdate): Partial<IWorkbookData> {
  const styles = { ...update.styles };
  return {
    id: 'workbook',
    name,
    locale: LocaleType.VI_VN,
    styles,
    sheetOrder: update.tabs.map(({ id }) => id),
    sheets: Object.fromEntries(
      update.sheets.map((sheet) => [sheet.id, sheetData(sheet, tabOf(update, sheet.id), styles)]),
    ),
  };
}

const NOTE = { width: 220, height: 90, show: false };

function drawNotes(grid: GridAccess, sheetId: string, notes: DrawnSheet['notes']): void {
  const model = grid.injector.get(SheetsNoteModel);
  for (const { id } of [...(model.getSheetNotes(grid.unitId, sheetId)?.values() ?? [])]) {
    model.removeNote(grid.unitId, sheetId, { noteId: id });
  }
  for (const { row, column, text } of notes) {
    model.updateNote(grid.unitId, sheetId, row, column, { ...NOTE, row, col: column, note: text });
  }
}

function drawPatch(grid: GridAccess, patch: SheetPatch): void {
  if (patch.cells) {
    // Univer lays a look over the one there is: what the new one does not name, a text format, would stay.
    mutate(grid, 'sheet.mutation.set-range-values', {
      subUnitId: patch.id,
      cellValue: withoutLook(patch.cells),
    });
    mutate(grid, 'sheet.mutation.set-range-values', {
      subUnitId: patch.id,
      cellValue: gridCells(patch.cells, grid.styles),
    });
  }
  if (patch.notes) drawNotes(grid, patch.id, patch.notes);
  if (patch.rules) drawRules(grid, patch.id, patch.rules);
  if (patch.lists) drawLists(grid, patch.id, patch.lists);
}

function order(grid: GridAccess): string[] {
  return (
    grid.api
      .getActiveWorkbook()
      ?.getSheets()
      .map((sheet) => sheet.getSheetId()) ?? []
  );
}

function insert(grid: GridAccess, drawn: DrawnSheet, tab: Tab, index: number): void {
  mutate(grid, 'sheet.mutation.insert-sheet', {
    index,
    sheet: mergeWorksheetSnapshotWithDefault(sheetData(drawn, tab, grid.styles)),
    styles: grid.styles,
  });
}

const PLACEHOLDER = 'placeholder';

/**
 * Sheets that are gone or must be drawn anew are taken out; there is always one left to look at.
 *
 * @returns whether the one the person looked at was among them
 */
function replaceSheets(grid: GridAccess, update: WorkbookUpdate): boolean {
  const known = order(grid);
  const kept = new Set(update.tabs.map(({ id }) => id));
  const redrawn = new Set(update.sheets.map(({ id }) => id));
  const out = known.filter((id) => !kept.has(id) || redrawn.has(id));
  const book = grid.api.getActiveWorkbook();
  const isLost = out.includes(book?.getActiveSheet().getSheetId() ?? '');
  const other = update.tabs.find(({ id, hidden }) => !hidden && known.includes(id) && !out.includes(id));
  if (isLost && other) book?.setActiveSheet(other.id);
  else if (isLost) {
    const blank: Partial<IWorksheetData> = { id: PLACEHOLDER, name: '…', rowCount: 1, columnCount: 1 };
    mutate(grid, 'sheet.mutation.insert-sheet', {
      index: known.length,
      sheet: mergeWorksheetSnapshotWithDefault(blank),
    });
    book?.setActiveSheet(PLACEHOLDER);
  }
  for (const subUnitId of out) mutate(grid, 'sheet.mutation.remove-sheet', { subUnitId });
  for (const drawn of update.sheets) {
    const index = update.tabs.findIndex(({ id }) => id === drawn.id);
    insert(grid, drawn, tabOf(update, drawn.id), Math.min(index, order(grid).length));
  }
  return isLost;
}

function removePlaceholder(grid: GridAccess): void {
  if (order(grid).includes(PLACEHOLDER))
    mutate(grid, 'sheet.mutation.remove-sheet', { subUnitId: PLACEHOLDER });
}

/** Names, colours, hidden sheets and the order of the tabs. */
function arrangeTabs(grid: GridAccess, tabs: readonly Tab[]): void {
  const book = grid.api.getActiveWorkbook();
  tabs.forEach(({ id, name, hidden, color }, index) => {
    const sheet = book?.getSheetBySheetId(id);
    if (!sheet) return;
    const subUnitId = id;
    if (sheet.getSheetName() !== name) mutate(grid, 'sheet.mutation.set-worksheet-name', { subUnitId, name });
    if (sheet.isSheetHidden() !== hidden) {
      mutate(grid, 'sheet.mutation.set-worksheet-hidden', { subUnitId, hidden: hidden ? 1 : 0 });
    }
    if ((sheet.getTabColor() ?? '') !== color)
      mutate(grid, 'sheet.mutation.set-tab-color', { subUnitId, color });
    const at = order(grid).indexOf(id);
    if (at !== index) {
      mutate(grid, 'sheet.mutation.set-worksheet-order', { subUnitId, fromOrder: at, toOrder: index });
    }
  });
}

function show(grid: GridAccess, update: WorkbookUpdate, isLost: boolean): void {
  const book = grid.api.getActiveWorkbook();
  if (!book?.getSheetBySheetId(update.active)) return;
  const shown = book.getActiveSheet().getSheetId();
  if (shown !== update.active && (update.activated || isLost)) book.setActiveSheet(update.active);
  if (update.selected !== null) goTo(grid, update.active, update.selected);
}

/**
 * Puts an update into the grid.
 *
 * @param created the sheets themselves are already there, from `workbookData`
 */
export function applyUpdate(grid: GridAccess, update: WorkbookUpdate, created: boolean): void {
  Object.assign(grid.styles, update.styles);
  let isLost = false;
  if (!created) {
    addStyles(grid, update.styles);
    isLost = replaceSheets(grid, update);
  }
  for (const { id, notes, rules, lists } of update.sheets) {
    if (notes.length > 0) drawNotes(grid, id, notes);
    if (rules.length > 0) drawRules(grid, id, rules);
    if (lists.length > 0) drawLists(grid, id, lists);
  }
  for (const patch of update.patches) drawPatch(grid, patch);
  if (!created) arrangeTabs(grid, update.tabs);
  show(grid, update, isLost);
  removePlaceholder(grid);
}

function addStyles(grid: GridAccess, styles: Readonly<Record<string, object>>): void {
  if (Object.keys(styles).length > 0)
    grid.api
      .getActiveWorkbook()
      ?.getWorkbook()
      .addStyles({ ...styles });
}
