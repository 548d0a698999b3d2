/** The households of last period's register beside those of this one. */
import { compareRegisters, counts, matchHouseholds } from '../indicators/match-households';
import type { HouseholdRecord, Register } from '../model';
import { distinctHouseholds } from '../register/counts';
import { comparableId } from '../text/id-numbers';
import { fold } from '../text/unicode';

export interface EarlierRecords {
  /** What last period's register wrote of a household of the main list; null when it has none, or none that is surely it. */
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
  const found = known.get(register);
  if (found?.previous === previous) return found.records;
  const records = matchRegisters(register, previous);
  known.set(register, { previous, records });
  return records;
}

/** Several rules ask of the same two registers; matching 100,000 households takes seconds. */
const known = new WeakMap<Register, { readonly previous: Register; readonly records: EarlierRecords }>();

function matchRegisters(register: Register, previous: Register): EarlierRecords {
  const before = distinctHouseholds(previous).map(({ main }) => main);
  const now = distinctHouseholds(register).map(({ main }) => main);
  const { matches } = compareRegisters(before, now);
  const matched = new Map(matches.map((match) => [match.now, match.before]));
  // Another family's class says nothing of this one; but who may still be here is not missing either.
  const sure = new Map(matches.filter(counts).map((match) => [match.now, match.before]));
  const left = without(before, matched);
  const gone = matchHouseholds(left, [...register.gone, ...register.unmatched]);
  return {
    before: (record) => sure.get(record) ?? null,
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
