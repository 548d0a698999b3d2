/** The class a list writes for a household. */
import type { Household, HouseholdClass, HouseholdRecord } from '../model';

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

/**
 * Class of a household: what the main list writes. When the main list has no class at all, what another list of the
 * workbook writes or its title says; null when no list does: a household on no list is not thereby "not poor".
 */
export function householdClass({ main, records }: Household): HouseholdClass | null {
  if (main.recordedClass.kind !== 'absent' || main.table.impliedClass !== null) return classOf(main);
  for (const record of records) {
    const written = classOf(record);
    if (written !== null) return written;
  }
  return null;
}
