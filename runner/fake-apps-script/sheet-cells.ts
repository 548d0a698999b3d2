/** Ranges of a sheet, its rules and charts. */
import { integer, text } from './support/arguments';
import { ensureRoom } from './support/limits';
import type { BuilderState } from './support/builder';
import { TEXTS } from './support/exception';
import {
  given,
  rangeOf,
  rangeState,
  type ChartState,
  type RangeListState,
  type RuleState,
  type SheetState,
} from './support/states';
import { arrange, free, look, make, read, write, wrongTypes, type Members } from './support/strict';
import { writeValues } from './support/write-cells';
import { checkedRange, wholeRange } from './support/ranges';
import { clearContent, clearOptions } from './range-content';
import { clearFormat } from './range-style';
import { parseCells, splitSheetName } from './workbook/a1';
import { contentSize, markAspect } from './workbook/cells';
import type { ChartModel, Rect } from './workbook/types';

function rectOf(state: SheetState, notation: string): Rect {
  const { env, sheet } = state;
  const { sheet: name, cells } = splitSheetName(notation);
  const named = env.workbook.namedRanges.find(
    (range) => range.name === notation && range.sheetId === sheet.id,
  );
  const rect = named?.rect ?? parseCells(cells, sheet.maxRows, sheet.maxColumns);
  if (rect === null || (name !== null && name !== sheet.name)) throw env.exception(TEXTS.rangeNotFound);
  return rect;
}

function getRange(state: SheetState, args: readonly unknown[]): object {
  const member = 'SpreadsheetApp.Sheet.getRange';
  if (args.length === 1) return checkedRange(state, rectOf(state, text(state.env, member, args[0])));
  if (args.some((value) => typeof value !== 'number')) throw wrongTypes(state.env, member, ...args);
  const [row = 1, column = 1, rows = 1, columns = 1] = args.map((value) => integer(state.env, member, value));
  return checkedRange(state, { row: row - 1, column: column - 1, rows, columns });
}

function dataRange(state: SheetState): object {
  const { rows, columns } = contentSize(state.sheet);
  return rangeOf(state.env, state.sheet, {
    row: 0,
    column: 0,
    rows: Math.max(1, rows),
    columns: Math.max(1, columns),
  });
}

function clear(state: SheetState, options: unknown): object {
  const range = wholeRange(state);
  const only = clearOptions(range, options);
  const everything = !Object.values(only).some(Boolean);
  if (everything || only['contentsOnly']) clearContent(range);
  if (everything || only['formatOnly']) clearFormat(range);
  return make('Sheet', state);
}

function appendRow(state: SheetState, contents: unknown): object {
  const { env, sheet } = state;
  const member = 'SpreadsheetApp.Sheet.appendRow';
  if (!Array.isArray(contents)) throw wrongTypes(env, member, contents);
  const { rows } = contentSize(sheet);
  const grown = Math.max(sheet.maxRows, rows + 1) * Math.max(sheet.maxColumns, contents.length);
  ensureRoom(env, grown - sheet.maxRows * sheet.maxColumns);
  sheet.maxRows = Math.max(sheet.maxRows, rows + 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, contents.length);
  const range = rangeState(env, sheet, { row: rows, column: 0, rows: 1, columns: contents.length });
  writeValues(range, member, (_row, column) => contents[column]);
  return make('Sheet', state);
}

const NEW_CHART: ChartModel = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  numHeaders: 0,
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
};

export const sheetCells: Members<SheetState> = {
  getRange: free((state, ...args: unknown[]) => getRange(state, args), 1, 4),
  getRangeList: free((state, notations: unknown) => {
    const { env, sheet } = state;
    if (!Array.isArray(notations) || notations.length === 0) {
      throw wrongTypes(env, 'SpreadsheetApp.Sheet.getRangeList', notations);
    }
    const ranges = notations.map((notation) => {
      const rect = rectOf(state, text(env, 'SpreadsheetApp.Sheet.getRangeList', notation));
      checkedRange(state, rect);
      return rangeState(env, sheet, rect);
    });
    const cells = ranges.reduce((sum, range) => sum + range.cells, 0);
    return make<RangeListState>('RangeList', { env, ranges, cells });
  }),
  getDataRange: free(dataRange),
  getLastRow: look((state) => contentSize(state.sheet).rows),
  getLastColumn: look((state) => contentSize(state.sheet).columns),
  clear: write((state, options?: unknown) => clear(state, options), 0, 1),
  clearContents: write((state) => {
    clearContent(wholeRange(state));
    return make('Sheet', state);
  }),
  clearFormats: write((state) => {
    clearFormat(wholeRange(state));
    return make('Sheet', state);
  }),
  appendRow: write(appendRow),
  getConditionalFormatRules: read(({ env, sheet }) =>
    sheet.conditionalRules.map((rule) => make<RuleState>('ConditionalFormatRule', { env, sheet, rule })),
  ),
  // The whole list is replaced: what is to stay must be given again (trap 19).
  setConditionalFormatRules: write(({ env, sheet }, rules: unknown) => {
    const member = 'SpreadsheetApp.Sheet.setConditionalFormatRules';
    if (!Array.isArray(rules)) throw wrongTypes(env, member, rules);
    sheet.conditionalRules = rules.map(
      (rule) => given<RuleState>(env, member, 'ConditionalFormatRule', rule).rule,
    );
    markAspect(sheet, 'conditional');
  }),
  clearConditionalFormatRules: write(({ sheet }) => {
    sheet.conditionalRules = [];
    markAspect(sheet, 'conditional');
  }),
  newChart: free(({ env }) =>
    make<BuilderState<ChartModel>>('EmbeddedChartBuilder', { env, model: NEW_CHART }),
  ),
  getCharts: read(({ env, sheet }) =>
    sheet.charts.map((chart) => make<ChartState>('EmbeddedChart', { env, chart })),
  ),
  insertChart: write(({ env, sheet }, chart: unknown) => {
    const state = given<ChartState>(env, 'SpreadsheetApp.Sheet.insertChart', 'EmbeddedChart', chart);
    sheet.charts.push({ ...state.chart, id: env.workbook.nextId++ });
    markAspect(sheet, 'charts');
  }),
  updateChart: write(({ env, sheet }, chart: unknown) => {
    const state = given<ChartState>(env, 'SpreadsheetApp.Sheet.updateChart', 'EmbeddedChart', chart);
    const at = sheet.charts.findIndex(({ id }) => id === state.chart.id);
    if (at < 0) throw env.exception('The chart does not exist.');
    sheet.charts[at] = state.chart;
    markAspect(sheet, 'charts');
  }),
  removeChart: write(({ env, sheet }, chart: unknown) => {
    const state = given<ChartState>(env, 'SpreadsheetApp.Sheet.removeChart', 'EmbeddedChart', chart);
    sheet.charts = sheet.charts.filter(({ id }) => id !== state.chart.id);
    markAspect(sheet, 'charts');
  }),
  activate: arrange((state) => {
    state.env.workbook.activeSheetId = state.sheet.id;
    return make('Sheet', state);
  }),
};
