import { say } from '../../messages/catalogue';
import { TARGET_SENTENCES } from '../../messages/targets';
import type { Lang } from '../../model';
import { decimal, toNumber } from '../exact';
import { NO_DATA, achieved, statusFor } from '../judge';
import { evaluateShare, shareOf } from '../share/evaluate';
import { missingShare, shareSentence } from '../share/sentence';
import { leftTail } from '../sentence-parts';
import { countText, rateText } from '../wording';
import type { KindInput, TargetKindModule, Verdict, Words } from './kind';

/**
 * Households with at least one person for whom something holds: 'có ít nhất một thành viên … có việc làm bền
 * vững', over the households the sentence is about.
 *
 * With a planned per cent it is a share like any other. Without one ('Phấn đấu') every household is meant:
 * reached when all have one, in progress while there is time; once the period has ended a part of them can be
 * shown but not judged, since the plan gave no number, and it never counts as reached.
 *
 * @see shared/domain/progress.md, shared/design/mockups/README.md (target d)
 */
export const onePerHousehold: TargetKindModule = {
  id: 'one-per-household',
  evaluate(input: KindInput): Verdict {
    if (input.plan.value !== null) return evaluateShare(input);
    const counted = shareOf(input);
    if (!counted) return NO_DATA;
    const value = toNumber(counted.share);
    const gap = counted.whole - counted.part;
    const met = gap === 0;
    if (!met && input.elapsed >= 1) return { ...NO_DATA, value };
    return {
      ...NO_DATA,
      value,
      achievement: achieved(counted.share, decimal(100), met),
      met,
      gap: input.rateOnly ? null : gap,
      status: statusFor(met, false, input.elapsed),
    };
  },
  sentence(input: KindInput, verdict: Verdict, words: Words, lang: Lang): string {
    if (input.plan.value !== null) return shareSentence(input, verdict, words, lang);
    if (verdict.value === null) return missingShare(input.actual, words, lang);
    const params = {
      counted: words.counted,
      done: countText(input.actual?.numerator ?? 0, lang),
      all: countText(input.actual?.denominator ?? 0, lang),
      rate: rateText(verdict.value, lang),
    };
    if (verdict.met === null) return say(TARGET_SENTENCES, lang, 'shareNoPlan', params);
    const tail = leftTail(verdict.gap, words.unit, lang);
    return say(TARGET_SENTENCES, lang, 'onePerHousehold', { ...params, tail });
  },
};
