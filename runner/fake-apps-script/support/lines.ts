/** Rows and columns added to or taken from a sheet. */
import { contentSize, markAspect, cellKey, columnOfKey, rowOfKey } from '../workbook/cells';
import type { MemorySheet } from '../workbook/types';
import type { Environment } from './environment';
import { TEXTS } from './exception';

type Lines = 'rows' | 'columns';

const sizeName = { rows: 'maxRows', columns: 'maxColumns' } as const;

/**
 * Adds lines after the given 1-based line. Only room below or beside what is filled is modelled: moving filled cells
 * would have to rewrite every formula that refers to them.
 */
export function insertLines(sheet: MemorySheet, lines: Lines, after: number, count: number): void {
  if (after < contentSize(sheet)[lines]) {
    throw new Error(`Inserting ${lines} among filled cells is not implemented in the stand-in`);
  }
  sheet[sizeName[lines]] += count;
}

/** Takes lines away; `first` is 0-based. What follows moves up (or left). */
export function removeLines(
  env: Environment,
  sheet: MemorySheet,
  lines: Lines,
  first: number,
  count: number,
): void {
  const size = sizeName[lines];
  if (first < 0 || count < 1 || first + count > sheet[size]) throw env.exception(TEXTS.outside);
  if (sheet[size] === count) throw env.exception(`You can't delete all the ${lines} on the sheet.`);
  if (first < contentSize(sheet)[lines]) removeFilled(env, sheet, lines, first, count);
  sheet[size] -= count;
}

function removeFilled(
  env: Environment,
  sheet: MemorySheet,
  lines: Lines,
  first: number,
  count: number,
): void {
  const formulas = env.workbook.sheets.some(({ formulas }) => formulas.size > 0);
  if (sheet.origin !== null || formulas || sheet.merges.length > 0) {
    throw new Error(`Deleting filled ${lines} of such a sheet is not implemented in the stand-in`);
  }
  for (const cells of [sheet.values, sheet.styles] as unknown[][][]) {
    if (lines === 'rows') cells.splice(first, count);
    else for (const row of cells) row.splice(first, count);
  }
  for (const map of [sheet.notes, sheet.richTexts, sheet.validations] as Map<number, unknown>[]) {
    moveKeys(map, lines, first, count);
  }
  markAspect(sheet, 'grid');
}

function moveKeys(map: Map<number, unknown>, lines: Lines, first: number, count: number): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const at = { row: rowOfKey(key), column: columnOfKey(key) };
    const line = lines === 'rows' ? at.row : at.column;
    if (line >= first && line < first + count) continue;
    const step = line >= first + count ? count : 0;
    const moved = lines === 'rows' ? cellKey(at.row - step, at.column) : cellKey(at.row, at.column - step);
    map.set(moved, value);
  }
}
