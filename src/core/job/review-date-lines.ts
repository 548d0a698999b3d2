/** Where the date ages are taken at comes from, when the lists write one. */
import { say } from '../messages/catalogue';
import { REVIEW_DATE_TEXTS } from '../messages/review-date';
import type { Register, RunSettings } from '../model';
import { reviewDatesOf, type WrittenReviewDate } from '../register/review-dates';
import { dayText } from '../history/columns';
import type { RunOptions } from './options';

/** One sentence; nothing where no list writes a date, or only the one ages are taken at anyway. */
export function reviewDateLines(
  register: Register,
  { asOf, periodEnd, lang }: Pick<RunSettings, 'asOf' | 'periodEnd' | 'lang'>,
  options: Pick<RunOptions, 'asOf'>,
): string[] {
  const { review, others } = reviewDatesOf(register.tables, Number(periodEnd.slice(0, 4)));
  const tell = (key: keyof (typeof REVIEW_DATE_TEXTS)['vi'], dates: readonly WrittenReviewDate[]) => {
    const all = dates.map(({ date, sheet }) => `${dayText(date)} (“${sheet}”)`).join(', ');
    return [say(REVIEW_DATE_TEXTS, lang, key, { used: dayText(asOf), dates: all })];
  };
  const written = [...review, ...others];
  if (options.asOf !== undefined)
    return written.every(({ date }) => date === asOf) ? [] : tell('chosen', written);
  if (review.length > 1) return tell('conflict', review);
  if (review.length === 1) return tell('written', review);
  return others.every(({ date }) => date === asOf) ? [] : tell('elsewhere', others);
}
