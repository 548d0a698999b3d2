/** The register's records and persons laid out for rules: each row once, with a way back to its household. */
import type { Cell, CellRef, Household, HouseholdRecord, Person, Register, RegisterTable } from '../model';
import { createRowMap } from './row-map';

/** A person with the household record it stands in; null for a row whose code matches no household. */
export interface PersonInHousehold {
  readonly person: Person;
  readonly record: HouseholdRecord | null;
}
export interface RegisterIndex {
  /** Every household record of every list: the main list first, then the others, then the gone. */
  readonly records: readonly HouseholdRecord[];
  /** Every person row of every table once. */
  readonly persons: readonly PersonInHousehold[];
  /** The person on a row, or null. */
  personAt(table: RegisterTable, row: number): Person | null;
  /** The record whose own row or member row this is, or null. */
  recordAt(table: RegisterTable, row: number): HouseholdRecord | null;
  /** The raw cell of a register sheet; null elsewhere. */
  cellAt(ref: CellRef): Cell;
  /** The register's household a record belongs to; null for gone and unmatched records. */
  householdOf(record: HouseholdRecord): Household | null;
}

/** Indexes a register in one pass; linear in its rows. */
export function indexRegister(register: Register): RegisterIndex {
  const records = householdsByRecord(register);
  const persons = createRowMap<PersonInHousehold>();
  for (const record of records.keys()) {
    for (const person of personsOf(record)) persons.add(person.table, person.row, { person, record });
  }
  for (const person of register.orphans) persons.add(person.table, person.row, { person, record: null });

  const rows = createRowMap<HouseholdRecord>();
  for (const record of records.keys()) rows.add(record.table, record.row, record);
  for (const { person, record } of persons.values) if (record) rows.add(person.table, person.row, record);

  const sheets = new Map(register.tables.map(({ sheet, cells }) => [sheet, cells]));

  return {
    records: [...records.keys()],
    persons: persons.values,
    personAt: (table, row) => persons.get(table, row)?.person ?? null,
    cellAt: ({ sheet, row, column }) => sheets.get(sheet)?.[row - 1]?.[column - 1] ?? null,
    recordAt: (table, row) => rows.get(table, row),
    householdOf: (record) => records.get(record) ?? null,
  };
}

/** Every record once, with the household it belongs to; in the order of `RegisterIndex.records`. */
function householdsByRecord(register: Register): ReadonlyMap<HouseholdRecord, Household | null> {
  const records = new Map<HouseholdRecord, Household | null>();
  for (const household of register.households) records.set(household.main, household);
  for (const household of register.households) {
    for (const record of household.records) records.set(record, household);
  }
  for (const record of [...register.unmatched, ...register.gone]) records.set(record, null);
  return records;
}

/** The persons a record names itself: its members, or the head alone on a one-row list. */
function personsOf(record: HouseholdRecord): readonly Person[] {
  return record.members.length > 0 ? record.members : [record.head];
}
