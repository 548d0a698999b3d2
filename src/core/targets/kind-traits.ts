/** What kinds of target have in common, for readers and reports that do not judge. */
import type { Target, TargetKind } from '../model';

/** Counted against a denominator: plan and result are per cent of it. */
export function isShareKind(kind: TargetKind): boolean {
  return kind === 'reach-share' || kind === 'at-most-share' || kind === 'one-per-household';
}
/** Judged against what there was at the start of the period. */
export function isFallingKind(kind: TargetKind): boolean {
  return kind === 'reduce-rate' || kind === 'reduce-count' || kind === 'reduce-relative';
}
/** A limit that is not to be passed; has no per cent of the plan. */
export function isLimitKind(kind: TargetKind): boolean {
  return kind === 'at-most-count' || kind === 'at-most-share';
}

/** Kinds that fall and count households, so that a typed start is a count of them. */
export function countsHouseholds({ kind, count }: Target): boolean {
  return kind === 'reduce-count' || kind === 'reduce-relative' || (kind === 'reduce-rate' && count !== null);
}
