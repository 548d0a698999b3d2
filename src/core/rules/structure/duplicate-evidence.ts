/** Whether two rows of different households are probably one person, and what speaks for it. */
import type { BirthDate } from '../../model';
import { editDistance } from '../../text/distance';
import { isUnaccented } from '../../text/unicode';
import { likeness, looseName } from '../names';
import { comparableNumber } from '../same-person';
import type { Thresholds } from '../thresholds';
import { shareOthers, type Contacts } from './household-contacts';
import type { NameChance } from './name-chance';
import type { Entry } from './person-pairs';

/** In the order they are told. */
export const EVIDENCE = [
  'name',
  'likeName',
  'date',
  'nearDate',
  'year',
  'hamlet',
  'phone',
  'address',
  'others',
] as const;
export type Evidence = (typeof EVIDENCE)[number];
export interface Means {
  readonly contacts: Contacts;
  readonly chance: NameChance;
  readonly thresholds: Thresholds;
}

/** Days of about 60 birth years: how seldom two persons are born on one day, in one year. */
const DAYS = 60 * 365.25;
const YEARS = 60;
/**
 * How many pairs may agree so by chance before it tells nothing: of one name and year; of one name and date with two ID
 * numbers. With some 3,000 names in a ward, less than one false alarm a register. No number for a ward to set.
 */
const CHANCE_OF_YEAR = 0.0001;
const CHANCE_OF_DATE = 0.001;

/**
 * What speaks for one person; null when it is not enough.
 *
 * A common name and a birth year are never enough: a ward has several Nguyễn Văn Hùng of one year. A like name (Hà,
 * Hạ) needs the whole date and a neighbour's sign. Two different ID numbers are two persons, unless name and date
 * agree; then a mistyped number is likelier than chance.
 */
export function evidenceOf(a: Entry, b: Entry, means: Means): readonly Evidence[] | null {
  // From the cheapest question to the dearest: most pairs end at the first.
  const birth = birthEvidence(a.birth, b.birth);
  if (birth === 'other') return null;
  const alike = birth === 'close' ? 'nearDate' : birth === 'differs' ? null : birth;
  const near = contactsBetween(a, b, means.contacts);
  if (alike === null && near.length === 0) return null;
  const numbers = compareNumbers(a, b);
  if (isSomebodyElse(a, b) || isSettledBy(numbers, birth)) return null;
  const name = nameEvidence(a, b, means.thresholds.sameNameShare);
  if (name === null) return null;
  const around = evidenceAround(a, b, near);
  const isEnough = name === 'name' ? isEnoughForName : isEnoughForLikeName;
  if (!isEnough({ a, b, birth, numbers, around }, means)) return null;
  return [name, ...(alike === null ? [] : [alike]), ...around];
}

/** One number is for other rules; two numbers are two persons, unless birth dates agree, or the numbers all but do. */
function isSettledBy(numbers: Numbers, birth: BirthEvidence): boolean {
  if (numbers === 'near') return birth === 'nearDate' || birth === 'close' || birth === 'differs';
  return numbers === 'same' || (numbers === 'other' && birth !== 'date');
}

function isSomebodyElse({ person: a }: Entry, { person: b }: Entry): boolean {
  if (!a.counted || !b.counted) return true;
  return a.sex.kind === 'ok' && b.sex.kind === 'ok' && a.sex.value !== b.sex.value;
}

/**
 * `same`: ST15, ST16, ST19 and ST34 speak of it. `near`: one or two digits apart, likelier mistyped than two persons'.
 * `other`: two persons, as a rule. Null: not written on both.
 */
type Numbers = 'same' | 'near' | 'other' | null;

function compareNumbers(a: Entry, b: Entry): Numbers {
  const [first, second] = [comparableNumber(a.person), comparableNumber(b.person)];
  if (first === null || second === null) return null;
  if (first === second) return 'same';
  return editDistance(first, second, 2) <= 2 ? 'near' : 'other';
}

function nameEvidence(a: Entry, b: Entry, share: number): 'name' | 'likeName' | null {
  const like = likeness(a.name, b.name, share);
  if (like === 'other') return null;
  return like === 'same' ? 'name' : 'likeName';
}

/** 'Nguyen Van Hung' may be any name it stands for: the accents were not typed, they do not differ. */
function isOneUntyped(a: Entry, b: Entry): boolean {
  return isUnaccented(a.name) !== isUnaccented(b.name) && looseName(a.name) === looseName(b.name);
}

type BirthEvidence = 'date' | 'nearDate' | 'close' | 'year' | 'differs' | 'other' | null;

/**
 * `date`: all of it; `nearDate`: day and month exchanged, or the year off by one; `close`: two dates of one year with
 * the day or the month in common; `year`: as far as both are written; `differs`: two other dates of one year; `other`:
 * two births; null: not written on both.
 */
function birthEvidence(a: BirthDate | null, b: BirthDate | null): BirthEvidence {
  if (a === null || b === null) return null;
  if (isFull(a) && isFull(b)) return dateEvidence(a, b);
  if (a.year !== b.year) return 'other';
  return a.month === null || b.month === null || a.month === b.month ? 'year' : 'differs';
}

const isFull = ({ month, day }: BirthDate): boolean => month !== null && day !== null;

function dateEvidence(a: BirthDate, b: BirthDate): BirthEvidence {
  const isDay = a.month === b.month && a.day === b.day;
  if (a.year !== b.year) return isDay && Math.abs(a.year - b.year) === 1 ? 'nearDate' : 'other';
  if (isDay) return 'date';
  if (a.month === b.day && a.day === b.month) return 'nearDate';
  return a.month === b.month || a.day === b.day ? 'close' : 'differs';
}

function contactsBetween(
  { household: a }: Entry,
  { household: b }: Entry,
  contacts: Contacts,
): readonly Evidence[] {
  const [phone, address] = [contacts.hasSamePhone(a, b), contacts.hasSameAddress(a, b)];
  if (!phone && !address) return NONE;
  return [...(phone ? (['phone'] as const) : []), ...(address ? (['address'] as const) : [])];
}

const NONE: readonly Evidence[] = [];

function evidenceAround(a: Entry, b: Entry, near: readonly Evidence[]): readonly Evidence[] {
  const [first, second] = [a.household, b.household];
  const { hamlet } = first.main;
  return [
    ...(hamlet !== null && hamlet === second.main.hamlet ? (['hamlet'] as const) : []),
    ...near,
    ...(shareOthers(first, second, [a.person.name, b.person.name]) ? (['others'] as const) : []),
  ];
}

const isStrong = (around: readonly Evidence[]): boolean => around.some((one) => one !== 'hamlet');

interface Compared {
  readonly a: Entry;
  readonly b: Entry;
  readonly birth: BirthEvidence;
  readonly numbers: Numbers;
  readonly around: readonly Evidence[];
}

function isEnoughForLikeName({ a, b, birth, numbers, around }: Compared): boolean {
  if (numbers === 'other') return false;
  if (birth === 'date') return true;
  const isNear = isStrong(around);
  if (birth === null) return isNear && isOneUntyped(a, b);
  return (birth === 'nearDate' || birth === 'year') && isNear;
}

function isEnoughForName(compared: Compared, { chance }: Means): boolean {
  const { a, birth, numbers, around } = compared;
  if (isStrong(around) || (numbers === 'near' && birth !== null)) return true;
  if (birth === 'date') return numbers !== 'other' || chance.pairs(a.name) / DAYS < CHANCE_OF_DATE;
  return (birth === 'nearDate' && around.length > 0) || isMoreThanChance(compared, chance);
}

/** By year: where the register can tell how common the name is, or one of the rows has no number. */
function isMoreThanChance({ a, b, birth }: Compared, chance: NameChance): boolean {
  const share = birth === null ? undefined : SHARES[birth];
  if (share === undefined) return false;
  const canTell = birth === 'year' && !chance.isUnknown;
  return (canTell || isHalf(a, b)) && chance.pairs(a.name) * share < CHANCE_OF_YEAR;
}

/** How many pairs of one name agree so in their births by chance: day or month in common is one year in nine or so. */
const SHARES: Readonly<Partial<Record<Exclude<BirthEvidence, null>, number>>> = {
  year: 1 / YEARS,
  close: 1 / 12 / YEARS + 1 / 30 / YEARS,
  nearDate: 3 / DAYS,
};

/** One row has an ID number and the other left it blank, as a second entry does; and no two hamlets speak against it. */
function isHalf(a: Entry, b: Entry): boolean {
  const other = a.isUnnumbered ? b : a;
  if (a.isUnnumbered === b.isUnnumbered || comparableNumber(other.person) === null) return false;
  const [here, there] = [a.household.main.hamlet, b.household.main.hamlet];
  return here === null || there === null || here === there;
}
