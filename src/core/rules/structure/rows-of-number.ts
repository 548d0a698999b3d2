/** The rows on which one household writes an ID number, sorted by whose they are. */
import type { Person } from '../../model';
import { birthPlace, namePlace } from '../cells';
import { likeness } from '../names';
import type { RuleContext, RuleReport } from '../rule';

/** What tells two rows apart as two persons; a cell that is blank, unreadable or has an error tells nothing. */
export function differences(
  a: Person,
  b: Person,
  { thresholds }: Pick<RuleContext, 'thresholds'>,
  { hasError }: Pick<RuleReport, 'hasError'>,
): readonly ('name' | 'birth')[] {
  const isSound = (person: Person): boolean => {
    const place = birthPlace(person);
    return person.birth.kind === 'ok' && place !== null && !hasError(place);
  };
  const otherName =
    a.name !== null &&
    b.name !== null &&
    !hasError(namePlace(a)) &&
    !hasError(namePlace(b)) &&
    likeness(a.name, b.name, thresholds.sameNameShare) === 'other';
  const otherYear =
    a.birth.kind === 'ok' &&
    b.birth.kind === 'ok' &&
    a.birth.value.year !== b.birth.value.year &&
    isSound(a) &&
    isSound(b);
  return [...(otherName ? (['name'] as const) : []), ...(otherYear ? (['birth'] as const) : [])];
}

/**
 * One entry a person: a household stands on several lists, and its head's number is on each of them. Rows of one list
 * are two persons where name or birth year differ; rows of two lists only where one is the head's and the other is
 * not: what two lists say of one head is compared by CV09 and its like, and is no second person.
 *
 * @param persons rows of one household, in list order
 */
export function byPerson(
  persons: readonly Person[],
  context: Pick<RuleContext, 'thresholds'>,
  report: Pick<RuleReport, 'hasError'>,
): readonly (readonly Person[])[] {
  const [one, two, third] = persons;
  if (!two || (one && !third && isHeadOnBoth(one, two))) return [persons];
  const groups: Person[][] = [];
  for (const person of persons) {
    const group = groups.find(([first]) => first && !isSomebodyElse(first, person, context, report));
    if (group) group.push(person);
    else groups.push([person]);
  }
  return groups;
}

/** Nearly every number that a household writes twice: the head's, on two lists. */
const isHeadOnBoth = (a: Person, b: Person): boolean => a.table !== b.table && a.isHead && b.isHead;

function isSomebodyElse(
  a: Person,
  b: Person,
  context: Pick<RuleContext, 'thresholds'>,
  report: Pick<RuleReport, 'hasError'>,
): boolean {
  if (isHeadOnBoth(a, b)) return false;
  const differ = differences(a, b, context, report);
  if (a.table === b.table || differ.length === 0) return differ.length > 0;
  // Without a word for it nobody knows whether the list names the head here, under another name.
  return [a, b].some(isPlainMember) || differ.length > 1;
}

const isPlainMember = ({ isHead, relation }: Person): boolean =>
  !isHead && relation.kind === 'ok' && relation.value.group !== 'head';
