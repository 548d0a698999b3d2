/** How a share is judged: exactly, without rounding in anybody's favour. */
import { ceiling, compare, decimal, floor, percentOf, percentPart, toNumber } from '../exact';
import type { Fraction } from '../exact';
import { NO_DATA, achieved, statusFor } from '../judge';
import type { KindInput, Plan, Verdict } from '../kinds/kind';

/** A share that can be computed: somebody in the denominator, and no more counted than there are. */
export function shareOf({
  actual,
  rateOnly,
}: Pick<KindInput, 'actual' | 'rateOnly'>): { part: number; whole: number; share: Fraction } | null {
  const part = actual?.numerator ?? null;
  const whole = rateOnly ? 100 : (actual?.denominator ?? null);
  if (part === null || whole === null || whole <= 0 || part < 0 || part > whole) return null;
  return { part, whole, share: percentOf(decimal(part), decimal(whole)) };
}

/** Judges `actual` against a planned per cent. */
export function evaluateShare(input: KindInput): Verdict {
  const { plan, elapsed } = input;
  const counted = shareOf(input);
  if (!counted) return NO_DATA;
  const value = toNumber(counted.share);
  if (plan.value === null || plan.value <= 0) return { ...NO_DATA, value };
  const difference = compare(counted.share, decimal(plan.value));
  const met = plan.strict ? difference > 0 : difference >= 0;
  const missing = neededCount(plan.value, plan.strict, counted.whole) - counted.part;
  return {
    ...NO_DATA,
    value,
    achievement: achieved(counted.share, decimal(plan.value), met),
    met,
    // A rate alone does not say how many are missing.
    gap: met ? 0 : input.rateOnly ? null : missing,
    status: statusFor(met, canExceed(plan) && isAbove(counted.share, plan), elapsed),
  };
}

/** How many of `whole` a planned per cent asks for: 95 % of 199 asks for 190, 'trên 90%' of 100 for 91. */
function neededCount(value: number, strict: boolean, whole: number): number {
  const exact = percentPart(value, whole);
  return strict ? floor(exact) + 1 : ceiling(exact);
}

/** 'trên 90%' already asks for more than its number, and above 100 % there is nothing. */
function canExceed(plan: Plan): boolean {
  return !plan.strict && (plan.value ?? 0) < 100;
}

function isAbove(share: Fraction, plan: Plan): boolean {
  return compare(share, decimal(plan.max ?? plan.value ?? 0)) > 0;
}
