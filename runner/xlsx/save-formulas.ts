/** Formulas as a file writes them, and their values. */
import { cellName } from '../fake-apps-script/workbook/a1';
import { columnOfKey, rowOfKey } from '../fake-apps-script/workbook/cells';
import type { CellValue, MemorySheet } from '../fake-apps-script/workbook/types';
import type { Book } from './engine';

/** Google takes ';' between arguments in every locale; a file always has ','. Text in quotes is left alone. */
export function fileFormula(text: string): string {
  return text.replace(/"[^"]*"|'[^']*'|\{[^}]*\}|;/g, (part) => (part === ';' ? ',' : part));
}

/** Whether a formula looks beyond its own sheet. */
export function looksElsewhere(text: string): boolean {
  return text.replace(/"[^"]*"/g, '').includes('!');
}

export interface Computed {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** null: the engine does not know the function; the program that opens the file computes it. */
  readonly value: CellValue | null;
}

/** Puts the formulas written in this run into the book and computes them. The sheet remembers the values. */
export function writeFormulas(book: Book, sheet: MemorySheet): Computed[] {
  const pending = [...sheet.formulas].filter(([, formula]) => formula.pending);
  for (const [key, formula] of pending) {
    book.SetCellFormula(sheet.name, nameOf(key), fileFormula(formula.text));
  }
  return pending.map(([key, formula]) => {
    const text = fileFormula(formula.text);
    const value = compute(book, sheet.name, nameOf(key), text);
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (value !== null) {
      sheet.formulas.set(key, { ...formula, pending: false });
      const cells = sheet.values[row];
      if (cells) cells[column] = value;
    }
    return { row, column, formula: text, value };
  });
}

function nameOf(key: number): string {
  return cellName(rowOfKey(key), columnOfKey(key));
}

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Functions and signs that make text which may look like a number. */
const MAKES_TEXT = /&|"|\b(?:TEXT|CONCAT|CONCATENATE|TEXTJOIN|LEFT|RIGHT|MID|FIXED|T|SUBSTITUTE|TRIM)\s*\(/i;

function compute(book: Book, sheet: string, cell: string, formula: string): CellValue | null {
  const { value, error } = book.CalcCellValue(sheet, cell, { RawCellValue: true });
  if (error) return /^#/.test(error) ? error : null;
  if (/^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/.test(value)) return value;
  if (value === 'TRUE' || value === 'FALSE') return value === 'TRUE';
  if (MAKES_TEXT.test(formula)) {
    const text = textValue(book, sheet, cell, formula);
    if (text !== null) return text;
  }
  return NUMBER.test(value) ? Number(value) : value;
}

/**
 * The text a formula gives, or null when it gives no text. excelize answers '05' as '5': so the formula itself is asked
 * whether it is text, and the text is fetched behind a letter.
 */
function textValue(book: Book, sheet: string, cell: string, formula: string): string | null {
  const ask = (question: string): string => {
    book.SetCellFormula(sheet, cell, question);
    return book.CalcCellValue(sheet, cell, { RawCellValue: true }).value;
  };
  const isText = ask(`ISTEXT(${formula})`);
  const text = isText === 'TRUE' || isText === '1' ? ask(`"x"&(${formula})`).slice(1) : null;
  book.SetCellFormula(sheet, cell, formula);
  return text;
}
