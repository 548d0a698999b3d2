/** The same household in the registers of two periods, with how sure that is. */
import type { HouseholdRecord, Person } from '../model';
import { codeKey } from '../register/records';
import { comparableId } from '../text/id-numbers';
import { exactKey } from '../text/unicode';

/**
 * certain: two of code, head's ID number and head's name agree and no number says otherwise. probable: one of them, and
 * something beside it. possible: one alone, or against another; somebody has to look.
 */
export type Confidence = 'certain' | 'probable' | 'possible';
/** What two records are compared by. */
export type Sign = 'code' | 'idNumber' | 'name' | 'birthYear' | 'hamlet' | 'member';
export interface HouseholdMatch {
  readonly before: HouseholdRecord;
  readonly now: HouseholdRecord;
  readonly confidence: Confidence;
  readonly same: readonly Sign[];
  /** Written on both sides, and not the same. */
  readonly different: readonly Sign[];
}
export interface Matching {
  /** In the order of the records now. */
  readonly matches: readonly HouseholdMatch[];
  readonly onlyBefore: readonly HouseholdRecord[];
  readonly onlyNow: readonly HouseholdRecord[];
  /** One code, and nothing else that says it is one household: not matched. */
  readonly sameCodeOnly: readonly HouseholdMatch[];
}
/** Everybody of a household, from whichever list names them. */
export type MembersOf = (record: HouseholdRecord) => readonly Person[];

type Key = (record: HouseholdRecord) => string | null;
interface Step {
  readonly key: Key;
  /** null: the key alone makes them no one household. */
  accept(signs: Signs): Confidence | null;
}
interface Signs {
  readonly same: ReadonlySet<Sign>;
  readonly different: ReadonlySet<Sign>;
}

const idKey: Key = ({ head }) => comparableId(head.idNumber);
const code: Key = (record) => codeKey(record.code);
const nameKey: Key = ({ head: { name } }) => (name === null ? null : exactKey(name));
const birthKey: Key = ({ head: { birth } }) => (birth.kind === 'ok' ? String(birth.value.year) : null);
const hamletKey: Key = ({ hamlet }) => hamlet ?? '';

function together(...keys: readonly Key[]): Key {
  return (record) => {
    const parts = keys.map((key) => key(record));
    return parts.includes(null) ? null : parts.join('|');
  };
}

/**
 * From the surest key to the weakest; a household matched by one is out of the next. The ID number goes before the code:
 * the person outlasts the code, which may be given out again or written anew. The name with birth year and hamlet goes
 * before the code alone for the same reason. A code alone is a household whose head changed only where something else
 * says so: the hamlet, or one head among the members of the other side.
 */
const STEPS: readonly Step[] = [
  { key: together(idKey, code), accept: () => 'certain' },
  { key: together(idKey, nameKey), accept: () => 'certain' },
  { key: together(code, nameKey, hamletKey), accept: againstNumber('certain', 'probable') },
  { key: together(code, nameKey), accept: againstNumber('certain', 'probable') },
  { key: idKey, accept: ({ different }) => (different.has('code') ? 'possible' : 'probable') },
  { key: together(nameKey, birthKey, hamletKey), accept: againstNumber('probable', 'possible') },
  { key: code, accept: byCodeAlone },
  { key: together(code, hamletKey), accept: byCodeAlone },
  {
    key: together(nameKey, hamletKey),
    accept: ({ different }) => (different.has('birthYear') || different.has('idNumber') ? null : 'possible'),
  },
];

function againstNumber(usually: Confidence, against: Confidence): Step['accept'] {
  return ({ different }) => (different.has('idNumber') ? against : usually);
}

function byCodeAlone({ same, different }: Signs): Confidence | null {
  if (same.has('member')) return 'probable';
  if (different.has('hamlet')) return null;
  // Nobody wrote another head: the list has no names, or the one head has no name.
  if (!different.has('name')) return different.has('idNumber') ? 'possible' : 'probable';
  return same.has('hamlet') ? 'possible' : null;
}

function signsOf(before: HouseholdRecord, now: HouseholdRecord, membersOf: MembersOf): Signs {
  const same = new Set<Sign>();
  const different = new Set<Sign>();
  const compare = (sign: Sign, key: Key): void => {
    const [then, today] = [key(before), key(now)];
    if (then === null || today === null || then === '' || today === '') return;
    (then === today ? same : different).add(sign);
  };
  compare('code', code);
  compare('idNumber', idKey);
  compare('name', nameKey);
  compare('birthYear', birthKey);
  compare('hamlet', hamletKey);
  const isAmong = (head: Person, people: readonly Person[]): boolean => {
    const id = comparableId(head.idNumber);
    return id !== null && people.some((person) => comparableId(person.idNumber) === id);
  };
  if (
    different.has('idNumber') &&
    (isAmong(now.head, membersOf(before)) || isAmong(before.head, membersOf(now)))
  )
    same.add('member');
  return { same, different };
}

/** Records by key; a key that comes twice tells nobody apart and is left out. */
function uniqueBy(records: Iterable<HouseholdRecord>, key: Key): Map<string, HouseholdRecord> {
  const found = new Map<string, HouseholdRecord | null>();
  for (const record of records) {
    const value = key(record);
    if (value !== null) found.set(value, found.has(value) ? null : record);
  }
  return new Map([...found].filter((entry): entry is [string, HouseholdRecord] => entry[1] !== null));
}

/**
 * Matches households of two periods one to one. A key that two households of a register share matches neither.
 *
 * @param membersOf members as any list has them; the record's own when left out
 */
export function compareRegisters(
  before: readonly HouseholdRecord[],
  now: readonly HouseholdRecord[],
  membersOf: MembersOf = ({ members }) => members,
): Matching {
  const found = new Map<HouseholdRecord, HouseholdMatch>();
  const left = new Set(before);
  const open = new Set(now);
  const refused = new Map<HouseholdRecord, HouseholdMatch>();
  for (const { key, accept } of STEPS) {
    if (left.size === 0 || open.size === 0) break;
    const earlier = uniqueBy(left, key);
    for (const [value, record] of uniqueBy(open, key)) {
      const then = earlier.get(value);
      if (then === undefined) continue;
      const signs = signsOf(then, record, membersOf);
      const confidence = accept(signs);
      const match = {
        before: then,
        now: record,
        confidence: confidence ?? 'possible',
        same: [...signs.same],
        different: [...signs.different],
      };
      if (confidence === null) {
        if (signs.same.has('code')) refused.set(record, match);
        continue;
      }
      found.set(record, match);
      left.delete(then);
      open.delete(record);
    }
  }
  return {
    matches: now.flatMap((record) => found.get(record) ?? []),
    onlyBefore: before.filter((record) => left.has(record)),
    onlyNow: now.filter((record) => open.has(record)),
    sameCodeOnly: [...refused.values()].filter((match) => open.has(match.now) && left.has(match.before)),
  };
}

/**
 * Records now → record before, however sure: see {@link compareRegisters}.
 */
export function matchHouseholds(
  before: readonly HouseholdRecord[],
  now: readonly HouseholdRecord[],
): Map<HouseholdRecord, HouseholdRecord> {
  return new Map(compareRegisters(before, now).matches.map((match) => [match.now, match.before]));
}
