import { formatNumber } from '../../arithmetic/format';
import { say } from '../../messages/catalogue';
import { TARGET_SENTENCES } from '../../messages/targets';
import type { Lang } from '../../model';
import { ceiling, compare, decimal, floor, percentPart, toNumber } from '../exact';
import { NO_DATA, statusOfLimit } from '../judge';
import { elapsedTail } from '../sentence-parts';
import { shareOf } from '../share/evaluate';
import { missingShare, shareSentence } from '../share/sentence';
import { countText, rateText } from '../wording';
import type { KindInput, Plan, TargetKindModule, Verdict, Words } from './kind';

/**
 * A share that is not to be passed: 'tỷ lệ tái nghèo dưới 0,2%', 'không quá 5%'.
 *
 * The exact ratio is compared, without rounding: 3 of 1.441 (0,208 %) are above 0,2 %. No percentage of the plan and
 * never 'exceeded', as for a limit in households; within the limit counts as reached only at the end. The gap is
 * the households too many. Of a range ('0,2–0,5%') the higher end is the limit.
 *
 * @see shared/domain/progress.md sections 4, 5 and "Settled"
 */
export const atMostShare: TargetKindModule = {
  id: 'at-most-share',
  evaluate(input: KindInput): Verdict {
    const counted = shareOf(input);
    if (!counted) return NO_DATA;
    const value = toNumber(counted.share);
    const limit = limitOf(input.plan);
    if (limit === null) return { ...NO_DATA, value };
    const difference = compare(counted.share, decimal(limit));
    const met = input.plan.strict ? difference < 0 : difference <= 0;
    const tooMany = counted.part - allowed(limit, input.plan.strict, counted.whole);
    return {
      ...NO_DATA,
      value,
      met,
      // A rate alone does not say how many are too many.
      gap: met ? 0 : input.rateOnly ? null : tooMany,
      status: statusOfLimit(met, input.plan.flow, input.elapsed),
    };
  },
  sentence(input: KindInput, verdict: Verdict, words: Words, lang: Lang): string {
    const { plan, actual, elapsed, rateOnly } = input;
    if (verdict.value === null) return missingShare(actual, words, lang);
    const limit = limitOf(plan);
    // No limit to hold it against, or rows unknown that decide: told as for any share.
    if (limit === null || verdict.met === null) return shareSentence(input, verdict, words, lang);
    const params = {
      counted: words.counted,
      done: countText(actual?.numerator ?? 0, lang),
      all: countText(actual?.denominator ?? 0, lang),
      rate: rateText(verdict.value, lang),
    };
    const within = elapsed >= 1 ? say(TARGET_SENTENCES, lang, 'tailMet') : elapsedTail(elapsed, lang);
    return say(TARGET_SENTENCES, lang, rateOnly ? 'limitTyped' : 'limitShare', {
      ...params,
      verdict: say(TARGET_SENTENCES, lang, verdict.met ? 'limitWithin' : 'limitAbove'),
      plan: boundText(limit, plan, lang),
      tail: verdict.met ? within : tooManyTail(verdict.gap, words.unit, lang),
    });
  },
};

function limitOf({ value, max }: Plan): number | null {
  const limit = max ?? value;
  return limit === null || limit < 0 ? null : limit;
}

/** The most of `whole` a limit lets through: 0,2 % of 1.441 is 2,88, so 2; 'dưới 1%' of 200 lets 1 through. */
function allowed(percent: number, strict: boolean, whole: number): number {
  const exact = percentPart(percent, whole);
  return strict ? ceiling(exact) - 1 : floor(exact);
}

function boundText(limit: number, { decimals, strict }: Plan, lang: Lang): string {
  const value = formatNumber(limit, decimals, lang);
  return say(TARGET_SENTENCES, lang, strict ? 'below' : 'atMost', { value });
}

function tooManyTail(gap: number | null, unit: string, lang: Lang): string {
  if (gap === null) return '';
  return say(TARGET_SENTENCES, lang, 'tailTooMany', { count: countText(gap, lang), unit });
}
