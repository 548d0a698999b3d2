/** Joining the lists of a workbook: one household however many sheets write it down. */
import type { Household, HouseholdRecord, Person, Register, RegisterTable } from '../model';
import { comparableId } from '../text/id-numbers';
import { exactKey } from '../text/unicode';
import { codeKey } from './records';

/** A table with its households, ready to be joined. */
export interface TableRecords {
  readonly table: RegisterTable;
  readonly records: readonly HouseholdRecord[];
}
export type JoinedRegister = Pick<
  Register,
  'households' | 'gone' | 'unmatched' | 'codeNotInMain' | 'orphans'
>;

interface Draft {
  readonly records: HouseholdRecord[];
}
interface Lookup {
  add(draft: Draft): void;
  /** The one household of the main list the record is about, or undefined. */
  find(record: HouseholdRecord): Draft | undefined;
  hasCode(key: string): boolean;
}

/**
 * The main list gives the households: the tables that list everybody, or, when there are none, all lists together.
 * Records of other lists are joined by household code; where the code is blank, unknown or used twice, by the head's
 * identity number. A number or code that fits several households joins none of them, unless the head's name decides.
 */
export function joinTables(tables: readonly TableRecords[]): JoinedRegister {
  const lists = tables.filter(({ table }) => table.role !== 'members' && table.coverage !== 'gone');
  const everybody = lists.filter(({ table }) => table.coverage === 'all');
  const main = everybody.length > 0 ? everybody : lists;
  const drafts: Draft[] = [];
  const lookup = createLookup();
  const secondary: TableRecords[] = [];
  for (const list of main) {
    if (drafts.length > 0 && isRepetition(list, lookup)) secondary.push(list);
    else for (const record of list.records) drafts.push(addDraft(record, lookup));
  }
  secondary.push(...lists.filter((list) => !main.includes(list)));
  const unmatched: HouseholdRecord[] = [];
  const codeNotInMain: HouseholdRecord[] = [];
  for (const { records } of secondary) {
    for (const record of records) {
      if (isCodeUnknown(record, lookup)) codeNotInMain.push(record);
      const draft = lookup.find(record);
      if (draft === undefined) unmatched.push(record);
      else draft.records.push(record);
    }
  }
  const orphans = attachMembers(tables, lookup, unmatched);
  const gone = tables.filter(({ table }) => table.coverage === 'gone').flatMap(({ records }) => records);
  return { households: drafts.map(finish), gone, unmatched, codeNotInMain, orphans };
}

function addDraft(record: HouseholdRecord, lookup: Lookup): Draft {
  const draft: Draft = { records: [record] };
  lookup.add(draft);
  return draft;
}

/** Another list of everybody repeats the first when most of its households are there already; else it goes on from it. */
function isRepetition(list: TableRecords, lookup: Lookup): boolean {
  const known = list.records.filter((record) => lookup.find(record) !== undefined).length;
  return known * 2 > list.records.length;
}

function isCodeUnknown(record: HouseholdRecord, lookup: Lookup): boolean {
  const key = codeKey(record.code);
  return key !== null && !lookup.hasCode(key);
}

/** Member sheets: rows whose code no household has are orphans; those of a code used twice are told by the head. */
function attachMembers(
  tables: readonly TableRecords[],
  lookup: Lookup,
  unmatched: HouseholdRecord[],
): Person[] {
  const orphans: Person[] = [];
  for (const { table, records } of tables) {
    if (table.role !== 'members') continue;
    for (const record of records) {
      const draft = lookup.find(record);
      if (draft !== undefined) draft.records.push(record);
      else if (isCodeUnknown(record, lookup) || codeKey(record.code) === null)
        orphans.push(...record.members);
      else unmatched.push(record);
    }
  }
  return orphans;
}

function createLookup(): Lookup {
  const byCode = new Map<string, Draft[]>();
  const byId = new Map<string, Draft[]>();
  return {
    add(draft) {
      const record = draft.records[0];
      if (record === undefined) return;
      push(byCode, codeKey(record.code), draft);
      push(byId, comparableId(record.head.idNumber), draft);
    },
    find(record) {
      const coded = candidates(byCode, codeKey(record.code));
      if (coded.length === 1) return coded[0];
      const numbered = candidates(byId, comparableId(record.head.idNumber));
      if (numbered.length === 1) return numbered[0];
      return sameHead(coded, record) ?? sameHead(numbered, record);
    },
    hasCode: (key) => byCode.has(key),
  };
}

function push(map: Map<string, Draft[]>, key: string | null, draft: Draft): void {
  if (key === null) return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else list.push(draft);
}

function candidates(map: ReadonlyMap<string, readonly Draft[]>, key: string | null): readonly Draft[] {
  return key === null ? [] : (map.get(key) ?? []);
}

function sameHead(drafts: readonly Draft[], record: HouseholdRecord): Draft | undefined {
  const name = record.head.name;
  if (name === null) return undefined;
  const key = exactKey(name);
  const same = drafts.filter(({ records }) => exactKey(records[0]?.head.name ?? '') === key);
  return same.length === 1 ? same[0] : undefined;
}

function finish({ records }: Draft, index: number): Household {
  const [main] = records as [HouseholdRecord];
  const withMembers = records.find(({ members }) => members.length > 0) ?? null;
  return { index, records, main, withMembers, members: withMembers?.members ?? [] };
}
