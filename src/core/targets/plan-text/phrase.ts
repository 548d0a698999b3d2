/** A target read from a plan, in words: the line of the dialog and of the command line. */
import { allDigits, formatNumber } from '../../arithmetic/format';
import type { MessageParams } from '../../errors';
import { say } from '../../messages/catalogue';
import { PLAN_TEXTS } from '../../messages/plan-text';
import type { Lang } from '../../model';
import type { Doubt, PlanTarget } from './plan-target';
import { readingOf } from './reading-words';

type Key = keyof typeof PLAN_TEXTS.vi;

/** A proposal as a person is shown it. */
export interface PlanLine {
  /** Subject and kind: no level may be taken for a fall, no share for that of somebody else. */
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
  const { group, qualifier, denominator, sentence, sure, doubts } = target;
  return {
    kind: kindOf(target, lang, word),
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

type Word = (key: Key, params?: MessageParams) => string;

/** What it is about and which kind it is: 'Giảm tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo có thẻ bảo hiểm y tế'. */
function kindOf(target: PlanTarget, lang: Lang, word: Word): string {
  const { kind, form } = target;
  const key = kind === 'reduce-rate' && form === 'to' ? 'kind.level' : (`kind.${kind}` as const);
  return word(key, { what: whatOf(target, lang, word) });
}

const OF_HOUSEHOLDS: ReadonlySet<PlanTarget['kind']> = new Set([
  'reduce-rate',
  'reduce-count',
  'reduce-relative',
] as const);
/** The whole sentence stands below. */
const MOST_LETTERS = 90;

/** Whose number falls; of other targets the service as the sheet's reader names it, else the plan's own words. */
function whatOf(target: PlanTarget, lang: Lang, word: Word): string {
  const { kind, group, words } = target;
  if (OF_HOUSEHOLDS.has(kind)) return group === null ? word('what.unsaid') : groupWords(group, lang);
  const service = kind === 'reach-share' && lang === 'vi' ? readingOf(target, words) : null;
  return service ?? word('what', { words: shortened(words) });
}

function shortened(words: string): string {
  if (words.length <= MOST_LETTERS) return words;
  return `${words.slice(0, words.lastIndexOf(' ', MOST_LETTERS))}…`;
}

function valueOf(target: PlanTarget, lang: Lang, word: Word): string {
  const { value, max, decimals, unit, ratio, of, per } = target;
  if (value === null) return typeof ratio === 'string' ? ratio : word('value.none');
  const low = formatNumber(value, decimals, lang);
  const shown =
    max === undefined ? low : word('value.range', { low, high: formatNumber(max, decimals, lang) });
  const beside = besideOf(target, lang, word);
  const parts = [
    of === undefined
      ? word(boundKey(target), { value: shown, unit })
      : word('value.of', { value: low, of, unit }),
    ...(beside.length > 0 ? [`(${beside.join('; ')})`] : []),
    ...(per === 'year' ? [word('value.year')] : []),
  ];
  return parts.join(' ');
}

/** Where it starts, and the households written beside a rate: by how many they fall, unless they may be those left. */
function besideOf(target: PlanTarget, lang: Lang, word: Word): string[] {
  const { kind, count, from, unit, doubts } = target;
  const key =
    kind !== 'reduce-rate' ? 'value.count' : doubts.includes('count-left') ? 'value.beside' : 'value.fall';
  return [
    ...(from === undefined ? [] : [word('value.from', { from: allDigits(from, lang), unit })]),
    ...(count === undefined ? [] : [word(key, { count })]),
  ];
}

function boundKey({ kind, form, strict }: PlanTarget): Key {
  if (kind === 'at-most-count' || kind === 'at-most-share') return strict ? 'value.less' : 'value.most';
  if (kind === 'reach-share') return strict ? 'value.reachAbove' : 'value.reach';
  if (form === 'to') return strict ? 'value.below' : 'value.to';
  return strict ? 'value.above' : 'value.by';
}
