/** Marks of deprivation of one record, read against the indicators of a standard. */
import type { HouseholdRecord, Register } from '../model';
import type { DeprivationIndicator, PovertyStandard } from '../standards/standard';
import type { DeprivedRange } from './class-by-income';

/** Twelve blank marks beside a blank B2 are a form nobody filled in, not a household that lacks nothing. */
function isEmptyForm(record: HouseholdRecord): boolean {
  const marks = record.deprivations ?? [];
  return record.b2.kind === 'blank' && marks.every((mark) => mark !== true);
}

/**
 * Whether a household is deprived in an indicator, as marked on one list.
 *
 * @returns null when it cannot be told: no such column, an unreadable mark, or an empty form
 */
export function markOf(record: HouseholdRecord, indicator: DeprivationIndicator): boolean | null {
  if (record.deprivations === null || indicator.field === null || isEmptyForm(record)) return null;
  // The marks stand in the order of the columns d01 … d12.
  return record.deprivations[Number(indicator.field.slice(1)) - 1] ?? null;
}

/**
 * How many indicators of a standard are marked on a list.
 *
 * @returns at least and at most, apart where marks cannot be told; null when none can
 */
export function deprivedIn(record: HouseholdRecord, standard: PovertyStandard): DeprivedRange | null {
  const marks = standard.indicators.map((indicator) => markOf(record, indicator));
  const unknown = marks.filter((mark) => mark === null).length;
  if (unknown === marks.length) return null;
  const from = marks.filter((mark) => mark === true).length;
  return { from, to: from + unknown };
}

/** Records with marks of the list kept for poor and near-poor households, else of the list of all. */
export function markedRecords(register: Register): readonly HouseholdRecord[] {
  const records = [...register.households.flatMap((household) => household.records), ...register.unmatched];
  const marked = records.filter((record) => record.deprivations !== null);
  const special = marked.filter((record) => record.table.coverage === 'poor-and-near');
  return special.length > 0 ? special : marked.filter((record) => record.table.coverage === 'all');
}
