/** Whether a person must have an ID number of their own on the list: the law asks for one from 14 on. */
import type { Person } from '../model';
import { ageRange } from '../text/ages';
import { birthPlace } from './cells';
import type { ReasonId } from './reasons';
import type { RuleContext, RuleReport } from './rule';

export type Duty =
  | {
      readonly kind: 'of-age';
      /** Full years; null where the birth date does not say. */ readonly age: number | null;
    }
  | { readonly kind: 'child'; readonly age: number }
  | { readonly kind: 'unknown'; readonly reason: ReasonId };

/**
 * `of-age`: has reached the age at the review, or is the head of a household and nothing says a child. `unknown`:
 * the birth date is missing, wrong or too vague to tell.
 */
export function idNumberDuty(
  person: Person,
  { settings, thresholds }: RuleContext,
  report: RuleReport,
): Duty {
  const { birth, isHead } = person;
  const place = birthPlace(person);
  const headElse = (reason: ReasonId): Duty =>
    isHead ? { kind: 'of-age', age: null } : { kind: 'unknown', reason };
  if (birth.kind === 'absent' || !place) return headElse('no-column');
  if (birth.kind !== 'ok') return headElse(birth.kind);
  if (report.hasError(place)) return headElse('other-error');
  const { min, max } = ageRange(birth.value, settings.asOf);
  if (min >= thresholds.idNumberFromAge) return { kind: 'of-age', age: min };
  return max < thresholds.idNumberFromAge ? { kind: 'child', age: Math.max(0, max) } : headElse('age-unsure');
}
