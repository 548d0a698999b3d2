/** What two records are compared by, from the surest key to the weakest, and how sure each makes it that they are one household. */
import type { HouseholdRecord, Person } from '../model';
import { codeKey } from '../register/records';
import { comparableId } from '../text/id-numbers';
import { exactKey, fold } from '../text/unicode';

/**
 * certain: two of code, head's ID number and head's name agree and neither number nor birth year says otherwise.
 * probable: one of them, and nothing or one thing against it. possible: one alone, or too much against it.
 */
export type Confidence = 'certain' | 'probable' | 'possible';
/** What two records are compared by; 'note': the register's own word on the year's change. */
export type Sign = 'code' | 'idNumber' | 'name' | 'birthYear' | 'hamlet' | 'member' | 'note';
/** Everybody of a household, from whichever list names them. */
export type MembersOf = (record: HouseholdRecord) => readonly Person[];
export interface Signs {
  readonly same: ReadonlySet<Sign>;
  /** Written on both sides, and not the same. */
  readonly different: ReadonlySet<Sign>;
}
/** Null where the record does not tell. */
export type MatchKey = (record: HouseholdRecord) => string | null;
export interface MatchStep {
  readonly key: MatchKey;
  /** null: the key alone makes them no one household. */
  accept(signs: Signs): Confidence | null;
}

const idKey: MatchKey = ({ head }) => comparableId(head.idNumber);
const code: MatchKey = (record) => codeKey(record.code);
const nameKey: MatchKey = ({ head: { name } }) => (name === null ? null : exactKey(name));
const looseNameKey: MatchKey = ({ head: { name } }) => (name === null ? null : fold(name));
const birthKey: MatchKey = ({ head: { birth } }) => (birth.kind === 'ok' ? String(birth.value.year) : null);
const hamletKey: MatchKey = ({ hamlet }) => hamlet ?? '';

function together(...keys: readonly MatchKey[]): MatchKey {
  return (record) => {
    const parts = keys.map((key) => key(record));
    return parts.includes(null) ? null : parts.join('|');
  };
}

/**
 * A household matched by one step is out of the next. The ID number goes before the code: the person outlasts the code,
 * which may be given out again or written anew. The name with birth year and hamlet goes before the code alone for the
 * same reason.
 */
export const MATCH_STEPS: readonly MatchStep[] = [
  { key: together(idKey, code), accept: (signs) => (isOtherPerson(signs) ? 'possible' : 'certain') },
  { key: together(idKey, nameKey), accept: () => 'certain' },
  { key: together(code, nameKey, hamletKey), accept: byCodeAndName },
  { key: together(code, nameKey), accept: byCodeAndName },
  { key: idKey, accept: byNumberAlone },
  { key: together(nameKey, birthKey, hamletKey), accept: byNameAndBirth },
  { key: code, accept: byCodeAlone },
  { key: together(code, hamletKey), accept: byCodeAlone },
  { key: together(nameKey, hamletKey), accept: byNameAlone },
];

/** Keys that make two households look alike without making them one; names without their accents. */
export const LOOKALIKE_KEYS: readonly MatchKey[] = [
  together(looseNameKey, hamletKey),
  together(looseNameKey, birthKey),
];

/** By name and by birth year: the code or number was given out again, or was left in the row of another family. */
function isOtherPerson({ different }: Signs): boolean {
  return different.has('name') && different.has('birthYear');
}

function byCodeAndName({ different }: Signs): Confidence {
  const against = (['idNumber', 'birthYear'] as const).filter((sign) => different.has(sign)).length;
  if (against === 0) return 'certain';
  return against === 1 && !different.has('hamlet') ? 'probable' : 'possible';
}

function byNumberAlone(signs: Signs): Confidence {
  if (isOtherPerson(signs)) return 'possible';
  return !signs.different.has('code') || signs.same.has('birthYear') ? 'probable' : 'possible';
}

function byNameAndBirth({ same, different }: Signs): Confidence {
  if (different.has('idNumber')) return 'possible';
  return same.has('hamlet') || !different.has('code') ? 'probable' : 'possible';
}

/** Another head makes it no sure match, unless one of the two heads is listed with the other. */
function byCodeAlone(signs: Signs): Confidence | null {
  const { same, different } = signs;
  if (same.has('member')) return 'probable';
  if (different.has('hamlet')) return null;
  if (different.has('name')) return same.has('hamlet') ? 'possible' : null;
  // Nobody wrote another head: the list has no names, or the one head has none, or its accents differ.
  return different.has('idNumber') || different.has('birthYear') ? 'possible' : 'probable';
}

function byNameAlone({ same, different }: Signs): Confidence | null {
  if (different.has('birthYear') || different.has('idNumber')) return null;
  return same.has('hamlet') && !different.has('code') ? 'probable' : 'possible';
}

/** Whether two records that share a key of {@link LOOKALIKE_KEYS} may be one household, mistyped or moved. */
export function mayBeOne({ same, different }: Signs): boolean {
  const against = ['idNumber', 'birthYear', 'hamlet'].filter((sign) => different.has(sign as Sign)).length;
  if (against > 1 || (different.has('idNumber') && different.has('code'))) return false;
  return same.has('name') || against === 0;
}

/** What agrees and what differs between two records; a name that differs in its accents only does neither. */
export function signsOf(before: HouseholdRecord, now: HouseholdRecord, membersOf: MembersOf): Signs {
  const same = new Set<Sign>();
  const different = new Set<Sign>();
  const compare = (sign: Sign, key: MatchKey): void => {
    const [then, today] = [key(before), key(now)];
    if (then === null || today === null || then === '' || today === '') return;
    (then === today ? same : different).add(sign);
  };
  compare('code', code);
  compare('idNumber', idKey);
  compare('name', nameKey);
  if (different.has('name') && looseNameKey(before) === looseNameKey(now)) different.delete('name');
  compare('birthYear', birthKey);
  compare('hamlet', hamletKey);
  const hasOtherHead = different.has('idNumber') || different.has('name');
  if (hasOtherHead && (isAmong(now.head, membersOf(before)) || isAmong(before.head, membersOf(now))))
    same.add('member');
  return { same, different };
}

/** By the ID number; by name and birth year where one of the two has no number. */
function isAmong(head: Person, people: readonly Person[]): boolean {
  const id = comparableId(head.idNumber);
  const { name, birth } = head;
  return people.some((person) => {
    const other = comparableId(person.idNumber);
    if (id !== null && other !== null) return id === other;
    if (name === null || person.name === null || birth.kind !== 'ok' || person.birth.kind !== 'ok')
      return false;
    return exactKey(name) === exactKey(person.name) && birth.value.year === person.birth.value.year;
  });
}
