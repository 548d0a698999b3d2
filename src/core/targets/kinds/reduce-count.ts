import { say } from '../../messages/catalogue';
import { TARGET_SENTENCES } from '../../messages/targets';
import type { Lang } from '../../model';
import { NO_DATA, achievedOf, statusFor } from '../judge';
import { leftTail, moreTail } from '../sentence-parts';
import { allDigits } from '../../arithmetic/format';
import { capitalised, countText } from '../wording';
import type { KindInput, TargetKindModule, Verdict, Words } from './kind';

/**
 * A number of households to fall by: 'giảm 16 hộ nghèo'.
 *
 * (start − now) / planned fall; negative when the number rose. The start is required and never taken as 0:
 * 40 households left of a plan of 36 would otherwise read as 111 %.
 *
 * @see shared/domain/progress.md sections 2 and 5
 */
export const reduceCount: TargetKindModule = {
  id: 'reduce-count',
  evaluate({ plan, baseline, actual, elapsed }: KindInput): Verdict {
    const start = baseline?.numerator ?? null;
    const end = actual?.numerator ?? null;
    if (start === null || end === null) return NO_DATA;
    const fall = start - end;
    if (plan.value === null || plan.value <= 0) return { ...NO_DATA, value: fall };
    const needed = plan.strict ? Math.floor(plan.value) + 1 : plan.value;
    const met = fall >= needed;
    return {
      ...NO_DATA,
      value: fall,
      achievement: achievedOf(fall, plan.value, met),
      met,
      gap: Math.max(0, needed - fall),
      status: statusFor(met, !plan.strict && fall > (plan.max ?? plan.value), elapsed),
    };
  },
  sentence(input: KindInput, verdict: Verdict, words: Words, lang: Lang): string {
    const start = input.baseline?.numerator ?? null;
    const end = input.actual?.numerator ?? null;
    if (end === null) return say(TARGET_SENTENCES, lang, 'noData');
    if (start === null) return say(TARGET_SENTENCES, lang, 'noStartCount', { counted: words.counted });
    const { value, max } = input.plan;
    if (value === null || verdict.achievement === null) {
      return say(TARGET_SENTENCES, lang, 'noPlan', { counted: words.counted, done: countText(end, lang) });
    }
    return say(TARGET_SENTENCES, lang, keyFor(start, end, verdict, input.plan.strict), {
      counted: words.counted,
      Counted: capitalised(words.counted),
      unit: words.unit,
      fall: countText(start - end, lang),
      rise: countText(end - start, lang),
      plan: planText(value, input.plan.strict, lang),
      start: countText(start, lang),
      end: countText(end, lang),
      percent: allDigits(verdict.achievement, lang),
      tail:
        verdict.status === 'exceeded'
          ? moreTail(start - end - (max ?? value), words.unit, lang)
          : leftTail(verdict.gap, words.unit, lang),
    });
  },
};

function keyFor(start: number, end: number, verdict: Verdict, strict: boolean) {
  if (end > start) return 'rose';
  if (end === 0 && verdict.met === false) return 'allGone';
  if (end === start) return 'unchanged';
  return strict ? 'fellAbove' : 'fell';
}

/** '16', and 'trên 16' where the number itself does not count. */
function planText(value: number, strict: boolean, lang: Lang): string {
  const text = countText(value, lang);
  return strict ? say(TARGET_SENTENCES, lang, 'above', { value: text }) : text;
}
