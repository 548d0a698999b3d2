/** What the log keeps of a changed cell, so that it can be put back exactly: written before the cell changes. */
import type { NewValue } from './change';

/** A cell's content as the sheet hands it over; a date as its instant, so that it goes back as it came. */
export type RawValue = string | number | boolean | { readonly time: number };

/** Content and number format together. */
export interface CellState {
  readonly value: RawValue;
  readonly format: string;
  /** '=SUM(J5:J20)' as the service hands it over; left out where the cell holds none. The value is then its result. */
  readonly formula?: string;
}
/** Headings of columns, to find the columns again after others were inserted, removed or moved. */
export interface Headings {
  /** First and last row of the heading, 1-based. */
  readonly rows: readonly [first: number, last: number];
  /**
   * 0-based column and what stands above it, one line a row; where several columns are headed alike, also which of
   * them it is, from 1, and how many there are.
   */
  readonly names: readonly (readonly [column: number, text: string, nth?: number, of?: number])[];
}
export interface FixRecord {
  /** Number of the run, 1 for the first of a workbook. */
  readonly run: number;
  /** The sheet's id, which outlives its name. */
  readonly sheet: number;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
  /**
   * What names the row (code, name, ID number, birth), to know it again: 0-based column and the text there; two texts,
   * before and after, where the same run changes that cell too.
   */
  readonly who: readonly (readonly [number, ...string[]])[];
  /** Of the cell's column and of those of `who`; left out for a cell under no heading. */
  readonly headings?: Headings;
  /** The cell's validation refuses what stood there before: it was written before the rule was made. */
  readonly rejects?: true;
}

/** Format of a cell of plain text: what is written there stays as it is written. */
export const TEXT_FORMAT = '@';
/** Sheets' own format of an untouched cell. */
export const GENERAL_FORMAT = '0.###############';

/** Whether a number in this format is shown, and read back, as a date or a time; quoted words and colours aside. */
function showsDate(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

/** The state a cell takes: text as text, a number neither in a cell of text nor in one of dates. */
export function stateAfter(value: NewValue, format: string): CellState {
  if (typeof value === 'string') return { value, format: TEXT_FORMAT };
  if (value === null) return { value: '', format };
  return { value, format: format === TEXT_FORMAT || showsDate(format) ? GENERAL_FORMAT : format };
}

/** The state of a cell that takes a formula: in a cell of text it would stay text. */
export function stateOfFormula(formula: string, format: string): CellState {
  return { value: '', format: format === TEXT_FORMAT ? GENERAL_FORMAT : format, formula };
}

/** Whether two formulas are one: a sheet writes names in capitals and may drop spaces. */
export function sameFormula(a: string, b: string): boolean {
  return plainFormula(a) === plainFormula(b);
}
const plainFormula = (formula: string): string => formula.replace(/\s+/g, '').toUpperCase();

export function sameRaw(a: RawValue, b: RawValue): boolean {
  if (typeof a === 'object') return typeof b === 'object' && a.time === b.time;
  return a === b;
}

/** The record as one line of text; {@link readRecord} takes it back. */
export function recordText(record: FixRecord): string {
  return JSON.stringify({ v: 1, ...record });
}

/** The record a text holds; null when it is none. */
export function readRecord(text: unknown): FixRecord | null {
  if (typeof text !== 'string' || !text.startsWith('{"v":1,')) return null;
  try {
    const { v: _v, ...record } = JSON.parse(text) as { v: number } & FixRecord;
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

function isRecord({ run, sheet, row, column, before, after, who }: FixRecord): boolean {
  const numbers = [run, sheet, row, column].every((value) => typeof value === 'number');
  return numbers && isState(before) && isState(after) && Array.isArray(who);
}

function isState(state: unknown): boolean {
  if (typeof state !== 'object' || state === null) return false;
  const { value, format, formula } = state as Partial<CellState>;
  const known =
    ['string', 'number', 'boolean'].includes(typeof value) ||
    typeof (value as { time?: unknown } | null)?.time === 'number';
  return known && typeof format === 'string' && ['string', 'undefined'].includes(typeof formula);
}
