/** The result in one line above the table. */
import { formatNumber } from '../arithmetic/format';
import type { Actual, Lang, TargetProgress } from '../model';
import { isPlainClassCount } from '../targets/figures';
import { countText as planCountText } from '../targets/wording';
import { SHOWN_STATUSES, aboutNearPoor, shownStatus, statusWord } from './progress-context';
import { countText } from './wording';
import type { Words } from './words';

/**
 * How many targets stand where, and the poor households at the start and at the end.
 *
 * @returns '12 chỉ tiêu: vượt 03, đạt 05, chưa đạt 04.' and 'Hộ nghèo: 52 → 36 (3,61% → 2,50%).'
 */
export function progressSummary(
  progress: readonly TargetProgress[],
  lang: Lang,
  words: Words,
): [string, string] {
  const counts = SHOWN_STATUSES.map((status) => ({
    word: statusWord(words, status).toLowerCase(),
    count: progress.filter((each) => shownStatus(each) === status).length,
  }))
    .filter((each) => each.count > 0)
    .map((each) => `${each.word} ${planCountText(each.count, lang)}`);
  const total = words('progress.summary', {
    total: planCountText(progress.length, lang),
    counts: counts.join(', '),
  });
  const changes = [false, true].map((near) => {
    const told = progress
      .filter((each) => isOfClass(each, near))
      .map((each) => rateChange(each, lang, words));
    return told.find((change) => change.includes('%')) ?? told.find((change) => change !== '') ?? '';
  });
  return [total, changes.filter((change) => change !== '').join('   ')];
}

/** The poor, or the near-poor, all of them: targets of one class say the same of it, those of a part something else. */
function isOfClass({ target }: TargetProgress, near: boolean): boolean {
  return aboutNearPoor(target) === near && isPlainClassCount(target);
}

function rateChange({ target, baseline, actual }: TargetProgress, lang: Lang, words: Words): string {
  const [start, end] = [baseline?.numerator ?? null, actual?.numerator ?? null];
  if (target.kind !== 'reduce-rate' || start === null || end === null) return '';
  const group = words(aboutNearPoor(target) ? 'progress.nearPoor' : 'progress.poor');
  const params = { group, start: countText(start, lang), end: countText(end, lang) };
  const [startRate, endRate] = [rateOf(baseline, lang), rateOf(actual, lang)];
  if (startRate === null || endRate === null) return `${words('progress.summaryCount', params)}.`;
  return `${words('progress.summaryRate', { ...params, startRate, endRate })}.`;
}
function rateOf(counted: Actual | null, lang: Lang): string | null {
  const { numerator, denominator } = counted ?? { numerator: null, denominator: null };
  return numerator === null || !denominator ? null : formatNumber((numerator / denominator) * 100, 2, lang);
}
