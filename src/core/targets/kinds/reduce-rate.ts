import type { Lang } from '../../model';
import { evaluateBy } from '../reduce-rate/by';
import { bySentence, pairSentence, toSentence } from '../reduce-rate/sentence';
import { evaluateTo } from '../reduce-rate/to';
import type { KindInput, TargetKindModule, Verdict, Words } from './kind';
import { reduceCount } from './reduce-count';

/**
 * A rate to fall, by points ('giảm 1,11%') or to a level ('xuống còn 3,1%').
 *
 * Points are the exact difference of both rates, each from the counts of its own date, compared at the plan's
 * decimals. Beside a number of households ('tương ứng 16 hộ') both are judged and the households decide: they
 * are what the upper level assigned, and a change of the total moves the points alone.
 *
 * @see shared/domain/progress.md section 5, shared/domain/policy.md sections 5 and 6
 */
export const reduceRate: TargetKindModule = {
  id: 'reduce-rate',
  evaluate(input: KindInput): Verdict {
    const byRate = input.plan.form === 'to' ? evaluateTo(input) : evaluateBy(input);
    if (input.plan.count === null) return byRate;
    const byCount = reduceCount.evaluate(countInput(input));
    return {
      ...byCount,
      value: byRate.value,
      achievementPoints: byRate.achievement,
      metPoints: byRate.met,
    };
  },
  sentence(input: KindInput, verdict: Verdict, words: Words, lang: Lang): string {
    if (input.plan.count !== null) {
      const hasBoth = verdict.value !== null && verdict.achievement !== null && verdict.achievement > 0;
      return hasBoth
        ? pairSentence(input, verdict, words, lang)
        : reduceCount.sentence(countInput(input), verdict, words, lang);
    }
    return input.plan.form === 'to'
      ? toSentence(input, verdict, words, lang)
      : bySentence(input, verdict, words, lang);
  },
};

/** The households of the pair as a target of their own. */
function countInput(input: KindInput): KindInput {
  const plan = { ...input.plan, value: input.plan.count, max: null, decimals: 0, strict: false };
  return { ...input, plan };
}
