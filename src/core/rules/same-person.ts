/** When two rows are one person: never on a name alone, never on a made-up number. */
import type { Person } from '../model';
import { comparableId, isPlaceholderId } from '../text/id-numbers';
import { exactKey } from '../text/unicode';
import { plainNumber } from './id-numbers';
import { isOtherSpelling, looseName } from './names';

/** The person's ID number to compare by: 12 digits, or shortened by zeros only; null otherwise. */
export function comparableNumber(person: Person): string | null {
  const plain = plainNumber(person);
  if (plain !== null) return plain.startsWith('000') || isPlaceholderId(plain) ? null : plain;
  // Nine digits padded to 000… are an old identity card, not an ID number.
  const number = comparableId(person.idNumber);
  return number === null || number.startsWith('000') ? null : number;
}

/** Exact name and full birth date as one key; null unless both are written in full. */
export function nameAndBirth(person: Person): string | null {
  if (person.name === null || person.birth.kind !== 'ok') return null;
  const { year, month, day } = person.birth.value;
  return month === null || day === null ? null : `${exactKey(person.name)}|${year}-${month}-${day}`;
}

/** Up to this many persons it is quicker to compare each with each than to work out their keys. */
const FEW = 30;

/** False where no two of the persons have a number or a full birth date in common, as in nearly every household. */
function mayRepeat(persons: readonly Person[]): boolean {
  if (persons.length > FEW) return true;
  return persons.some((person, at) => {
    const number = comparableNumber(person);
    for (let other = at + 1; other < persons.length; other++) {
      const next = persons[other];
      if (next && ((number !== null && number === comparableNumber(next)) || isSameDay(person, next)))
        return true;
    }
    return false;
  });
}

const isSameDay = ({ birth: a }: Person, { birth: b }: Person): boolean =>
  a.kind === 'ok' &&
  b.kind === 'ok' &&
  a.value.day === b.value.day &&
  a.value.month === b.value.month &&
  a.value.year === b.value.year;

/** Groups of two or more persons who are one by ID number or by name and birth date, each in list order. */
export function samePersons(persons: readonly Person[]): readonly (readonly Person[])[] {
  if (!mayRepeat(persons)) return [];
  const groups: Person[][] = [];
  const groupOf = new Map<string, Person[]>();
  for (const person of persons) {
    const keys = [comparableNumber(person), nameAndBirth(person)].filter((key) => key !== null);
    const loose = looseNameAndBirth(person);
    const spelt = loose === null ? undefined : groupOf.get(loose);
    const group =
      keys.map((key) => groupOf.get(key)).find((known) => known !== undefined) ??
      (spelt?.some((other) => isSpeltOtherwise(person, other)) ? spelt : []);
    if (group.length === 0) groups.push(group);
    group.push(person);
    for (const key of loose === null ? keys : [...keys, loose])
      if (!groupOf.has(key)) groupOf.set(key, group);
  }
  return groups.filter((group) => group.length > 1);
}

/** As `nameAndBirth`, whatever the accents; another key than any of it. */
function looseNameAndBirth(person: Person): string | null {
  const exact = nameAndBirth(person);
  if (exact === null || person.name === null) return null;
  return `~${looseName(person.name)}${exact.slice(exact.lastIndexOf('|'))}`;
}

/** One name in two spellings, and no two ID numbers that say otherwise. */
function isSpeltOtherwise(a: Person, b: Person): boolean {
  if (a.name === null || b.name === null || !isOtherSpelling(a.name, b.name)) return false;
  const [first, second] = [comparableNumber(a), comparableNumber(b)];
  return first === null || second === null || first === second;
}
