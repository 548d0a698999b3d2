/** Where the date ages are taken at comes from, when the lists write one. */
import { say } from '../messages/catalogue';
import { REVIEW_DATE_TEXTS } from '../messages/review-date';
import type { Register, RunSettings } from '../model';
import { reviewDatesOf, type WrittenReviewDate } from '../register/review-dates';
import { dayText } from '../history/columns';
import type { RunOptions } from './options';

/** One sentence; nothing where no list writes a date, or only the one the officer chose. */
export function reviewDateLines(
  register: Register,
  { asOf, lang }: Pick<RunSettings, 'asOf' | 'lang'>,
  options: Pick<RunOptions, 'asOf'>,
): string[] {
  const written = reviewDatesOf(register.tables);
  const [first, ...others] = written;
  if (first === undefined) return [];
  const used = dayText(asOf);
  const all = (dates: readonly WrittenReviewDate[]) =>
    dates.map(({ date, sheet }) => `${dayText(date)} (“${sheet}”)`).join(', ');
  if (options.asOf !== undefined) {
    const isSame = others.length === 0 && first.date === asOf;
    return isSame ? [] : [say(REVIEW_DATE_TEXTS, lang, 'chosen', { used, dates: all(written) })];
  }
  if (others.length > 0) return [say(REVIEW_DATE_TEXTS, lang, 'conflict', { used, dates: all(written) })];
  return [say(REVIEW_DATE_TEXTS, lang, 'written', { used, sheet: first.sheet })];
}
