/** The register's result in the unit the staff type theirs in, and whether they say the same. */
import { decimalsOf, formatNumber } from '../arithmetic/format';
import { roundHalfUp } from '../arithmetic/round';
import type { Actual, Lang, Target } from '../model';
import { toNumber } from './exact';
import { countsHouseholds } from './kind-traits';
import { rateOf } from './reduce-rate/rates';
import { countText } from './wording';

export interface CountedFigures {
  readonly baseline: Actual | null;
  readonly actual: Actual | null;
}

export interface Result {
  readonly result: number;
  text(lang: Lang): string;
}

/** The register's result in the unit the staff type it in. */
export function resultOf(target: Target, { baseline, actual }: CountedFigures): Result | null {
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

/**
 * Whether the typed result is another than the register's: it differs at the decimals typed, it is of another total, or
 * the register has none in its unit.
 */
export function saysOther(target: Target, told: CountedFigures): boolean {
  const { actual: typed, denominator } = target.entered;
  if (typed === null) return false;
  const result = resultOf(target, told);
  if (result === null || roundHalfUp(result.result, decimalsOf(typed)) !== typed) return true;
  const isTotal = denominator !== null && target.cells.denominator !== undefined;
  return isTotal && told.actual?.denominator != null && denominator !== told.actual.denominator;
}
