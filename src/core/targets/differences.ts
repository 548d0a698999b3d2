/** Where what was typed and what the register says disagree: both are told, and which one is used. */
import { allDigits, decimalsOf, formatNumber } from '../arithmetic/format';
import { roundHalfUp } from '../arithmetic/round';
import { say } from '../messages/catalogue';
import { TARGET_NOTES } from '../messages/targets';
import type { Actual, Lang, Target } from '../model';
import { countsHouseholds } from './figures';
import type { TargetFigures } from './figures';
import { toNumber } from './exact';
import { rateOf } from './reduce-rate/rates';
import { countText } from './wording';

/** The start: the typed one is used. */
export function startDifference(target: Target, { register }: TargetFigures, lang: Lang): string | null {
  const typed = countsHouseholds(target) ? target.entered.baseline : null;
  const told = register?.baseline?.numerator ?? null;
  if (typed === null || told === null || typed === told) return null;
  const params = { entered: countText(typed, lang), counted: countText(told, lang) };
  return say(TARGET_NOTES, lang, 'startDiffers', params);
}

/** The result: the register's is used. */
export function resultDifference(target: Target, figures: TargetFigures, lang: Lang): string | null {
  const typed = target.entered.actual;
  if (figures.from !== 'register' || typed === null) return null;
  const told = resultOf(target, figures);
  if (told === null || roundHalfUp(told.result, decimalsOf(typed)) === typed) return null;
  return say(TARGET_NOTES, lang, 'enteredDiffers', {
    entered: allDigits(typed, lang),
    counted: told.text(lang),
  });
}

interface Result {
  readonly result: number;
  text(lang: Lang): string;
}

/** The register's result in the unit the staff type it in. */
function resultOf(target: Target, { baseline, actual }: TargetFigures): Result | null {
  if (countsHouseholds(target)) return countedFall(baseline, actual);
  return target.kind === 'reduce-rate' ? rateResult(target, baseline, actual) : counted(target, actual);
}

function countedFall(baseline: Actual | null, actual: Actual | null): Result | null {
  const start = baseline?.numerator ?? null;
  const end = actual?.numerator ?? null;
  if (start === null || end === null) return null;
  return { result: start - end, text: (lang) => countText(start - end, lang) };
}

/** Points by which the rate fell, or the rate it came down to. */
function rateResult(target: Target, baseline: Actual | null, actual: Actual | null): Result | null {
  const start = rateOf(baseline);
  const end = rateOf(actual);
  if (end === null || (start === null && target.form === 'by')) return null;
  const level = toNumber(end);
  const result = target.form === 'to' || start === null ? level : toNumber(start) - level;
  return { result, text: (lang) => formatNumber(result, 2, lang) };
}

function counted(target: Target, actual: Actual | null): Result | null {
  const part = actual?.numerator ?? null;
  const whole = actual?.denominator ?? null;
  if (part === null) return null;
  if (whole === null) return { result: part, text: (lang) => countText(part, lang) };
  const isRate = target.entered.denominator === 100 && target.cells.denominator === undefined;
  return {
    result: isRate ? (part / whole) * 100 : part,
    text: (lang) => `${countText(part, lang)}/${countText(whole, lang)}`,
  };
}
