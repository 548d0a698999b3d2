/** Tình trạng đi học của trẻ em: a child of 3 to under 16 years not at the school due for its age. */
import { anyMember, NO, unknown, within, yes, type MemberAnswer } from './any-member';
import type { Aged, HouseholdFacts } from './derivation';
import type { Level } from '../../text/school-words';
import { attendance } from './school-levels';

/** Level due from an age on: 3 nursery, 6 primary, 12 lower secondary. */
const DUE: readonly (readonly [from: number, level: Level])[] = [
  [12, 3],
  [6, 2],
  [3, 1],
];

/**
 * NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 6. A higher level counts too: grades 6 and 10 begin in the calendar year of the 11th
 * and 15th birthday (Luật Giáo dục 2019, Điều 28). A yes without a level says that the child attends.
 */
export const schoolAttendance = anyMember({ none: 'school-none', fields: ['di_hoc', 'cap_hoc'], ask });

function ask(member: Aged, facts: HouseholdFacts): MemberAnswer {
  const { schoolFrom, schoolUnder } = facts.bounds;
  const concerned = within(member.age, schoolFrom.value, schoolUnder.value - 1);
  if (concerned === 'no') return NO;
  const { attends, level, quote } = attendance(member.person, facts);
  if (attends === 'unknown')
    return quote === undefined ? unknown('school-unknown') : unknown('school-unclear', quote);
  if (attends === 'yes') {
    if (level === null || member.age === null || level >= dueAt(member.age.max)) return NO;
    return concerned === 'yes' && level < dueAt(member.age.min)
      ? yes('school-below')
      : unknown('age-unknown');
  }
  return concerned === 'yes' ? yes('school-without') : unknown('age-unknown');
}

const dueAt = (age: number): number => DUE.find(([from]) => age >= from)?.[1] ?? 0;
