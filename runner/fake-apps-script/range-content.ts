/** What cells hold: values, formulas, shown texts, notes, rich text. */
import { matrix, text, textOrNull } from './support/arguments';
import { TEXTS } from './support/exception';
import { shiftReferences } from './support/copy-cells';
import { given, type RangeState, type RichTextState } from './support/states';
import { read, write, make, wrongTypes, type Members } from './support/strict';
import { ensureEditable, hiddenByMerge, LONGEST, scriptValue, writeValues } from './support/write-cells';
import { settleCustomFunctions, smallFormula } from './support/small-formulas';
import { displayValue } from './text/display';
import { cellName } from './workbook/a1';
import {
  cellKey,
  eachCell,
  setCellFormula,
  setCellNote,
  setCellRuns,
  setCellValue,
  styleAt,
  valueAt,
} from './workbook/cells';
import type { CellValue, TextRun } from './workbook/types';

/** One entry a cell, in the shape of the range. */
export function mapCells<T>(range: RangeState, cell: (row: number, column: number) => T): T[][] {
  const { row, column, rows, columns } = range.rect;
  const result: T[][] = [];
  for (let r = 0; r < rows; r++) {
    const cells: T[] = [];
    for (let c = 0; c < columns; c++) cells.push(cell(row + r, column + c));
    result.push(cells);
  }
  return result;
}
/** The first cell's entry: what the singular getters give. */
export function firstCell<T>(range: RangeState, cell: (row: number, column: number) => T): T {
  return cell(range.rect.row, range.rect.column);
}

function valueOf(range: RangeState, row: number, column: number): unknown {
  const { env, sheet } = range;
  const known = () => (sheet.formulas.size > 0 ? sheet.formulas.get(cellKey(row, column)) : undefined);
  let formula = known();
  if (formula?.pending) {
    settleCustomFunctions(env);
    formula = known();
  }
  if (formula?.pending) {
    const result = smallFormula(sheet, formula.text);
    if (result !== null) return result;
    throw new Error(
      `The formula in ${sheet.name}!${cellName(row, column)} was written in this run; its value is computed when the file is saved and cannot be read in the stand-in`,
    );
  }
  return scriptValue(
    env,
    valueAt(sheet, row, column),
    styleAt(sheet, env.workbook.defaultStyle, row, column),
  );
}

function shownText(range: RangeState, row: number, column: number): string {
  const { env, sheet } = range;
  const value = valueOf(range, row, column);
  const isPending = sheet.formulas.get(cellKey(row, column))?.pending === true;
  const { numberFormat } = styleAt(sheet, env.workbook.defaultStyle, row, column);
  return displayValue(
    isPending ? (value as CellValue) : valueAt(sheet, row, column),
    numberFormat,
    env.workbook.locale,
  );
}

function formulaOf({ sheet }: RangeState, row: number, column: number): string {
  const formula = sheet.formulas.get(cellKey(row, column));
  return formula ? `=${formula.text}` : '';
}

function writeFormulas(range: RangeState, at: (row: number, column: number) => string): void {
  const { env, sheet, rect } = range;
  ensureEditable(env, sheet, rect);
  const hidden = hiddenByMerge(sheet, rect);
  eachCell(rect, (row, column, r, c) => {
    if (hidden.has(cellKey(row, column))) return;
    const formula = at(r, c);
    if (formula.length > LONGEST) throw env.exception(TEXTS.tooLong);
    if (formula === '') return setCellValue(sheet, row, column, '');
    return setCellFormula(sheet, row, column, formula.replace(/^=/, ''));
  });
}

function noteOf({ sheet }: RangeState, row: number, column: number): string {
  return sheet.notes.get(cellKey(row, column)) ?? '';
}

function richTextOf(range: RangeState, row: number, column: number): object | null {
  const { env, sheet } = range;
  const runs = sheet.richTexts.get(cellKey(row, column));
  if (runs) return make<RichTextState>('RichTextValue', { env, runs });
  // Only text has a rich form; numbers, dates and formulas give null.
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'string' || sheet.formulas.has(cellKey(row, column))) return null;
  return make<RichTextState>('RichTextValue', { env, runs: [{ text: value, link: null, style: null }] });
}

function writeRuns(range: RangeState, at: (row: number, column: number) => readonly TextRun[]): void {
  const { env, sheet, rect } = range;
  ensureEditable(env, sheet, rect);
  eachCell(rect, (_row, _column, r, c) => {
    const length = at(r, c).reduce((sum, run) => sum + run.text.length, 0);
    if (length > LONGEST) throw env.exception(TEXTS.tooLong);
  });
  const hidden = hiddenByMerge(sheet, rect);
  eachCell(rect, (row, column, r, c) => {
    if (!hidden.has(cellKey(row, column))) setCellRuns(sheet, row, column, at(r, c));
  });
}

export const rangeContent: Members<RangeState> = {
  getValue: read((range) => firstCell(range, (row, column) => valueOf(range, row, column))),
  getValues: read((range) => mapCells(range, (row, column) => valueOf(range, row, column))),
  setValue: write((range, value: unknown) => {
    writeValues(range, 'SpreadsheetApp.Range.setValue', () => value);
    return make('Range', range);
  }),
  setValues: write((range, values: unknown) => {
    const rows = matrix(range.env, 'SpreadsheetApp.Range.setValues', values, range.rect);
    writeValues(range, 'SpreadsheetApp.Range.setValues', (r, c) => rows[r]?.[c]);
    return make('Range', range);
  }),
  getDisplayValue: read((range) => firstCell(range, (row, column) => shownText(range, row, column))),
  getDisplayValues: read((range) => mapCells(range, (row, column) => shownText(range, row, column))),
  isBlank: read((range) => {
    let blank = true;
    eachCell(range.rect, (row, column) => {
      blank &&= valueAt(range.sheet, row, column) === '' && formulaOf(range, row, column) === '';
    });
    return blank;
  }),
  getFormula: read((range) => firstCell(range, (row, column) => formulaOf(range, row, column))),
  getFormulas: read((range) => mapCells(range, (row, column) => formulaOf(range, row, column))),
  setFormula: write((range, formula: unknown) => {
    const written = text(range.env, 'SpreadsheetApp.Range.setFormula', formula);
    // One formula for a range is filled across it: relative references move along.
    writeFormulas(range, (r, c) => (written === '' ? '' : shiftReferences(written, r, c)));
    return make('Range', range);
  }),
  setFormulas: write((range, formulas: unknown) => {
    const member = 'SpreadsheetApp.Range.setFormulas';
    const rows = matrix(range.env, member, formulas, range.rect).map((row) =>
      row.map((formula) => text(range.env, member, formula)),
    );
    writeFormulas(range, (r, c) => rows[r]?.[c] ?? '');
    return make('Range', range);
  }),
  getNote: read((range) => firstCell(range, (row, column) => noteOf(range, row, column))),
  getNotes: read((range) => mapCells(range, (row, column) => noteOf(range, row, column))),
  setNote: write((range, note: unknown) => {
    const written = textOrNull(range.env, 'SpreadsheetApp.Range.setNote', note);
    ensureEditable(range.env, range.sheet, range.rect);
    eachCell(range.rect, (row, column) => setCellNote(range.sheet, row, column, written));
    return make('Range', range);
  }),
  setNotes: write((range, notes: unknown) => {
    const member = 'SpreadsheetApp.Range.setNotes';
    const rows = matrix(range.env, member, notes, range.rect).map((row) =>
      row.map((note) => textOrNull(range.env, member, note ?? null)),
    );
    ensureEditable(range.env, range.sheet, range.rect);
    eachCell(range.rect, (row, column, r, c) => setCellNote(range.sheet, row, column, rows[r]?.[c] ?? null));
    return make('Range', range);
  }),
  clearNote: write((range) => {
    ensureEditable(range.env, range.sheet, range.rect);
    eachCell(range.rect, (row, column) => setCellNote(range.sheet, row, column, null));
    return make('Range', range);
  }),
  getRichTextValue: read((range) => firstCell(range, (row, column) => richTextOf(range, row, column))),
  getRichTextValues: read((range) => mapCells(range, (row, column) => richTextOf(range, row, column))),
  setRichTextValue: write((range, value: unknown) => {
    const { runs } = given<RichTextState>(
      range.env,
      'SpreadsheetApp.Range.setRichTextValue',
      'RichTextValue',
      value,
    );
    writeRuns(range, () => runs);
    return make('Range', range);
  }),
  setRichTextValues: write((range, values: unknown) => {
    const member = 'SpreadsheetApp.Range.setRichTextValues';
    const rows = matrix(range.env, member, values, range.rect).map((row) =>
      row.map((value) => given<RichTextState>(range.env, member, 'RichTextValue', value).runs),
    );
    writeRuns(range, (r, c) => rows[r]?.[c] ?? []);
    return make('Range', range);
  }),
};

/** clearContent: values and formulas go; formats, notes and validation stay. */
export function clearContent(range: RangeState): void {
  const { env, sheet, rect } = range;
  ensureEditable(env, sheet, rect);
  eachCell(rect, (row, column) => setCellValue(sheet, row, column, ''));
}

/** The argument of clear(options). */
export function clearOptions(range: RangeState, options: unknown): Readonly<Record<string, boolean>> {
  if (options === undefined) return {};
  if (typeof options !== 'object' || options === null) {
    throw wrongTypes(range.env, 'SpreadsheetApp.Range.clear', options);
  }
  for (const key of Object.keys(options)) {
    if (!CLEAR_OPTIONS.includes(key)) throw range.env.exception(`${TEXTS.badOption}: ${key}`);
  }
  return options as Readonly<Record<string, boolean>>;
}
const CLEAR_OPTIONS = ['commentsOnly', 'contentsOnly', 'formatOnly', 'validationsOnly', 'skipFilteredRows'];
