/** What became of each household over the period: its class at the start and at the end. */
import type { Household, HouseholdClass, HouseholdRecord, Register } from '../model';
import { distinctHouseholds, goneHouseholds, personsOf, personsOfRecord } from '../register/counts';
import { startClassOf } from '../register/start-class';
import { groupOf as groupOfClass, type Group } from '../text/movement-note';
import { compareRegisters, counts, type Matching } from './match-households';
import { classOf, householdClass } from './record-class';
import { hasRelapsed } from './relapse';
import { settleMatches, type SettledMatching } from './settle-matches';

/** As the forms of movements tell households apart. */
export type MovementGroup = Group;
export interface Movement {
  /** As the register has it now; null for a household that is gone. */
  readonly household: Household | null;
  /** The row now; for a household gone, its row on the list of those gone or in last period's register. */
  readonly record: HouseholdRecord;
  /** A row of last period's register: the household has none now, or it is not known which. */
  readonly isEarlier: boolean;
  /**
   * It may be one household with another whose class is known at the other end only; somebody has to see. Its own
   * class at the other end is null until then.
   */
  readonly isWaiting: boolean;
  /** Where it lives now, else where it lived. */
  readonly hamlet: string | null;
  /** null: not known; 'absent': not in the ward then. */
  readonly from: MovementGroup | 'absent' | null;
  readonly to: MovementGroup | 'absent' | null;
  /** Fallen back after having left ('Tái nghèo', 'Tái cận nghèo'); null where only earlier years could tell. */
  readonly relapsed: boolean | null;
  /** Persons at the start and at the end; null where no list tells them. The same where the register tells one size only. */
  readonly persons: { readonly start: number | null; readonly end: number | null };
}

function groupOf(written: HouseholdClass | null): MovementGroup | null {
  return written === null ? null : groupOfClass(written);
}

function startGroup(record: HouseholdRecord): Movement['from'] {
  const start = startClassOf(record);
  return start === 'arrived' ? 'absent' : groupOf(start);
}

/** Declared persons; a size that is blank or no number is not known. */
const knownSize = (persons: number | null): number | null => (persons === 0 ? null : persons);

/** From the register alone: its column of the start class and its list of households gone. */
function ownMovements(register: Register): Movement[] | null {
  const present = distinctHouseholds(register);
  if (present.every(({ main }) => main.startClass.kind !== 'ok')) return null;
  return [
    ...present.map((household): Movement => {
      const { main } = household;
      const persons = knownSize(personsOf(household));
      return {
        household,
        record: main,
        isEarlier: false,
        isWaiting: false,
        hamlet: main.hamlet,
        from: startGroup(main),
        to: groupOf(householdClass(household)),
        relapsed: hasRelapsed(household, startClassOf(main)),
        persons: { start: persons, end: persons },
      };
    }),
    ...goneHouseholds(register).map((record): Movement => goneSince(record, startGroup(record))),
  ];
}

function goneSince(record: HouseholdRecord, from: Movement['from'], members?: Household): Movement {
  const persons = knownSize(members ? personsOf(members) : personsOfRecord(record));
  return {
    household: null,
    record,
    isEarlier: members !== undefined,
    isWaiting: false,
    hamlet: record.hamlet,
    from,
    to: 'absent',
    relapsed: false,
    persons: { start: persons, end: null },
  };
}

/** Several tasks ask of the same two registers. */
const known = new WeakMap<Register, Map<Register, Matching>>();

/** The households of both registers side by side, one entered twice once, with the members any list names. */
export function matchingOf(register: Register, previous: Register): Matching {
  const earlier = known.get(register) ?? new Map<Register, Matching>();
  const found = earlier.get(previous);
  if (found) return found;
  const before = distinctHouseholds(previous);
  const now = distinctHouseholds(register);
  const members = new Map([...before, ...now].map((household) => [household.main, household.members]));
  const matching = compareRegisters(
    before.map(({ main }) => main),
    now.map(({ main }) => main),
    (record) => members.get(record) ?? record.members,
  );
  known.set(register, earlier.set(previous, matching));
  return matching;
}

/** The same with what the register's own words settle, and with the pairs that wait for somebody to look at them. */
export function settledMatchingOf(register: Register, previous: Register): SettledMatching {
  const matching = matchingOf(register, previous);
  const found = settled.get(matching);
  if (found) return found;
  const classes = new Map(
    [...distinctHouseholds(previous), ...distinctHouseholds(register)].map((household) => [
      household.main,
      householdClass(household),
    ]),
  );
  const result = settleMatches(matching, register, (record) => classes.get(record) ?? classOf(record));
  settled.set(matching, result);
  return result;
}
const settled = new WeakMap<Matching, SettledMatching>();

/** Whether a register lists everybody; a household that a list of the poor lacks may only be no longer poor. */
function listsEverybody({ households }: Register): boolean {
  return households.every(({ main }) => main.table.coverage === 'all');
}

/** What a household is on the side that lacks it: gone or not yet there, or, on a list of the poor, nobody knows. */
function lacking(other: Movement['from'], isComplete: boolean): Movement['from'] {
  if (isComplete) return 'absent';
  return other === 'other' ? 'other' : null;
}

/**
 * From last period's register: a household it lacks has come, one only it has is gone. Of a pair that may be one
 * household, the one is known at the start only and the other at the end only, until somebody has looked.
 */
function movementsSince(register: Register, previous: Register): Movement[] {
  const before = distinctHouseholds(previous);
  const { counted, waiting } = settledMatchingOf(register, previous);
  const met = new Set(counted.values());
  const waits = new Set(waiting.flatMap(({ before: then, now }) => [then, now]));
  const households = new Map(before.map((household) => [household.main, household]));
  const wasComplete = listsEverybody(previous);
  const isComplete = listsEverybody(register);
  return [
    ...distinctHouseholds(register).map((household): Movement => {
      const { main } = household;
      const earlier = counted.get(main);
      const isWaiting = waits.has(main);
      const then = earlier && households.get(earlier);
      const start = then ? householdClass(then) : null;
      const to = groupOf(householdClass(household));
      return {
        household,
        record: main,
        isEarlier: false,
        isWaiting,
        hamlet: main.hamlet,
        from: then ? groupOf(start) : isWaiting ? null : lacking(to, wasComplete),
        to,
        relapsed: hasRelapsed(household, start),
        persons: { start: then ? knownSize(personsOf(then)) : null, end: knownSize(personsOf(household)) },
      };
    }),
    ...before
      .filter(({ main }) => !met.has(main))
      .map((household): Movement => {
        const from = groupOf(householdClass(household));
        const gone = goneSince(household.main, from, household);
        if (waits.has(household.main)) return { ...gone, isWaiting: true, to: null };
        return { ...gone, to: lacking(from, isComplete) };
      }),
  ];
}

/**
 * One movement a household, one entered twice counted once; those gone after those present.
 *
 * @param previous last period's register; without it the register's own start classes are used
 * @param older registers of the years before that: they tell who fell back
 * @returns null when neither tells the start
 */
export function movementsOf(
  register: Register,
  previous: Register | null,
  older: readonly Register[] = [],
): readonly Movement[] | null {
  const movements = previous ? movementsSince(register, previous) : ownMovements(register);
  if (movements === null || older.length === 0) return movements;
  const classesOf = older.map((earlier) => classesIn(register, earlier));
  return movements.map((movement) => {
    const { record, from, to, relapsed } = movement;
    if (relapsed !== null || from !== 'other' || (to !== 'poor' && to !== 'nearPoor')) return movement;
    return {
      ...movement,
      relapsed: wasAlready(
        to,
        classesOf.map((classOf) => classOf(record)),
      ),
    };
  });
}

/** What a household was in an earlier register; one that surely was not on it was nothing. */
function classesIn(register: Register, earlier: Register): (record: HouseholdRecord) => Movement['from'] {
  const { matches, sameCodeOnly, lookalikes } = matchingOf(register, earlier);
  const households = new Map(distinctHouseholds(earlier).map((household) => [household.main, household]));
  const then = new Map(matches.map((match) => [match.now, match]));
  const open = new Set([...sameCodeOnly, ...lookalikes].map(({ now }) => now));
  return (record) => {
    if (open.has(record)) return null;
    const match = then.get(record);
    const household = match && households.get(match.before);
    if (!household) return 'absent';
    // Somebody has to look first whether it is the same household.
    return counts(match) ? groupOf(householdClass(household)) : null;
  };
}

/**
 * Fallen back is who was of the class before. Who was only of the other one is left open: the form asks for a return, and
 * no text says whether a poor household of old returns when it becomes near-poor.
 */
function wasAlready(to: 'poor' | 'nearPoor', before: readonly Movement['from'][]): boolean | null {
  if (before.includes(to)) return true;
  return before.every((group) => group === 'other' || group === 'absent') ? false : null;
}
