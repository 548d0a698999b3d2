/**
 * What the usual cells of all persons say, as numbers in arrays beside `index.persons`: read in one pass over the rows,
 * so that rules which nearly every row passes need not go through the rows again. Whatever is not written in the
 * plainest way is left to the person's own readings.
 */
import type { Cell, Person, Reading, RegisterTable, Sex } from '../model';
import { readEthnicity } from '../text/ethnicity';
import { isPlaceholderId, twelveDigitValue } from '../text/id-numbers';
import { readSex } from '../text/marks';
import { readRelation } from '../text/relations';
import { agrees, FIRST_NUMBER, isFullName, packedDate, plainDate, yearOf } from './plain-cells';
import type { RegisterIndex } from './register-index';
import { SEX_LABELS } from './sex-words';

/** How a cell reads; 0: it has a value. */
export const READ = 0;
export const ABSENT = 1;
export const NOT_READ = 2;
/** It has a value, in other letters than the list of the law has. */
export const OTHER_WORD = 3;

/** Persons of one table that follow one another in `index.persons`. */
export interface TableRun {
  readonly table: RegisterTable;
  readonly from: number;
  /** The first that is no longer of the run. */
  to: number;
}
export interface PersonCensus {
  readonly runs: readonly TableRun[];
  /** READ, OTHER_WORD, ABSENT or NOT_READ (blank, unreadable), by person. */
  readonly birth: Uint8Array;
  readonly sex: Uint8Array;
  readonly relation: Uint8Array;
  readonly ethnicity: Uint8Array;
  /** 1: a name of two words and more. */
  readonly fullName: Uint8Array;
  /** Birth year, 0 where none is read. */
  readonly year: Int16Array;
  /** Year, month and day as one number, 0 where the date is not full. */
  readonly date: Int32Array;
  /** Twelve digits and nothing else, as text, by value; NaN for every other cell. */
  readonly plainNumber: Float64Array;
  /** 1: `plainNumber` is of a province, no stand-in, and says the sex and the birth year of the row. */
  readonly agrees: Uint8Array;
}

const known = new WeakMap<RegisterIndex, PersonCensus>();

/** Reads every person's row once; the same census for all rules of a run. */
export function personCensus(index: RegisterIndex): PersonCensus {
  let census = known.get(index);
  if (!census) known.set(index, (census = takeCensus(index)));
  return census;
}

function takeCensus({ persons }: RegisterIndex): PersonCensus {
  const { length } = persons;
  const runs: TableRun[] = [];
  const census: PersonCensus = {
    runs,
    birth: new Uint8Array(length),
    sex: new Uint8Array(length),
    relation: new Uint8Array(length),
    ethnicity: new Uint8Array(length),
    fullName: new Uint8Array(length),
    year: new Int16Array(length),
    date: new Int32Array(length),
    plainNumber: new Float64Array(length),
    agrees: new Uint8Array(length),
  };
  let run = null as TableRun | null;
  let columns: Columns | null = null;
  for (let at = 0; at < length; at++) {
    const person = persons[at]?.person;
    if (!person) continue;
    if (run?.table !== person.table || !columns) {
      columns = columnsOf(person.table);
      runs.push((run = { table: person.table, from: at, to: at }));
    }
    run.to = at + 1;
    takeRow(person, at, columns, census);
  }
  return census;
}

interface Columns {
  readonly birth: number | undefined;
  readonly sex: number | undefined;
  readonly relation: ReaderOfKind;
  readonly ethnicity: ReaderOfKind;
  readonly idNumber: number | undefined;
  readonly name: number | undefined;
}

function columnsOf({ columns, layout }: RegisterTable): Columns {
  const isOfHeads = !columns.has('ho_ten') || (layout === 'one-row' && columns.has('chu_ho'));
  return {
    name: columns.get(isOfHeads ? 'chu_ho' : 'ho_ten'),
    birth: columns.get('ngay_sinh'),
    sex: columns.get('gioi_tinh'),
    relation: kindReader(columns.get('quan_he'), readRelation, ({ label }) => label),
    ethnicity: kindReader(columns.get('dan_toc'), readEthnicity, ({ name }) => name),
    idNumber: columns.get('cccd'),
  };
}

type Row = readonly Cell[];
type ReaderOfKind = (row: Row) => number;
const NO_ROW: Row = [];

function kindReader<T>(
  column: number | undefined,
  read: (cell: Cell) => Reading<T>,
  wordOf: (value: T) => string,
): ReaderOfKind {
  if (column === undefined) return () => ABSENT;
  // The same word comes again on row after row.
  let last: Cell = null;
  let kind = NOT_READ;
  return (row) => {
    const cell = row[column] ?? null;
    if (cell !== last) kind = kindOf(read((last = cell)), cell, wordOf);
    return kind;
  };
}

function kindOf<T>(reading: Reading<T>, cell: Cell | undefined, wordOf: (value: T) => string): number {
  if (reading.kind !== 'ok') return reading.kind === 'absent' ? ABSENT : NOT_READ;
  return wordOf(reading.value) === cell ? READ : OTHER_WORD;
}

const wordOfSex = (sex: Sex): string => SEX_LABELS[sex];

function takeRow(person: Person, at: number, columns: Columns, census: PersonCensus): void {
  const row = person.table.cells[person.row - 1] ?? NO_ROW;
  census.relation[at] = columns.relation(row);
  census.ethnicity[at] = columns.ethnicity(row);
  census.fullName[at] = columns.name !== undefined && isFullName(row[columns.name]) ? 1 : 0;
  const male = takeSex(person, at, columns, row, census);
  takeBirth(person, at, columns.birth === undefined ? null : row[columns.birth], census);
  const cell = columns.idNumber === undefined ? null : row[columns.idNumber];
  const value = twelveDigitValue(cell);
  census.plainNumber[at] = value;
  if (male !== null && value >= FIRST_NUMBER && agrees(value, male, census.year[at] ?? 0)) {
    census.agrees[at] = isPlaceholderId(cell as string) ? 0 : 1;
  }
}

/** True for a man, false for a woman, null where no sex is read. */
function takeSex(
  person: Person,
  at: number,
  { sex }: Columns,
  row: Row,
  census: PersonCensus,
): boolean | null {
  const reading = sex === undefined ? person.sex : readSex(row[sex]);
  census.sex[at] = kindOf(reading, sex === undefined ? null : row[sex], wordOfSex);
  return reading.kind === 'ok' ? reading.value === 'male' : null;
}

function takeBirth(person: Person, at: number, cell: Cell | undefined, census: PersonCensus): void {
  const date = plainDate(cell);
  if (date > 0) {
    census.year[at] = yearOf(date);
    census.date[at] = date;
    return;
  }
  const { birth } = person;
  if (birth.kind !== 'ok') census.birth[at] = birth.kind === 'absent' ? ABSENT : NOT_READ;
  else {
    const { year, month, day } = birth.value;
    census.year[at] = year;
    census.date[at] = month === null || day === null ? 0 : packedDate(year, month, day);
  }
}
