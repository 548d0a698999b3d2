/** A planned figure that stands in the target's own words: 'giảm 1,11% (tương ứng … 16 hộ …)', 'Tối thiểu 05 người'. */
import { readNumber } from '../../text/numbers';
import { fold } from '../../text/unicode';
import { householdsIn } from './plan-figure';
import type { PlanFigure } from './plan-figure';

const BRACKETS = /\(([^()]*)\)/g;
const PERCENT = /(\d[\d.,]*)\s*%/g;
/** A count has a unit right behind it; a year or a number of a decision has none. */
const COUNTED = /(\d[\d.]*)\s+(?:ho|nguoi|mo hinh|can bo|tre|lao dong|hoc sinh)\b/g;

/** The wording by which a target is judged: what stands in brackets only explains it. */
export function withoutBrackets(text: string): string {
  return text.replace(BRACKETS, ' ').replace(/\s+/g, ' ').trim();
}

/** Households that a bracket of the text gives beside a rate; null when none or more than one does. */
export function householdsInText(text: string): number | null {
  const counts = [...fold(text).matchAll(BRACKETS)].map(([, inside = '']) => householdsIn(inside));
  const found = counts.filter((count): count is number => count !== null);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The figure of a text that has exactly one: a percentage, else a count with its unit; null when it is not certain. */
export function figureInText(text: string): PlanFigure | null {
  const plain = fold(withoutBrackets(text));
  const percents = [...plain.matchAll(PERCENT)];
  const found = percents.length > 0 ? percents : [...plain.matchAll(COUNTED)];
  if (found.length !== 1) return null;
  const read = readNumber(found[0]?.[1] ?? null);
  if (read.kind !== 'ok') return null;
  const { value, decimals } = read.value;
  return {
    value,
    max: null,
    decimals,
    bound: null,
    percent: percents.length > 0,
    count: householdsInText(text),
  };
}
