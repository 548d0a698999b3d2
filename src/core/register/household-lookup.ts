/** Finding the household of the main list that a record of another list is about. */
import type { HouseholdRecord, Person } from '../model';
import { comparableId } from '../text/id-numbers';
import { exactKey } from '../text/unicode';
import { codeKey } from './records';

/** A household in the making; the first record is the main list's. */
export interface Draft {
  readonly records: HouseholdRecord[];
}
export interface Lookup {
  add(draft: Draft): void;
  /** The one household the record is about, or undefined. */
  find(record: HouseholdRecord): Draft | undefined;
  /** A household that other lists than the record's own write down and that is surely the record's. */
  findSurely(record: HouseholdRecord): Draft | undefined;
  hasCode(key: string): boolean;
}

/** Whether the record has a code that no household of the main list has. */
export function isCodeUnknown(record: HouseholdRecord, lookup: Lookup): boolean {
  const key = codeKey(record.code);
  return key !== null && !lookup.hasCode(key);
}

export function createLookup(): Lookup {
  const codes = new Map<string, Draft[]>();
  const ids = new Map<string, Draft[]>();
  const drafts: Draft[] = [];
  let indexed = 0;
  /** A workbook with one list never looks a household up: indexes are made when first asked for. */
  const index = (): void => {
    for (; indexed < drafts.length; indexed++) {
      const draft = drafts[indexed];
      const record = draft?.records[0];
      if (draft === undefined || record === undefined) continue;
      push(codes, codeKey(record.code), draft);
      push(ids, comparableId(record.head.idNumber), draft);
    }
  };
  let byName = new Map<string, Draft[]>();
  let named = 0;
  /** Names are needed by few workbooks and cost more than codes: put together when first asked for. */
  const namesOfAll = (): ReadonlyMap<string, readonly Draft[]> => {
    if (named === drafts.length) return byName;
    byName = new Map();
    named = drafts.length;
    for (const draft of drafts) push(byName, nameKey(draft.records[0]), draft);
    return byName;
  };
  return {
    add(draft) {
      drafts.push(draft);
    },
    find(record) {
      if (drafts.length === 0) return undefined;
      index();
      const code = codeKey(record.code);
      const id = comparableId(record.head.idNumber);
      const coded = candidates(codes, code);
      if (coded.length === 1) return coded[0];
      const numbered = candidates(ids, id);
      if (numbered.length === 1) return numbered[0];
      if (code === null && id === null) return single(candidates(namesOfAll(), nameKey(record)));
      return sameHead(coded, record) ?? sameHead(numbered, record) ?? sameHamlet(coded, record);
    },
    findSurely(record) {
      index();
      const id = comparableId(record.head.idNumber);
      const possible = [...fewOf(candidates(ids, id)), ...fewOf(candidates(codes, codeKey(record.code)))];
      return possible.find(
        ({ records }) =>
          records.every(({ table }) => table !== record.table) && isSurelySame(record, records[0]),
      );
    },
    hasCode(key) {
      index();
      return codes.has(key);
    },
  };
}

/** Whether two heads are two persons: other names, and no identity number that says otherwise. */
export function isOtherHead(a: Person, b: Person): boolean {
  if (a.name === null || b.name === null || exactKey(a.name) === exactKey(b.name)) return false;
  const id = comparableId(a.idNumber);
  return id === null || id !== comparableId(b.idNumber);
}

/** What so many households share names none of them, and to compare with each would cost time without end. */
const MANY = 50;

const fewOf = (drafts: readonly Draft[]): readonly Draft[] => (drafts.length > MANY ? [] : drafts);

/**
 * One identity number, or one code and no other head. Where codes start again in each hamlet two heads of one name may
 * share one: another hamlet with another number or birth year is another household.
 */
function isSurelySame(a: HouseholdRecord, b: HouseholdRecord | undefined): boolean {
  if (b === undefined) return false;
  const [idA, idB] = [comparableId(a.head.idNumber), comparableId(b.head.idNumber)];
  if (idA !== null && idA === idB) return true;
  if (codeKey(a.code) !== codeKey(b.code) || isOtherHead(a.head, b.head)) return false;
  const elsewhere = a.hamlet !== null && b.hamlet !== null && a.hamlet !== b.hamlet;
  return !(elsewhere && ((idA !== null && idB !== null) || isOtherBirth(a.head, b.head)));
}

function isOtherBirth({ birth: a }: Person, { birth: b }: Person): boolean {
  return a.kind === 'ok' && b.kind === 'ok' && a.value.year !== b.value.year;
}

/** Name and birth year of the head: enough only for a list that has neither code nor number. */
function nameKey(record: HouseholdRecord | undefined): string | null {
  const head = record?.head;
  if (head === undefined || head.name === null || head.birth.kind !== 'ok') return null;
  return `${exactKey(head.name)} ${head.birth.value.year}`;
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

function single(drafts: readonly Draft[]): Draft | undefined {
  return drafts.length === 1 ? drafts[0] : undefined;
}

function sameHead(drafts: readonly Draft[], record: HouseholdRecord): Draft | undefined {
  const { name } = record.head;
  if (name === null) return undefined;
  const key = exactKey(name);
  return single(drafts.filter(({ records }) => exactKey(records[0]?.head.name ?? '') === key));
}

/** Codes that start again in each hamlet: the record's own hamlet decides, unless the head there is somebody else. */
function sameHamlet(drafts: readonly Draft[], record: HouseholdRecord): Draft | undefined {
  if (record.hamlet === null) return undefined;
  const found = single(drafts.filter(({ records }) => records[0]?.hamlet === record.hamlet));
  const head = found?.records[0]?.head;
  return head !== undefined && !isOtherHead(head, record.head) ? found : undefined;
}
