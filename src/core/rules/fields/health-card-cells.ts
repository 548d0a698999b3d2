/** Going through the health insurance card cells that have something written. */
import type { HouseholdRecord, Person, Reading } from '../../model';
import { readHealthCard, type HealthCard } from '../../text/health-cards';
import { readMark } from '../../text/marks';
import { cellOf, placeOf, saysHasNone, saysNothing } from '../cells';
import type { Place, RuleContext, RuleReport } from '../rule';

export interface WrittenCard {
  readonly person: Person;
  readonly record: HouseholdRecord | null;
  readonly place: Place;
  readonly card: Exclude<Reading<HealthCard>, { readonly kind: 'blank' | 'absent' }>;
}

/**
 * Visits every person with a card number, or what is meant for one. No column, a blank, a word for "none", a mark for
 * "has one", and a cell in which an earlier rule found an error are counted as not assessable.
 */
export function eachCard(
  { index }: RuleContext,
  report: RuleReport,
  visit: (written: WrittenCard) => void,
): void {
  for (const { person, record } of index.persons) {
    if (!person.table.columns.has('bhyt')) {
      report.skip('no-column');
      continue;
    }
    const place = placeOf(person, 'bhyt');
    const cell = cellOf(place);
    const card = readHealthCard(cell);
    if (card.kind === 'blank' || card.kind === 'absent' || saysNothing(cell)) report.skip('blank');
    else if (card.kind === 'unreadable' && saysHasNone(card.text)) report.skip('blank');
    else if (card.kind === 'unreadable' && readMark(cell).kind === 'ok') report.skip('unreadable');
    else if (report.hasError(place)) report.skip('other-error');
    else visit({ person, record, place, card });
  }
}
