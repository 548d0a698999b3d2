/** A target read from a plan, in words: the line of the dialog and of the command line. */
import { formatNumber } from '../../arithmetic/format';
import type { MessageParams } from '../../errors';
import { say } from '../../messages/catalogue';
import { PLAN_TEXTS } from '../../messages/plan-text';
import type { Lang } from '../../model';
import type { Doubt, PlanTarget } from './plan-target';

type Key = keyof typeof PLAN_TEXTS.vi;

/** A proposal as a person is shown it. */
export interface PlanLine {
  readonly kind: string;
  readonly value: string;
  /** Group, the part of it that is meant, and denominator. */
  readonly details: readonly string[];
  readonly doubts: readonly string[];
  readonly sentence: string;
  readonly sure: boolean;
}

/** The words of a proposal. */
export function planLine(target: PlanTarget, lang: Lang): PlanLine {
  const word = (key: Key, params: MessageParams = {}): string => say(PLAN_TEXTS, lang, key, params);
  const { group, qualifier, denominator, kind, sentence, sure, doubts } = target;
  return {
    kind: word(`kind.${kind}`),
    value: valueOf(target, lang, word),
    details: [
      ...(group === null ? [] : [word('detail.group', { group: groupWords(group, lang) })]),
      ...(qualifier === null ? [] : [word('detail.qualifier', { words: qualifier })]),
      ...(denominator === null ? [] : [word('detail.denominator', { denominator })]),
    ],
    doubts: doubts.map((doubt: Doubt) => word(`doubt.${doubt}`)),
    sentence,
    sure,
  };
}

/** 'poor+nearPoor-ethnic' → 'hộ nghèo, hộ cận nghèo (dân tộc thiểu số)' */
function groupWords(group: string, lang: Lang): string {
  const [groups = '', part] = group.split('-');
  const named = groups.split('+').map((each) => say(PLAN_TEXTS, lang, `group.${each}` as Key));
  const suffix = part === undefined ? '' : ` (${say(PLAN_TEXTS, lang, `part.${part}` as Key)})`;
  return named.join(', ') + suffix;
}

function valueOf(target: PlanTarget, lang: Lang, word: (key: Key, params?: MessageParams) => string): string {
  const { value, max, decimals, unit, ratio, of, count, from, per } = target;
  if (value === null) return typeof ratio === 'string' ? ratio : word('value.none');
  const low = formatNumber(value, decimals, lang);
  const shown =
    max === undefined ? low : word('value.range', { low, high: formatNumber(max, decimals, lang) });
  const parts = [
    of === undefined
      ? word(boundKey(target), { value: shown, unit })
      : word('value.of', { value: low, of, unit }),
    ...(count === undefined ? [] : [word('value.count', { count })]),
    ...(from === undefined ? [] : [word('value.from', { from })]),
    ...(per === 'year' ? [word('value.year')] : []),
  ];
  return parts.join(' ');
}

function boundKey({ kind, form, strict }: PlanTarget): Key {
  const falls = form === 'to' || kind === 'at-most-count' || kind === 'at-most-share';
  if (strict) return falls ? 'value.below' : 'value.above';
  return form === 'to' ? 'value.to' : 'value.by';
}
