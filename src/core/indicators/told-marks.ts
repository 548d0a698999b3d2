/** Marks of deprivation a register really tells: a column nobody has written in says nothing of anybody. */
import type { HouseholdRecord, Register } from '../model';
import { cellAt } from '../register/columns';
import type { FieldId } from '../register/fields';
import type { DeprivationIndicator } from '../standards/standard';
import { isBlank } from '../text/unicode';
import { markOf, type MarkReader } from './deprivation-marks';

/** Points B2 has for each indicator. */
export const POINTS_OF_ONE = 10;
const known = new WeakMap<Register, Map<FieldId, boolean>>();

/** {@link toldMark} of one register. */
export function toldMarksOf(register: Register): MarkReader {
  return (record, indicator) => toldMark(register, record, indicator);
}

/** Whether any list of the register has anything written in an indicator's column: a list of one hamlet may well be blank. */
export function isIndicatorKept(register: Register, field: FieldId): boolean {
  let fields = known.get(register);
  if (fields === undefined) known.set(register, (fields = new Map()));
  let isKept = fields.get(field);
  if (isKept === undefined) {
    const tables = new Set(
      [...register.households.flatMap(({ records }) => records), ...register.unmatched].map(
        ({ table }) => table,
      ),
    );
    isKept = [...tables].some(
      (table) =>
        table.columns.has(field) && table.dataRows.some((row) => !isBlank(cellAt(table, row, field))),
    );
    fields.set(field, isKept);
  }
  return isKept;
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
  const mark = markOf(record, indicator);
  const { field } = indicator;
  if (mark !== false || field === null || isIndicatorKept(register, field)) return mark;
  return isProven(record) ? false : null;
}
