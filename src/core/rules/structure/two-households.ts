/** When the rows under one code are two households and not one with a wrong relation. */
import type { Person } from '../../model';
import { hamletNames } from '../../text/hamlets';
import { exactKey, isBlank, cellText } from '../../text/unicode';
import { cellOf, placeOf } from '../cells';
import { isGivenHead } from '../members';
import { blocksOf } from '../row-blocks';
import { samePersons } from '../same-person';

export type TwoBecause = 'address' | 'apart' | 'spouses';
export interface TwoHouseholds {
  readonly heads: readonly Person[];
  readonly because: TwoBecause;
}

/** The heads of a household, each person once, the dead and those who moved away left out. */
export function headsOf(members: readonly Person[]): readonly Person[] {
  const given = members.filter((person) => person.counted && isGivenHead(person));
  if (given.length < 2) return given;
  const repeated = new Set(samePersons(given).flatMap((group) => group.slice(1)));
  return given.filter((person) => !repeated.has(person));
}

/**
 * Two heads who live in different places, whose rows stand apart, or who have a spouse each. Null where there is one
 * head, or nothing but the word 'Chủ hộ' that speaks of two households.
 */
export function twoHouseholds(members: readonly Person[]): TwoHouseholds | null {
  const heads = headsOf(members);
  if (heads.length < 2) return null;
  if (liveApart(heads)) return { heads, because: 'address' };
  if (standApart(heads, members)) return { heads, because: 'apart' };
  const spouses = members.filter(
    ({ counted, relation }) => counted && relation.kind === 'ok' && relation.value.group === 'spouse',
  );
  return spouses.length > 1 ? { heads, because: 'spouses' } : null;
}

function liveApart(heads: readonly Person[]): boolean {
  const names = hamletNames();
  const hamlets = heads.map((head) => names.name(cellOf(placeOf(head, 'thon'))));
  const addresses = heads
    .map((head) => cellOf(placeOf(head, 'dia_chi')))
    .map((cell) => (isBlank(cell) ? null : exactKey(cellText(cell)).replace(/[^\p{L}\p{M}\d]+/gu, ' ')));
  return [hamlets, addresses].some((written) => new Set(written.filter((one) => one !== null)).size > 1);
}

function standApart(heads: readonly Person[], members: readonly Person[]): boolean {
  const blocks = blocksOf(members);
  return blocks.filter((block) => block.some((person) => heads.includes(person))).length > 1;
}
