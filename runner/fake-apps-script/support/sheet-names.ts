import { quoteSheetName } from '../workbook/a1';
import type { MemorySheet, MemoryWorkbook } from '../workbook/types';
import type { Environment } from './environment';
import { TEXTS } from './exception';

/** The name, when a sheet may bear it: not empty, at most 100 characters, borne by no other (case ignored). */
export function sheetNameOrThrow(env: Environment, name: string, self: MemorySheet | null): string {
  if (name.trim() === '' || name.length > 100) throw env.exception(TEXTS.sheetNameTooLong);
  const lower = name.toLowerCase();
  const taken = env.workbook.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === lower);
  if (taken) throw env.exception(TEXTS.sheetExists(name));
  return name;
}

/** Renames a sheet; formulas that name it follow, as they do in Sheets. */
export function renameSheet(workbook: MemoryWorkbook, sheet: MemorySheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  if (before === name) return;
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(before) ? before : null;
  for (const other of workbook.sheets) {
    for (const [key, formula] of other.formulas) {
      const text = renameInFormula(formula.text, before, bare, name);
      if (text === formula.text) continue;
      other.formulas.set(key, { ...formula, text });
      if (other.origin !== null) other.changes.values.add(key);
    }
  }
}

function renameInFormula(formula: string, before: string, bare: string | null, name: string): string {
  const quoted = formula.split(`${quoteSheetName(before)}!`).join(`${quoteSheetName(name)}!`);
  if (bare === null) return quoted;
  return quoted.replace(/"[^"]*"|'[^']*'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu, (whole, word?: string) =>
    word === bare ? `${quoteSheetName(name)}!` : whole,
  );
}

/** 'Trang tính3': what Sheets calls a sheet nobody named. */
export function freeSheetName(workbook: MemoryWorkbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `Trang tính${number}`;
    if (workbook.sheets.every((sheet) => sheet.name !== name)) return name;
  }
}
