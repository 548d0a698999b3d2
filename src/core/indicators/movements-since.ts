/** What became of the households of two registers. */
import type { Household, HouseholdRecord, Register } from '../model';
import { distinctHouseholds, personsOf } from '../register/counts';
import { GROUPS } from '../text/movement-note';
import type { Confidence } from './match-steps';
import { ANY_END, endsOfLacking, listsEverybody, type MoveEnd } from './move-ends';
import { leftByYearEnd } from './left-class';
import { goneSince, groupOf, knownSize, SETTLED, type Movement, type MovementGroup } from './movement';
import { householdClass } from './record-class';
import { settledMatchingOf } from './register-matching';
import { hasRelapsed } from './relapse';
import type { SettledMatching } from './settle-matches';

/** What a household is on the side that lacks it: gone or not yet there, or, on a list of the poor, nobody knows. */
function lacking(other: Movement['from'], isComplete: boolean): Movement['from'] {
  if (isComplete) return 'absent';
  return other === 'other' ? 'other' : null;
}

/** Both registers as the movements between them are read. */
interface Sides {
  readonly counted: SettledMatching['counted'];
  readonly confidence: ReadonlyMap<HouseholdRecord, Confidence>;
  /** Groups of those a waiting record may be one with; null among them: not known. */
  readonly partners: ReadonlyMap<HouseholdRecord, readonly (MovementGroup | null)[]>;
  readonly before: ReadonlyMap<HouseholdRecord, Household>;
  readonly wasComplete: boolean;
  readonly isComplete: boolean;
  /** What a household that is on no list of that side may be. */
  readonly lackingThen: readonly MoveEnd[];
  readonly lackingNow: readonly MoveEnd[];
}

function sidesOf(register: Register, previous: Register): Sides {
  const { counted, matches, waiting } = settledMatchingOf(register, previous);
  const before = new Map(distinctHouseholds(previous).map((household) => [household.main, household]));
  const now = new Map(distinctHouseholds(register).map((household) => [household.main, household]));
  const groups = (of: ReadonlyMap<HouseholdRecord, Household>, record: HouseholdRecord) => {
    const household = of.get(record);
    return household ? groupOf(householdClass(household)) : null;
  };
  const partners = new Map<HouseholdRecord, (MovementGroup | null)[]>();
  const add = (record: HouseholdRecord, group: MovementGroup | null): void => {
    partners.set(record, [...(partners.get(record) ?? []), group]);
  };
  for (const pair of waiting) {
    add(pair.before, groups(now, pair.now));
    add(pair.now, groups(before, pair.before));
  }
  return {
    counted,
    confidence: new Map(matches.map((match) => [match.now, match.confidence])),
    partners,
    before,
    wasComplete: listsEverybody(previous),
    isComplete: listsEverybody(register),
    lackingThen: endsOfLacking(previous),
    lackingNow: endsOfLacking(register),
  };
}

/**
 * What a waiting household may be at the other end: what one of the others is, or what one on no list is. Nothing is open
 * where all are of one class: whatever they turn out to be, as many of the class left as came, and a note says so.
 */
function endsOfWaiting(
  own: MovementGroup | null,
  groups: readonly (MovementGroup | null)[],
  lackingEnds: readonly MoveEnd[],
): readonly MoveEnd[] {
  if (own !== null && groups.every((group) => group === own)) return [];
  const known = groups.flatMap((group) => group ?? GROUPS);
  return ANY_END.filter((end) => known.some((group) => group === end) || lackingEnds.includes(end));
}

/**
 * From last period's register: a household it lacks has come, one only it has is gone. Of a pair that may be one
 * household, the one is known at the start only and the other at the end only, until somebody has looked.
 */
export function movementsSince(register: Register, previous: Register): Movement[] {
  const sides = sidesOf(register, previous);
  const met = new Set(sides.counted.values());
  return [
    ...distinctHouseholds(register).map((household) => movementNow(household, sides)),
    ...[...sides.before.values()]
      .filter(({ main }) => !met.has(main))
      .map((household) => movementGone(household, sides)),
  ];
}

function movementNow(household: Household, sides: Sides): Movement {
  const { main } = household;
  const earlier = sides.counted.get(main);
  const then = earlier && sides.before.get(earlier);
  const partners = sides.partners.get(main);
  const to = groupOf(householdClass(household));
  const from = then ? groupOf(householdClass(then)) : partners ? null : lacking(to, sides.wasComplete);
  const unknown = then
    ? GROUPS
    : partners
      ? endsOfWaiting(to, partners, sides.lackingThen)
      : sides.lackingThen;
  return {
    ...SETTLED,
    household,
    record: main,
    isEarlier: false,
    isWaiting: partners !== undefined,
    hamlet: main.hamlet,
    from,
    to,
    mayBeFrom: from === null ? unknown : [],
    confidence: then ? (sides.confidence.get(main) ?? null) : null,
    relapsed: hasRelapsed(household, to, then ? leftByYearEnd(then) : null),
    persons: { start: then ? knownSize(personsOf(then)) : null, end: knownSize(personsOf(household)) },
  };
}

function movementGone(household: Household, sides: Sides): Movement {
  const from = groupOf(householdClass(household));
  const gone = goneSince(household.main, from, household);
  const partners = sides.partners.get(household.main);
  if (partners)
    return { ...gone, isWaiting: true, to: null, mayBeTo: endsOfWaiting(from, partners, sides.lackingNow) };
  const to = lacking(from, sides.isComplete);
  return { ...gone, to, mayBeTo: to === null ? sides.lackingNow : [] };
}
