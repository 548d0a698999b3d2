/** Ranges of custom functions as lists and tables of numbers. */
import { fractionOf } from '../arithmetic/fraction';
import type { Fraction } from '../arithmetic/fraction';
import { DomainError } from '../errors';
import type { Cell } from '../model';
import { readNumber } from '../text/numbers';
import { cellText, isBlank, normaliseText } from '../text/unicode';
import type { Table } from './formula';

/**
 * The one cell of an argument that takes no range.
 *
 * @throws {DomainError} `formula.not-a-cell`
 */
export function singleCell(table: Table | null, param: string): Cell {
  if (table === null) return null;
  if (table.length !== 1 || table[0]?.length !== 1) throw new DomainError('formula.not-a-cell', { param });
  return table[0][0] ?? null;
}

/**
 * The cells of one column or one row.
 *
 * @throws {DomainError} `formula.not-a-line`
 */
export function lineOf(table: Table, param: string): readonly Cell[] {
  const [first = []] = table;
  if (table.length === 1) return first;
  if (first.length !== 1) throw new DomainError('formula.not-a-line', { param });
  return table.map((row) => row[0] ?? null);
}

/** Words without a digit in the first cell are the heading of the list; further down they are a mistake. */
export function isHeading(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && !isBlank(cell) && !/\d/.test(cell) && readNumber(cell).kind !== 'blank';
}

const FRACTION = /^(\d{1,6}) ?\/ ?(\d{1,6})$/;

/** '5/12' as text. readNumber takes what follows a slash for a unit ('đ/người'). */
export function writtenFraction(cell: Cell | undefined): Fraction | null {
  const parts = typeof cell === 'string' ? FRACTION.exec(normaliseText(cell)) : null;
  const [num, den] = [Number(parts?.[1]), Number(parts?.[2])];
  return den > 0 ? { num, den } : null;
}

/**
 * A number, a fraction as text or a percentage as text ('25%' is 0.25); null when blank.
 *
 * @param row its number in the range, for the message
 * @throws {DomainError} `formula.row-not-a-number`
 */
export function numberInRow(cell: Cell | undefined, param: string, row: number): number | null {
  const fraction = writtenFraction(cell);
  if (fraction) return fraction.num / fraction.den;
  const read = readNumber(cell);
  if (read.kind === 'blank') return null;
  if (read.kind !== 'ok')
    throw new DomainError('formula.row-not-a-number', { param, row, text: cellText(cell) });
  return read.value.percent ? read.value.value / 100 : read.value.value;
}

export interface WeightedList {
  readonly values: readonly number[];
  /** Undefined: one each. */
  readonly weights: readonly number[] | undefined;
}

/**
 * One weight a row. A single cell stands for every row where the scale of the weights changes nothing; where persons
 * are counted it is a slip of the hand that would multiply every household.
 */
function weightLine(
  table: Table | null,
  param: string,
  length: number,
  counted: boolean,
): readonly Cell[] | null {
  if (table === null) return null;
  const line = lineOf(table, param);
  if (line.length === length) return line;
  if (line.length === 1 && !counted) return Array.from({ length }, () => line[0] ?? null);
  throw new DomainError('formula.lengths-differ', { param, count: line.length, rows: length });
}

/**
 * Numbers with their weights. A heading in the first row is passed over; a row whose number is blank is left out,
 * with its weight.
 *
 * @param counted the result is a sum over the weights: each row needs its own
 * @throws {DomainError} `formula.row-not-a-number`, `formula.weight-missing`, `formula.lengths-differ`
 */
export function weightedList(
  table: Table,
  param: string,
  weightTable: Table | null,
  weightParam: string,
  counted = false,
): WeightedList {
  const cells = lineOf(table, param);
  const weightCells = weightLine(weightTable, weightParam, cells.length, counted);
  const values: number[] = [];
  const weights: number[] = [];
  cells.forEach((cell, at) => {
    if (at === 0 && cells.length > 1 && isHeading(cell)) return;
    const value = numberInRow(cell, param, at + 1);
    if (value === null) return;
    values.push(value);
    if (weightCells === null) return;
    const weight = numberInRow(weightCells[at], weightParam, at + 1);
    if (weight === null) throw new DomainError('formula.weight-missing', { param: weightParam, row: at + 1 });
    weights.push(weight);
  });
  return { values, weights: weightCells === null ? undefined : weights };
}

/** A share as a fraction where it is one: 0.41666666666666663 is 5/12. */
export function shareOf(cell: Cell, param: string): number | Fraction | null {
  const value = numberInRow(cell, param, 1);
  return writtenFraction(cell) ?? (value === null ? null : (fractionOf(value) ?? value));
}
