/** The same household in the registers of two periods. */
import type { HouseholdRecord } from '../model';
import { codeKey } from '../register/records';
import { comparableId } from '../text/id-numbers';
import { exactKey } from '../text/unicode';

type Key = (record: HouseholdRecord) => string | null;

const byIdNumber: Key = ({ head }) => comparableId(head.idNumber);
const byCode: Key = ({ code }) => codeKey(code);
const byNameAndHamlet: Key = ({ head: { name, birth }, hamlet }) =>
  name === null || birth.kind !== 'ok' ? null : `${exactKey(name)} ${birth.value.year} ${hamlet ?? ''}`;

/** Records by key; a key that comes twice tells nobody apart and is left out. */
function uniqueBy(records: readonly HouseholdRecord[], key: Key): Map<string, HouseholdRecord> {
  const found = new Map<string, HouseholdRecord | null>();
  for (const record of records) {
    const value = key(record);
    if (value !== null) found.set(value, found.has(value) ? null : record);
  }
  return new Map([...found].filter((entry): entry is [string, HouseholdRecord] => entry[1] !== null));
}

/**
 * Matches households of two periods: by the head's ID number, then by code (a new head keeps the household's code;
 * a code given out again does not make two households one, since ID numbers go first), then by the head's exact
 * name with birth year and hamlet.
 *
 * @returns record now → record before
 */
export function matchHouseholds(
  before: readonly HouseholdRecord[],
  now: readonly HouseholdRecord[],
): Map<HouseholdRecord, HouseholdRecord> {
  const matched = new Map<HouseholdRecord, HouseholdRecord>();
  const taken = new Set<HouseholdRecord>();
  for (const key of [byIdNumber, byCode, byNameAndHamlet]) {
    const earlier = uniqueBy(
      before.filter((record) => !taken.has(record)),
      key,
    );
    const later = uniqueBy(
      now.filter((record) => !matched.has(record)),
      key,
    );
    later.forEach((record, value) => {
      const found = earlier.get(value);
      if (!found) return;
      matched.set(record, found);
      taken.add(found);
    });
  }
  return matched;
}
