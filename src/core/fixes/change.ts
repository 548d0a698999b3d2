/** The vocabulary of fixes: cells that are to change, and why some may not. */
import type { Cell, CellRef, Finding, Fix, Severity } from '../model';

/** What may be written instead; null clears the cell. */
export type NewValue = Fix['value'];

/**
 * Why a cell may not be written to, found in the sheet itself.
 * formula: it holds one; array: a formula elsewhere may fill it; styled-text: letters of several looks or a link;
 * validation: its rule would refuse the value; protected: the person may not edit it; no-plain-value: a picture or a chip.
 */
export type Obstacle = 'formula' | 'array' | 'styled-text' | 'validation' | 'protected' | 'no-plain-value';

/**
 * Why a change is not made. formula-like: the text would be read as a formula; conflict: rules want different values;
 * not-mended: the finding would stay; new-error: the cell would get another error; loses-rows: rows would no longer be
 * read; gone: the register no longer has the finding; not-offered: the rule does not offer this value;
 * later: left for the next run.
 */
export type RefusalReason =
  | Obstacle
  | 'formula-like'
  | 'conflict'
  | 'not-mended'
  | 'new-error'
  | 'loses-rows'
  | 'gone'
  | 'not-offered'
  | 'later';

/** Of a value that is a formula: that it is, and what it gives. */
export interface AsFormula {
  readonly isFormula?: boolean;
  readonly result?: number | null;
}
/** A cell that changes. */
export interface Change extends AsFormula {
  readonly ref: CellRef;
  readonly before: Cell;
  readonly after: NewValue;
  /** Codes of the rules it mends, in the order they were applied. */
  readonly codes: readonly string[];
  readonly apply: Fix['apply'];
  readonly household: Finding['household'];
}
/** A fix that is not made. */
export interface Refusal {
  readonly ref: CellRef;
  readonly code: string;
  readonly reason: RefusalReason;
}
export interface FixPlan {
  /** In the order of sheets, rows and columns; one a cell. */
  readonly changes: readonly Change[];
  readonly refused: readonly Refusal[];
}

/** Whether the sheet lets a value, or a formula, be written into a cell; null when it does. */
export type ObstacleAt = (ref: CellRef, value: NewValue, isFormula?: boolean) => Obstacle | null;

/** One value for one cell, as a rule offers it. */
export interface Write extends AsFormula {
  readonly ref: CellRef;
  readonly value: NewValue;
}
/** What one finding wants written: all of it or nothing. */
export interface Bundle {
  /** Tells bundles apart: rule, cell and values. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  /** The finding's own cell. */
  readonly ref: CellRef;
  readonly apply: Fix['apply'];
  readonly household: Finding['household'];
  readonly writes: readonly Write[];
}

/** One text for a cell. */
export function keyOf({ sheet, row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}
