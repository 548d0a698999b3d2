/** Which persons a household's declared size can be compared with. */
import type { HouseholdRecord, Person } from '../model';
import { memberState } from '../text/member-states';
import { cellOf, placeOf } from './cells';
import type { RegisterIndex } from './register-index';
import type { RuleReport } from './rule';

/**
 * The persons listed beneath the record in its own table; for a household list, those of the member sheet joined
 * by code. Null where the record has no such list: another list's members were counted at another time.
 */
export function listedMembers(record: HouseholdRecord, index: RegisterIndex): readonly Person[] | null {
  const household = index.householdOf(record);
  // A household list with its member sheet is judged once, from the household's own row.
  if (record.table.role === 'members' && record !== household?.main) return null;
  if (record.members.length > 0) return record.members;
  if (!household || household.members.length === 0 || record !== household.main) return null;
  return household.members[0]?.table.role === 'members' ? household.members : null;
}

/** How many of them count in the size: not the dead, those who moved away, helpers and lodgers. */
export function countedMembers(record: HouseholdRecord, index: RegisterIndex): number | null {
  const members = listedMembers(record, index);
  if (members === null) return null;
  let count = 0;
  for (const { counted } of members) if (counted) count++;
  return count;
}

/** Whether the state column leaves open if the person is still a member ('Đã chết?', 'Mất liên lạc'). */
export function mayHaveLeft(person: Person): boolean {
  if (!person.table.columns.has('trang_thai')) return false;
  const state = cellOf(placeOf(person, 'trang_thai'));
  return typeof state === 'string' && memberState(state) === 'unclear';
}

/**
 * Whether the row gives the person as head: by the word, or by the head's number of a list that numbers its heads
 * and leaves their relation blank.
 */
export function isGivenHead({ relation, isHead, table }: Person): boolean {
  if (relation.kind === 'ok') return relation.value.group === 'head';
  const byNumber = table.layout === 'head-then-members' && table.columns.has('stt_ho');
  return relation.kind === 'blank' && isHead && byNumber;
}

/** Whether ST02 has said that the household has another head: then the word is in question, not the age. */
export function isOneOfSeveralHeads(
  head: Person,
  record: HouseholdRecord | null,
  { hasError }: Pick<RuleReport, 'hasError'>,
): boolean {
  const heads = record?.members.filter(isGivenHead) ?? [];
  return (
    heads.length > 1 &&
    heads.includes(head) &&
    heads.some(({ table, row }) => hasError({ table, row, field: 'quan_he' }))
  );
}
