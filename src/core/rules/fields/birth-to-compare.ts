/** The birth date an ID number is compared with. */
import type { BirthDate, Person } from '../../model';
import { birthPlace } from '../cells';
import type { Place, RuleContext, RuleReport } from '../rule';
import { shiftedBirths } from '../shifted-births';

export interface Birth {
  readonly place: Place;
  readonly value: BirthDate;
}

/** Null, and counted, where there is none to rely on. */
export function birthToCompare(
  person: Person,
  { index, thresholds }: RuleContext,
  report: RuleReport,
): Birth | null {
  const place = birthPlace(person);
  const { birth } = person;
  if (birth.kind === 'absent' || !place) report.skip('no-column');
  else if (birth.kind !== 'ok') report.skip(birth.kind);
  else if (report.hasError(place) || shiftedBirths(index, thresholds).persons.has(person))
    report.skip('other-error');
  else return { place, value: birth.value };
  return null;
}
