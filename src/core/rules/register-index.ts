/** The register's records and persons laid out for rules: each row once, with a way back to its household. */
import type { Cell, CellRef, Household, HouseholdRecord, Person, Register, RegisterTable } from '../model';
import { RowMap } from './row-map';

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
  /** Where the person of a row stands in `persons`; -1 where nobody does. */
  positionOf(table: RegisterTable, row: number): number;
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
  return new Index(register);
}

/** A class, so that its methods are the same functions from run to run and the engine keeps what it made of them. */
class Index implements RegisterIndex {
  readonly records: readonly HouseholdRecord[];
  readonly cellAt: RegisterIndex['cellAt'];
  private readonly households: RowMap<RecordOfHousehold>;
  private readonly people = new RowMap<PersonInHousehold>();

  constructor(register: Register) {
    this.cellAt = cellsOf(register);
    this.households = householdsByRecord(register);
    this.records = this.households.values.map(({ record }) => record);
    for (const record of this.records) {
      for (const person of personsOf(record)) this.people.add(person.table, person.row, { person, record });
    }
    for (const person of register.orphans)
      this.people.add(person.table, person.row, { person, record: null });
  }
  get persons(): readonly PersonInHousehold[] {
    return this.people.values;
  }
  positionOf(table: RegisterTable, row: number): number {
    return this.people.position(table, row);
  }
  personAt(table: RegisterTable, row: number): Person | null {
    return this.people.get(table, row)?.person ?? null;
  }
  recordAt(table: RegisterTable, row: number): HouseholdRecord | null {
    return this.households.get(table, row)?.record ?? this.people.get(table, row)?.record ?? null;
  }
  householdOf({ table, row }: HouseholdRecord): Household | null {
    return this.households.get(table, row)?.household ?? null;
  }
}

/** Cells by sheet. Of several tables on one sheet each knows its own part only, the rest being blank. */
function cellsOf({ tables }: Register): RegisterIndex['cellAt'] {
  const sheets = new Map<string, RegisterTable[]>();
  for (const table of tables) sheets.set(table.sheet, [...(sheets.get(table.sheet) ?? []), table]);
  return ({ sheet, row, column }) => {
    for (const { cells } of sheets.get(sheet) ?? []) {
      const cell = cells[row - 1]?.[column - 1] ?? null;
      if (cell !== null) return cell;
    }
    return null;
  };
}

interface RecordOfHousehold {
  readonly record: HouseholdRecord;
  readonly household: Household | null;
}

/** Every record once, with the household it belongs to; in the order of `RegisterIndex.records`. */
function householdsByRecord(register: Register): RowMap<RecordOfHousehold> {
  const records = new RowMap<RecordOfHousehold>();
  const add = (record: HouseholdRecord, household: Household | null) =>
    records.add(record.table, record.row, { record, household });
  for (const household of register.households) add(household.main, household);
  for (const household of register.households) {
    for (const record of household.records) add(record, household);
  }
  for (const record of [...register.unmatched, ...register.gone]) add(record, null);
  return records;
}

/** The persons a record names itself: its members, or the head alone on a one-row list. */
function personsOf(record: HouseholdRecord): readonly Person[] {
  return record.members.length > 0 ? record.members : [record.head];
}
