/** Joining the lists of a workbook: one household however many sheets write it down. */
import type { Household, HouseholdRecord, Person, Register, RegisterTable } from '../model';
import { comparableId } from '../text/id-numbers';
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
  const orphans = attachMembers(members, lookup, { unmatched, codeNotInMain });
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

interface Left {
  readonly unmatched: HouseholdRecord[];
  readonly codeNotInMain: HouseholdRecord[];
}

/**
 * Member sheets: rows whose code no household has are orphans, unless the head's number tells whose they are; those of
 * a code used twice are told by the head.
 */
function attachMembers(
  tables: readonly TableRecords[],
  lookup: Lookup,
  { unmatched, codeNotInMain }: Left,
): Person[] {
  const orphans: Person[] = [];
  for (const record of tables.flatMap(({ records }) => records)) {
    const draft = lookup.find(record);
    const isUnknown = isCodeUnknown(record, lookup);
    if (draft !== undefined) {
      draft.records.push(record);
      if (isUnknown) codeNotInMain.push(record);
    } else if (isUnknown || codeKey(record.code) === null) orphans.push(...record.members);
    else unmatched.push(record);
  }
  return orphans;
}

const hasMembers = ({ members }: HouseholdRecord): boolean => members.length > 0;

function finish({ records }: Draft, index: number): Household {
  const [main] = records as [HouseholdRecord];
  const first = records.find(hasMembers) ?? null;
  const parts = records.length < 3 || first?.table.role !== 'members' ? [] : partsOf(records, first);
  if (parts.length < 2) return { index, records, main, withMembers: first, members: first?.members ?? [] };
  const own = parts.find(({ code }) => codeKey(code) === codeKey(main.code)) ?? first;
  return { index, records, main, withMembers: own, members: membersOf(parts, own, main) };
}

/** What a member sheet has of one household: more than one where the code on the head's row is another, or blank. */
function partsOf(
  records: readonly HouseholdRecord[],
  { table }: HouseholdRecord,
): readonly HouseholdRecord[] {
  return records.filter((record) => record.table === table && hasMembers(record));
}

/** All parts in row order; only the household's own where several have the head: then a household is there twice. */
function membersOf(
  parts: readonly HouseholdRecord[],
  own: HouseholdRecord | null,
  main: HouseholdRecord,
): readonly Person[] {
  const withHead = parts.filter(({ members }) => members.some((person) => isHeadOf(person, main)));
  if (withHead.length > 1) return own?.members ?? [];
  return parts.flatMap(({ members }) => members).sort((a, b) => a.row - b.row);
}

function isHeadOf({ relation, idNumber }: Person, { head }: HouseholdRecord): boolean {
  if (relation.kind === 'ok' && relation.value.group === 'head') return true;
  const id = comparableId(idNumber);
  return id !== null && id === comparableId(head.idNumber);
}
