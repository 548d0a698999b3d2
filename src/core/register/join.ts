/** Joining the lists of a workbook: one household however many sheets write it down. */
import type { Household, HouseholdRecord, Person, Register, RegisterTable } from '../model';
import { createLookup, isCodeUnknown, isOtherHead, type Draft, type Lookup } from './household-lookup';
import { splitLists, type TableRecords } from './main-list';
import { codeKey } from './records';

export interface JoinedRegister extends Pick<
  Register,
  'households' | 'gone' | 'unmatched' | 'codeNotInMain' | 'orphans'
> {
  /** Lists that name households by nothing they could be recognised by. */
  readonly withoutKey: readonly RegisterTable[];
}

/**
 * The main list gives the households; records of other lists are joined to them by household code; where the code is
 * blank, unknown or used twice, by the head's identity number; where there is neither, by the head's name with the
 * birth year. What fits several households joins none of them, unless the head's name decides. Where several lists
 * together are the main one, a household that is surely on one of them already joins it.
 */
export function joinTables(tables: readonly TableRecords[]): JoinedRegister {
  const lookup = createLookup();
  const drafts: Draft[] = [];
  const appended: RegisterTable[] = [];
  const { main, secondary, withoutKey } = splitLists(tables, (list) => {
    const known = drafts.length === 0 ? 0 : list.records.filter((record) => isListed(record, lookup)).length;
    if (known * 2 > list.records.length && !isOfAnotherClass(list.table, appended)) return false;
    for (const record of list.records) {
      // A household that is twice in one list stays two rows; on a further list it is the same one again.
      const listed = appended.length === 0 ? undefined : lookup.findSurely(record);
      if (listed === undefined) drafts.push(addDraft(record, lookup));
      else listed.records.push(record);
    }
    appended.push(list.table);
    return true;
  });
  const unmatched: HouseholdRecord[] = [];
  const codeNotInMain: HouseholdRecord[] = [];
  for (const record of secondary.flatMap(({ records }) => records)) {
    if (isCodeUnknown(record, lookup)) codeNotInMain.push(record);
    const draft = lookup.find(record);
    if (draft === undefined) unmatched.push(record);
    else draft.records.push(record);
  }
  const members = tables.filter(({ table }) => table.role === 'members');
  const orphans = attachMembers(members, lookup, unmatched);
  const gone = tables.filter(({ table }) => table.coverage === 'gone').flatMap(({ records }) => records);
  const households = main.length === 0 ? [] : drafts.map(finish);
  return { households, gone, unmatched, codeNotInMain, orphans, withoutKey };
}

/** Whether the household stands in the main list already; codes that start again in each hamlet name other heads. */
function isListed(record: HouseholdRecord, lookup: Lookup): boolean {
  const main = lookup.find(record)?.records[0];
  return main !== undefined && !isOtherHead(main.head, record.head);
}

/** A list of a class that none of the others is of gives that class its households, whoever is on the others too. */
function isOfAnotherClass({ impliedClass }: RegisterTable, others: readonly RegisterTable[]): boolean {
  return (
    impliedClass !== null &&
    others.every((other) => other.impliedClass !== null && other.impliedClass !== impliedClass)
  );
}

function addDraft(record: HouseholdRecord, lookup: Lookup): Draft {
  const draft: Draft = { records: [record] };
  lookup.add(draft);
  return draft;
}

/** Member sheets: rows whose code no household has are orphans; those of a code used twice are told by the head. */
function attachMembers(
  tables: readonly TableRecords[],
  lookup: Lookup,
  unmatched: HouseholdRecord[],
): Person[] {
  const orphans: Person[] = [];
  for (const record of tables.flatMap(({ records }) => records)) {
    const draft = lookup.find(record);
    if (draft !== undefined) draft.records.push(record);
    else if (isCodeUnknown(record, lookup) || codeKey(record.code) === null) orphans.push(...record.members);
    else unmatched.push(record);
  }
  return orphans;
}

const hasMembers = ({ members }: HouseholdRecord): boolean => members.length > 0;

function finish({ records }: Draft, index: number): Household {
  const [main] = records as [HouseholdRecord];
  const withMembers = records.find(hasMembers) ?? null;
  return { index, records, main, withMembers, members: withMembers?.members ?? [] };
}
