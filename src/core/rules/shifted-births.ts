/** Births that a copy between two time zones seems to have moved a day back, from 1 January into the year before. */
import type { Person, RegisterTable } from '../model';
import { cellAt } from '../register/columns';
import type { BirthCell } from './birth-columns';
import { yearByNumber } from './births';
import { cellOf } from './cells';
import { personCensus } from './person-census';
import { isLastDay } from './plain-cells';
import type { RegisterIndex } from './register-index';
import type { Place } from './rule';
import type { Thresholds } from './thresholds';

export interface ShiftedBirths {
  /** In row order; only tables with enough such cells (`shiftedLeastCells`). */
  readonly byTable: ReadonlyMap<RegisterTable, readonly BirthCell[]>;
  readonly persons: ReadonlySet<Person>;
}

const known = new WeakMap<RegisterIndex, ShiftedBirths & { readonly least: number }>();

/** Found once for a register: FD24 tells them, and the rules that compare birth and ID number leave them to it. */
export function shiftedBirths(
  index: RegisterIndex,
  { shiftedLeastCells: least }: Pick<Thresholds, 'shiftedLeastCells'>,
): ShiftedBirths {
  const before = known.get(index);
  if (before?.least === least) return before;
  const byTable = new Map<RegisterTable, readonly BirthCell[]>();
  for (const [table, cells] of lastDays(index)) {
    if (cells.length > 0 && cells.length >= least) byTable.set(table, cells);
  }
  const persons = new Set([...byTable.values()].flatMap((cells) => cells.map(({ person }) => person)));
  const found = { least, byTable, persons };
  known.set(index, found);
  return found;
}

/** Date cells on 31 December whose owner's ID number is of the next year, by table and in row order. */
function lastDays(index: RegisterIndex): ReadonlyMap<RegisterTable, readonly BirthCell[]> {
  const { date } = personCensus(index);
  const tables = new Map<RegisterTable, BirthCell[]>();
  for (let at = 0; at < date.length; at++) {
    const person = isLastDay(date[at] ?? 0) ? index.persons[at]?.person : undefined;
    if (!person || !isShifted(person)) continue;
    const place: Place = { table: person.table, row: person.row, field: 'ngay_sinh' };
    const own = tables.get(person.table) ?? [];
    tables.set(person.table, own);
    own.push({ person, place, cell: cellOf(place), form: 'date' });
  }
  for (const own of tables.values()) own.sort((a, b) => a.place.row - b.place.row);
  return tables;
}

function isShifted(person: Person): boolean {
  const { columns } = person.table;
  if (!columns.has('cccd') || !columns.has('ngay_sinh')) return false;
  const cell = cellAt(person.table, person.row, 'ngay_sinh');
  if (typeof cell !== 'object' || cell === null) return false;
  const number = yearByNumber(person);
  return number !== null && number.sure && number.year === Number(cell.date.slice(0, 4)) + 1;
}
