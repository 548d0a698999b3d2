/** A target judged with what is not known taken into account. */
import { say } from '../messages/catalogue';
import { TARGET_SENTENCES } from '../messages/targets';
import type { Lang } from '../model';
import { NO_DATA } from './judge';
import { isFallingKind, isShareKind } from './kind-traits';
import type { CountedWithUnknown, KindInput, TargetKindModule, Verdict, Words } from './kinds/kind';
import { countText } from './wording';

/**
 * Judges a target. Rows that could not be judged make an interval from "none of them counts" to "all of them do",
 * at the start and at the end; a verdict is given only when every end agrees on it, else the status is 'no-data'
 * with the figure shown.
 *
 * @see shared/domain/progress.md section 4, lesson 7
 */
export function judgeTarget(kind: TargetKindModule, input: KindInput): Verdict {
  const verdict = kind.evaluate(input);
  const others = otherEnds(input).map((each) => kind.evaluate(each));
  if (others.some(({ met }) => met !== verdict.met)) {
    return { ...NO_DATA, value: verdict.value, gap: verdict.gap };
  }
  const cautious = others.find(({ status }) => status !== 'exceeded');
  const judged = isFallingKind(kind.id) ? withoutOpenShares(verdict, others) : verdict;
  return cautious ? { ...judged, status: cautious.status } : judged;
}

/** A per cent of the plan that hangs on rows nobody knows is not told, though the verdict does not hang on them. */
function withoutOpenShares(verdict: Verdict, others: readonly Verdict[]): Verdict {
  const sure = (share: 'achievement' | 'achievementPoints'): number | null =>
    others.every((other) => other[share] === verdict[share]) ? verdict[share] : null;
  return { ...verdict, achievement: sure('achievement'), achievementPoints: sure('achievementPoints') };
}

/** The figures as they would be if the unknown rows counted: at the end, at the start, at both. */
function otherEnds(input: KindInput): KindInput[] {
  const actual = atMost(input.actual);
  const baseline = atMost(input.baseline);
  return [
    ...(actual ? [{ ...input, actual }] : []),
    ...(baseline ? [{ ...input, baseline }] : []),
    ...(actual && baseline ? [{ ...input, actual, baseline }] : []),
  ];
}

function atMost(counted: CountedWithUnknown | null): CountedWithUnknown | null {
  if (counted === null || counted.numerator === null || counted.unknown === 0) return null;
  const most = Math.min(counted.numerator + counted.unknown, counted.denominator ?? Infinity);
  return { ...counted, numerator: most };
}

/** The result in one sentence; says that unknown rows keep it open where they do. */
export function sentenceFor(
  kind: TargetKindModule,
  input: KindInput,
  verdict: Verdict,
  words: Words,
  lang: Lang,
): string {
  // Only what is unknown leaves a gap without a verdict.
  const isOpen = verdict.met === null && verdict.gap !== null;
  if (isWithheld(kind, input, verdict)) return withoutPercent(kind, input, verdict, words, lang);
  if (isShareKind(kind.id) || !isOpen) return kind.sentence(input, verdict, words, lang);
  return say(TARGET_SENTENCES, lang, 'unknownBlocks', {
    counted: words.counted,
    unit: words.unit,
    done: countText(input.actual?.numerator ?? 0, lang),
    unknown: countText(unknownRows(input), lang),
  });
}

function isWithheld(kind: TargetKindModule, input: KindInput, verdict: Verdict): boolean {
  return verdict.met !== null && verdict.achievement === null && kind.evaluate(input).achievement !== null;
}

/** A level to come down to is told without its start; of a fall the count now, and that the verdict stands. */
function withoutPercent(
  kind: TargetKindModule,
  input: KindInput,
  verdict: Verdict,
  words: Words,
  lang: Lang,
): string {
  const { form, count } = input.plan;
  if (form === 'to' && count === null && input.actual?.unknown === 0)
    return kind.sentence({ ...input, baseline: null }, verdict, words, lang);
  return say(TARGET_SENTENCES, lang, 'noPercent', {
    counted: words.counted,
    unit: words.unit,
    done: countText(input.actual?.numerator ?? 0, lang),
    unknown: countText(unknownRows(input), lang),
    verdict: say(TARGET_SENTENCES, lang, VERDICTS[verdict.status]),
  });
}

const VERDICTS = {
  exceeded: 'exceeded',
  met: 'met',
  'in-progress': 'notMet',
  'not-met': 'notMet',
  'no-data': 'notMet',
} as const;

function unknownRows({ actual, baseline }: KindInput): number {
  return (actual?.unknown ?? 0) + (baseline?.unknown ?? 0);
}
