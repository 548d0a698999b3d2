import { say } from '../../messages/catalogue';
import { TARGET_SENTENCES } from '../../messages/targets';
import type { Lang } from '../../model';
import { NO_DATA, achievedOf, statusFor } from '../judge';
import { elapsedTail, leftTail, moreTail } from '../sentence-parts';
import { allDigits } from '../../arithmetic/format';
import { countText } from '../wording';
import type { KindInput, TargetKindModule, Verdict, Words } from './kind';

/**
 * A number to be reached: '01 mô hình', 'tối thiểu 05 người'.
 *
 * Done / planned; met at the number itself ('trên': above it), exceeded above the upper end of a range.
 * A plan of 0 cannot be judged: 'không còn' is a limit, kind at-most-count.
 *
 * @see shared/domain/progress.md section 5
 */
export const reachCount: TargetKindModule = {
  id: 'reach-count',
  evaluate({ plan, actual, elapsed }: KindInput): Verdict {
    const done = actual?.numerator ?? null;
    if (done === null) return NO_DATA;
    if (plan.value === null || plan.value <= 0) return { ...NO_DATA, value: done };
    const needed = plan.strict ? Math.floor(plan.value) + 1 : plan.value;
    const met = done >= needed;
    return {
      ...NO_DATA,
      value: done,
      achievement: achievedOf(done, plan.value, met),
      met,
      gap: Math.max(0, needed - done),
      status: statusFor(met, !plan.strict && done > (plan.max ?? plan.value), elapsed),
    };
  },
  sentence({ plan, elapsed }: KindInput, verdict: Verdict, words: Words, lang: Lang): string {
    const done = verdict.value;
    if (done === null) return say(TARGET_SENTENCES, lang, 'noData');
    if (plan.value === null || verdict.achievement === null) {
      return say(TARGET_SENTENCES, lang, 'noPlan', { counted: words.counted, done: countText(done, lang) });
    }
    const exceeded = verdict.status === 'exceeded';
    return say(TARGET_SENTENCES, lang, plan.strict ? 'reachCountAbove' : 'reachCount', {
      lead: words.lead,
      unit: words.unit,
      done: countText(done, lang),
      plan: countText(plan.value, lang),
      percent: allDigits(verdict.achievement, lang),
      tail: exceeded
        ? moreTail(done - (plan.max ?? plan.value), words.unit, lang)
        : leftTail(verdict.gap, words.unit, lang) + (verdict.met ? '' : elapsedTail(elapsed, lang)),
    });
  },
};
