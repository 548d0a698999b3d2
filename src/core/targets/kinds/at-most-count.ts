import { say } from '../../messages/catalogue';
import { TARGET_SENTENCES } from '../../messages/targets';
import type { Lang } from '../../model';
import { NO_DATA, statusOfLimit } from '../judge';
import { elapsedTail } from '../sentence-parts';
import { countText } from '../wording';
import type { KindInput, TargetKindModule, Verdict, Words } from './kind';

/**
 * A limit: 'không còn', 'tối đa', 'không quá', 'dưới 03 hộ'.
 *
 * No percentage: of a plan of 0 there is none, and "120 % of a limit" reads as good news; for the same reason
 * it is never 'exceeded'. A stock above the limit can still fall before the end of the period; a flow (new or
 * relapsed households) cannot be undone. Within the limit counts as reached only when the period has ended.
 *
 * @see shared/domain/progress.md sections 4 and 5
 */
export const atMostCount: TargetKindModule = {
  id: 'at-most-count',
  evaluate({ plan, actual, elapsed }: KindInput): Verdict {
    const count = actual?.numerator ?? null;
    if (count === null) return NO_DATA;
    const limit = limitOf(plan.max ?? plan.value, plan.strict);
    if (limit === null) return { ...NO_DATA, value: count };
    const met = count <= limit;
    return {
      ...NO_DATA,
      value: count,
      met,
      gap: Math.max(0, count - limit),
      status: statusOfLimit(met, plan.flow, elapsed),
    };
  },
  sentence({ plan, elapsed }: KindInput, verdict: Verdict, words: Words, lang: Lang): string {
    const count = verdict.value;
    if (count === null) return say(TARGET_SENTENCES, lang, 'noData');
    const limit = limitOf(plan.max ?? plan.value, plan.strict);
    if (limit === null) {
      return say(TARGET_SENTENCES, lang, 'noPlan', { counted: words.counted, done: countText(count, lang) });
    }
    const params = {
      counted: words.counted,
      unit: words.unit,
      done: countText(count, lang),
      plan: countText(limit, lang),
      gap: countText(verdict.gap ?? 0, lang),
      tail: elapsed >= 1 ? say(TARGET_SENTENCES, lang, 'tailMet') : elapsedTail(elapsed, lang),
    };
    const form = plan.flow ? 'flow' : limit === 0 ? 'none' : 'stock';
    return say(TARGET_SENTENCES, lang, KEYS[form][verdict.met ? 'within' : 'above'], params);
  },
};

const KEYS = {
  flow: { within: 'flowWithin', above: 'flowAbove' },
  none: { within: 'noneLeft', above: 'someLeft' },
  stock: { within: 'stockWithin', above: 'stockAbove' },
} as const;

/** The greatest count allowed; 'dưới 03' allows 02. */
function limitOf(value: number | null, strict: boolean): number | null {
  if (value === null) return null;
  return strict ? Math.ceil(value) - 1 : value;
}
