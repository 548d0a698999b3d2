/** What became of each household over the period: its class at the start and at the end. */
import type { Household, HouseholdRecord, Register } from '../model';
import { cellAt } from '../register/columns';
import { distinctHouseholds, goneHouseholds, personsOf, personsOfRecord } from '../register/counts';
import { startClassOf } from '../register/start-class';
import { cellText, fold } from '../text/unicode';
import { matchHouseholds } from './match-households';
import { classOf } from './record-class';

/** As the forms of movements tell households apart. */
export type MovementGroup = 'poor' | 'nearPoor' | 'other';
export interface Movement {
  /** As the register has it now; null for a household that is gone. */
  readonly household: Household | null;
  /** The row now; for a household gone, its row on the list of those gone or in last period's register. */
  readonly record: HouseholdRecord;
  /** Where it lives now, else where it lived. */
  readonly hamlet: string | null;
  /** null: not known; 'absent': not in the ward then. */
  readonly from: MovementGroup | 'absent' | null;
  readonly to: MovementGroup | 'absent' | null;
  /** The register calls it fallen back ('Tái nghèo', 'Tái cận nghèo'). */
  readonly relapsed: boolean;
  /** Persons at the start and at the end; null where no list tells them. The same where the register tells one size only. */
  readonly persons: { readonly start: number | null; readonly end: number | null };
}

const RELAPSE = /^tai (?:can )?ngheo|tai ngheo|tai can ngheo/;

function groupOf(written: string | null): MovementGroup | null {
  if (written === null) return null;
  return written === 'poor' || written === 'nearPoor' ? written : 'other';
}

function hasRelapsed(record: HouseholdRecord): boolean {
  return RELAPSE.test(fold(cellText(cellAt(record.table, record.row, 'dien_bien'))));
}

function startGroup(record: HouseholdRecord): Movement['from'] {
  const start = startClassOf(record);
  return start === 'arrived' ? 'absent' : groupOf(start);
}

/** Declared persons; a size that is blank or no number is not known. */
const known = (persons: number | null): number | null => (persons === 0 ? null : persons);

/** From the register alone: its column of the start class and its list of households gone. */
function ownMovements(register: Register): Movement[] | null {
  const present = distinctHouseholds(register);
  if (present.every(({ main }) => main.startClass.kind !== 'ok')) return null;
  return [
    ...present.map((household): Movement => {
      const { main } = household;
      const persons = known(personsOf(household));
      return {
        household,
        record: main,
        hamlet: main.hamlet,
        from: startGroup(main),
        to: groupOf(classOf(main)),
        relapsed: hasRelapsed(main),
        persons: { start: persons, end: persons },
      };
    }),
    ...goneHouseholds(register).map((record): Movement => goneSince(record, startGroup(record))),
  ];
}

function goneSince(record: HouseholdRecord, from: Movement['from'], members?: Household): Movement {
  const persons = known(members ? personsOf(members) : personsOfRecord(record));
  return {
    household: null,
    record,
    hamlet: record.hamlet,
    from,
    to: 'absent',
    relapsed: false,
    persons: { start: persons, end: null },
  };
}

/** From last period's register: a household it lacks has come, one only it has is gone. */
function movementsSince(register: Register, previous: Register): Movement[] {
  const before = distinctHouseholds(previous);
  const now = distinctHouseholds(register);
  const matched = matchHouseholds(
    before.map(({ main }) => main),
    now.map(({ main }) => main),
  );
  const met = new Set(matched.values());
  const households = new Map(before.map((household) => [household.main, household]));
  return [
    ...now.map((household): Movement => {
      const { main } = household;
      const earlier = matched.get(main);
      const then = earlier && households.get(earlier);
      return {
        household,
        record: main,
        hamlet: main.hamlet,
        from: earlier === undefined ? 'absent' : groupOf(classOf(earlier)),
        to: groupOf(classOf(main)),
        relapsed: hasRelapsed(main),
        persons: { start: then ? known(personsOf(then)) : null, end: known(personsOf(household)) },
      };
    }),
    ...before
      .filter(({ main }) => !met.has(main))
      .map((household) => goneSince(household.main, groupOf(classOf(household.main)), household)),
  ];
}

/**
 * One movement a household, one entered twice counted once; those gone after those present.
 *
 * @param previous last period's register; without it the register's own start classes are used
 * @returns null when neither tells the start
 */
export function movementsOf(register: Register, previous: Register | null): readonly Movement[] | null {
  return previous ? movementsSince(register, previous) : ownMovements(register);
}
