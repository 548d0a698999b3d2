/** Ages and years between two births as far as the cells allow: a range, or nothing. */
import type { BirthDate, Person } from '../model';
import { ageRange, type AgeRange } from '../text/ages';
import { showBirth } from '../text/dates';
import { decodeIdNumber } from '../text/id-numbers';
import { birthPlace } from './cells';
import { idNumberState, judgeableNumber } from './id-numbers';
import type { ReasonId } from './reasons';
import type { RuleReport } from './rule';

type Errors = Pick<RuleReport, 'hasError'>;

/** The birth date to judge by, or why there is none. */
export function birthToJudge(person: Person, errors: Errors): BirthDate | ReasonId {
  const { birth } = person;
  const place = birthPlace(person);
  if (birth.kind === 'absent' || !place) return 'no-column';
  if (birth.kind !== 'ok') return birth.kind;
  return errors.hasError(place) ? 'other-error' : birth.value;
}

/** The birth year the ID number gives when its two digits differ from the written year, else null. */
export function otherYearOfNumber(person: Person): number | null {
  if (person.birth.kind !== 'ok') return null;
  const number = judgeableNumber(idNumberState(person));
  if (number === null || Number(number.slice(4, 6)) === person.birth.value.year % 100) return null;
  return decodeIdNumber(number)?.birthYear ?? null;
}

/** The birth date where no ID number says otherwise; a contradiction is FD09's. */
export function undisputedBirth(person: Person, errors: Errors): BirthDate | ReasonId {
  const birth = birthToJudge(person, errors);
  return typeof birth === 'string' || otherYearOfNumber(person) === null ? birth : 'other-error';
}

/** Full years on a day where no ID number says otherwise; or why no age can be told. */
export function undisputedAge(person: Person, asOf: string, errors: Errors): AgeRange | ReasonId {
  const birth = undisputedBirth(person, errors);
  return typeof birth === 'string' ? birth : livingAge(birth, asOf);
}

/** A birth after the day is no age: the date is wrong, or the day. */
function livingAge(birth: BirthDate, asOf: string): AgeRange | ReasonId {
  const age = ageRange(birth, asOf);
  return age.max < 0 ? 'other-error' : age;
}

/**
 * Full years on a day, youngest and oldest possible; or why no age can be told. Where the ID number gives another
 * year both may be right: the range holds both.
 *
 * @param asOf 'YYYY-MM-DD'
 */
export function ageToJudge(person: Person, asOf: string, errors: Errors): AgeRange | ReasonId {
  const birth = birthToJudge(person, errors);
  if (typeof birth === 'string') return birth;
  const age = livingAge(birth, asOf);
  const other = otherYearOfNumber(person);
  if (typeof age === 'string' || other === null || other > Number(asOf.slice(0, 4))) return age;
  const byNumber = ageRange({ year: other, month: null, day: null }, asOf);
  return { min: Math.min(age.min, byNumber.min), max: Math.max(age.max, byNumber.max) };
}

/** Full years from one birth to another, at least and at most; negative where the second is the elder. */
export function yearsBetween(elder: BirthDate, younger: BirthDate): AgeRange {
  return {
    min: fullYears(latest(elder), earliest(younger)),
    max: fullYears(earliest(elder), latest(younger)),
  };
}

/** Days as year, month and day in one number: 19740131. Their difference in units of 10000 counts full years. */
const fullYears = (from: number, to: number): number => Math.floor((to - from) / 10000);
const earliest = ({ year, month, day }: BirthDate): number => year * 10000 + (month ?? 1) * 100 + (day ?? 1);
const latest = ({ year, month, day }: BirthDate): number => year * 10000 + (month ?? 12) * 100 + (day ?? 31);

/** '4', or '3–4' where it is not certain. */
export function rangeText({ min, max }: AgeRange): string {
  return min === max ? String(max) : `${min}–${max}`;
}

/** The birth date as staff write it; '' where none can be read. */
export function birthText({ birth }: Person): string {
  return birth.kind === 'ok' ? showBirth(birth.value) : '';
}
