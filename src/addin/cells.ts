/** Plumbing of the custom functions: what the sheet hands over, as the core expects it. */
import { FORMULAS, formulaResult } from '../core/index';
import type { Cell, FormulaInput, FormulaName } from '../core/index';

/** A custom function sees script-zone dates and may not ask for the spreadsheet's zone cheaply: local getters. */
function localDay(date: Date): string {
  const two = (part: number) => `0${part}`.slice(-2);
  return `${`000${date.getFullYear()}`.slice(-4)}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function toCell(value: unknown): Cell {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') return { date: localDay(value as Date) };
  return String(value);
}

function toInput(value: unknown): FormulaInput {
  if (value === undefined) return undefined;
  return Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]))
    : toCell(value);
}

/**
 * Runs a custom function: scalar in, scalar out; range in, range of the same shape out; blank in, blank out.
 *
 * @throws {Error} one Vietnamese sentence, which Sheets shows in the cell's note
 */
export function formula(name: FormulaName, args: readonly unknown[]): unknown {
  return formulaResult(FORMULAS[name], args.map(toInput));
}
