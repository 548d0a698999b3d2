/** Rates of both dates, exact from the counts of each. */
import { decimal, percentOf } from '../exact';
import type { Fraction } from '../exact';
import type { Counted, KindInput, Plan } from '../kinds/kind';

/** Per cent of a count, or null when the count or the total is not known or nobody is there. */
export function rateOf(counted: Counted | null): Fraction | null {
  const part = counted?.numerator ?? null;
  const whole = counted?.denominator ?? 0;
  return part === null || whole <= 0 ? null : percentOf(decimal(part), decimal(whole));
}

/** Rates compare at the decimals the plan wrote, never fewer than one: 0,5 points do not meet a target of 1. */
export function comparedDecimals(plan: Plan): number {
  return Math.max(1, plan.decimals);
}

/**
 * Largest count between 0 and `from` for which `isReached` holds; null when none does.
 * `isReached` holds below some count and not above it.
 */
export function largestReaching(from: number, isReached: (count: number) => boolean): number | null {
  // Halving ends only where whole numbers are exact; no commune has so many households.
  if (!Number.isSafeInteger(2 * from) || !isReached(0)) return null;
  let low = 0;
  let high = from;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isReached(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Which figure of a rate is missing, as the key of its sentence. */
export function missingForRate({ plan, baseline, actual }: KindInput) {
  const none = (value: number | null | undefined): boolean => value === null || value === undefined;
  if (none(actual?.numerator)) return 'noData';
  if (none(actual?.denominator)) return 'noEndTotal';
  if (plan.form === 'by' && none(baseline?.numerator)) return 'noStartCount';
  if (plan.form === 'by' && none(baseline?.denominator)) return 'noStartTotal';
  return 'noHouseholds';
}
