/**
 * Whether a member has health insurance, by the columns Có BHYT and Số thẻ BHYT. The second holds a number: one that is
 * missing, or a dash for it, says nothing of the insurance, and one that is there may be of a card that has run out.
 */
import type { Person, RegisterTable } from '../model';
import { cellAt } from '../register/columns';
import { hasDoubtSign } from '../text/doubt';
import { insuranceAnswer } from '../text/insurance-words';
import { readMark } from '../text/marks';
import { cellText, isBlank } from '../text/unicode';
import { cellOf, placeOf } from './cells';
import type { Place } from './rule';
import { saysUnknown } from './unknown-words';

export type Insured = 'yes' | 'no' | 'blank' | 'unreadable';

/** By one of the two columns, on the day of the review: a card may have run out, or be valid still. */
export function insuredAt(place: Place, asOf: string): Insured {
  const cell = cellOf(place);
  if (isBlank(cell)) return 'blank';
  const mark = readMark(cell);
  if (mark.kind === 'ok') {
    if (mark.value) return 'yes';
    return place.field === 'bhyt' && !/\p{L}/u.test(cellText(cell)) ? 'blank' : 'no';
  }
  const text = cellText(cell);
  const answer = saysUnknown(text) || hasDoubtSign(text) ? 'unknown' : insuranceAnswer(cell, asOf);
  return answer === 'unknown' ? 'unreadable' : answer;
}

/** By both columns: a yes or a number in either is a yes. */
export function insured(person: Person, asOf: string): Insured {
  const states = (['co_bhyt', 'bhyt'] as const)
    .filter((field) => person.table.columns.has(field))
    .map((field) => insuredAt(placeOf(person, field), asOf));
  return (['yes', 'no', 'unreadable'] as const).find((state) => states.includes(state)) ?? 'blank';
}

/** Whether only a card number says that the person is insured: no word or mark does. */
export function isByNumberAlone(person: Person, asOf: string): boolean {
  const says = (field: 'co_bhyt' | 'bhyt'): boolean => {
    if (!person.table.columns.has(field)) return false;
    const place = placeOf(person, field);
    return (
      insuredAt(place, asOf) === 'yes' &&
      (field === 'co_bhyt' || !/\d{6}/.test(cellText(cellOf(place)).replace(/[\s.-]/g, '')))
    );
  };
  return !says('co_bhyt') && !says('bhyt');
}

/** Where a person's insurance stands; null where the table has neither column. */
export function insurancePlace(person: Person): Place | null {
  const field = (['co_bhyt', 'bhyt'] as const).find((one) => person.table.columns.has(one));
  return field ? placeOf(person, field) : null;
}

/**
 * Whether the column Có BHYT holds marks alone: yes on most rows and never a no, so that whoever has none is left
 * blank. A household of which nobody is marked may still be one nobody asked.
 */
export function isMarkedColumn(table: RegisterTable): boolean {
  if (!table.columns.has('co_bhyt')) return false;
  let yes = 0;
  for (const row of table.dataRows) {
    const mark = readMark(cellAt(table, row, 'co_bhyt'));
    if (mark.kind === 'unreadable' || (mark.kind === 'ok' && !mark.value)) return false;
    if (mark.kind === 'ok') yes += 1;
  }
  return yes > 0 && yes * 2 >= table.dataRows.length;
}
