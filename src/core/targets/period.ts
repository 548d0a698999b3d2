/** How much of the plan's year is over at the date of the figures. */
import type { RunSettings } from '../model';
import { daysInMonth } from '../text/calendar';

/**
 * The figures of a year close on 14 December, when the yearly review ends: from then on nothing is "in progress".
 * Source: reporting periods of NĐ 09/2019/NĐ-CP (year: 15/12 to 14/12), shared/domain/policy.md section 5.
 */
const CLOSING_DAY = '12-14';

/**
 * Share of the plan's year that is over at the review date: 0 before it, 1 from its closing day on.
 *
 * It is a hint for sentences and the line between 'in-progress' and 'not-met'; no verdict is computed from it.
 */
export function elapsedShare({ asOf, periodEnd }: Pick<RunSettings, 'asOf' | 'periodEnd'>): number {
  const year = Number(periodEnd.slice(0, 4));
  if (asOf >= periodEnd || asOf >= `${periodEnd.slice(0, 4)}-${CLOSING_DAY}`) return 1;
  if (Number(asOf.slice(0, 4)) < year) return 0;
  const month = Number(asOf.slice(5, 7));
  let days = Number(asOf.slice(8, 10));
  for (let before = 1; before < month; before++) days += daysInMonth(year, before);
  return days / (337 + daysInMonth(year, 2));
}
