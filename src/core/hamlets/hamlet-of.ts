/** Which hamlet a household is of, the same for each of its lists. */
import type { HouseholdRecord, Register } from '../model';

/** The main list's hamlet, else the first that another list names; null where none does. */
export function hamletOfRecords(register: Register): ReadonlyMap<HouseholdRecord, string | null> {
  const found = new Map<HouseholdRecord, string | null>();
  for (const { main, records } of register.households) {
    const hamlet = main.hamlet ?? records.find((record) => record.hamlet !== null)?.hamlet ?? null;
    for (const record of [main, ...records]) found.set(record, hamlet);
  }
  for (const record of [...register.unmatched, ...register.gone]) found.set(record, record.hamlet);
  return found;
}
