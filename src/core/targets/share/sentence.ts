/** What is said of a share. */
import { formatNumber } from '../../arithmetic/format';
import { percentHalfUp } from '../../arithmetic/percent';
import { say } from '../../messages/catalogue';
import { TARGET_SENTENCES } from '../../messages/targets';
import type { Lang } from '../../model';
import type { Counted, KindInput, Plan, Verdict, Words } from '../kinds/kind';
import { leftTail } from '../sentence-parts';
import { countText, rateText } from '../wording';

/** The result of a share against its plan in one sentence. */
export function shareSentence(
  { plan, actual, rateOnly }: KindInput,
  verdict: Verdict,
  words: Words,
  lang: Lang,
): string {
  if (verdict.value === null) return missingShare(actual, words, lang);
  const params = {
    counted: words.counted,
    done: countText(actual?.numerator ?? 0, lang),
    all: countText(actual?.denominator ?? 0, lang),
    rate: rateText(verdict.value, lang),
  };
  if (plan.value === null || plan.value <= 0) return say(TARGET_SENTENCES, lang, 'shareNoPlan', params);
  const planText = formatNumber(plan.value, plan.decimals, lang);
  const planned = plan.strict ? say(TARGET_SENTENCES, lang, 'above', { value: planText }) : planText;
  if (verdict.met === null) {
    return say(TARGET_SENTENCES, lang, 'shareUnknown', {
      ...params,
      ...interval(actual, lang),
      unit: words.unit,
      plan: planned,
    });
  }
  const tail = verdict.met ? metTail(plan, verdict, lang) : unmetTail(verdict, words, lang);
  return say(TARGET_SENTENCES, lang, rateOnly ? 'shareTyped' : 'share', { ...params, plan: planned, tail });
}

/** Why there is no share: nobody to count, more counted than there are, or nothing known. */
export function missingShare(actual: Counted | null, words: Words, lang: Lang): string {
  const part = actual?.numerator ?? null;
  const whole = actual?.denominator ?? null;
  if (whole === 0) return say(TARGET_SENTENCES, lang, 'shareNobody');
  if (part !== null && whole !== null) {
    const params = { done: countText(part, lang), all: countText(whole, lang), counted: words.counted };
    return say(TARGET_SENTENCES, lang, 'shareTooMany', params);
  }
  return say(TARGET_SENTENCES, lang, part !== null ? 'noDenominator' : 'noData');
}

/** The rate if none and if all of the unknown rows turn out well. */
function interval(actual: KindInput['actual'], lang: Lang): Record<'unknown' | 'low' | 'high', string> {
  const part = actual?.numerator ?? 0;
  const whole = actual?.denominator ?? 0;
  const unknown = actual?.unknown ?? 0;
  return {
    unknown: countText(unknown, lang),
    low: rateText(percentHalfUp(part, whole, 2) ?? 0, lang),
    high: rateText(percentHalfUp(Math.min(whole, part + unknown), whole, 2) ?? 0, lang),
  };
}

function metTail(plan: Plan, verdict: Verdict, lang: Lang): string {
  if (verdict.status !== 'exceeded') return say(TARGET_SENTENCES, lang, 'tailShareMet');
  const points = (verdict.value ?? 0) - (plan.max ?? plan.value ?? 0);
  return say(TARGET_SENTENCES, lang, 'tailShareMore', { points: formatNumber(points, 2, lang) });
}

/** 'chưa đạt' is spelled out where the printed figures alone could be read as reached. */
function unmetTail(verdict: Verdict, words: Words, lang: Lang): string {
  const looksReached = verdict.achievement === 99.9;
  const verdictText = looksReached ? say(TARGET_SENTENCES, lang, 'tailShareUnmet') : '';
  return verdictText + leftTail(verdict.gap, words.unit, lang);
}
