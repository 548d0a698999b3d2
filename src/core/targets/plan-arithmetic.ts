/** Whether the two figures of a pair can belong together: points and households of one total. */
import { formatNumber } from '../arithmetic/format';
import { impliedTotals } from '../arithmetic/implied-total';
import { say } from '../messages/catalogue';
import { TARGET_NOTES } from '../messages/targets';
import type { Lang, Target } from '../model';
import { countText } from './wording';

/**
 * Compares the totals that 'giảm 1,11% (16 hộ)' leaves possible with the register's.
 *
 * @param total all households at the start of the period, or null when not known
 * @returns the note, or null when the target is no pair or there is no total to compare with
 * @see shared/domain/policy.md section 6
 */
export function planArithmetic(target: Target, total: number | null, lang: Lang): string | null {
  const { value, count, decimals } = target;
  if (!isPair(target) || !isPositive(value) || !isPositive(count) || !Number.isSafeInteger(count))
    return null;
  const range = impliedTotals(count, value, decimals);
  const params = { points: formatNumber(value, decimals, lang), count: countText(count, lang) };
  if (range === null) return say(TARGET_NOTES, lang, 'impliedNever', params);
  if (total === null || range.to === null) return null;
  const isInside = total >= range.from && total <= range.to;
  return say(TARGET_NOTES, lang, isInside ? 'impliedInside' : 'impliedOutside', {
    ...params,
    from: countText(range.from, lang),
    to: countText(range.to, lang),
    total: countText(total, lang),
  });
}

/** A fall by points with one number of households: a range leaves no single total to compare. */
function isPair({ kind, form, max }: Target): boolean {
  return kind === 'reduce-rate' && form === 'by' && max === null;
}

function isPositive(value: number | null): value is number {
  return value !== null && value > 0;
}
