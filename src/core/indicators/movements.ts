/** What became of each household over the period: its class at the start and at the end. */
import type { HouseholdRecord, Register } from '../model';
import { distinctHouseholds, goneHouseholds, personsOf } from '../register/counts';
import { startClassOf } from '../register/start-class';
import { leftBeforeStart } from './left-class';
import { ANY_END } from './move-ends';
import { goneSince, groupOf, knownSize, SETTLED, type Movement } from './movement';
import { movementsSince } from './movements-since';
import { householdClass } from './record-class';
import { hasRelapsed } from './relapse';
import { withEarlierYears } from './relapse-by-years';

function startGroup(record: HouseholdRecord): Movement['from'] {
  const start = startClassOf(record);
  return start === 'arrived' ? 'absent' : groupOf(start);
}

/** From the register alone: its column of the start class and its list of households gone. */
function ownMovements(register: Register): Movement[] | null {
  const present = distinctHouseholds(register);
  if (present.every(({ main }) => main.startClass.kind !== 'ok')) return null;
  return [
    ...present.map((household): Movement => {
      const { main } = household;
      const persons = knownSize(personsOf(household));
      const from = startGroup(main);
      const to = groupOf(householdClass(household));
      return {
        ...SETTLED,
        household,
        record: main,
        isEarlier: false,
        isWaiting: false,
        hamlet: main.hamlet,
        from,
        mayBeFrom: from === null ? ANY_END : [],
        to,
        relapsed: hasRelapsed(household, to, leftBeforeStart(main)),
        persons: { start: persons, end: persons },
      };
    }),
    ...goneHouseholds(register).map((record): Movement => goneSince(record, startGroup(record))),
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
  return movements && withEarlierYears(movements, register, older);
}
