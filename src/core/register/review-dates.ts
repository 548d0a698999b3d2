/** The day of the review as the titles of the lists of households write it. */
import type { RegisterTable } from '../model';
import { daysInMonth, isoDate } from '../text/calendar';
import { fold } from '../text/unicode';
import { linesAbove } from './titles';

export interface DateInTitle {
  /** 'YYYY-MM-DD' */
  readonly date: string;
  /** The line says that it is the day of the review; else only the day its figures stand at. */
  readonly isReview: boolean;
}

export interface WrittenReviewDate {
  /** 'YYYY-MM-DD' */
  readonly date: string;
  readonly sheet: string;
}

export interface ReviewDates {
  /** Every different day of the register's own review. */
  readonly review: readonly WrittenReviewDate[];
  /** Days that are no day of that review, as 'thời điểm 01/01/2024' of a list at the start of the year. */
  readonly others: readonly WrittenReviewDate[];
}

const WORDS =
  /\b(?:thoi diem|(?:tinh|so lieu|ra soat|chot(?: so lieu| danh sach)?) (?:den|tai|vao)|ngay (?:chot|ra soat)|(?:ra soat|chot(?: so lieu| danh sach)?) ngay)\b/;
/** '14/12/2024', '0 giờ ngày 14 tháng 12 năm 2024', close behind the words; the day of a decision is another. */
const DATE =
  /^(?:\D{0,20}?\d{1,2} ?(?:gio|h)(?: ?\d{2}(?: phut)?)?(?!\p{L}))?(?!\D*\b(?:quyet dinh|qd|thong bao|bien ban|ke hoach|cong van|to trinh)\b)\D{0,40}?(\d{1,2})(?: ?[/.-] ?| thang )(\d{1,2})(?: ?[/.-] ?| nam )(20\d\d)(?!\d)/u;
/** From the first day of the yearly review to the year's end (QĐ 24/2021/QĐ-TTg Điều 3: 01/9 đến 14/12). */
const SEASON = ['-09-01', '-12-31'] as const;

/** The date a line above a table states; null when it has none, or no day of the calendar. */
export function dateInTitle(line: string): DateInTitle | null {
  const text = fold(line);
  const words = WORDS.exec(text);
  const match = words && DATE.exec(text.slice(words.index + words[0].length));
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const before = text.slice(words.index, words.index + words[0].length + match[0].length);
  return { date: isoDate(year, month, day), isReview: /\bra soat\b/.test(before) };
}

/**
 * Every different date in the titles and sub-titles of these lists, each with the first sheet it is on. Ages are taken at
 * a day of the review alone: one that the line calls so, or that lies in the yearly review of the register's year. Two of
 * them contradict each other: none is the register's then.
 *
 * @param year the year of the register by its titles; null when none says it
 */
export function reviewDatesOf(tables: readonly RegisterTable[], year: number | null): ReviewDates {
  const review = new Map<string, string>();
  const others = new Map<string, string>();
  for (const { cells, headerRows, sheet } of tables)
    for (const line of linesAbove(cells, Math.min(...headerRows) - 1)) {
      const found = dateInTitle(line);
      if (found === null) continue;
      const into = isOfReview(found, year) ? review : others;
      if (!into.has(found.date)) into.set(found.date, sheet);
    }
  const list = (dates: ReadonlyMap<string, string>) => [...dates].map(([date, sheet]) => ({ date, sheet }));
  return { review: list(review), others: list(others) };
}

function isOfReview({ date, isReview }: DateInTitle, year: number | null): boolean {
  const own = date.slice(0, 4);
  if (year !== null && own !== String(year)) return false;
  return isReview || (date >= own + SEASON[0] && date <= own + SEASON[1]);
}
