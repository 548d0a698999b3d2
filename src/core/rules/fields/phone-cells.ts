/**
 * The telephone cells of a register, looked at once for all the rules on them. Nearly every cell is a number in
 * order; the rules only look at the others.
 */
import type { Person, Reading, RegisterTable } from '../../model';
import { isMobileInOrder, readPhone, type Phone } from '../../text/phones';
import { cellText, normaliseText } from '../../text/unicode';
import { cellAt } from '../../register/columns';
import { placeOf, saysHasNone, saysNothing } from '../cells';
import { personCensus } from '../person-census';
import type { PersonInHousehold, RegisterIndex } from '../register-index';
import type { Place, RuleContext, RuleReport } from '../rule';

export interface WrittenPhone {
  readonly person: Person;
  readonly place: Place;
  /** As written, spaces tidied. */
  readonly text: string;
  readonly phone: Exclude<Reading<Phone>, { readonly kind: 'blank' | 'absent' }>;
}
interface PhoneCells {
  absent: number;
  /** A household has one telephone, on its own row: the blanks of its members are not counted. */
  blank: number;
  /** Table → numbers in use today, written in one piece. */
  readonly clean: Map<RegisterTable, number>;
  readonly odd: WrittenPhone[];
}

/** What a register's cells say stays the same from rule to rule. */
const known = new WeakMap<RegisterIndex, PhoneCells>();

function phoneCells(index: RegisterIndex): PhoneCells {
  const before = known.get(index);
  if (before) return before;
  const cells: PhoneCells = { absent: 0, blank: 0, clean: new Map(), odd: [] };
  for (const { table, from, to } of personCensus(index).runs) {
    const column = table.columns.get('sdt');
    if (column === undefined) cells.absent += to - from;
    else takeColumn(table, column, index.persons.slice(from, to), cells);
  }
  known.set(index, cells);
  return cells;
}

/** The telephones of persons of one table. */
function takeColumn(
  table: RegisterTable,
  column: number,
  persons: readonly PersonInHousehold[],
  cells: PhoneCells,
): void {
  let clean = 0;
  for (const { person } of persons) {
    if (isMobileInOrder(table.cells[person.row - 1]?.[column])) clean++;
    else sortIn(person, cells);
  }
  countClean(table, clean, cells);
}

function countClean(table: RegisterTable, count: number, { clean }: PhoneCells): void {
  if (count > 0) clean.set(table, (clean.get(table) ?? 0) + count);
}

function sortIn(person: Person, cells: PhoneCells): void {
  const cell = cellAt(person.table, person.row, 'sdt');
  const phone = readPhone(cell);
  if (phone.kind === 'ok') {
    if (phone.value.canonical && phone.value.kind !== 'old-mobile') {
      countClean(person.table, 1, cells);
    } else {
      const text = normaliseText(cellText(cell));
      cells.odd.push({ person, place: placeOf(person, 'sdt'), phone, text });
    }
  } else if (phone.kind === 'unreadable' && !isNone(phone.text) && !saysNothing(cell)) {
    cells.odd.push({ person, place: placeOf(person, 'sdt'), phone, text: phone.text });
  } else if (person.isHead) cells.blank++;
}

const isNone = (text: string): boolean => saysHasNone(text) || /^0+$/.test(text);

/**
 * Visits every row whose telephone is not a number in order, for a rule all such numbers pass. No column, a blank or
 * a word for "none" and a cell in which an earlier rule found an error are counted as not assessable.
 *
 * @param clean told once a table, of the numbers that pass
 */
export function eachOddPhone(
  { index }: RuleContext,
  report: RuleReport,
  visit: (written: WrittenPhone) => void,
  clean?: (table: RegisterTable, count: number) => void,
): void {
  const cells = phoneCells(index);
  report.skip('no-column', cells.absent);
  report.skip('blank', cells.blank);
  for (const [table, count] of cells.clean) {
    report.pass(count);
    clean?.(table, count);
  }
  for (const written of cells.odd) {
    if (report.hasError(written.place)) report.skip('other-error');
    else visit(written);
  }
}
