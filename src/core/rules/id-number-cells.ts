/**
 * The ID number cells of a register, looked at once for all the rules on them. Nearly every cell is twelve digits in
 * order; the rules on how a number is written only look at the others.
 */
import type { HouseholdRecord, Person, Register, RegisterTable } from '../model';
import { decodeIdNumber, type DecodedIdNumber } from '../text/id-numbers';
import { cellOf, placeOf } from './cells';
import {
  disagreement,
  idNumberState,
  isMistyped,
  judgeableNumber,
  type Disagreement,
  type IdNumberState,
} from './id-numbers';
import { personCensus } from './person-census';
import type { PersonInHousehold, RegisterIndex } from './register-index';
import type { Place, RuleContext, RuleReport } from './rule';
import { fillSeries } from './fill-series';

export type WrittenState = Exclude<IdNumberState, { readonly kind: 'absent' | 'blank' }>;
export interface WrittenId {
  readonly person: Person;
  readonly record: HouseholdRecord | null;
  readonly place: Place;
  readonly state: WrittenState;
  /** The row's number came from dragging (FD11). */
  readonly dragged: boolean;
}
/** Somebody counted in a household who has no number: nothing written, or digits that only fill the cell. */
export interface WithoutId {
  readonly person: Person;
  readonly record: HouseholdRecord | null;
  readonly place: Place;
  readonly madeUp: boolean;
}
/** A number to be compared with sex and birth: 12 digits, the zeros of a shortened one put back. */
export interface ComparableId {
  readonly person: Person;
  readonly record: HouseholdRecord | null;
  readonly number: string;
  readonly decoded: DecodedIdNumber;
  readonly differs: Disagreement;
  /** Not one digit is wrong but the whole number (FD06), or it is nobody's (FD11). */
  readonly spoiled: boolean;
}
export interface IdCells {
  /** The threshold the dragged rows were found with. */
  readonly rows: number;
  readonly counts: Record<'absent' | 'blank' | 'placeholder' | 'unreadable', number>;
  /** Table → cells with twelve digits and nothing else, of a province, stored as text. */
  readonly clean: Map<RegisterTable, number>;
  readonly odd: WrittenId[];
  /** How many clean numbers say the sex and the birth year written beside them: nearly all. */
  agreeing: number;
  readonly dragged: ReadonlySet<Person>;
  /** The other numbers to be compared. */
  readonly comparable: ComparableId[];
  readonly without: WithoutId[];
}

/** What a register's cells say stays the same from rule to rule. */
const known = new WeakMap<RegisterIndex, IdCells>();

/** The cells of a register, sorted once a run. */
export function idCells(register: Register, { index, thresholds }: RuleContext): IdCells {
  const rows = thresholds.fillSeriesRows;
  const before = known.get(index);
  if (before?.rows === rows) return before;
  const { dragged } = fillSeries(register, index, rows);
  const counts = { absent: 0, blank: 0, placeholder: 0, unreadable: 0 };
  const cells: IdCells = {
    ...{ rows, counts, dragged, clean: new Map() },
    ...{ odd: [], agreeing: 0, comparable: [], without: [] },
  };
  const { agrees, runs } = personCensus(index);
  const isDragged = (at: number): boolean => {
    const person = dragged.size === 0 ? undefined : index.persons[at]?.person;
    return person !== undefined && dragged.has(person);
  };
  for (const { table, from, to } of runs) {
    let agreeing = 0;
    for (let at = from; at < to; at++) {
      if (agrees[at] === 1 && !isDragged(at)) agreeing++;
      else takeOther(index.persons[at], isDragged(at), cells);
    }
    countClean(table, agreeing, cells);
    cells.agreeing += agreeing;
  }
  known.set(index, cells);
  return cells;
}

function takeOther(entry: PersonInHousehold | undefined, dragged: boolean, cells: IdCells): void {
  if (!entry) return;
  const { person, record } = entry;
  const state = idNumberState(person);
  const { kind } = state;
  if ((kind === 'blank' || kind === 'placeholder') && person.counted) {
    const madeUp = kind === 'placeholder';
    cells.without.push({ person, record, place: placeOf(person, 'cccd'), madeUp });
  }
  if (state.kind === 'absent' || state.kind === 'blank') cells.counts[state.kind]++;
  else sortIn({ person, record, state, dragged }, cells);
}

function countClean(table: RegisterTable, count: number, { clean }: IdCells): void {
  if (count > 0) clean.set(table, (clean.get(table) ?? 0) + count);
}

function sortIn(entry: Omit<WrittenId, 'place'>, cells: IdCells): void {
  const { counts, odd, comparable } = cells;
  const { person, record, state, dragged } = entry;
  const number = judgeableNumber(state);
  const decoded = number === null ? null : decodeIdNumber(number);
  if (number === null || !decoded) counts[state.kind === 'placeholder' ? 'placeholder' : 'unreadable']++;
  else comparable.push({ ...compared(person, number, decoded, dragged), record });
  const place = placeOf(person, 'cccd');
  const isClean = !dragged && state.kind === 'valid' && cellOf(place) === number;
  if (isClean && decoded?.provinceName) countClean(person.table, 1, cells);
  else odd.push({ ...entry, place });
}

function compared(
  person: Person,
  number: string,
  decoded: DecodedIdNumber,
  dragged: boolean,
): Omit<ComparableId, 'record'> {
  const differs = disagreement(decoded, person);
  return { person, number, decoded, differs, spoiled: dragged || isMistyped(number, decoded, differs) };
}

/**
 * Visits every cell that is not twelve digits in order, for a rule all such numbers pass. Counted: no column, blanks
 * and, as not assessable, cells in which an earlier rule found an error and dragged numbers.
 *
 * @param clean told once a table, of the numbers that pass
 */
export function eachOddId(
  register: Register,
  context: RuleContext,
  report: RuleReport,
  visit: (written: WrittenId) => void,
  clean?: (table: RegisterTable, count: number) => void,
): void {
  const cells = idCells(register, context);
  report.skip('no-column', cells.counts.absent);
  report.skip('blank', cells.counts.blank);
  for (const [table, count] of cells.clean) {
    report.pass(count);
    clean?.(table, count);
  }
  for (const written of cells.odd) {
    if (written.dragged || report.hasError(written.place)) report.skip('other-error');
    else visit(written);
  }
}

/**
 * Everybody counted in a household who has no number, for the rules that ask for one; no column is counted.
 *
 * @param written told once a table, of the persons with something written that may be a number
 */
export function withoutId(
  register: Register,
  context: RuleContext,
  report: RuleReport,
  written?: (table: RegisterTable, count: number) => void,
): readonly WithoutId[] {
  const { counts, clean, odd, without } = idCells(register, context);
  report.skip('no-column', counts.absent);
  if (written) {
    for (const [table, count] of clean) written(table, count);
    for (const { state, person } of odd) if (state.kind !== 'placeholder') written(person.table, 1);
  }
  return without;
}

/** For FD11: everything written passes but the dragged rows; no column and blanks are counted. */
export function countUndragged(register: Register, context: RuleContext, report: RuleReport): void {
  const { counts, clean, odd } = idCells(register, context);
  report.skip('no-column', counts.absent);
  report.skip('blank', counts.blank);
  for (const count of clean.values()) report.pass(count);
  report.pass(odd.filter(({ dragged }) => !dragged).length);
}
