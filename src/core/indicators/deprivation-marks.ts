/** Marks of deprivation of one record, read against the indicators of a standard. */
import type { HouseholdRecord, Register, RegisterTable } from '../model';
import { cellAt } from '../register/columns';
import { DEPRIVATION_FIELDS } from '../register/fields';
import type { DeprivationIndicator, PovertyStandard } from '../standards/standard';
import { readMark } from '../text/marks';
import { isBlank } from '../text/unicode';
import type { DeprivedRange } from './class-by-income';

/**
 * A row without any mark is a form nobody filled in, not a household that lacks nothing: only a B2 of 0 says that it does.
 * A list without the column says it of nobody.
 */
function isEmptyForm({ table, row, deprivations, b2 }: HouseholdRecord): boolean {
  if (b2.kind === 'ok' && b2.value === 0) return false;
  return (
    (deprivations ?? []).every((mark) => mark !== true) &&
    DEPRIVATION_FIELDS.every((field) => isBlank(cellAt(table, row, field)))
  );
}

/** The record asked about last: its indicators are asked for one after the other, and a record never changes. */
const last: { record: HouseholdRecord | null; isEmpty: boolean } = { record: null, isEmpty: false };

function hasEmptyForm(record: HouseholdRecord): boolean {
  if (last.record !== record) {
    last.isEmpty = isEmptyForm(record);
    last.record = record;
  }
  return last.isEmpty;
}

const known = new WeakMap<RegisterTable, boolean>();

/**
 * Whether a list writes out what is not lacking (0, 'không', a dash), so that a blank is not its way of saying no. A few of
 * them beside many blanks of filled-in rows are not its way.
 */
function writesNo(table: RegisterTable): boolean {
  let is = known.get(table);
  if (is === undefined) known.set(table, (is = countsMoreNo(table)));
  return is;
}

function countsMoreNo(table: RegisterTable): boolean {
  const fields = DEPRIVATION_FIELDS.filter((field) => table.columns.has(field));
  let written = 0;
  let blank = 0;
  for (const row of table.dataRows) {
    const marks = fields.map((field) => readMark(cellAt(table, row, field)));
    const blanks = marks.filter(({ kind }) => kind === 'blank').length;
    if (blanks === marks.length) continue;
    blank += blanks;
    written += marks.filter((mark) => mark.kind === 'ok' && !mark.value).length;
  }
  return written > 0 && written >= blank;
}

/**
 * Whether a household is deprived in an indicator, as marked on one list.
 *
 * @returns null when it cannot be told: no such column, an unreadable mark, a blank where the list writes out 'no', or an
 * empty form
 */
export function markOf(record: HouseholdRecord, indicator: DeprivationIndicator): boolean | null {
  const { deprivations, table, row } = record;
  if (deprivations === null || indicator.field === null || hasEmptyForm(record)) return null;
  // The marks stand in the order of the columns d01 … d12.
  const mark = deprivations[Number(indicator.field.slice(1)) - 1] ?? null;
  const isOpen = mark === false && writesNo(table) && isBlank(cellAt(table, row, indicator.field));
  return isOpen ? null : mark;
}

/** How a mark of a record is read: by the record alone ({@link markOf}), or by the whole register as well. */
export type MarkReader = typeof markOf;

/**
 * How many indicators of a standard are marked on a list.
 *
 * @param read null where a mark cannot be told
 * @returns at least and at most, apart where marks cannot be told; null when none can
 */
export function deprivedIn(
  record: HouseholdRecord,
  standard: PovertyStandard,
  read: MarkReader = markOf,
): DeprivedRange | null {
  let from = 0;
  let unknown = 0;
  for (const indicator of standard.indicators) {
    const mark = read(record, indicator);
    if (mark === null) unknown++;
    else if (mark) from++;
  }
  return unknown === standard.indicators.length ? null : { from, to: from + unknown };
}

/** Records with marks of the list kept for poor and near-poor households, else of the list of all. */
export function markedRecords(register: Register): readonly HouseholdRecord[] {
  const records = [...register.households.flatMap((household) => household.records), ...register.unmatched];
  const marked = records.filter((record) => record.deprivations !== null);
  const special = marked.filter((record) => record.table.coverage === 'poor-and-near');
  return special.length > 0 ? special : marked.filter((record) => record.table.coverage === 'all');
}
