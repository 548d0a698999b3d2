/** Births that a copy between two time zones seems to have moved a day back, from 1 January into the year before. */
import type { Person, RegisterTable } from '../model';
import { birthColumns, cellsOfForm, type BirthCell } from './birth-columns';
import { yearByNumber } from './births';
import type { RegisterIndex } from './register-index';
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
  for (const [table, column] of birthColumns(index)) {
    if (!table.columns.has('cccd')) continue;
    const cells = cellsOfForm(column, 'date').filter(isShifted);
    if (cells.length > 0 && cells.length >= least) byTable.set(table, cells);
  }
  const persons = new Set([...byTable.values()].flatMap((cells) => cells.map(({ person }) => person)));
  const found = { least, byTable, persons };
  known.set(index, found);
  return found;
}

/** A date cell on 31 December whose owner's ID number is of the next year. */
function isShifted({ cell, person }: BirthCell): boolean {
  if (typeof cell !== 'object' || cell === null || !cell.date.endsWith('-12-31')) return false;
  const number = yearByNumber(person);
  return number !== null && number.sure && number.year === Number(cell.date.slice(0, 4)) + 1;
}
