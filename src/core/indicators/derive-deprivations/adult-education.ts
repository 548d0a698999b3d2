/** Trình độ giáo dục của người lớn: somebody of 16 to 30 years neither learns nor has the schooling due. */
import { anyMember, NO, unknown, within, yes, type MemberAnswer } from './any-member';
import type { Aged, HouseholdFacts } from './derivation';
import type { FinishedEducation } from './finished-education';
import { attendance, education, type Attendance } from './school-levels';

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
  const school = attendance(member.person, facts);
  if (school.attends === 'yes') return NO;
  const written = education(member.person);
  const upper = within(member.age, UPPER_FROM, Infinity);
  const lacks = lacksFor(written?.finished ?? null, upper);
  if (lacks === 'no') return NO;
  const why = unknownWhy(written, lacks, school);
  if (why !== null) return why;
  return concerned === 'yes' && lacks === 'yes' ? yes('adult-education-without') : unknown('age-unknown');
}

function unknownWhy(
  written: ReturnType<typeof education>,
  lacks: Lacks,
  { attends, quote }: Attendance,
): MemberAnswer | null {
  if (written === null) return unknown('adult-education-unknown');
  if (lacks === 'perhaps' || written.finished?.isLearning === true)
    return unknown('adult-education-unclear', written.quote);
  return attends === 'unknown' ? unknown('adult-school-unknown', quote) : null;
}

type Lacks = 'yes' | 'no' | 'perhaps' | 'by-age';

/** Whether what is due for the age is missing: perhaps by the words, or by the age. */
function lacksFor(finished: FinishedEducation | null, upper: 'yes' | 'no' | 'unknown'): Lacks {
  if (finished === null) return 'perhaps';
  const { atLeast, atMost } = finished;
  const least = upper === 'no' ? LOWER_SECONDARY : UPPER_SECONDARY;
  if (atLeast >= least) return 'no';
  if (atMost < (upper === 'yes' ? UPPER_SECONDARY : LOWER_SECONDARY)) return 'yes';
  return upper === 'unknown' && atMost < UPPER_SECONDARY && atLeast >= LOWER_SECONDARY ? 'by-age' : 'perhaps';
}
