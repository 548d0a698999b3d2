/** ID numbers by the households that write them: which stand on several rows, and where. */
import type { Household, HouseholdRecord, Person } from '../../model';
import type { ReasonId } from '../reasons';
import { personCensus } from '../person-census';
import type { PersonInHousehold, RegisterIndex } from '../register-index';
import { comparableNumber } from '../same-person';

/** Where one household writes the number: its rows in list order. */
export interface Owner {
  readonly household: Household | HouseholdRecord;
  readonly record: HouseholdRecord;
  readonly persons: readonly Person[];
}
const REASON_OF_NONE = {
  absent: 'no-column',
  blank: 'blank',
  unreadable: 'unreadable',
  ok: 'unreadable',
} as const;

export interface OwnedNumber {
  readonly number: string;
  readonly owners: (Owner & { persons: Person[] })[];
}

/**
 * The numbers that stand on two rows and more, in list order, and how many stand on one.
 *
 * @param without is given the rows that have no number to compare, by reason
 */
export function ownersByNumber(
  index: RegisterIndex,
  without: Map<ReasonId, number>,
): { readonly numbers: readonly OwnedNumber[]; readonly single: number } {
  const { persons } = index;
  // Nearly every number stands on one row: only of the others are the owners gathered.
  const values = new Float64Array(persons.length);
  const { agrees, plainNumber } = personCensus(index);
  persons.forEach((entry, at) => {
    values[at] = agrees[at] === 1 && isCounted(entry) ? (plainNumber[at] ?? NaN) : valueOf(entry, without);
  });
  const { repeated, single } = repeatedValues(values);
  const numbers = new Map<number, OwnedNumber>();
  for (let at = 0; repeated.size > 0 && at < values.length; at++) {
    const [entry, value] = [persons[at], values[at]];
    if (!entry?.record || value === undefined || !repeated.has(value)) continue;
    let owned = numbers.get(value);
    if (!owned) {
      const number = String(value).padStart(12, '0');
      numbers.set(value, (owned = { number, owners: [] }));
    }
    addOwner(owned, entry.person, index.householdOf(entry.record) ?? entry.record, entry.record);
  }
  return { numbers: [...numbers.values()], single };
}

/** A row whose code matches no household is ST07's; until then its household is not known. */
const isCounted = ({ record }: PersonInHousehold): boolean =>
  record !== null && record.table.coverage !== 'gone';

/** The number a person is compared by; NaN, and the reason counted, where there is none. Twelve digits fit a double. */
function valueOf(entry: PersonInHousehold, without: Map<ReasonId, number>): number {
  if (!isCounted(entry)) return NaN;
  const { person } = entry;
  const number = comparableNumber(person);
  if (number !== null) return Number(number);
  const reason = REASON_OF_NONE[person.idNumber.kind];
  without.set(reason, (without.get(reason) ?? 0) + 1);
  return NaN;
}

/** The values that come twice or more, and how many come once; NaN is none. */
function repeatedValues(values: Float64Array): {
  readonly repeated: ReadonlySet<number>;
  readonly single: number;
} {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const repeated = new Set<number>();
  let distinct = 0;
  let last = NaN;
  for (const value of sorted) {
    if (value === last) repeated.add(value);
    else distinct++;
    last = value;
  }
  return { repeated, single: distinct - repeated.size };
}

function addOwner(
  { owners }: OwnedNumber,
  person: Person,
  household: Owner['household'],
  record: HouseholdRecord,
): void {
  const owner = owners.find((one) => one.household === household);
  if (owner) owner.persons.push(person);
  else owners.push({ household, record, persons: [person] });
}
