/** The frame every custom function fits into. */
import type { Cell } from '../model';

/** What a cell can show as the result of a formula; '' is a blank cell. */
export type FormulaValue = string | number;
export interface FormulaParam {
  /** As Sheets shows it in the formula helper: Vietnamese without accents. */
  readonly name: string;
  /** A blank here makes the result blank; else the function decides what a blank means. */
  readonly required: boolean;
}
export interface Formula {
  readonly params: readonly FormulaParam[];
  /**
   * One row: a cell for each parameter, blank (null) only where it is not required.
   *
   * @throws {DomainError} codes with words in messages/formulas.ts
   */
  run(args: readonly Cell[]): FormulaValue;
}

/** Parameters by name; a name with '?' at its end may be left blank. */
export function params(...names: readonly string[]): readonly FormulaParam[] {
  return names.map((name) => ({ name: name.replace('?', ''), required: !name.endsWith('?') }));
}
