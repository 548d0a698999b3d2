/** Whether a household has fallen back, by the registers of the years before last period's. */
import type { HouseholdRecord, Register } from '../model';
import { distinctHouseholds } from '../register/counts';
import { counts } from './match-households';
import type { Confidence } from './match-steps';
import { classesListed, type FormClass, type MoveEnd } from './move-ends';
import { groupOf, type Movement } from './movement';
import { householdClass } from './record-class';
import { matchingOf } from './register-matching';

/** Movements with what those registers tell of who came from above; what the register says itself stays. */
export function withEarlierYears(
  movements: readonly Movement[],
  register: Register,
  older: readonly Register[],
): readonly Movement[] {
  if (older.length === 0) return movements;
  const earlierOf = older.map((earlier) => classesIn(register, earlier));
  return movements.map((movement) => {
    const { record, from, to, relapsed } = movement;
    if (relapsed !== null || (to !== 'poor' && to !== 'nearPoor')) return movement;
    if (from !== 'other' && !(from === 'nearPoor' && to === 'poor')) return movement;
    const before = earlierOf.map((classOf) => classOf(record, to));
    const told = wasAlready(
      to,
      before.map(({ group }) => group),
    );
    return { ...movement, relapsed: told, relapseConfidence: told === null ? null : weakest(to, before) };
  });
}

interface Earlier {
  readonly group: MoveEnd | null;
  /** Null where it surely was not on that register. */
  readonly confidence: Confidence | null;
}

/** How sure the register is that says it fell back; of those that say it is new, the least sure. */
function weakest(to: FormClass, before: readonly Earlier[]): Confidence | null {
  const telling = before.filter(({ group }) => group === to);
  if (telling.some(({ confidence }) => confidence === 'certain')) return 'certain';
  const asked = (telling.length > 0 ? telling : before).map(({ confidence }) => confidence);
  return asked.includes('probable') ? 'probable' : asked.includes('certain') ? 'certain' : null;
}

/** What a household was in an earlier register; one that surely was not on it was nothing. */
function classesIn(
  register: Register,
  earlier: Register,
): (record: HouseholdRecord, to: FormClass) => Earlier {
  const { matches, sameCodeOnly, lookalikes } = matchingOf(register, earlier);
  const households = new Map(distinctHouseholds(earlier).map((household) => [household.main, household]));
  const then = new Map(matches.map((match) => [match.now, match]));
  const open = new Set([...sameCodeOnly, ...lookalikes].map(({ now }) => now));
  const listed = classesListed(earlier);
  return (record, to) => {
    if (open.has(record)) return { group: null, confidence: null };
    const match = then.get(record);
    const household = match && households.get(match.before);
    // A list of the poor alone does not say that somebody it lacks was not near-poor.
    if (!household) return { group: listed.has(to) ? 'absent' : null, confidence: null };
    // Somebody has to look first whether it is the same household.
    const group = counts(match) ? groupOf(householdClass(household)) : null;
    return { group, confidence: match.confidence };
  };
}

/**
 * Fallen back is who was of the class before. Who was only of the other one is left open: the form asks for a return, and
 * no text says whether a poor household of old returns when it becomes near-poor.
 */
function wasAlready(to: FormClass, before: readonly (MoveEnd | null)[]): boolean | null {
  if (before.includes(to)) return true;
  return before.every((group) => group === 'other' || group === 'absent') ? false : null;
}
