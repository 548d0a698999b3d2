/** Whether a household has fallen back, by the registers of the years before last period's. */
import type { HouseholdRecord, Register } from '../model';
import { distinctHouseholds } from '../register/counts';
import { counts } from './match-households';
import type { Confidence } from './match-steps';
import { leftByYearEnd } from './left-class';
import type { FormClass } from './move-ends';
import { groupOf, type Movement, type MovementGroup } from './movement';
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
    const before = earlierOf.map((classOf) => classOf(record));
    const told = wasAlready(to, before);
    return { ...movement, relapsed: told, relapseConfidence: told === null ? null : weakest(to, before) };
  });
}

interface Earlier {
  /** null: nobody can say what it was then. */
  readonly group: MovementGroup | null;
  /** The class it had left by then. */
  readonly left: FormClass | null;
  /** Null where nothing of that register tells. */
  readonly confidence: Confidence | null;
}

/** How sure the register is that says it fell back; of those that say it is new, the least sure. */
function weakest(to: FormClass, before: readonly Earlier[]): Confidence | null {
  const telling = before.filter((each) => saysOf(to, each));
  if (telling.some(({ confidence }) => confidence === 'certain')) return 'certain';
  const asked = (telling.length > 0 ? telling : before).map(({ confidence }) => confidence);
  return asked.includes('probable') ? 'probable' : asked.includes('certain') ? 'certain' : null;
}

/**
 * What a household was in an earlier register. One that is not on it may have lived elsewhere, or the list may lack it:
 * that proves nothing of its poverty then, however complete the list claims to be.
 */
function classesIn(register: Register, earlier: Register): (record: HouseholdRecord) => Earlier {
  const { matches, sameCodeOnly, lookalikes } = matchingOf(register, earlier);
  const households = new Map(distinctHouseholds(earlier).map((household) => [household.main, household]));
  const then = new Map(matches.map((match) => [match.now, match]));
  const open = new Set([...sameCodeOnly, ...lookalikes].map(({ now }) => now));
  return (record) => {
    if (open.has(record)) return UNTOLD;
    const match = then.get(record);
    const household = match && households.get(match.before);
    // Somebody has to look first whether it is the same household.
    if (!household || !counts(match)) return UNTOLD;
    const { confidence } = match;
    const left = leftByYearEnd(household);
    // It was of one of the classes before, and of which nobody says: neither new nor fallen back.
    if (left === 'unclear') return UNTOLD;
    return { group: groupOf(householdClass(household)), left, confidence };
  };
}

const UNTOLD: Earlier = { group: null, left: null, confidence: null };

/** Whether an earlier register has it in the class, or as one that had left it. */
function saysOf(to: FormClass, { group, left }: Earlier): boolean {
  return group === to || left === to;
}

/**
 * Fallen back is who was of the class before; new is who every earlier register has, and as of neither class. Who was only
 * of the other one is left open: the form asks for a return, and no text says whether a poor household of old returns
 * when it becomes near-poor.
 */
function wasAlready(to: FormClass, before: readonly Earlier[]): boolean | null {
  if (before.some((each) => saysOf(to, each))) return true;
  return before.every(({ group, left }) => group === 'other' && left === null) ? false : null;
}
