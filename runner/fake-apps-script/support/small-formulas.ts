/**
 * The few formulas written in a run whose value the stand-in can tell: totals, FORMULATEXT, and the script's own
 * custom functions over literals and cells. Every other formula is computed when the file is saved.
 */
import { parseCells } from '../workbook/a1';
import {
  cellKey,
  columnOfKey,
  eachCell,
  rowOfKey,
  setCellFormula,
  setCellValue,
  valueAt,
} from '../workbook/cells';
import type { CellValue, MemorySheet } from '../workbook/types';
import type { Environment } from './environment';
import { plainTotal } from './plain-total';

const CALL = /^(NGHEO_[A-Z0-9_]+)\((.*)\)$/i;

/** Null where the value is known only once the file is saved. */
export function smallFormula(sheet: MemorySheet, formula: string): CellValue | null {
  return literalSum(formula) ?? textOfFormula(sheet, formula) ?? plainTotal(sheet, formula);
}

/** SUM(1;2): every locale takes the semicolon. */
function literalSum(formula: string): number | null {
  const parts = /^SUM\((\d+(?:;\d+)*)\)$/i.exec(formula)?.[1];
  return parts === undefined ? null : parts.split(';').reduce((sum, part) => sum + Number(part), 0);
}

function textOfFormula(sheet: MemorySheet, formula: string): CellValue | null {
  const cell = /^FORMULATEXT\(([A-Z]+\d+)\)$/i.exec(formula)?.[1];
  const rect = cell === undefined ? null : parseCells(cell, sheet.maxRows, sheet.maxColumns);
  const found = rect && sheet.formulas.get(cellKey(rect.row, rect.column));
  if (rect === null) return null;
  return found ? `=${found.text}` : '#N/A';
}

/** Computes the custom functions that were written and not computed yet; an array fills the empty cells beside it. */
export function settleCustomFunctions(env: Environment): void {
  if (!env.customFunction) return;
  for (const sheet of env.workbook.sheets) {
    for (const [key, { text, pending }] of [...sheet.formulas]) {
      if (pending && CALL.test(text)) settle(env, sheet, key, text);
    }
  }
}

function settle(env: Environment, sheet: MemorySheet, key: number, formula: string): void {
  const [, name = '', args = ''] = CALL.exec(formula) ?? [];
  const given = args.split(';').map((arg) => argument(sheet, arg.trim()));
  const result = env.customFunction?.(name.toUpperCase(), given);
  const rows: readonly (readonly unknown[])[] = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  const at = { row: rowOfKey(key), column: columnOfKey(key) };
  const block = { ...at, rows: rows.length, columns: rows[0]?.length ?? 1 };
  let isFree = true;
  eachCell(block, (row, column, r, c) => {
    isFree &&= r + c === 0 || valueAt(sheet, row, column) === '';
  });
  eachCell(isFree ? block : { ...at, rows: 1, columns: 1 }, (row, column, r, c) => {
    setCellValue(sheet, row, column, isFree ? (rows[r]?.[c] as CellValue) : '#REF!');
  });
  const value = valueAt(sheet, at.row, at.column);
  setCellFormula(sheet, at.row, at.column, formula);
  const cells = sheet.values[at.row];
  if (cells) cells[at.column] = value;
  sheet.formulas.set(key, { text: formula, pending: false });
}

/** A number, a text in quotes, a cell's value or a range's values. */
function argument(sheet: MemorySheet, text: string): unknown {
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const rect = parseCells(text, sheet.maxRows, sheet.maxColumns);
  if (!rect) throw new Error(`The argument ${text} is not implemented in the stand-in`);
  const values: CellValue[][] = Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_unused, c) => valueAt(sheet, rect.row + r, rect.column + c)),
  );
  return rect.rows * rect.columns === 1 ? values[0]?.[0] : values;
}
