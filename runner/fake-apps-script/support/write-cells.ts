/** How values get into cells: conversion, the checks that can refuse them, then the writing. */
import { isDateFormat, isTextFormat } from '../text/format-pattern';
import { localeFacts } from '../text/locales';
import { readEntry, type Entry } from '../text/typed-entry';
import { instantToSerial, serialToInstant } from '../text/zone';
import { cellKey, eachCell, setCellFormula, setCellStyle, setCellValue, styleAt } from '../workbook/cells';
import { contains, intersects } from '../workbook/rects';
import { AUTOMATIC_FORMAT, patchStyle } from '../workbook/styles';
import type { CellStyle, CellValue, MemorySheet, Rect } from '../workbook/types';
import { isDate } from './arguments';
import type { Environment } from './environment';
import { TEXTS } from './exception';
import type { RangeState } from './states';
import { wrongTypes } from './strict';
import { refusal } from './validate';

/** Characters a cell takes. */
export const LONGEST = 50_000;

/** A value as getValue gives it: a number in a date format is a Date. */
export function scriptValue(env: Environment, value: CellValue, style: CellStyle): unknown {
  if (typeof value !== 'number' || !isDateFormat(style.numberFormat)) return value;
  return new env.realm.Date(serialToInstant(value, env.workbook.timeZone));
}

/** Throws when the person running the script may not edit these cells. */
export function ensureEditable(env: Environment, sheet: MemorySheet, rect: Rect): void {
  const barred = sheet.protections.some(
    ({ rect: area, canEdit, warningOnly }) =>
      !canEdit && !warningOnly && (area === null || intersects(area, rect)),
  );
  if (barred) throw env.exception(TEXTS.protected);
}

/** Cells of a merge other than its first: they take no value. */
export function hiddenByMerge(sheet: MemorySheet, rect: Rect): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const merge of sheet.merges) {
    if (!intersects(merge, rect)) continue;
    eachCell(merge, (row, column, r, c) => {
      if (r + c > 0) hidden.add(cellKey(row, column));
    });
  }
  return hidden;
}

/** setValue(s): `at` gives what the script wrote for each cell. Nothing is written unless everything can be. */
export function writeValues(
  range: RangeState,
  member: string,
  at: (row: number, column: number) => unknown,
): void {
  const { env, sheet, rect } = range;
  ensureEditable(env, sheet, rect);
  const hidden = sheet.merges.length > 0 ? hiddenByMerge(sheet, rect) : null;
  const pending: { row: number; column: number; entry: Entry | CellValue }[] = [];
  eachCell(rect, (row, column, r, c) => {
    if (hidden?.has(cellKey(row, column))) return;
    const style = styleAt(sheet, env.workbook.defaultStyle, row, column);
    const entry = entryOf(env, member, at(r, c), style);
    const reason = sheet.validations.size > 0 ? refusal(env, sheet, row, column, entry) : null;
    if (reason !== null) throw env.exception(reason);
    pending.push({ row, column, entry });
  });
  for (const { row, column, entry } of pending) applyEntry(env, sheet, row, column, entry);
}

function entryOf(env: Environment, member: string, value: unknown, style: CellStyle): Entry | CellValue {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string') return textEntry(env, value, style);
  if (!isDate(value)) throw wrongTypes(env, member, value);
  const { locale, timeZone } = env.workbook;
  const serial = instantToSerial(value.getTime(), timeZone);
  return { kind: 'number', value: serial, format: localeFacts(locale).dateFormat };
}

function textEntry(env: Environment, value: string, style: CellStyle): Entry | CellValue {
  if (value.length > LONGEST) throw env.exception(TEXTS.tooLong);
  if (isTextFormat(style.numberFormat)) return value;
  const { locale, timeZone } = env.workbook;
  return readEntry(value, { locale, timeZone, now: env.now() });
}

function applyEntry(
  env: Environment,
  sheet: MemorySheet,
  row: number,
  column: number,
  entry: Entry | CellValue,
): void {
  if (typeof entry !== 'object') return setCellValue(sheet, row, column, entry);
  if (entry.kind === 'formula') return setCellFormula(sheet, row, column, entry.text);
  if (entry.kind === 'text') return setCellValue(sheet, row, column, entry.text);
  setCellValue(sheet, row, column, entry.value);
  if (entry.kind === 'boolean' || entry.format === null) return undefined;
  const fallback = env.workbook.defaultStyle;
  const style = styleAt(sheet, fallback, row, column);
  if (style.numberFormat !== AUTOMATIC_FORMAT) return undefined;
  return setCellStyle(sheet, fallback, row, column, patchStyle(style, { numberFormat: entry.format }));
}

/** Restyles every cell of a range; `patchAt` must give the same object for the same change, so that it is made once. */
export function restyle(
  range: RangeState,
  patchAt: (row: number, column: number) => Partial<CellStyle>,
): void {
  const { env, sheet, rect } = range;
  ensureEditable(env, sheet, rect);
  const fallback = env.workbook.defaultStyle;
  const made = new Map<Partial<CellStyle>, Map<CellStyle, CellStyle>>();
  eachCell(rect, (row, column, r, c) => {
    const patch = patchAt(r, c);
    let known = made.get(patch);
    if (!known) made.set(patch, (known = new Map<CellStyle, CellStyle>()));
    const before = styleAt(sheet, fallback, row, column);
    let after = known.get(before);
    if (!after) known.set(before, (after = patchStyle(before, patch)));
    setCellStyle(sheet, fallback, row, column, after);
  });
}

/** Merges that a rectangle cuts through. */
export function cutsMerge(sheet: MemorySheet, rect: Rect): boolean {
  return sheet.merges.some((merge) => intersects(merge, rect) && !contains(rect, merge));
}
