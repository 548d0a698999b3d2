/** Household codes of secondary lists and member rows that the main list does not have, with the code likely meant. */
import type { HouseholdRecord, Person, Register, RegisterTable } from '../model';
import { codeKey, readHouseholdCode } from '../register/records';
import { cellOf, placeOf } from './cells';
import { nearCodes, plainCode, type NearCodes } from './household-codes';
import type { RegisterIndex } from './register-index';
import { comparableNumber } from './same-person';

export interface UnknownCode {
  readonly table: RegisterTable;
  readonly row: number;
  readonly name: string;
  readonly written: string;
  /** The code likely meant, and what tells; null when nothing does. */
  readonly known: string | null;
  readonly by: 'idNumber' | 'nearest' | null;
}

/** Every unknown code once a household: at its head's row, else at the first row that carries it. */
export function unknownCodes(register: Register, index: RegisterIndex): readonly UnknownCode[] {
  const guess = guesser(register);
  const ofRecords = register.codeNotInMain
    .filter(({ table, code }) => table.coverage !== 'gone' && code.kind === 'ok')
    .filter((record) => !isMainBlank(record, index))
    .map((record) => {
      const written = record.code.kind === 'ok' ? record.code.value : '';
      const main = index.householdOf(record)?.main;
      return {
        ...at(record, record.head),
        written,
        ...(known(main) ?? guess(record.table, written, [record.head])),
      };
    });
  const ofRows = orphanGroups(register.orphans).map(({ written, persons }) => {
    const head = persons.find(({ isHead }) => isHead) ?? persons[0];
    return head && { ...at(head, head), written, ...guess(head.table, written, persons) };
  });
  return [...ofRecords, ...ofRows.filter((found) => found !== undefined)];
}

/** Joined by ID number to a household whose own code is blank: the blank (ST03) is the cause, not this code. */
export function isMainBlank(record: HouseholdRecord, index: RegisterIndex): boolean {
  const main = index.householdOf(record)?.main;
  return main !== undefined && main.code.kind !== 'ok';
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

/** Member rows by sheet and code; rows without a code are left out. */
function orphanGroups(orphans: readonly Person[]): readonly { written: string; persons: Person[] }[] {
  const groups = new Map<string, { written: string; persons: Person[] }>();
  for (const person of orphans) {
    const code = readHouseholdCode(cellOf(placeOf(person, 'ma_ho')));
    if (code.kind !== 'ok') continue;
    const written = code.value;
    const key = `${person.table.sheet}|${plainCode(written)}`;
    const group = groups.get(key);
    if (group) group.persons.push(person);
    else groups.set(key, { written, persons: [person] });
  }
  return [...groups.values()];
}

/** Guesses by the head's ID number first, then by the one code a letter away that the list does not have yet. */
function guesser({ households }: Register) {
  let near: NearCodes | null = null;
  let byNumber: ReadonlyMap<string, HouseholdRecord> | null = null;
  const taken = new Map<RegisterTable, ReadonlySet<string>>();
  return (table: RegisterTable, written: string, persons: readonly Person[]): Guess => {
    byNumber ??= new Map(households.flatMap(({ main }) => numbered(main)));
    for (const person of persons) {
      const number = comparableNumber(person);
      const found = number === null ? null : known(byNumber.get(number));
      if (found) return found;
    }
    near ??= nearCodes(households.flatMap(({ main }) => (main.code.kind === 'ok' ? [main.code.value] : [])));
    const candidates = near.near(written);
    let used = taken.get(table);
    if (!used) taken.set(table, (used = codesIn(table, households)));
    const free = candidates.filter((code) => !used.has(plainCode(code)));
    const [only, second] = free;
    return only !== undefined && second === undefined
      ? { known: only, by: 'nearest' }
      : { known: null, by: null };
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
