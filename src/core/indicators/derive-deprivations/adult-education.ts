/** Trình độ giáo dục của người lớn: somebody of 16 to 30 years neither learns nor has the schooling due. */
import { anyMember, NO, unknown, within, yes, type MemberAnswer } from './any-member';
import type { Aged, HouseholdFacts } from './derivation';
import { attendance, education } from './school-levels';

/** Lower secondary is due before this age, upper secondary or a trade from it on. */
const UPPER_FROM = 18;
const LOWER_SECONDARY = 3;
const UPPER_SECONDARY = 4;

/**
 * NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 5: a person of 16 to 30 years who takes no course and has no certificate due for the
 * age: 16 to under 18 lower secondary; 18 to 30 upper secondary or a vocational certificate. Training by an employer is
 * seen in no column of registers: who was trained on the job must be entered as educated.
 */
export const adultEducation = anyMember({
  none: 'adult-education-none',
  fields: ['di_hoc', 'trinh_do'],
  ask,
});

function ask(member: Aged, facts: HouseholdFacts): MemberAnswer {
  const { adultEducationFrom: from, adultEducationTo: to } = facts.bounds;
  const concerned = within(member.age, from.value, to.value);
  if (concerned === 'no') return NO;
  const school = attendance(member.person, facts).attends;
  if (school === 'yes') return NO;
  const level = education(member.person);
  if (level !== null && level >= UPPER_SECONDARY) return NO;
  const upper = within(member.age, UPPER_FROM, Infinity);
  if (level === LOWER_SECONDARY && upper === 'no') return NO;
  if (level === null) return unknown('adult-education-unknown');
  if (school === 'unknown') return unknown('adult-school-unknown');
  if (concerned === 'unknown' || (level === LOWER_SECONDARY && upper === 'unknown'))
    return unknown('age-unknown');
  return yes('adult-education-without');
}
