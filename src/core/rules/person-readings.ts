/** Persons by what one of their cells says, read once a run: nearly every cell reads well, and rules look at the rest. */
import type { Person, RegisterTable } from '../model';
import { ABSENT, NOT_READ, personCensus } from './person-census';
import type { PersonInHousehold, RegisterIndex } from './register-index';
import type { RuleReport } from './rule';

type PersonReading = 'sex' | 'relation' | 'birth' | 'ethnicity';

export interface PersonReadings {
  /** Table → how many of its persons have a value that reads. */
  readonly read: ReadonlyMap<RegisterTable, number>;
  /** Persons of tables without the column. */
  readonly absent: number;
  /** Persons whose cell is blank or cannot be read, in list order. */
  readonly others: readonly PersonInHousehold[];
}

const known = new WeakMap<RegisterIndex, Map<PersonReading, PersonReadings>>();

/** How a cell of every person reads. */
export function personReadings(index: RegisterIndex, of: PersonReading): PersonReadings {
  let readings = known.get(index);
  if (!readings) known.set(index, (readings = new Map()));
  let found = readings.get(of);
  if (!found) readings.set(of, (found = sorted(index, of)));
  return found;
}

/**
 * Visits the persons whose cell is blank or cannot be read, for a rule that every readable value passes; those, and
 * persons without the column, are counted.
 *
 * @param sound told once a table, of the values that pass
 * @param noted how many readable values of a table the rule has something to say of
 */
export function eachUnread(
  index: RegisterIndex,
  of: PersonReading,
  report: RuleReport,
  visit: (person: Person, record: PersonInHousehold['record']) => void,
  sound?: (table: RegisterTable, count: number) => void,
  noted?: ReadonlyMap<RegisterTable, number>,
): void {
  const { read, absent, others } = personReadings(index, of);
  report.skip('no-column', absent);
  for (const [table, count] of read) {
    report.pass(count - (noted?.get(table) ?? 0));
    sound?.(table, count);
  }
  for (const { person, record } of others) visit(person, record);
}

function sorted(index: RegisterIndex, of: PersonReading): PersonReadings {
  const { runs, [of]: kinds } = personCensus(index);
  const read = new Map<RegisterTable, number>();
  const others: PersonInHousehold[] = [];
  let absent = 0;
  for (const { table, from, to } of runs) {
    let count = 0;
    for (let at = from; at < to; at++) {
      const entry = kinds[at] === NOT_READ ? index.persons[at] : undefined;
      if (entry) others.push(entry);
      else if (kinds[at] === ABSENT) absent++;
      else count++;
    }
    if (count > 0) read.set(table, (read.get(table) ?? 0) + count);
  }
  return { read, absent, others };
}
