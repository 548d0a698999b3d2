/** When two rows are one person: never on a name alone, never on a made-up number. */
import type { Person } from '../model';
import { comparableId } from '../text/id-numbers';
import { exactKey } from '../text/unicode';
import { personCensus } from './person-census';
import type { RegisterIndex } from './register-index';
import { isOtherSpelling, looseName } from './names';

/** The person's ID number to compare by: 12 digits, or shortened by zeros only; null otherwise. */
export function comparableNumber(person: Person): string | null {
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

/** Groups of two or more persons who are one by ID number or by name and birth date, each in list order. */
export function samePersons(persons: readonly Person[]): readonly (readonly Person[])[] {
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

/** Up to this many persons it is quicker to compare each with each than to work out their keys. */
const FEW = 30;

/**
 * False where no two of the persons can have an ID number or a full birth date in common, as in nearly every household;
 * a number that is not plainly written may be anybody's.
 */
export function mayRepeat(persons: readonly Person[], index: RegisterIndex): boolean {
  if (persons.length > FEW) return true;
  const { plainNumber, date } = personCensus(index);
  const positions: number[] = [];
  for (const person of persons) {
    const at = index.positionOf(person.table, person.row);
    const isPlain = !Number.isNaN(plainNumber[at] ?? NaN);
    if (!isPlain && person.idNumber.kind === 'ok') return persons.length > 1;
    positions.push(at);
  }
  return positions.some((one, at) => {
    for (let next = at + 1; next < positions.length; next++) {
      const other = positions[next] ?? -1;
      if (plainNumber[one] === plainNumber[other]) return true;
      if (date[one] !== 0 && date[one] === date[other]) return true;
    }
    return false;
  });
}
