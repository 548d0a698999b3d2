/** Proposals as the plan's reader makes them, one property at a time. */
import type { Draft } from '../../../../src/core/targets/plan-text/frame';
import type { PlanTarget } from '../../../../src/core/targets/plan-text/plan-target';

export const DRAFT: Draft = {
  kind: 'reduce-count',
  value: 5,
  unit: 'hộ',
  decimals: 0,
  group: 'poor',
  about: null,
  denominator: null,
  needOnly: false,
  qualifier: null,
  doubts: [],
};

/** A sure fall of five poor households, but for the change. */
export function proposal(change: Partial<PlanTarget> = {}): PlanTarget {
  const words = change.words ?? 'Giảm 5 hộ nghèo';
  return { ...DRAFT, sentence: words, words, start: 0, end: words.length, sure: true, ...change };
}
