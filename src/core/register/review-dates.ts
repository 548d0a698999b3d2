/** The day of the review as the titles of the lists of households write it. */
import type { RegisterTable } from '../model';
import { daysInMonth, isoDate } from '../text/calendar';
import { fold } from '../text/unicode';
import { linesAbove } from './titles';

export interface WrittenReviewDate {
  /** 'YYYY-MM-DD' */
  readonly date: string;
  readonly sheet: string;
}

const WORDS =
  /\b(?:thoi diem|(?:tinh|so lieu|ra soat|chot(?: so lieu| danh sach)?) (?:den|tai|vao)|ngay (?:chot|ra soat)|ra soat ngay)\b/;
/** '14/12/2024', 'ngày 14 tháng 12 năm 2024', close behind the words. */
const DATE = /^\D{0,40}?(\d{1,2})(?: ?[/.-] ?| thang )(\d{1,2})(?: ?[/.-] ?| nam )(20\d\d)(?!\d)/;

/** The review date a line above a table states; null when it has none, or no day of the calendar. */
export function reviewDateIn(line: string): string | null {
  const text = fold(line);
  const words = WORDS.exec(text);
  const match = words && DATE.exec(text.slice(words.index + words[0].length));
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return isoDate(year, month, day);
}

/**
 * Every different date in the titles and sub-titles of these lists, each with the first sheet it is on. Two of them
 * contradict each other: none is the register's then.
 */
export function reviewDatesOf(tables: readonly RegisterTable[]): WrittenReviewDate[] {
  const found = new Map<string, string>();
  for (const { cells, headerRows, sheet } of tables)
    for (const line of linesAbove(cells, Math.min(...headerRows) - 1)) {
      const date = reviewDateIn(line);
      if (date !== null && !found.has(date)) found.set(date, sheet);
    }
  return [...found].map(([date, sheet]) => ({ date, sheet }));
}
