/** The frames a custom function fits into: row by row, or a whole table at once. */
import type { Cell } from '../model';

/** What a cell can show as the result of a formula; '' is a blank cell. */
export type FormulaValue = string | number;
export type Table = readonly (readonly Cell[])[];
/** An argument of a custom function: one cell, or a range as rows of cells. */
export type FormulaInput = Cell | Table | undefined;
export type FormulaOutput = FormulaValue | FormulaValue[][];

export interface FormulaParam {
  /** As Sheets shows it in the formula helper: Vietnamese without accents. */
  readonly name: string;
  /** A blank here makes the result blank; else the function decides what a blank means. */
  readonly required: boolean;
}
/** One result a row: a cell in, a cell out; a range in, a range of the same shape out. */
export interface RowFormula {
  readonly params: readonly FormulaParam[];
  /**
   * One row: a cell for each parameter, blank (null) only where it is not required.
   *
   * @throws {DomainError} codes with words in messages/formulas.ts
   */
  run(args: readonly Cell[]): FormulaValue;
}
/** One result of all rows together: a rate, a table of measures. */
export interface TableFormula {
  readonly params: readonly FormulaParam[];
  /**
   * All rows: a table for each parameter, a single cell as a table of one; null where nothing is written, which
   * happens only where the parameter is not required.
   *
   * @throws {DomainError} codes with words in messages/formulas.ts
   */
  runTable(args: readonly (Table | null)[]): FormulaOutput;
}
export type Formula = RowFormula | TableFormula;

/** Parameters by name; a name with '?' at its end may be left blank. */
export function params(...names: readonly string[]): readonly FormulaParam[] {
  return names.map((name) => ({ name: name.replace('?', ''), required: !name.endsWith('?') }));
}
