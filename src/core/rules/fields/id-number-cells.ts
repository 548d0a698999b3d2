/** Going through the ID number cells that have something written, for the rules on how they are written. */
import type { BirthDate, HouseholdRecord, Person, Register } from '../../model';
import { birthPlace, placeOf } from '../cells';
import { disagreement, idNumberState, judgeableNumber, type IdNumberState } from '../id-numbers';
import { decodeIdNumber } from '../../text/id-numbers';
import type { Place, RuleContext, RuleReport } from '../rule';
import { fillSeries } from './fill-series';

export type WrittenState = Exclude<IdNumberState, { readonly kind: 'absent' | 'blank' }>;
export interface WrittenId {
  readonly person: Person;
  readonly record: HouseholdRecord | null;
  readonly place: Place;
  readonly state: WrittenState;
}

/**
 * Visits every person with a number written, whatever is wrong with it. The others are counted as not assessable:
 * no column, a blank, a cell in which an earlier rule found an error, a number that only came from dragging (FD11).
 */
export function eachWrittenId(
  register: Register,
  { index, thresholds }: RuleContext,
  report: RuleReport,
  visit: (written: WrittenId) => void,
): void {
  const { dragged } = fillSeries(register, index, thresholds.fillSeriesRows);
  for (const { person, record } of index.persons) {
    const state = idNumberState(person);
    if (state.kind === 'absent') report.skip('no-column');
    else if (state.kind === 'blank') report.skip('blank');
    else {
      const place = placeOf(person, 'cccd');
      if (dragged.has(person) || report.hasError(place)) report.skip('other-error');
      else visit({ person, record, place, state });
    }
  }
}

/**
 * Visits every person with 12 digits to compare with sex and birth, the zeros of a shortened number put back. Not
 * compared, and counted: made-up and dragged numbers, an old card's, one FD06 says is mistyped as a whole.
 */
export function eachComparableId(
  register: Register,
  { index, thresholds }: RuleContext,
  report: RuleReport,
  visit: (person: Person, number: string) => void,
): void {
  const { dragged } = fillSeries(register, index, thresholds.fillSeriesRows);
  for (const { person } of index.persons) {
    const state = idNumberState(person);
    const number = judgeableNumber(state);
    if (state.kind === 'absent') report.skip('no-column');
    else if (state.kind === 'blank' || state.kind === 'placeholder') report.skip(state.kind);
    else if (dragged.has(person)) report.skip('other-error');
    else if (number === null) report.skip('unreadable');
    else if (isMistyped(number, person)) report.skip('other-error');
    else visit(person, number);
  }
}

export interface Birth {
  readonly place: Place;
  readonly value: BirthDate;
}

/** The birth date to compare a number with; null, and counted, where there is none to rely on. */
export function birthToCompare(person: Person, report: RuleReport): Birth | null {
  const place = birthPlace(person);
  const { birth } = person;
  if (birth.kind === 'absent' || !place) report.skip('no-column');
  else if (birth.kind !== 'ok') report.skip(birth.kind);
  else if (report.hasError(place)) report.skip('other-error');
  else return { place, value: birth.value };
  return null;
}

/**
 * Whether 12 digits that begin with no province are wrong as a whole: an old card's nine behind 000, a century yet
 * to come, or two of sex, century and year that are not this person's. One digit left out moves all the others.
 */
export function isMistyped(number: string, person: Person): boolean {
  const decoded = decodeIdNumber(number);
  if (!decoded || decoded.provinceName !== null) return false;
  if (number.startsWith('000') || isOfFutureCentury(number)) return true;
  const { sex, century, year } = disagreement(number, person);
  return Number(sex) + Number(century) + Number(year) >= 2;
}

/** The fourth digit: 0 and 1 for 19xx, 2 and 3 for 20xx; 4 and above are for those born from 2100 on. */
export function isOfFutureCentury(number: string): boolean {
  return Number(number[3]) >= 4;
}
