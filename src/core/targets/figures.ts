/** The figures a target is judged on: those the register tells, else those typed beside the plan. */
import type { Actual, Target } from '../model';
import { countsHouseholds, isFallingKind, isShareKind } from './kind-traits';
import { readSource } from './read/infer-source';
import { saysOther } from './told-result';
import { typedTotal, withTypedTotal } from './typed-total';
import type { KindInput } from './kinds/kind';
import { sourceOf } from './sources';
import { contextOf, countedWords, type SourceRun } from './sources/context';
import { cannotTell, type SourceFigures } from './sources/source';

export interface TargetFigures {
  readonly baseline: Actual | null;
  readonly actual: Actual | null;
  readonly from: 'register' | 'entered' | 'none';
  readonly rateOnly: boolean;
  /** What the verdict is taken from where it is no count: points or a level typed by hand, as of 100. */
  readonly judged?: Pick<KindInput, 'baseline' | 'actual'>;
  /** What the register says, whether used or not. */
  readonly register: SourceFigures | null;
  /** The denominator the officer typed for what the register counts; null where the register has its own. */
  readonly typedTotal: number | null;
}

/**
 * What was typed where the officer knows better, else the register where it can tell the result. Of the plain count of
 * a class the register decides, which is what it is kept for; a typed start goes before the register's. Where both
 * tell, and not the same, `disagreement` says so.
 */
export function figuresOf(target: Target, run: SourceRun): TargetFigures {
  const ofRegister = countOf(target, run);
  const total = typedTotal(target, ofRegister);
  const counted = withTypedTotal(target, ofRegister, total);
  const start = startOf(target, counted);
  const typed: TargetFigures = { ...enteredFigures(target, start), register: counted, typedTotal: null };
  if (!counted?.actual || counted.actual.numerator === null) return typed;
  const told: TargetFigures = {
    baseline: start,
    actual: counted.actual,
    from: 'register',
    rateOnly: false,
    register: counted,
    typedTotal: total,
  };
  return isPlainClassCount(target) || !saysOther(target, told) ? told : typed;
}

function countOf(target: Target, run: SourceRun): SourceFigures | null {
  const source = sourceOf(target.source);
  if (source === null) return null;
  const { context, notes } = contextOf(target, run);
  return context === null ? cannotTell(notes) : source.count(context);
}

/** All poor or all near-poor households: no part of them, and nothing they have or lack. */
export function isPlainClassCount(target: Target): boolean {
  const { source, scope } = readSource(countedWords(target), target.kind);
  return /^(?:poor|near-poor)-households$/.test(source ?? '') && scope?.narrowed === '';
}

/** The sheet a typed number stands on; '' for the built-in template. */
function sheetOf(target: Target): string {
  return (target.cells.baseline ?? target.cells.actual ?? target.cells.value)?.sheet ?? '';
}

function startOf(target: Target, counted: SourceFigures | null): Actual | null {
  if (!isFallingKind(target.kind)) return null;
  const typed = countsHouseholds(target) ? target.entered.baseline : null;
  const total = target.entered.baselineTotal ?? counted?.baseline?.denominator ?? null;
  if (typed === null) return counted?.baseline ?? null;
  return { numerator: typed, denominator: total, unknown: 0, from: sheetOf(target) };
}

type Entered = Omit<TargetFigures, 'register' | 'typedTotal'>;

function enteredFigures(target: Target, start: Actual | null): Entered {
  const { actual, denominator } = target.entered;
  const figures: Entered = { baseline: start, actual: null, from: 'none', rateOnly: false };
  if (actual === null) return figures;
  const typed = (numerator: number | null, whole: number | null): Actual => ({
    numerator,
    denominator: whole,
    unknown: 0,
    from: sheetOf(target),
  });
  const entered = { ...figures, from: 'entered' as const };
  if (isFallingKind(target.kind)) return { ...entered, ...typedFall(target, start, typed) };
  const isShare = isShareKind(target.kind);
  const rateOnly = isShare && isTypedRate(target);
  return { ...entered, actual: typed(actual, isShare && !rateOnly ? denominator : null), rateOnly };
}

/** A per cent typed without a total: `readEntered` leaves 100 without a cell of its own. */
function isTypedRate({ entered, cells }: Target): boolean {
  return entered.denominator === 100 && cells.denominator === undefined;
}

/** A typed result of a fall is the fall itself ('giảm 16 hộ: thực hiện 16'), of a level the level. */
function typedFall(
  target: Target,
  start: Actual | null,
  typed: (numerator: number | null, whole: number | null) => Actual,
): Partial<Entered> {
  const result = target.entered.actual ?? 0;
  const notCounted = typed(null, null);
  if (target.kind === 'reduce-relative' && isTypedRate(target)) {
    const judged = { baseline: typed(100, null), actual: typed(100 - result, null) };
    return { baseline: null, actual: notCounted, rateOnly: true, judged };
  }
  if (countsHouseholds(target)) {
    const before = start?.numerator ?? null;
    if (before !== null) return { actual: typed(before - result, null) };
    // Without the start there is no verdict on a fall, whatever was typed.
    return { actual: notCounted, judged: { baseline: null, actual: typed(0, null) } };
  }
  const before = target.form === 'to' ? target.entered.baseline : result;
  const baseline = before === null ? null : typed(before, 100);
  const actual = typed(target.form === 'to' ? result : 0, 100);
  return { baseline: null, actual: notCounted, judged: { baseline, actual } };
}
