/** 'Tỷ lệ hộ nghèo xuống còn 3,1%', 'xuống dưới 2%': a level to come down to. */
import { compare, decimal, minus, rounded, toNumber } from '../exact';
import type { Fraction } from '../exact';
import { NO_DATA, achieved, statusFor } from '../judge';
import type { KindInput, Plan, Verdict } from '../kinds/kind';
import { comparedDecimals, largestReaching, rateOf } from './rates';

/**
 * Judges the end rate; the percentage is the way covered from the start rate to the level, and there is none
 * when the start was at the level already. The start is not needed for the verdict.
 */
export function evaluateTo({ plan, baseline, actual, elapsed }: KindInput): Verdict {
  const end = rateOf(actual);
  if (end === null) return NO_DATA;
  const value = toNumber(end);
  if (plan.value === null) return { ...NO_DATA, value };
  const met = isDownTo(end, plan);
  return {
    ...NO_DATA,
    value,
    achievement: wayCovered(rateOf(baseline), end, plan, met),
    met,
    gap: met ? 0 : householdsAbove(actual, plan),
    status: statusFor(met, !plan.strict && isBelow(end, plan), elapsed),
  };
}

/** A range ('xuống còn 8 – 9%') is judged on its higher end, which is the easier one. */
function levelOf(plan: Plan): number {
  return plan.max ?? plan.value ?? 0;
}

/** 'dưới' is exact; else the end rate counts at the decimals written. */
function isDownTo(end: Fraction, plan: Plan): boolean {
  if (plan.strict) return compare(end, decimal(levelOf(plan))) < 0;
  return rounded(end, comparedDecimals(plan)) <= levelOf(plan);
}

function isBelow(end: Fraction, plan: Plan): boolean {
  return rounded(end, comparedDecimals(plan)) < (plan.value ?? 0);
}

function wayCovered(start: Fraction | null, end: Fraction, plan: Plan, met: boolean): number | null {
  if (start === null) return null;
  return achieved(minus(start, end), minus(start, decimal(levelOf(plan))), met);
}

/** Households above the level, by the very rule that decides; null when even none left would not do. */
function householdsAbove(actual: KindInput['actual'], plan: Plan): number | null {
  const count = actual?.numerator ?? 0;
  const total = actual?.denominator ?? null;
  const enough = largestReaching(count, (left) => {
    const rate = rateOf({ numerator: left, denominator: total });
    return rate !== null && isDownTo(rate, plan);
  });
  return enough === null ? null : count - enough;
}
