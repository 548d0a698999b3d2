import { allDigits, formatNumber } from '../../arithmetic/format';
import { say } from '../../messages/catalogue';
import { TARGET_SENTENCES } from '../../messages/targets';
import type { Lang } from '../../model';
import { ceiling, compare, decimal, floor, percentOf, percentPart, toNumber } from '../exact';
import { NO_DATA, achieved, statusFor } from '../judge';
import { leftTail } from '../sentence-parts';
import { capitalised, countText, rateText } from '../wording';
import type { KindInput, Plan, TargetKindModule, Verdict, Words } from './kind';

/**
 * A part of the households there are to fall by: 'giảm 20% số hộ nghèo', 'giảm một nửa số hộ nghèo'.
 *
 * (start − now) / start against the planned per cent, exactly; of 52 households 20 % asks for 11. It is no change
 * of the rate: 20 % of the poor are not 20 points of all households. Nobody at the start leaves nothing to judge.
 *
 * @see shared/domain/progress.md "Settled"
 */
export const reduceRelative: TargetKindModule = {
  id: 'reduce-relative',
  evaluate(input: KindInput): Verdict {
    const start = input.baseline?.numerator ?? null;
    const end = input.actual?.numerator ?? null;
    if (start === null || end === null || start <= 0) return NO_DATA;
    return verdictOf(input, start, start - end);
  },
  sentence(
    { plan, baseline, actual, rateOnly }: KindInput,
    verdict: Verdict,
    words: Words,
    lang: Lang,
  ): string {
    const start = baseline?.numerator ?? null;
    const end = actual?.numerator ?? null;
    const { counted, unit } = words;
    if (end === null) return say(TARGET_SENTENCES, lang, 'noData');
    if (start === null) return say(TARGET_SENTENCES, lang, 'noStartCount', { counted });
    if (start <= 0) return say(TARGET_SENTENCES, lang, 'relativeNobody', { counted });
    const params = {
      Counted: capitalised(counted),
      counted,
      unit,
      start: countText(start, lang),
      end: countText(end, lang),
    };
    if (verdict.achievement === null) return say(TARGET_SENTENCES, lang, 'relativeNoPlan', params);
    return say(
      TARGET_SENTENCES,
      lang,
      SENTENCES[rateOnly ? 'typed' : 'counted'][end > start ? 'rose' : 'fell'],
      {
        ...params,
        fall: countText(Math.abs(start - end), lang),
        rate: rateText(Math.abs(verdict.value ?? 0), lang),
        plan: planText(plan, lang),
        percent: allDigits(verdict.achievement, lang),
        tail: leftTail(verdict.gap, unit, lang),
      },
    );
  },
};

function verdictOf({ plan, elapsed, rateOnly }: KindInput, start: number, fall: number): Verdict {
  const share = percentOf(decimal(fall), decimal(start));
  const value = toNumber(share);
  if (plan.value === null || plan.value <= 0) return { ...NO_DATA, value };
  const planned = decimal(plan.value);
  const met = compare(share, planned) >= (plan.strict ? 1 : 0);
  const exceeded = !plan.strict && compare(share, decimal(plan.max ?? plan.value)) > 0;
  const missing = Math.max(0, neededFall(plan.value, plan.strict, start) - fall);
  return {
    ...NO_DATA,
    value,
    achievement: achieved(share, planned, met),
    met,
    // A per cent typed by hand says nothing of households.
    gap: rateOnly && !met ? null : missing,
    status: statusFor(met, exceeded, elapsed),
  };
}

const SENTENCES = {
  counted: { rose: 'relativeRose', fell: 'relativeFell' },
  typed: { rose: 'relativeTypedRose', fell: 'relativeTyped' },
} as const;

/** Whole households a planned per cent asks for: 20 % of 52 is 10,4, so 11; 'trên 25%' of 52 asks for 14. */
function neededFall(percent: number, strict: boolean, start: number): number {
  const exact = percentPart(percent, start);
  return strict ? floor(exact) + 1 : ceiling(exact);
}

function planText({ value, decimals, strict }: Plan, lang: Lang): string {
  const text = formatNumber(value ?? 0, decimals, lang);
  return strict ? say(TARGET_SENTENCES, lang, 'above', { value: text }) : text;
}
