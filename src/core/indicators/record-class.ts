/** The class a list writes for a household. */
import type { HouseholdClass, HouseholdRecord } from '../model';

/**
 * Class of a record: its own cell, else the class the list's title gives to all of its households.
 *
 * @returns null when the cell is blank or could not be read
 */
export function classOf(record: HouseholdRecord): HouseholdClass | null {
  const { recordedClass, table } = record;
  if (recordedClass.kind === 'ok') return recordedClass.value;
  return recordedClass.kind === 'absent' ? table.impliedClass : null;
}
