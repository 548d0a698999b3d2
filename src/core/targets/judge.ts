/** What all kinds of target share when they judge: status, per cent of the plan, no data. */
import type { ProgressStatus } from '../model';
import { decimal, percentOf, rounded } from './exact';
import type { Fraction } from './exact';
import type { Verdict } from './kinds/kind';

/** Nothing can be said: a figure is missing. */
export const NO_DATA: Verdict = {
  value: null,
  achievement: null,
  achievementPoints: null,
  met: null,
  metPoints: null,
  gap: null,
  status: 'no-data',
};

/** Status of a figure that has been judged. A stock can turn back, so "met" may come before the end. */
export function statusFor(met: boolean, exceeded: boolean, elapsed: number): ProgressStatus {
  if (met) return exceeded ? 'exceeded' : 'met';
  return elapsed >= 1 ? 'not-met' : 'in-progress';
}

/** Status under a limit: reached only at the end, since a stock may rise again; a flow above it is final. */
export function statusOfLimit(met: boolean, flow: boolean, elapsed: number): ProgressStatus {
  if (elapsed >= 1) return met ? 'met' : 'not-met';
  return met || !flow ? 'in-progress' : 'not-met';
}

/**
 * Done in per cent of the plan, one decimal half up.
 *
 * A target that is not met never shows 100 (189 of 199 children against 95 % is 99,97 → 99,9), and one that is
 * met by the rounding the plan's own decimals allow never shows less than 100.
 *
 * @returns null when the plan is zero or less: no percentage of nothing
 */
export function achieved(done: Fraction, planned: Fraction, met: boolean): number | null {
  if (planned.over <= BigInt(0)) return null;
  const share = rounded(percentOf(done, planned), 1);
  return met ? Math.max(share, 100) : Math.min(share, 99.9);
}

/** The same for counts and planned numbers. */
export function achievedOf(done: number, planned: number, met: boolean): number | null {
  return achieved(decimal(done), decimal(planned), met);
}
