/** Người phụ thuộc: more than half of the household are dependants. */
import { ELDERLY_FROM_YEARS } from '../../standards/working-age';
import { within } from './any-member';
import { markAnswer } from './cell-answers';
import { derived, refsAt, type Aged, type Derivation, type HouseholdFacts } from './derivation';

type Dependant = 'yes' | 'no' | 'unknown';

/**
 * NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 2: dependants are children under 16, and the elderly or disabled with a monthly
 * social allowance; deprived above 50 % of the members. Decided only where the unknown cannot change it.
 */
export function dependants(facts: HouseholdFacts): Derivation {
  const { members, size, ratioSizes } = facts;
  if (members.length === 0) return derived('notAssessable', 'no-members');
  const answers = members.map((member) => dependant(member, facts));
  const atLeast = answers.filter((answer) => answer === 'yes').length;
  const atMost = answers.filter((answer) => answer !== 'no').length;
  const percent = facts.bounds.dependantsAbove.value;
  const isAbove = (count: number, of = members.length): boolean => count * 100 > percent * of;
  const cells = members.flatMap(({ person }) =>
    refsAt(person, ['ngay_sinh', 'nam_sinh_nam', 'nam_sinh_nu', 'btxh']),
  );
  // Of members who may be missing from the list nothing is known: none or all of them may be dependants.
  const all = Math.max(...ratioSizes);
  const mayBe = [isAbove(atLeast), isAbove(atLeast, all), isAbove(atMost + all - members.length, all)];
  if (all > members.length && mayBe.some((each) => each !== mayBe[0]))
    return derived(
      'notAssessable',
      'members-partial',
      { listed: members.length, size: size ?? 0 },
      facts.sizeCells,
    );
  if (isAbove(atLeast) !== isAbove(atMost)) {
    return derived('notAssessable', 'dependants-uncertain', { atLeast, atMost, size: members.length }, cells);
  }
  const isDeprived = isAbove(atLeast);
  const params = { count: isDeprived ? atLeast : atMost, size: members.length, percent };
  return derived(
    isDeprived ? 'deprived' : 'notDeprived',
    isDeprived ? 'dependants-above' : 'dependants-none',
    params,
    cells,
  );
}

function dependant(member: Aged, facts: HouseholdFacts): Dependant {
  const child = within(member.age, 0, facts.bounds.dependantUnder.value - 1);
  if (child !== 'no') return child;
  const allowance = markAnswer(member.person, 'btxh', facts);
  if (allowance === 'no') return 'no';
  const isElderly = member.age !== null && member.age.min >= ELDERLY_FROM_YEARS;
  const isDisabled = markAnswer(member.person, 'khuyet_tat', facts) === 'yes';
  return allowance === 'yes' && (isElderly || isDisabled) ? 'yes' : 'unknown';
}
