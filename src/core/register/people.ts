/** A person from a row of a table. */
import type { BirthReading, Cell, Person, Reading, RegisterTable, Sex } from '../model';
import { readBirthOfColumn, readBirthYear } from '../text/dates';
import { readEthnicity } from '../text/ethnicity';
import { readIdNumber } from '../text/id-numbers';
import { readMark, readSex } from '../text/marks';
import { memberState } from '../text/member-states';
import { NOT_MEMBERS, readRelation } from '../text/relations';
import { cellText, isBlank, normaliseText } from '../text/unicode';
import { cellAt, readAt } from './columns';
import type { FieldId } from './fields';

/** The person of a row (1-based). `isHead`: the row is the household's own row. */
export function readPerson(table: RegisterTable, row: number, isHead: boolean): Person {
  return new RowPerson(table, row, isHead);
}

/**
 * A row read where it is asked for: a register of 100,000 households has millions of cells, and no task looks at all of
 * them. Each value has a field of its own, set up in one order, so that the engine finds it without a search.
 */
class RowPerson implements Person {
  declare private nameFieldRead: FieldId | undefined;
  declare private nameRead: string | null | undefined;
  declare private relationRead: Person['relation'] | undefined;
  declare private birthRead: BirthReading | undefined;
  declare private sexRead: Reading<Sex> | undefined;
  declare private idNumberRead: Person['idNumber'] | undefined;
  declare private ethnicityRead: Person['ethnicity'] | undefined;
  declare private countedRead: boolean | undefined;

  constructor(
    readonly table: RegisterTable,
    readonly row: number,
    readonly isHead: boolean,
  ) {
    this.nameFieldRead = undefined;
    this.nameRead = undefined;
    this.relationRead = undefined;
    this.birthRead = undefined;
    this.sexRead = undefined;
    this.idNumberRead = undefined;
    this.ethnicityRead = undefined;
    this.countedRead = undefined;
  }
  get nameField(): FieldId {
    return (this.nameFieldRead ??= nameFieldOf(this.table, this.row));
  }
  get name(): string | null {
    if (this.nameRead === undefined) this.nameRead = nameOf(this.table, this.row, this.nameField);
    return this.nameRead;
  }
  get relation(): Person['relation'] {
    return (this.relationRead ??= readAt(this.table, this.row, 'quan_he', readRelation));
  }
  get birth(): BirthReading {
    return (this.birthRead ??= birthOf(this.table, this.row));
  }
  get sex(): Reading<Sex> {
    return (this.sexRead ??= sexOf(this.table, this.row));
  }
  get idNumber(): Person['idNumber'] {
    return (this.idNumberRead ??= readAt(this.table, this.row, 'cccd', readIdNumber));
  }
  get ethnicity(): Person['ethnicity'] {
    return (this.ethnicityRead ??= readAt(this.table, this.row, 'dan_toc', readEthnicity));
  }
  get counted(): boolean {
    return (this.countedRead ??= !isGuest(this) && !isAway(this.table, this.row));
  }
}

function nameOf(table: RegisterTable, row: number, field: FieldId): string | null {
  const name = cellAt(table, row, field);
  return isBlank(name) ? null : normaliseText(cellText(name));
}

const isGuest = ({ relation }: Person): boolean =>
  relation.kind === 'ok' && NOT_MEMBERS.has(relation.value.label);

function nameFieldOf(table: RegisterTable, row: number): FieldId {
  if (!table.columns.has('ho_ten')) return 'chu_ho';
  // A list with a column for the head and one for members may leave the latter blank on the head's row.
  const onlyHead = isBlank(cellAt(table, row, 'ho_ten')) && !isBlank(cellAt(table, row, 'chu_ho'));
  return onlyHead || (table.layout === 'one-row' && table.columns.has('chu_ho')) ? 'chu_ho' : 'ho_ten';
}

function isAway(table: RegisterTable, row: number): boolean {
  const state = cellAt(table, row, 'trang_thai');
  if (typeof state !== 'string' || state === '') return false;
  // Who may have left is counted until somebody has found out; CS34 asks.
  const told = memberState(state);
  return told === 'gone' || told === 'guest';
}

type PairField = 'nam_sinh_nam' | 'nam_sinh_nu' | 'gioi_tinh_nam' | 'gioi_tinh_nu';
/** Two columns of which the filled one tells the sex: birth years of men and of women, or marks. */
const PAIRS: readonly (readonly [male: PairField, female: PairField])[] = [
  ['nam_sinh_nam', 'nam_sinh_nu'],
  ['gioi_tinh_nam', 'gioi_tinh_nu'],
];

function birthOf(table: RegisterTable, row: number): BirthReading {
  if (table.columns.has('ngay_sinh')) return readBirthOfColumn(cellAt(table, row, 'ngay_sinh'));
  for (const [male, female] of PAIRS) {
    if (!table.columns.has(male) && !table.columns.has(female)) continue;
    // Marks ('x') in the columns Nam and Nữ tell the sex, not a year.
    const hasYear = [male, female].some((field) => readBirthYear(cellAt(table, row, field)).kind === 'ok');
    if (male === 'nam_sinh_nam' || hasYear) return yearOfPair(table, row, male, female);
  }
  return { kind: 'absent' };
}

function yearOfPair(table: RegisterTable, row: number, male: PairField, female: PairField): BirthReading {
  const cells = [cellAt(table, row, male), cellAt(table, row, female)].filter((cell) => !isBlank(cell));
  if (cells.length < 2) return readBirthYear(cells[0] ?? null);
  const [first, second] = cells.map((cell) => normaliseText(cellText(cell)));
  if (first === second) return readBirthYear(cells[0]);
  return { kind: 'unreadable', text: `${first}; ${second}`, problem: 'unreadable' };
}

function sexOf(table: RegisterTable, row: number): Reading<Sex> {
  if (table.columns.has('gioi_tinh')) return readSex(cellAt(table, row, 'gioi_tinh'));
  for (const [male, female] of PAIRS) {
    const [hasMale, hasFemale] = [table.columns.has(male), table.columns.has(female)];
    if (!hasMale && !hasFemale) continue;
    if (!hasFemale) return sexOfLone(cellAt(table, row, male), 'male');
    if (!hasMale) return sexOfLone(cellAt(table, row, female), 'female');
    return sexOfPair(isFilled(table, row, male), isFilled(table, row, female), () =>
      [male, female].map((field) => cellText(cellAt(table, row, field))).join('; '),
    );
  }
  return { kind: 'absent' };
}

/**
 * A column 'Nữ' without one 'Nam', or the other way about: a mark or a year is of that sex. A blank says nothing: the
 * list may mark women as far as somebody knew them, and a man is not told from a person nobody asked about.
 */
function sexOfLone(cell: Cell, marked: Sex): Reading<Sex> {
  const mark = readMark(cell);
  if (isBlank(cell) || (mark.kind === 'ok' && !mark.value)) return { kind: 'blank' };
  if (mark.kind === 'ok' || readBirthYear(cell).kind === 'ok') return { kind: 'ok', value: marked };
  return readSex(cell);
}

function sexOfPair(male: boolean, female: boolean, text: () => string): Reading<Sex> {
  if (male && female) return { kind: 'unreadable', text: text() };
  if (!male && !female) return { kind: 'blank' };
  return { kind: 'ok', value: male ? 'male' : 'female' };
}

function isFilled(table: RegisterTable, row: number, field: FieldId): boolean {
  const cell = cellAt(table, row, field);
  const mark = readMark(cell);
  return !isBlank(cell) && !(mark.kind === 'ok' && !mark.value);
}
