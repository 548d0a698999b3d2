/** The households of last period's register beside those of this one. */
import { matchHouseholds } from '../indicators/match-households';
import type { HouseholdRecord, Register } from '../model';
import { distinctHouseholds } from '../register/counts';
import { comparableId } from '../text/id-numbers';
import { fold } from '../text/unicode';

export interface EarlierRecords {
  /** What last period's register wrote of a household of the main list; null when it has none. */
  before(record: HouseholdRecord): HouseholdRecord | null;
  /** Households of last period's register that no household is now, neither present nor on a list of those gone. */
  readonly missing: readonly HouseholdRecord[];
  /** How many households last period's register has. */
  readonly total: number;
}

/**
 * Matches the two registers by the head's number, the code, the name with birth year and hamlet. Who is still not
 * found is looked for among the members of other households, and last by the name without its accents.
 */
export function earlierRecords(register: Register, previous: Register): EarlierRecords {
  const before = distinctHouseholds(previous).map(({ main }) => main);
  const now = distinctHouseholds(register).map(({ main }) => main);
  const matched = matchHouseholds(before, now);
  const left = without(before, matched);
  const gone = matchHouseholds(left, [...register.gone, ...register.unmatched]);
  return {
    before: (record) => matched.get(record) ?? null,
    missing: notFoundElsewhere(without(left, gone), register),
    total: before.length,
  };
}

function without(
  records: readonly HouseholdRecord[],
  matched: ReadonlyMap<HouseholdRecord, HouseholdRecord>,
): readonly HouseholdRecord[] {
  const met = new Set(matched.values());
  return records.filter((record) => !met.has(record));
}

function notFoundElsewhere(
  records: readonly HouseholdRecord[],
  { households }: Register,
): readonly HouseholdRecord[] {
  if (records.length === 0) return records;
  const numbers = new Set<string>();
  const names = new Set<string>();
  for (const { main, members } of households) {
    const name = looseName(main);
    if (name !== null) names.add(name);
    for (const { idNumber } of members) {
      const number = comparableId(idNumber);
      if (number !== null) numbers.add(number);
    }
  }
  return records.filter((record) => {
    const number = comparableId(record.head.idNumber);
    const name = looseName(record);
    return !(number !== null && numbers.has(number)) && !(name !== null && names.has(name));
  });
}

function looseName({ head: { name, birth }, hamlet }: HouseholdRecord): string | null {
  if (name === null || birth.kind !== 'ok') return null;
  return `${fold(name)} ${birth.value.year} ${fold(hamlet ?? '')}`;
}
