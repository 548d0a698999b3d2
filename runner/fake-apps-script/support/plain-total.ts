/**
 * The value of a plain total written in this run: '=SUM(D3:D7)', '=D5+D8'. The service has it after a flush; any other
 * formula is computed when the file is saved.
 */
import { columnIndex } from '../workbook/a1';
import { cellKey, valueAt } from '../workbook/cells';
import type { MemorySheet } from '../workbook/types';

const BLOCK = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** Null where it is no plain total of numbers of its own sheet. */
export function plainTotal(sheet: MemorySheet, formula: string): number | null {
  const text = formula.replace(/\s+/g, '').toUpperCase();
  const called = /^SUM\(([^()]*)\)$/.exec(text)?.[1];
  const parts = called === undefined ? text.split('+') : called.split(/[;,]/);
  let total = 0;
  for (const part of parts) {
    const sum = sumOf(sheet, part, called !== undefined);
    if (sum === null) return null;
    total += sum;
  }
  return total;
}

function sumOf(sheet: MemorySheet, part: string, mayBeRange: boolean): number | null {
  const [, first, from, last = first, to = from] = BLOCK.exec(part) ?? [];
  if (first === undefined || last === undefined || (part.includes(':') && !mayBeRange)) return null;
  let sum = 0;
  for (let row = Number(from) - 1; row < Number(to); row++) {
    for (let column = columnIndex(first); column <= columnIndex(last); column++) {
      const value = cellNumber(sheet, row, column);
      if (value === null) return null;
      sum += value;
    }
  }
  return sum;
}

/** Texts and blanks add nothing. */
function cellNumber(sheet: MemorySheet, row: number, column: number): number | null {
  const formula = sheet.formulas.get(cellKey(row, column));
  if (formula?.pending) return plainTotal(sheet, formula.text);
  const value = valueAt(sheet, row, column);
  return typeof value === 'number' ? value : 0;
}
