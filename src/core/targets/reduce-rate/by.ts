/** 'Tỷ lệ hộ nghèo giảm 1,11%': a fall by percentage points. */
import { compare, decimal, minus, rounded, toNumber } from '../exact';
import type { Fraction } from '../exact';
import { NO_DATA, achieved, statusFor } from '../judge';
import type { KindInput, Plan, Verdict } from '../kinds/kind';
import { comparedDecimals, largestReaching, rateOf } from './rates';

/** Judges the fall in points alone; the value is exact, the comparison at the plan's decimals. */
export function evaluateBy({ plan, baseline, actual, elapsed }: KindInput): Verdict {
  const start = rateOf(baseline);
  const end = rateOf(actual);
  if (start === null || end === null) return NO_DATA;
  const fall = minus(start, end);
  const value = toNumber(fall);
  if (plan.value === null || plan.value <= 0) return { ...NO_DATA, value };
  const met = reaches(fall, plan);
  return {
    ...NO_DATA,
    value,
    achievement: achieved(fall, decimal(plan.value), met),
    met,
    gap: met ? 0 : householdsMissing(start, actual, plan),
    status: statusFor(met, !plan.strict && isAbove(fall, plan), elapsed),
  };
}

/** A range is judged on its lower end; 'trên' exactly, without rounding. */
function reaches(fall: Fraction, plan: Plan): boolean {
  const planned = plan.value ?? 0;
  if (plan.strict) return compare(fall, decimal(planned)) > 0;
  return rounded(fall, comparedDecimals(plan)) >= planned;
}

function isAbove(fall: Fraction, plan: Plan): boolean {
  return rounded(fall, comparedDecimals(plan)) > (plan.max ?? plan.value ?? 0);
}

/** Households that must still leave, by the very rule that decides; null when even none left would not do. */
function householdsMissing(start: Fraction, actual: KindInput['actual'], plan: Plan): number | null {
  const count = actual?.numerator ?? 0;
  const total = actual?.denominator ?? null;
  const enough = largestReaching(count, (left) => {
    const rate = rateOf({ numerator: left, denominator: total });
    return rate !== null && reaches(minus(start, rate), plan);
  });
  return enough === null ? null : count - enough;
}
