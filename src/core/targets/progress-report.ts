import { roundHalfUp } from '../arithmetic/round';
import type { ProgressStatus, Target, TargetKind, TargetProgress } from '../model';
import { countsHouseholds } from './kind-traits';

/** An entry of `targets` in the machine-readable report; shared/design/runner.md. */
export interface ProgressReport {
  readonly id: string;
  readonly kind: TargetKind;
  readonly target: number | null;
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Households of a target given in points and households. */
  readonly count?: { readonly target: number; readonly actual: number | null };
  readonly progressPercent: number | null;
  readonly status: ProgressStatus;
  readonly source: 'register' | 'entered';
}

/**
 * A target's progress as data: values to four decimals; of a fall the numerator is the households it fell by, of a
 * part of the start the denominator that start.
 */
export function progressReport(progress: TargetProgress): ProgressReport {
  const { target, actual, value } = progress;
  const isFall = countsHouseholds(target) ? target.form === 'by' : isFallInPoints(target);
  const fall = fallOf(progress);
  return {
    id: target.id,
    kind: target.kind,
    target: target.value,
    actual: value === null ? null : roundHalfUp(value, 4),
    numerator: isFall ? fall : (actual?.numerator ?? null),
    denominator: denominatorOf(progress),
    ...(target.kind === 'reduce-rate' && target.count !== null
      ? { count: { target: target.count, actual: fall } }
      : {}),
    progressPercent: progress.achievement,
    status: progress.status,
    source: sourceOf(progress),
  };
}

/** Of a part of the start the start, else what the result is counted in. */
function denominatorOf({ target, baseline, actual }: TargetProgress): number | null {
  const counted = target.kind === 'reduce-relative' ? baseline?.numerator : actual?.denominator;
  return counted ?? null;
}

const isFallInPoints = ({ kind, form }: Target): boolean => kind === 'reduce-rate' && form === 'by';

/** A result nobody has told would come from the register where that can tell such a target. */
function sourceOf({ from, target }: TargetProgress): ProgressReport['source'] {
  if (from !== 'none') return from;
  return target.source === null ? 'entered' : 'register';
}

/** Households the number fell by; a result typed in points has none. */
function fallOf({ target, baseline, actual, from }: TargetProgress): number | null {
  const start = baseline?.numerator ?? null;
  const end = actual?.numerator ?? null;
  const isCounted = from === 'register' || countsHouseholds(target);
  return start === null || end === null || !isCounted ? null : start - end;
}
