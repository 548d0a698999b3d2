/** Where the plan's targets stand: figures, verdict, sentence and notes of each. */
import { say } from '../messages/catalogue';
import { TARGET_NOTES } from '../messages/targets';
import type { Lang, Register, RunSettings, Target, TargetProgress } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { resultDifference, startDifference } from './differences';
import { countsHouseholds, figuresOf } from './figures';
import type { TargetFigures } from './figures';
import { judgeTarget, sentenceFor } from './judge-target';
import { TARGET_KINDS } from './kinds';
import type { KindInput } from './kinds/kind';
import { elapsedShare } from './period';
import { planArithmetic } from './plan-arithmetic';
import type { TargetProblem } from './read/problem';
import { problemNote } from './problem-text';
import { countText } from './wording';
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
      ...figures.judged,
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
      behind: figures.from === 'register' ? (figures.register?.behind ?? null) : null,
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

function planAboveStart(target: Target, { baseline }: TargetFigures, lang: Lang): string | null {
  const plan =
    target.kind === 'reduce-rate' ? target.count : target.kind === 'reduce-count' ? target.value : null;
  const start = baseline?.numerator ?? null;
  if (!countsHouseholds(target) || plan === null || start === null || plan <= start) return null;
  return say(TARGET_NOTES, lang, 'planAboveStart', {
    plan: countText(plan, lang),
    start: countText(start, lang),
  });
}
