/** Where the plan's targets stand: figures, verdict, sentence and notes of each. */
import { say } from '../messages/catalogue';
import { TARGET_NOTES, TARGET_SENTENCES } from '../messages/targets';
import type { Lang, Register, RunSettings, Target, TargetProgress } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { resultDifference, startDifference, startNeeded, totalNote } from './differences';
import { figuresOf } from './figures';
import { countsHouseholds } from './kind-traits';
import type { TargetFigures } from './figures';
import { NO_DATA } from './judge';
import { judgeTarget, sentenceFor } from './judge-target';
import { TARGET_KINDS } from './kinds';
import type { KindInput } from './kinds/kind';
import { elapsedShare } from './period';
import { planArithmetic } from './plan-arithmetic';
import type { TargetProblem } from './read/problem';
import { readSource } from './read/infer-source';
import { problemNote } from './problem-text';
import { countedWords, quoted } from './sources/context';
import { countText } from './wording';
import { wordsFor } from './words';

/**
 * Evaluates every target of a plan.
 *
 * @param settings figures are as of `asOf`; the period is over from its closing day on
 * @param problems of the target sheet, told beside the targets they are about
 * @param previous last period's register, which tells the start; null where none is given
 * @returns one a target, in the plan's order
 * @see shared/domain/progress.md
 */
export function evaluateTargets(
  targets: readonly Target[],
  register: Register,
  settings: RunSettings,
  standard: PovertyStandard,
  problems: readonly TargetProblem[] = [],
  previous: Register | null = null,
): TargetProgress[] {
  return targets.map((target) => {
    const figures = figuresOf(target, { register, previous, settings, standard });
    const input: KindInput = {
      plan: target,
      baseline: figures.baseline,
      actual: figures.actual,
      ...figures.judged,
      elapsed: elapsedShare(settings),
      rateOnly: figures.rateOnly,
    };
    const kind = TARGET_KINDS[target.kind];
    const judged = judgeTarget(kind, input);
    // A sample is no plan of anybody's to be judged by; what the register counts is shown.
    const verdict = target.sample ? { ...NO_DATA, value: judged.value } : judged;
    const words = wordsFor(target, settings.lang);
    return {
      target,
      baseline: figures.baseline,
      actual: figures.actual,
      from: figures.from,
      behind: figures.from === 'register' ? (figures.register?.behind ?? null) : null,
      ...verdict,
      sentence: target.sample
        ? say(TARGET_SENTENCES, settings.lang, 'sample')
        : sentenceFor(kind, input, verdict, words, settings.lang),
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
    byHandNote(target, lang),
    startDifference(target, figures, lang),
    startNeeded(target, figures, lang),
    resultDifference(target, figures, lang),
    totalNote(target, figures, lang),
    planAboveStart(target, figures, lang),
    planArithmetic(target, total, lang),
  ];
  return [...fromSource, ...others.filter((note): note is string => note !== null)];
}

/** Why the register is not asked, where it tells such figures of other groups. */
function byHandNote(target: Target, lang: Lang): string | null {
  if (target.source !== null) return null;
  const { scope } = readSource(countedWords(target), target.kind);
  if (scope === null) return null;
  if (scope.unknown.length > 0)
    return say(TARGET_NOTES, lang, 'wordsUnknown', { words: quoted([...new Set(scope.unknown)]) });
  return scope.ethnic === null ? null : say(TARGET_NOTES, lang, 'ethnicRate');
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
