/** Going through the telephone cells that have something written. */
import type { Person, Reading } from '../../model';
import { readPhone, type Phone } from '../../text/phones';
import { cellText, normaliseText } from '../../text/unicode';
import { cellOf, placeOf, saysHasNone, saysNothing } from '../cells';
import type { Place, RuleContext, RuleReport } from '../rule';

export interface WrittenPhone {
  readonly person: Person;
  readonly place: Place;
  /** As written, spaces tidied. */
  readonly text: string;
  readonly phone: Exclude<Reading<Phone>, { readonly kind: 'blank' | 'absent' }>;
}

/**
 * Visits every row with something written as its telephone. No column, a blank or a word for "none" on a household's
 * own row, and a cell in which an earlier rule found an error are counted as not assessable.
 */
export function eachPhone(
  { index }: RuleContext,
  report: RuleReport,
  visit: (written: WrittenPhone) => void,
): void {
  for (const { person } of index.persons) {
    if (!person.table.columns.has('sdt')) {
      report.skip('no-column');
      continue;
    }
    const place = placeOf(person, 'sdt');
    const cell = cellOf(place);
    const phone = readPhone(cell);
    const text = phone.kind === 'unreadable' ? phone.text : '';
    const isBlank = phone.kind === 'blank' || phone.kind === 'absent';
    // A household has one telephone, on its own row: the blanks of its members say nothing.
    if (isBlank || saysNothing(cell) || saysHasNone(text) || /^0+$/.test(text)) {
      if (person.isHead) report.skip('blank');
    } else if (report.hasError(place)) report.skip('other-error');
    else visit({ person, place, phone, text: normaliseText(cellText(cell)) });
  }
}
