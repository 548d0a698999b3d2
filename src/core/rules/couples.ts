/** Husband and wife of a household, and the age the law lets them marry at. */
import type { HouseholdRecord, Person, Sex } from '../model';
import type { AgeRange } from '../text/ages';
import { undisputedAge, undisputedBirth, yearsBetween } from './ages';
import { partnersOf } from './sex-conflict';
import { sexOfRelation } from './relation-sex';
import { isGivenHead } from './members';
import type { ReasonId } from './reasons';
import type { RuleReport } from './rule';

type Errors = Pick<RuleReport, 'hasError'>;

/** Luật Hôn nhân và gia đình 52/2014/QH13, Điều 8 khoản 1 điểm a: nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi. */
const MARRIAGE_AGE: Readonly<Record<Sex, number>> = { male: 20, female: 18 };

export interface Couple {
  readonly head: Person;
  readonly spouse: Person;
}

/** The only head with each husband or wife listed; those who died or left are no couple any more. */
export function couplesOf(record: HouseholdRecord): readonly Couple[] {
  const head = record.members.find(isGivenHead);
  if (!head?.counted) return [];
  return partnersOf(head, record)
    .filter(({ counted }) => counted)
    .map((spouse) => ({ head, spouse }));
}

/** Years between the two, whoever is the elder; or why they cannot be told. */
export function coupleGap({ head, spouse }: Couple, errors: Errors): AgeRange | ReasonId {
  const headBirth = undisputedBirth(head, errors);
  if (typeof headBirth === 'string') return headBirth;
  const birth = undisputedBirth(spouse, errors);
  if (typeof birth === 'string') return birth;
  const { min, max } = yearsBetween(headBirth, birth);
  if (min >= 0) return { min, max };
  if (max >= 0) return { min: 0, max: Math.max(max, -min) };
  const turned = yearsBetween(birth, headBirth);
  return { min: turned.min, max: turned.max };
}

export interface MarriageAge {
  readonly age: AgeRange;
  /** The age the law asks for; the woman's where the sex is not known. */
  readonly limit: number;
  /** True, false, or null where birth or sex leave it open. */
  readonly isUnder: boolean | null;
}

/** Whether somebody is certainly below the age of marriage; or why no age can be told. */
export function marriageAge(person: Person, asOf: string, errors: Errors): MarriageAge | ReasonId {
  const age = undisputedAge(person, asOf, errors);
  if (typeof age === 'string') return age;
  const sex = sexOfRelation(person) ?? (person.sex.kind === 'ok' ? person.sex.value : null);
  const limit = MARRIAGE_AGE[sex ?? 'female'];
  const highest = MARRIAGE_AGE[sex ?? 'male'];
  if (age.max < limit) return { age, limit, isUnder: true };
  return { age, limit, isUnder: age.min >= highest ? false : null };
}
