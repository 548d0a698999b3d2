/** Formulas as a file writes them, and their values. */
import { cellName } from '../fake-apps-script/workbook/a1';
import { columnOfKey, rowOfKey } from '../fake-apps-script/workbook/cells';
import type { CellValue, MemorySheet } from '../fake-apps-script/workbook/types';
import type { Book } from './engine';

/** Newer functions, which a file names with a prefix. */
const PREFIXED = /\bFORMULATEXT(?=\()/g;

/** Google takes ';' between arguments in every locale; a file always has ','. Text in quotes is left alone. */
export function fileFormula(text: string): string {
  return text.replace(/"[^"]*"|'[^']*'|\{[^}]*\}|;/g, (part) => (part === ';' ? ',' : part));
}

/** The formula as the file's XML has it. */
const inFile = (text: string): string =>
  text.replace(/"[^"]*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : part.replace(PREFIXED, '_xlfn.FORMULATEXT'),
  );

/** Whether a formula looks beyond its own sheet. */
export function looksElsewhere(text: string): boolean {
  return text.replace(/"[^"]*"/g, '').includes('!');
}

/** Functions that look at cells they do not name, and references to whole columns. */
const LOOKS_ANYWHERE = /\b(?:INDIRECT|OFFSET)\s*\(|\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b/i;

/** Rows (0-based) of their own sheet that formulas may look at: the engine needs to know no others. */
export function rowsLookedAt(formulas: readonly string[]): (row: number) => boolean {
  if (formulas.some((formula) => LOOKS_ANYWHERE.test(formula))) return () => true;
  const spans: { from: number; to: number }[] = [];
  for (const formula of formulas) {
    const bare = formula.replace(/"[^"]*"/g, '');
    for (const [, first = '', last = first] of bare.matchAll(
      /(?:\$?[A-Z]{1,3})?\$?(\d+)(?::(?:\$?[A-Z]{1,3})?\$?(\d+))?/gi,
    )) {
      const ends = [Number(first) - 1, Number(last) - 1];
      spans.push({ from: Math.min(...ends), to: Math.max(...ends) });
    }
  }
  return (row) => spans.some(({ from, to }) => row >= from && row <= to);
}

const OWN = /\bNGHEO_\w+\(/;

export interface Computed {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** null: the engine does not know the function; the program that opens the file computes it. */
  readonly value: CellValue | null;
}

/**
 * Puts the formulas of a new sheet, or those written in this run, into the book and computes them. The sheet remembers
 * the values.
 */
export function writeFormulas(book: Book, sheet: MemorySheet): Computed[] {
  const pending = [...sheet.formulas].filter(([, formula]) => formula.pending || sheet.origin === null);
  for (const [key, formula] of pending) {
    book.SetCellFormula(sheet.name, nameOf(key), fileFormula(formula.text));
  }
  return pending.map(([key, formula]) => {
    const text = fileFormula(formula.text);
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    // The add-in's own functions were computed by the bundle: the engine does not know them.
    const known = formula.pending ? null : (sheet.values[row]?.[column] ?? null);
    const value = OWN.test(text) ? known : compute(book, sheet.name, nameOf(key), text);
    if (value !== null) {
      sheet.formulas.set(key, { ...formula, pending: false });
      const cells = sheet.values[row];
      if (cells) cells[column] = value;
    }
    return { row, column, formula: inFile(text), value };
  });
}

function nameOf(key: number): string {
  return cellName(rowOfKey(key), columnOfKey(key));
}

/** A number as excelize shows one: never '05', never '1.'. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:E[+-]?\d+)?$/;
const TEXT_FUNCTION =
  /^(?:TEXT|CONCAT|CONCATENATE|TEXTJOIN|LEFT|RIGHT|MID|FIXED|T|SUBSTITUTE|TRIM|UPPER|LOWER)\(/i;

function compute(book: Book, sheet: string, cell: string, formula: string): CellValue | null {
  const { value, error } = book.CalcCellValue(sheet, cell, { RawCellValue: true });
  if (error) return /^#/.test(error) ? error : null;
  if (value === 'TRUE' || value === 'FALSE') return value === 'TRUE';
  return NUMBER.test(value) && !givesText(formula) ? Number(value) : value;
}

/** excelize gives every value as text and its ISTEXT cannot be relied on: whether '5' is one is read from the formula. */
function givesText(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, '_');
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '&' && depth === 0) return true;
  }
  return TEXT_FUNCTION.test(bare.trim());
}
