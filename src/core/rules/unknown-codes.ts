/** Household codes of secondary lists and member rows that the main list does not have, with the code likely meant. */
import type { HouseholdRecord, Person, Register, RegisterTable } from '../model';
import { codeKey, readHouseholdCode } from '../register/records';
import { hamletNames } from '../text/hamlets';
import { onFirstUse } from './blank-means-no';
import { cellOf, placeOf } from './cells';
import { nearCodes, plainCode, type NearCodes } from './household-codes';
import type { RegisterIndex } from './register-index';
import { comparableNumber } from './same-person';
import { strayGroups } from './stray-groups';

export interface UnknownCode {
  readonly table: RegisterTable;
  readonly row: number;
  /** The other rows with the same code. */
  readonly others: readonly number[];
  readonly name: string;
  readonly written: string;
  /** The code likely meant, and what tells; null when nothing does. */
  readonly known: string | null;
  readonly by: 'idNumber' | 'nearest' | null;
}

/** Every unknown code once a household: at its head's row, else at the first row that carries it. */
export function unknownCodes(register: Register, index: RegisterIndex): readonly UnknownCode[] {
  const guess = guesser(register);
  const isUnsettled = isMainUnsettled(register, index);
  const ofRecords = register.codeNotInMain
    .filter(({ table, code }) => table.coverage !== 'gone' && code.kind === 'ok')
    .filter((record) => !isUnsettled(record))
    .map((record) => {
      const written = record.code.kind === 'ok' ? record.code.value : '';
      const main = index.householdOf(record)?.main;
      return {
        ...at(record.head, record.head),
        others: record.table.role === 'members' ? othersOf(record.members, record.head.row) : [],
        written,
        ...(known(main) ?? guess(record.table, written, [record.head])),
      };
    });
  const ofRows = strayGroups(register, index).map(({ table, written, persons, beside }) => {
    const head = persons.find(({ isHead }) => isHead) ?? persons[0];
    if (!head || written === null) return undefined;
    const others = othersOf(persons, head.row);
    return { ...at(head, head), others, written, ...guess(table, written, persons, beside?.main) };
  });
  return [...ofRecords, ...ofRows.filter((found) => found !== undefined)];
}

/**
 * Joined by ID number to a household whose own code is blank, or another household's: that (ST03, ST05) is the cause,
 * not this code.
 */
export function isMainUnsettled(
  { households, codeNotInMain }: Register,
  index: RegisterIndex,
): (record: HouseholdRecord) => boolean {
  const counts = new Map<string, number>();
  for (const { main } of codeNotInMain.length > 0 ? households : []) {
    const key = codeKey(main.code);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (record) => {
    const main = index.householdOf(record)?.main;
    if (main === undefined) return false;
    const key = codeKey(main.code);
    return key === null || (counts.get(key) ?? 0) > 1;
  };
}

type Guess = Pick<UnknownCode, 'known' | 'by'>;

const at = ({ table, row }: { table: RegisterTable; row: number }, { name }: Person) => ({
  table,
  row,
  name: name ?? '',
});

function known(main: HouseholdRecord | undefined): Guess | null {
  return main?.code.kind === 'ok' ? { known: main.code.value, by: 'idNumber' } : null;
}

function othersOf(persons: readonly Person[], row: number): readonly number[] {
  return persons
    .filter(
      (person) => person.row !== row && readHouseholdCode(cellOf(placeOf(person, 'ma_ho'))).kind === 'ok',
    )
    .map((person) => person.row);
}

/**
 * Guesses by the head's ID number first, then by the codes a letter away: the one whose household stands beside the
 * rows, the one the list does not have yet, the one of the same hamlet.
 */
function guesser({ households }: Register) {
  let near: NearCodes | null = null;
  let byNumber: ReadonlyMap<string, HouseholdRecord> | null = null;
  const taken = new Map<RegisterTable, ReadonlySet<string>>();
  const hamlets = onFirstUse(() => hamletsByCode(households));
  return (
    table: RegisterTable,
    written: string,
    persons: readonly Person[],
    beside?: HouseholdRecord,
  ): Guess => {
    byNumber ??= new Map(households.flatMap(({ main }) => numbered(main)));
    for (const person of persons) {
      const number = comparableNumber(person);
      const found = number === null ? null : known(byNumber.get(number));
      if (found) return found;
    }
    near ??= nearCodes(households.flatMap(({ main }) => (main.code.kind === 'ok' ? [main.code.value] : [])));
    const candidates = near.near(written);
    if (candidates.length === 0) return NO_GUESS;
    let used = taken.get(table);
    if (!used) taken.set(table, (used = codesIn(table, households)));
    const inUse = used;
    const neighbour = beside && codeKey(beside.code);
    const only =
      candidates.find((code) => plainCode(code) === neighbour) ??
      single(candidates.filter((code) => !inUse.has(plainCode(code)))) ??
      single(candidates.filter((code) => hamlets().isOf(code, persons[0])));
    return only === undefined ? NO_GUESS : { known: only, by: 'nearest' };
  };
}

const NO_GUESS: Guess = { known: null, by: null };

const single = (codes: readonly string[]): string | undefined => (codes.length === 1 ? codes[0] : undefined);

/** Tells whether a code is of a household in the hamlet a row writes; without a hamlet on both sides it is not. */
function hamletsByCode(households: Register['households']) {
  const names = hamletNames();
  const byCode = new Map<string, string | null>();
  for (const { main } of households)
    if (main.code.kind === 'ok') byCode.set(main.code.value, names.name(main.hamlet));
  return {
    isOf(code: string, person: Person | undefined): boolean {
      const hamlet = person && names.name(cellOf(placeOf(person, 'thon')));
      return hamlet !== null && hamlet !== undefined && byCode.get(code) === hamlet;
    },
  };
}

function numbered(main: HouseholdRecord): readonly (readonly [string, HouseholdRecord])[] {
  const number = comparableNumber(main.head);
  return number === null ? [] : [[number, main]];
}

/** Codes of the households a list already has rows for. */
function codesIn(table: RegisterTable, households: Register['households']): ReadonlySet<string> {
  const keys = households
    .filter(
      ({ records, members }) =>
        members[0]?.table === table || records.some((record) => record.table === table),
    )
    .map(({ main }) => codeKey(main.code));
  return new Set(keys.filter((key) => key !== null));
}
