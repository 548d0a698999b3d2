/** What is said of a rate that should fall. */
import { allDigits, formatNumber } from '../../arithmetic/format';
import { say } from '../../messages/catalogue';
import { TARGET_SENTENCES } from '../../messages/targets';
import type { Lang } from '../../model';
import { compare, toNumber } from '../exact';
import type { Fraction } from '../exact';
import type { KindInput, Plan, Verdict, Words } from '../kinds/kind';
import { leftTail } from '../sentence-parts';
import { countText } from '../wording';
import { missingForRate, rateOf } from './rates';

/** 'Tỷ lệ hộ nghèo giảm 0,60 điểm % (chỉ tiêu 1), đạt 60% kế hoạch; còn 07 hộ.' */
export function bySentence(input: KindInput, verdict: Verdict, words: Words, lang: Lang): string {
  const { plan } = input;
  if (verdict.value === null) return missingRate(input, words, lang);
  const params = {
    counted: words.counted,
    points: pointsText(Math.abs(verdict.value), plan, lang),
    plan: fallText(plan, lang),
  };
  if (verdict.achievement === null) return say(TARGET_SENTENCES, lang, 'byNoPlan', params);
  const left = leftTail(verdict.gap, words.unit, lang);
  if (verdict.value <= 0) {
    return say(TARGET_SENTENCES, lang, verdict.value < 0 ? 'byRose' : 'byUnchanged', {
      ...params,
      tail: left,
    });
  }
  return say(TARGET_SENTENCES, lang, 'by', { ...params, tail: byTail(input, verdict, lang) + left });
}

function byTail({ plan }: KindInput, verdict: Verdict, lang: Lang): string {
  const share = allDigits(verdict.achievement ?? 0, lang);
  if (plan.max === null || !verdict.met) {
    return say(TARGET_SENTENCES, lang, 'tailOfPlan', { percent: share });
  }
  if (verdict.status === 'exceeded') return say(TARGET_SENTENCES, lang, 'tailAboveRange');
  const byRounding = (verdict.value ?? 0) < (plan.value ?? 0);
  return say(TARGET_SENTENCES, lang, byRounding ? 'tailLowEndRounded' : 'tailLowEnd');
}

/** 'Tỷ lệ hộ nghèo còn 3,49% (từ 4,18%; chỉ tiêu 3,10%), đạt 64,1% mức giảm; còn 09 hộ.' */
export function toSentence(input: KindInput, verdict: Verdict, words: Words, lang: Lang): string {
  if (verdict.value === null) return missingRate(input, words, lang);
  const start = rateOf(input.baseline);
  const level = planText(input.plan, lang);
  const params = {
    counted: words.counted,
    rate: pointsText(verdict.value, input.plan, lang),
    start: start === null ? '' : pointsText(toNumber(start), input.plan, lang),
    plan: level,
    level: say(TARGET_SENTENCES, lang, input.plan.strict ? 'below' : 'downTo', { value: level }),
    percent: allDigits(verdict.achievement ?? 0, lang),
    tail: leftTail(verdict.gap, words.unit, lang),
  };
  return say(TARGET_SENTENCES, lang, toKey(input, verdict, start), params);
}

function toKey({ plan, actual }: KindInput, verdict: Verdict, start: Fraction | null) {
  if (plan.value === null) return 'toNoPlan';
  if (verdict.met) return toMetKey(plan, verdict, start !== null);
  const end = rateOf(actual);
  const change = start === null || end === null ? -1 : compare(end, start);
  if (change >= 0) return change > 0 ? 'toRose' : 'toUnchanged';
  if (plan.strict) return 'toNotBelow';
  return verdict.achievement === null ? 'toUnmet' : 'toOnTheWay';
}

function toMetKey({ strict }: Plan, verdict: Verdict, hasStart: boolean) {
  if (hasStart && verdict.achievement === null) return strict ? 'toAlwaysBelow' : 'toAlwaysWithin';
  if (verdict.status === 'exceeded') return 'toExceeded';
  return strict ? 'toBelow' : 'toMet';
}

/** 'Giảm 16/16 hộ (đạt 100%); tỷ lệ giảm 1,11 điểm % (chỉ tiêu 1,11), đạt.' The households decide. */
export function pairSentence(input: KindInput, verdict: Verdict, words: Words, lang: Lang): string {
  const fall = (input.baseline?.numerator ?? 0) - (input.actual?.numerator ?? 0);
  const agree = verdict.metPoints === verdict.met;
  return say(TARGET_SENTENCES, lang, agree ? 'pair' : 'pairSplit', {
    unit: words.unit,
    fall: countText(fall, lang),
    count: countText(input.plan.count ?? 0, lang),
    percent: allDigits(verdict.achievement ?? 0, lang),
    ratePart: input.plan.form === 'to' ? levelPart(input, verdict, lang) : ratePart(input, verdict, lang),
    cause: causeText(input, lang),
    verdict: say(TARGET_SENTENCES, lang, pairVerdict(verdict)),
    tail: leftTail(verdict.gap, words.unit, lang),
  });
}

function pairVerdict(verdict: Verdict): 'exceeded' | 'met' | 'notMet' {
  if (!verdict.met) return 'notMet';
  return verdict.status === 'exceeded' ? 'exceeded' : 'met';
}

function ratePart({ plan }: KindInput, verdict: Verdict, lang: Lang): string {
  const value = verdict.value ?? 0;
  const params = { points: pointsText(Math.abs(value), plan, lang), plan: fallText(plan, lang) };
  if (value < 0) return say(TARGET_SENTENCES, lang, 'ratePartRose', params);
  const fallsShort = verdict.met === true && verdict.metPoints === false;
  return say(TARGET_SENTENCES, lang, fallsShort ? 'ratePartOnly' : 'ratePartFell', params);
}

/** The level the rate is at; a rate that rose while households left is no rate that came down. */
function levelPart({ plan, baseline, actual }: KindInput, verdict: Verdict, lang: Lang): string {
  const [start, end] = [rateOf(baseline), rateOf(actual)];
  const rose = start !== null && end !== null && compare(end, start) > 0;
  return say(TARGET_SENTENCES, lang, rose ? 'ratePartToRose' : 'ratePartTo', {
    points: pointsText(verdict.value ?? 0, plan, lang),
    level: say(TARGET_SENTENCES, lang, plan.strict ? 'below' : 'downTo', { value: planText(plan, lang) }),
  });
}

/** A change of the total is what makes points and households disagree. */
function causeText({ baseline, actual }: KindInput, lang: Lang): string {
  const start = baseline?.denominator ?? 0;
  const end = actual?.denominator ?? 0;
  if (start === end) return '';
  return say(TARGET_SENTENCES, lang, end < start ? 'causeFewer' : 'causeMore', {
    start: countText(start, lang),
    end: countText(end, lang),
  });
}

function missingRate(input: KindInput, words: Words, lang: Lang): string {
  return say(TARGET_SENTENCES, lang, missingForRate(input), { counted: words.counted });
}

/** Points and rates show two decimals, or as many as the plan wrote. */
function pointsText(value: number, plan: Plan, lang: Lang): string {
  return formatNumber(value, Math.max(2, plan.decimals), lang);
}

/** A planned fall: '1,11', and 'trên 3' where the number itself does not count. */
function fallText(plan: Plan, lang: Lang): string {
  const value = planText(plan, lang);
  return plan.strict ? say(TARGET_SENTENCES, lang, 'above', { value }) : value;
}

/** The planned figure as the plan wrote it: '1,11', '3,10', '1 - 1,5'. */
function planText(plan: Plan, lang: Lang): string {
  if (plan.value === null) return '';
  if (plan.max === null) return formatNumber(plan.value, plan.decimals, lang);
  return `${allDigits(plan.value, lang)} - ${allDigits(plan.max, lang)}`;
}
