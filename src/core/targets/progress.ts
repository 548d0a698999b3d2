/** Where the plan's targets stand: figures, verdict, sentence and notes of each. */
import { formatNumber } from '../arithmetic/format';
import { roundHalfUp } from '../arithmetic/round';
import { say } from '../messages/catalogue';
import { TARGET_NOTES } from '../messages/targets';
import type { Actual, Lang, Register, RunSettings, Target, TargetProgress } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { countsHouseholds, figuresOf } from './figures';
import type { TargetFigures } from './figures';
import { judgeTarget, sentenceFor } from './judge-target';
import { TARGET_KINDS } from './kinds';
import type { KindInput } from './kinds/kind';
import { elapsedShare } from './period';
import { planArithmetic } from './plan-arithmetic';
import type { TargetProblem } from './read/problem';
import { problemNote } from './problem-text';
import { countText, decimalsOf, plain } from './wording';
import { wordsFor } from './words';

/**
 * Evaluates every target of a plan.
 *
 * @param settings figures are as of `asOf`; the period is over from its closing day on
 * @param problems of the target sheet, told beside the targets they are about
 * @returns one a target, in the plan's order
 * @see shared/domain/progress.md
 */
export function evaluateTargets(
  targets: readonly Target[],
  register: Register,
  settings: RunSettings,
  standard: PovertyStandard,
  problems: readonly TargetProblem[] = [],
): TargetProgress[] {
  return targets.map((target) => {
    const figures = figuresOf(target, register, settings, standard);
    const input: KindInput = {
      plan: target,
      baseline: figures.baseline,
      actual: figures.actual,
      elapsed: elapsedShare(settings),
      rateOnly: figures.rateOnly,
    };
    const kind = TARGET_KINDS[target.kind];
    const verdict = judgeTarget(kind, input);
    const words = wordsFor(target, settings.lang);
    return {
      target,
      baseline: figures.baseline,
      actual: figures.actual,
      from: figures.from,
      ...verdict,
      sentence: sentenceFor(kind, input, verdict, words, settings.lang),
      notes: [
        ...problems
          .filter(({ targetId }) => targetId === target.id)
          .map((each) => problemNote(each, settings.lang)),
        ...notesOf(target, figures, settings.lang),
      ],
    };
  });
}

function notesOf(target: Target, figures: TargetFigures, lang: Lang): string[] {
  const fromSource = (figures.register?.notes ?? []).map(({ key, params }) => {
    const shown = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? countText(value, lang) : value,
    ]);
    return say(TARGET_NOTES, lang, key, Object.fromEntries(shown) as Record<string, string>);
  });
  const total = figures.baseline?.denominator ?? figures.actual?.denominator ?? null;
  const others = [
    startDifference(target, figures, lang),
    resultDifference(target, figures, lang),
    planAboveStart(target, figures, lang),
    planArithmetic(target, total, lang),
  ];
  return [...fromSource, ...others.filter((note): note is string => note !== null)];
}

/** The start typed by hand and the register's disagree; the typed one is used. */
function startDifference(target: Target, { register }: TargetFigures, lang: Lang): string | null {
  const typed = countsHouseholds(target) ? target.entered.baseline : null;
  const told = register?.baseline?.numerator ?? null;
  if (typed === null || told === null || typed === told) return null;
  const params = { entered: countText(typed, lang), counted: countText(told, lang) };
  return say(TARGET_NOTES, lang, 'startDiffers', params);
}

/** A result was typed too, and it is not the register's. */
function resultDifference(target: Target, figures: TargetFigures, lang: Lang): string | null {
  const typed = target.entered.actual;
  if (figures.from !== 'register' || typed === null) return null;
  const told = resultOf(target, figures);
  if (told === null || roundHalfUp(told.result, decimalsOf(typed)) === typed) return null;
  return say(TARGET_NOTES, lang, 'enteredDiffers', { entered: plain(typed, lang), counted: told.text(lang) });
}

/** The register's result in the unit the staff type it in. */
function resultOf(
  target: Target,
  { baseline, actual }: TargetFigures,
): { result: number; text(lang: Lang): string } | null {
  const end = actual?.numerator ?? null;
  if (end === null) return null;
  if (target.kind === 'reduce-rate' && target.count === null) return rateResult(target, baseline, actual);
  if (countsHouseholds(target)) {
    const start = baseline?.numerator ?? null;
    return start === null ? null : { result: start - end, text: (lang) => countText(start - end, lang) };
  }
  const total = actual?.denominator ?? null;
  if (total === null) return { result: end, text: (lang) => countText(end, lang) };
  const isRate = target.entered.denominator === 100 && target.cells.denominator === undefined;
  return {
    result: isRate ? (end / total) * 100 : end,
    text: (lang) => `${countText(end, lang)}/${countText(total, lang)}`,
  };
}

function rateResult(target: Target, baseline: Actual | null, actual: Actual | null) {
  const rate = (each: Actual | null): number | null =>
    each?.numerator == null || !each.denominator ? null : (each.numerator / each.denominator) * 100;
  const end = rate(actual);
  const start = rate(baseline);
  const result = target.form === 'to' ? end : start === null || end === null ? null : start - end;
  return result === null ? null : { result, text: (lang: Lang) => formatNumber(result, 2, lang) };
}

function planAboveStart(target: Target, { baseline }: TargetFigures, lang: Lang): string | null {
  const plan = target.kind === 'reduce-count' ? target.value : target.count;
  const start = baseline?.numerator ?? null;
  if (!countsHouseholds(target) || plan === null || start === null || plan <= start) return null;
  return say(TARGET_NOTES, lang, 'planAboveStart', {
    plan: countText(plan, lang),
    start: countText(start, lang),
  });
}
