/** Which households a plan's figures are counted over, and on which list. */
import type { Household, HouseholdClass, HouseholdRecord, Person, Register } from '../../model';
import { distinctHouseholds } from '../../register/counts';

/** A household as the list that counts writes it, with its members wherever they are listed. */
export interface ListedHousehold {
  readonly record: HouseholdRecord;
  readonly members: readonly Person[];
}
export interface HouseholdList {
  readonly households: readonly ListedHousehold[];
  /** Records whose class could not be read. */
  readonly unclear: readonly HouseholdRecord[];
  /** Names of the sheets they are on. */
  readonly sheets: readonly string[];
}

const kept = new WeakMap<Register, Map<string, unknown>>();

/** What is asked once a hamlet and target is worked out once a register. */
export function once<T>(register: Register, key: string, make: () => T): T {
  let known = kept.get(register);
  if (known === undefined) kept.set(register, (known = new Map()));
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}

/**
 * Households of some classes by the list kept for them: the list of poor and near-poor households where there
 * is one (its members are known), else the list of all households. The class counts as that list writes it.
 */
export function householdsOfClasses(
  register: Register,
  classes: readonly HouseholdClass[],
  part: (record: HouseholdRecord) => boolean = () => true,
): HouseholdList {
  const all = once(register, 'of classes', () => {
    const special = recordsOf(register, 'poor-and-near');
    return special.length > 0 ? special : mainRecords(register);
  });
  return listOf(
    all.filter(({ record }) => part(record)),
    classes,
  );
}

/** The same by the list of all households, or null when no sheet lists them all. */
export function mainListOfClasses(
  register: Register,
  classes: readonly HouseholdClass[],
): HouseholdList | null {
  const all = mainRecords(register).filter(({ record }) => record.table.coverage === 'all');
  return all.length === 0 ? null : listOf(all, classes);
}

/** Newly escaped households: their own list where there is one, else those the list of all calls so. */
export function escapedHouseholds(register: Register): HouseholdList {
  const own = recordsOf(register, 'escaped');
  if (own.length === 0) return listOf(mainRecords(register), ['escaped']);
  return { households: own, unclear: [], sheets: sheetsOf(own) };
}

function listOf(records: readonly ListedHousehold[], classes: readonly HouseholdClass[]): HouseholdList {
  const households = records.filter(({ record }) => {
    const reading = record.recordedClass;
    return reading.kind === 'ok' && classes.includes(reading.value);
  });
  const unclear = records
    .map(({ record }) => record)
    .filter(({ recordedClass }) => recordedClass.kind !== 'ok');
  return { households, unclear, sheets: sheetsOf(households) };
}

function mainRecords(register: Register): ListedHousehold[] {
  return register.households.map((household) => listed(household.main, household));
}

function recordsOf(register: Register, coverage: HouseholdRecord['table']['coverage']): ListedHousehold[] {
  const found: ListedHousehold[] = [];
  for (const household of register.households) {
    for (const record of household.records) {
      if (record.table.coverage === coverage) found.push(listed(record, household));
    }
  }
  for (const record of register.unmatched) {
    if (record.table.coverage === coverage) found.push({ record, members: record.members });
  }
  return found;
}

/** The list's own members count; a list of households alone takes those joined to them. */
function listed(record: HouseholdRecord, household: Household): ListedHousehold {
  return { record, members: record.members.length > 0 ? record.members : household.members };
}

function sheetsOf(households: readonly ListedHousehold[]): string[] {
  return [...new Set(households.map(({ record }) => record.table.sheet))];
}

/** The rows of the list of all households, a household entered twice counted once; null without such a list. */
export function distinctMainRecords(register: Register): readonly HouseholdRecord[] | null {
  return once(register, 'distinct', () => mainRecordsOnce(register));
}

function mainRecordsOnce(register: Register): readonly HouseholdRecord[] | null {
  const all = distinctHouseholds(register)
    .map(({ main }) => main)
    .filter((main) => main.table.coverage === 'all');
  return all.length === 0 ? null : all;
}
