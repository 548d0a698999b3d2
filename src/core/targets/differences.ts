/** Where what was typed and what the register says disagree: both are told, and which one is used. */
import { allDigits } from '../arithmetic/format';
import { say } from '../messages/catalogue';
import { TARGET_NOTES } from '../messages/targets';
import type { Lang, Target } from '../model';
import type { TargetFigures } from './figures';
import { countsHouseholds } from './kind-traits';
import { resultOf, saysOther } from './told-result';
import { countText } from './wording';

/** The start: the typed one is used. */
export function startDifference(target: Target, { register }: TargetFigures, lang: Lang): string | null {
  const typed = countsHouseholds(target) ? target.entered.baseline : null;
  const told = register?.baseline?.numerator ?? null;
  if (typed === null || told === null || typed === told) return null;
  const params = { entered: countText(typed, lang), counted: countText(told, lang) };
  return say(TARGET_NOTES, lang, 'startDiffers', params);
}

/** The result: of the count of a class the register's is used, else what the officer typed. */
export function resultDifference(target: Target, figures: TargetFigures, lang: Lang): string | null {
  const { actual: typed, denominator } = target.entered;
  const { register, from, baseline } = figures;
  if (typed === null || !register?.actual || register.actual.numerator === null) return null;
  const told = { baseline: from === 'register' ? baseline : register.baseline, actual: register.actual };
  if (!saysOther(target, told)) return null;
  const params = {
    entered: typedText(typed, denominator, target, lang),
    counted: resultOf(target, told)?.text(lang) ?? countText(register.actual.numerator, lang),
  };
  return say(TARGET_NOTES, lang, from === 'register' ? 'enteredDiffers' : 'enteredUsed', params);
}

function typedText(typed: number, total: number | null, { cells }: Target, lang: Lang): string {
  const number = allDigits(typed, lang);
  if (total === null) return number;
  return cells.denominator === undefined ? `${number}%` : `${number}/${allDigits(total, lang)}`;
}

/** A fall typed without the start it is held against: what is missing, and where it goes. */
export function startNeeded(target: Target, { from, baseline }: TargetFigures, lang: Lang): string | null {
  const typed = countsHouseholds(target) ? target.entered.actual : null;
  if (typed === null || from !== 'entered' || (baseline?.numerator ?? null) !== null) return null;
  return say(TARGET_NOTES, lang, 'startNeeded', { entered: countText(typed, lang) });
}

/** A rate whose households the register counts and whose total it does not: the typed one, or that one is to be typed. */
export function totalNote(
  target: Target,
  { typedTotal, register }: TargetFigures,
  lang: Lang,
): string | null {
  if (typedTotal !== null)
    return say(TARGET_NOTES, lang, 'typedTotal', { total: countText(typedTotal, lang) });
  const { numerator = null, denominator = null } = register?.actual ?? {};
  const lacks = target.kind === 'reduce-rate' && numerator !== null && denominator === null;
  return lacks ? say(TARGET_NOTES, lang, 'totalNeeded') : null;
}
