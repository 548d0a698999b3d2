/** One goal said twice in a sentence ('giảm 86 hộ nghèo, đưa tỷ lệ … xuống còn 10,76%') is one target with two figures. */
import type { Draft } from './frame';
import type { Passage } from './passage';
import { cut } from './passage';
import type { Stated } from './read-sentence';

/** The targets of a sentence, a reduction in households put with the rate of the same group. */
export function oneGoal(stated: readonly Stated[]): Stated[] {
  const goals: Stated[] = [];
  for (const each of stated) {
    const beside = goals.filter(({ clause }) => clause === each.clause);
    const other = beside.find(({ draft }) => pairOf(draft, each.draft) !== null);
    const draft = other ? pairOf(other.draft, each.draft) : null;
    const fall = beside.find((goal) => fallOf(goal.draft, each.draft) !== null);
    const both = fall ? fallOf(fall.draft, each.draft) : null;
    if (other && draft) goals[goals.indexOf(other)] = { ...other, draft, words: wordsOf(other, each) };
    else if (fall && both) goals[goals.indexOf(fall)] = { ...fall, draft: both, words: wordsOf(fall, each) };
    else goals.push(repeats(beside, each) ? { ...each, draft: withDoubt(each.draft) } : each);
  }
  return goals;
}

/** The rate with the households, whichever stands first; null when they are two targets. */
function pairOf(first: Draft, second: Draft): Draft | null {
  const [rate, count] = first.kind === 'reduce-rate' ? [first, second] : [second, first];
  if (rate.kind !== 'reduce-rate' || count.kind !== 'reduce-count' || count.value === null) return null;
  if (rate.count !== undefined || rate.per !== count.per || !isSamePart(rate, count)) return null;
  // 'trên 20 hộ' has no place beside a rate.
  if (count.strict || count.unit !== 'hộ') return null;
  const doubts = [...new Set([...rate.doubts, ...count.doubts])];
  return {
    ...rate,
    count: count.value,
    ...(count.max === undefined ? {} : { countMax: count.max }),
    doubts,
  };
}

/** 'Giảm 20 hộ nghèo, đưa số hộ nghèo từ 80 xuống còn 60 hộ': a fall that starts from 80, where the three agree. */
function fallOf(fall: Draft, level: Draft): Draft | null {
  if (!isLevelOf(fall, level) || level.strict || level.max !== undefined || fall.max !== undefined)
    return null;
  const { value } = fall;
  const { value: left, from } = level;
  if (value === null || left === null || from === undefined || !isSum(value, left, from)) return null;
  const doubts = [...new Set([...fall.doubts, ...level.doubts])];
  return { ...fall, from, doubts };
}

/** Decimals of a plan are few: 2,5 + 1,11 is 3,61 in hundredths. */
function isSum(one: number, other: number, whole: number): boolean {
  return Math.round((one + other) * 1e6) === Math.round(whole * 1e6);
}

function isLevelOf(fall: Draft, level: Draft): boolean {
  const ofCounts = fall.kind === 'reduce-count' && level.kind === 'at-most-count' && !level.flow;
  const isBy = fall.kind === 'reduce-rate' && fall.form !== 'to';
  const ofRates = isBy && level.kind === 'reduce-rate' && level.form === 'to';
  return (ofCounts || ofRates) && fall.per === undefined && isSamePart(fall, level);
}

function isSamePart(one: Draft, other: Draft): boolean {
  return one.group === other.group && one.qualifier === other.qualifier;
}

function wordsOf({ words: first }: Stated, { words: second, clause }: Stated): Passage {
  const at = (words: Passage): number => clause.at.indexOf(words.at[0] ?? -1);
  const from = Math.min(at(first), at(second));
  return cut(clause, from, Math.max(at(first) + first.text.length, at(second) + second.text.length));
}

/** 'Giảm 15 hộ nghèo, phấn đấu giảm 18 hộ' may be one goal with two figures. */
function repeats(goals: readonly Stated[], { draft }: Stated): boolean {
  const key = ({ kind, form, group, about, unit, qualifier, denominator, per }: Draft): string =>
    JSON.stringify([kind, form, group, about, unit, qualifier, denominator, per]);
  if (goals.some((goal) => isLevelOf(goal.draft, draft))) return true;
  const falls = draft.kind.startsWith('reduce') || draft.kind.startsWith('at-most');
  return falls && draft.value !== null && goals.some((goal) => key(goal.draft) === key(draft));
}

function withDoubt(draft: Draft): Draft {
  return { ...draft, doubts: [...new Set([...draft.doubts, 'same-goal' as const])] };
}
