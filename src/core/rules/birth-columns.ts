/** The columns of birth dates, each with what its cells hold: what is wrong with a whole column shows only there. */
import type { Cell, Person, RegisterTable } from '../model';
import { serialInText } from '../text/dates';
import { fold } from '../text/unicode';
import { cellOf, placeOf } from './cells';
import type { RegisterIndex } from './register-index';
import type { Place, RuleReport } from './rule';

/**
 * How a birth date is written: a date cell, a whole date as text, the bare number of a day, a year alone, month and
 * year, something that cannot be read, or nothing.
 */
export type BirthForm = 'date' | 'text' | 'serial' | 'year' | 'month' | 'unreadable' | 'blank';
export interface BirthCell {
  readonly person: Person;
  readonly place: Place;
  readonly cell: Cell;
  readonly form: BirthForm;
}
export interface BirthColumn {
  readonly table: RegisterTable;
  /** In row order. */
  readonly cells: readonly BirthCell[];
  readonly counts: Readonly<Record<BirthForm, number>>;
  /** Serial numbers that cannot also be a year with a digit too many. */
  readonly plainSerials: number;
  /** Cells with something written in them that can be read. */
  readonly read: number;
  /** The header asks for the year only ('Năm sinh'). */
  readonly asksYear: boolean;
}

const known = new WeakMap<RegisterIndex, ReadonlyMap<RegisterTable, BirthColumn>>();

/** What a rule over a column says of the cells it cannot judge. */
export function skipUnread({ counts }: BirthColumn, report: RuleReport): void {
  report.skip('blank', counts.blank);
  report.skip('unreadable', counts.unreadable);
}

/** The cells of one form, in row order. */
export function cellsOfForm({ cells, counts }: BirthColumn, form: BirthForm): readonly BirthCell[] {
  return counts[form] === 0 ? [] : cells.filter((cell) => cell.form === form);
}

/** Every table's column of birth dates; tables without one, and those with years of men and women, have none. */
export function birthColumns(index: RegisterIndex): ReadonlyMap<RegisterTable, BirthColumn> {
  let columns = known.get(index);
  if (!columns) known.set(index, (columns = readColumns(index)));
  return columns;
}

function readColumns({ persons }: RegisterIndex): ReadonlyMap<RegisterTable, BirthColumn> {
  const cells = new Map<RegisterTable, BirthCell[]>();
  for (const { person } of persons) {
    const { table } = person;
    let own = cells.get(table);
    if (!own && table.columns.has('ngay_sinh')) cells.set(table, (own = []));
    own?.push(birthCell(person));
  }
  // Persons come household by household, which need not be the order of the rows.
  for (const own of cells.values()) own.sort((a, b) => a.place.row - b.place.row);
  return new Map([...cells].map(([table, own]) => [table, columnOf(table, own)]));
}

function birthCell(person: Person): BirthCell {
  const place = placeOf(person, 'ngay_sinh');
  const cell = cellOf(place);
  return { person, place, cell, form: formOf(person, cell) };
}

function formOf({ birth }: Person, cell: Cell): BirthForm {
  if (birth.kind !== 'ok') return birth.kind === 'unreadable' ? 'unreadable' : 'blank';
  if (birth.value.month === null) return 'year';
  if (birth.value.day === null) return 'month';
  if (typeof cell === 'number' || serialInText(cell) !== null) return 'serial';
  return typeof cell === 'string' ? 'text' : 'date';
}

function columnOf(table: RegisterTable, cells: readonly BirthCell[]): BirthColumn {
  const counts = { date: 0, text: 0, serial: 0, year: 0, month: 0, unreadable: 0, blank: 0 };
  let plainSerials = 0;
  for (const { form, cell } of cells) {
    counts[form]++;
    if (form === 'serial' && !startsLikeYear(cell)) plainSerials++;
  }
  return {
    table,
    cells,
    counts,
    plainSerials,
    read: cells.length - counts.unreadable - counts.blank,
    asksYear: asksYear(table),
  };
}

/** 19000–20999: a day of 1952–1957, or a year with a digit too many. */
export function startsLikeYear(cell: Cell): boolean {
  const number = typeof cell === 'number' ? cell : (serialInText(cell) ?? 0);
  return Number.isInteger(number) && number >= 19000 && number < 21000;
}

/** 'Năm sinh', but not 'Ngày, tháng, năm sinh'. */
function asksYear({ columns, cells, headerRows }: RegisterTable): boolean {
  const column = columns.get('ngay_sinh') ?? 0;
  const header = headerRows.map((row) => cells[row - 1]?.[column]).filter((cell) => typeof cell === 'string');
  const words = fold(header.join(' '));
  return /\bnam\b/.test(words) && !/\bngay\b/.test(words);
}
