/** Marks of deprivation a register really tells: a column nobody has written in says nothing of anybody. */
import type { HouseholdRecord, Register, RegisterTable } from '../model';
import { cellAt } from '../register/columns';
import type { FieldId } from '../register/fields';
import type { DeprivationIndicator } from '../standards/standard';
import { isBlank } from '../text/unicode';
import { markOf, type MarkReader } from './deprivation-marks';

/** Points B2 has for each indicator. */
export const POINTS_OF_ONE = 10;
type KeptFields = (field: FieldId) => boolean;
const known = new WeakMap<Register, KeptFields>();

/** Which columns of marks a register keeps: each is looked through once, asked a million times of a district. */
function keptIn(register: Register): KeptFields {
  let isKept = known.get(register);
  if (isKept === undefined) known.set(register, (isKept = keptOf(tablesOf(register))));
  return isKept;
}

function keptOf(tables: readonly RegisterTable[]): KeptFields {
  const kept = new Map<FieldId, boolean>();
  return (field) => {
    let is = kept.get(field);
    if (is === undefined) kept.set(field, (is = tables.some((table) => isMarked(table, field))));
    return is;
  };
}

/** {@link toldMark} of one register. */
export function toldMarksOf(register: Register): MarkReader {
  const isKept = keptIn(register);
  return (record, indicator) => told(record, indicator, isKept);
}

/** Whether any list of the register has anything written in an indicator's column: a list of one hamlet may well be blank. */
export function isIndicatorKept(register: Register, field: FieldId): boolean {
  return keptIn(register)(field);
}

function tablesOf({ households, unmatched }: Register): readonly RegisterTable[] {
  const tables = new Set<RegisterTable>();
  for (const { records } of households) for (const { table } of records) tables.add(table);
  for (const { table } of unmatched) tables.add(table);
  return [...tables];
}

function isMarked(table: RegisterTable, field: FieldId): boolean {
  return table.columns.has(field) && table.dataRows.some((row) => !isBlank(cellAt(table, row, field)));
}

/** B2 is ten points a deprivation: where it is that of the marks, what is not marked is not lacking. */
function isProven({ deprivations, b2 }: HouseholdRecord): boolean {
  const marks = (deprivations ?? []).filter((mark) => mark === true).length;
  return b2.kind === 'ok' && b2.value === marks * POINTS_OF_ONE;
}

/**
 * Whether a household is deprived in an indicator, as {@link markOf} reads it; of a column without a single mark in the
 * whole register only where the household's own B2 says that the marks are all there are.
 *
 * @returns null when it cannot be told
 */
export function toldMark(
  register: Register,
  record: HouseholdRecord,
  indicator: DeprivationIndicator,
): boolean | null {
  return told(record, indicator, keptIn(register));
}

function told(record: HouseholdRecord, indicator: DeprivationIndicator, isKept: KeptFields): boolean | null {
  const mark = markOf(record, indicator);
  const { field } = indicator;
  if (mark !== false || field === null || isKept(field)) return mark;
  return isProven(record) ? false : null;
}
