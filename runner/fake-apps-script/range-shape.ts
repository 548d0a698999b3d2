/** What is laid over a range: merges, groups, validation, protection; copying and clearing. */
import { integer, matrix, isEnum } from './support/arguments';
import { TEXTS } from './support/exception';
import { given, rangeOf, type RangeState, type ValidationState } from './support/states';
import { arrange, look, make, read, write, wrongTypes, type Members } from './support/strict';
import { cutsMerge, ensureEditable } from './support/write-cells';
import { protect } from './support/protect';
import { copyCells, type CopyWhat } from './support/copy-cells';
import { clearContent, clearOptions, firstCell, mapCells } from './range-content';
import { clearFormat } from './range-style';
import { cellKey, eachCell, markAspect, setCellNote, setCellValue, valueAt } from './workbook/cells';
import { intersects } from './workbook/rects';
import type { Rect, ValidationModel } from './workbook/types';
import { uncheckedValue } from './support/validate';

function merge(range: RangeState, parts: readonly Rect[]): object {
  const { env, sheet, rect } = range;
  ensureEditable(env, sheet, rect);
  if (cutsMerge(sheet, rect)) throw env.exception(TEXTS.partOfMerge);
  const crossesFrozen =
    parts.some(
      (part) => part.rows > 1 && part.row < sheet.frozenRows && part.row + part.rows > sheet.frozenRows,
    ) ||
    parts.some(
      (part) =>
        part.columns > 1 &&
        part.column < sheet.frozenColumns &&
        part.column + part.columns > sheet.frozenColumns,
    );
  if (crossesFrozen) throw env.exception(TEXTS.frozenMerge);
  sheet.merges = sheet.merges.filter((known) => !intersects(known, rect));
  for (const part of parts) {
    if (part.rows * part.columns < 2) continue;
    sheet.merges.push(part);
    eachCell(part, (row, column, r, c) => {
      if (r + c > 0 && valueAt(sheet, row, column) !== '') setCellValue(sheet, row, column, '');
    });
  }
  markAspect(sheet, 'merges');
  return make('Range', range);
}

function setValidations(
  range: RangeState,
  at: (row: number, column: number) => ValidationModel | null,
): object {
  const { env, sheet, rect } = range;
  ensureEditable(env, sheet, rect);
  eachCell(rect, (row, column, r, c) => {
    const rule = at(r, c);
    const key = cellKey(row, column);
    if (rule === null) sheet.validations.delete(key);
    else sheet.validations.set(key, rule);
    if (rule?.criteria === 'CHECKBOX' && valueAt(sheet, row, column) === '') {
      setCellValue(sheet, row, column, uncheckedValue(rule));
    }
  });
  markAspect(sheet, 'validations');
  return make('Range', range);
}

function ruleOf(range: RangeState, member: string, value: unknown): ValidationModel | null {
  return value === null ? null : given<ValidationState>(range.env, member, 'DataValidation', value).rule;
}

function validationAt({ env, sheet }: RangeState, row: number, column: number): object | null {
  const rule = sheet.validations.get(cellKey(row, column));
  return rule ? make<ValidationState>('DataValidation', { env, rule }) : null;
}

function clear(range: RangeState, options: unknown): object {
  const only = clearOptions(range, options);
  const everything = !Object.values(only).some(Boolean);
  if (everything || only['contentsOnly']) clearContent(range);
  if (everything || only['formatOnly']) clearFormat(range);
  if (only['commentsOnly']) {
    eachCell(range.rect, (row, column) => setCellNote(range.sheet, row, column, null));
  }
  if (everything || only['validationsOnly']) {
    if (range.sheet.validations.size > 0) setValidations(range, () => null);
  }
  return make('Range', range);
}

function copyTo(range: RangeState, args: readonly unknown[]): void {
  const member = 'SpreadsheetApp.Range.copyTo';
  const target = given<RangeState>(range.env, member, 'Range', args[0]);
  let what: CopyWhat = 'all';
  if (args.length === 3) {
    if (!isEnum('CopyPasteType', args[1]) || args[2] !== false) throw wrongTypes(range.env, member, ...args);
    what = COPY_TYPES[String(args[1])] ?? 'all';
  } else if (args.length === 2) {
    const options = args[1] as { formatOnly?: boolean; contentsOnly?: boolean };
    what = options.formatOnly ? 'format' : options.contentsOnly ? 'contents' : 'all';
  }
  copyCells(range, target, what);
}
const COPY_TYPES: Readonly<Record<string, CopyWhat>> = {
  PASTE_NORMAL: 'all',
  PASTE_FORMAT: 'format',
  PASTE_FORMULA: 'contents',
  PASTE_VALUES: 'values',
};

function shiftGroups(range: RangeState, delta: unknown, by: 'rows' | 'columns'): object {
  const { sheet, rect, env } = range;
  const step = integer(env, `SpreadsheetApp.Range.shift${by === 'rows' ? 'Row' : 'Column'}GroupDepth`, delta);
  const depths = by === 'rows' ? sheet.rowGroupDepths : sheet.columnGroupDepths;
  const first = by === 'rows' ? rect.row : rect.column;
  for (let at = first; at < first + rect[by]; at++) depths.set(at, Math.max(0, (depths.get(at) ?? 0) + step));
  markAspect(sheet, by);
  return make('Range', range);
}

export const rangeShape: Members<RangeState> = {
  merge: arrange((range) => merge(range, [range.rect])),
  mergeAcross: arrange((range) => merge(range, rowsOf(range.rect))),
  mergeVertically: arrange((range) => merge(range, columnsOf(range.rect))),
  breakApart: arrange((range) => {
    const { env, sheet, rect } = range;
    ensureEditable(env, sheet, rect);
    if (cutsMerge(sheet, rect)) throw env.exception(TEXTS.partOfMerge);
    sheet.merges = sheet.merges.filter((known) => !intersects(known, rect));
    markAspect(sheet, 'merges');
    return make('Range', range);
  }),
  createFilter: arrange((range) => {
    const { env, sheet, rect } = range;
    ensureEditable(env, sheet, rect);
    if (sheet.filter) throw env.exception(TEXTS.secondFilter);
    sheet.filter = rect;
    return make('Filter', { env, sheet });
  }),
  isPartOfMerge: look((range) => range.sheet.merges.some((known) => intersects(known, range.rect))),
  getMergedRanges: look((range) =>
    range.sheet.merges
      .filter((known) => intersects(known, range.rect))
      .map((known) => rangeOf(range.env, range.sheet, known)),
  ),
  getDataValidation: read((range) => firstCell(range, (row, column) => validationAt(range, row, column))),
  getDataValidations: read((range) => mapCells(range, (row, column) => validationAt(range, row, column))),
  setDataValidation: write((range, rule: unknown) => {
    const model = ruleOf(range, 'SpreadsheetApp.Range.setDataValidation', rule);
    return setValidations(range, () => model);
  }),
  setDataValidations: write((range, rules: unknown) => {
    const member = 'SpreadsheetApp.Range.setDataValidations';
    const rows = matrix(range.env, member, rules, range.rect).map((row) =>
      row.map((rule) => ruleOf(range, member, rule)),
    );
    return setValidations(range, (r, c) => rows[r]?.[c] ?? null);
  }),
  clearDataValidations: write((range) => setValidations(range, () => null)),
  clear: write((range, options?: unknown) => clear(range, options), 0, 1),
  clearContent: write((range) => {
    clearContent(range);
    return make('Range', range);
  }),
  clearFormat: write((range) => {
    clearFormat(range);
    return make('Range', range);
  }),
  copyTo: write((range, ...args: unknown[]) => copyTo(range, args), 1, 3),
  shiftRowGroupDepth: arrange((range, delta: unknown) => shiftGroups(range, delta, 'rows')),
  shiftColumnGroupDepth: arrange((range, delta: unknown) => shiftGroups(range, delta, 'columns')),
  canEdit: look(
    (range) =>
      range.env.access === 'edit' &&
      range.sheet.protections.every(
        ({ canEdit, rect }) => canEdit || (rect !== null && !intersects(rect, range.rect)),
      ),
  ),
  protect: arrange((range) => protect(range, range.rect)),
};

function rowsOf(rect: Rect): Rect[] {
  return Array.from({ length: rect.rows }, (_, row) => ({ ...rect, row: rect.row + row, rows: 1 }));
}
function columnsOf(rect: Rect): Rect[] {
  return Array.from({ length: rect.columns }, (_, column) => ({
    ...rect,
    column: rect.column + column,
    columns: 1,
  }));
}
