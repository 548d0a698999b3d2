/**
 * Formulas `=NGHEO_…(…)` that a run put into a new sheet, computed by the bundle's own functions: Excel and LibreOffice
 * do not know them, and show the value a file was saved with.
 */
import { parseCells } from './fake-apps-script/workbook/a1';
import { columnOfKey, rowOfKey, valueAt } from './fake-apps-script/workbook/cells';
import type { CellValue, MemorySheet, MemoryWorkbook } from './fake-apps-script/workbook/types';

export type CallFunction = (name: string, args: readonly unknown[]) => unknown;

const TOKEN =
  /\s*(?:"((?:[^"]|"")*)"|([A-Z_]+)\(|(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|(\d+)|([;,)]))/gy;

/** What a formula is made of; null: something else than calls, references, text and whole numbers. */
function tokensOf(text: string): RegExpMatchArray[] | null {
  const tokens = [...text.matchAll(TOKEN)];
  return tokens.reduce((sum, [whole]) => sum + whole.length, 0) === text.length ? tokens : null;
}

function rangeValues(sheet: MemorySheet, reference: string): unknown {
  const rect = parseCells(reference.replace(/\$/g, ''), 1_000_000, 1_000);
  if (rect === null) return null;
  const rows = Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_unused, c) => valueAt(sheet, rect.row + r, rect.column + c)),
  );
  return reference.includes(':') ? rows : rows[0]?.[0];
}

const indexed = ([table, row, column = 1]: readonly unknown[]): unknown =>
  (table as unknown[][])[Number(row) - 1]?.[Number(column) - 1];

/** The value of a formula of calls `NGHEO_…` and INDEX on cells of its own sheet; null: it holds something else. */
export function ownFormulaValue(text: string, sheet: MemorySheet, call: CallFunction): unknown {
  const tokens = tokensOf(text.replace(/^=/, ''));
  if (tokens === null) return null;
  let at = 0;
  const argument = (): unknown => {
    const [, quoted, name, reference, digits] = tokens[at++] ?? [];
    if (quoted !== undefined) return quoted.replace(/""/g, '"');
    if (reference !== undefined) return rangeValues(sheet, reference);
    if (digits !== undefined) return Number(digits);
    const args: unknown[] = [];
    while (at < tokens.length && tokens[at]?.[5] !== ')') {
      args.push(argument());
      if (tokens[at]?.[5] !== ')') at++;
    }
    at++;
    return name === 'INDEX' ? indexed(args) : call(String(name), args);
  };
  return argument();
}

/** Gives the new sheets' own formulas their values, for the file that is saved. */
export function computeOwnFormulas(workbook: MemoryWorkbook, call: CallFunction): void {
  for (const sheet of workbook.sheets.filter(({ origin }) => origin === null)) {
    for (const [key, formula] of sheet.formulas) {
      if (!/\bNGHEO_\w+\(/.test(formula.text)) continue;
      const value = ownFormulaValue(formula.text, sheet, call);
      const cells = sheet.values[rowOfKey(key)];
      if (value === null || value === undefined || !cells) continue;
      cells[columnOfKey(key)] = value as CellValue;
      sheet.formulas.set(key, { ...formula, pending: false });
    }
  }
}
