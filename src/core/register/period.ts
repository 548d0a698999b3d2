/** When a list is of: by the years in its sheet's name and title. */
import { fold } from '../text/unicode';

/** Months since the year 0: the end of December 2023, which is the beginning of 2024, is 2023 × 12. */
export interface Period {
  /** null: nothing says. */
  readonly time: number | null;
  /** Words without a year: 'kỳ trước', 'đầu năm'. */
  readonly word: 'before' | 'start' | null;
  /** Name and title give different times: neither is believed. */
  readonly conflict: boolean;
}

/** Years that are none of the list's: a standard's span, a decree's number, the day of a signature. */
const OTHER_YEARS = [
  /\b20\d\d ?(?:-|–|den|\/) ?20\d\d\b/g,
  /\bchuan (?:ho )?(?:can )?ngheo[^,;.()]*/g,
  /\b(?:quyet dinh|nghi dinh|nghi quyet|thong tu|cong van|ke hoach|to trinh|bao cao|qd|nd|tt|kh|cv)\b[^,;()]*/g,
  /\d+ ?\/ ?20\d\d ?\/ ?[a-z]+/g,
  /\bngay .{0,8}\bthang .{0,8}\bnam .{0,6}/g,
  // The number of a hamlet is no month: 'THÔN 1 NĂM 2024', 'tổ 1, 2 năm 2024'.
  /\b(?:to dan pho|to dp|tdp|to|khu pho|kp|khoi pho|khoi|tieu khu|khom|thon|ban|ap|buon|lang|xom|khu dan cu|khu) ?(?:so )?\d{1,3}[a-z]?(?![\d/.-])(?: ?(?:,|;|va|den|-|–) ?\d{1,3}(?![\d/.]))*/g,
];
const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/** A list of whom somebody hopes or means to review is of no period: its year may lie ahead of the register's. */
const PLANNED = /\b(?:du kien|dang ky|phan dau|cam ket|de nghi|de xuat|ke hoach nam)\b/;

type Rule = readonly [RegExp, (match: readonly string[]) => number];
const end = (year: string | undefined): number => Number(year) * 12;
const months = (year: string | undefined, count: number): number => end(year) - 12 + count;

/** What is found is taken out, so that 'đầu năm 2024' is not read as 'năm 2024' again. */
const RULES: readonly Rule[] = [
  [/\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\b/, ([, , month, year]) => reviewed(year, Number(month))],
  [/\b(\d{1,2}|sau|chin) thang(?: dau)?(?: nam)? (20\d\d)\b/, ([, n, year]) => months(year, countOf(n))],
  [/\bquy (\d|i{1,3}|iv)(?: nam)?[ /.-]+(20\d\d)\b/, ([, n, year]) => months(year, quarterOf(n) * 3)],
  [/\b(?:thang )?(\d{1,2})(?:[/.-]| nam )(20\d\d)\b/, ([, month, year]) => reviewed(year, Number(month))],
  [/\bdau (?:nam|ky)? ?(20\d\d)\b/, ([, year]) => months(year, 0)],
  [/\b(20\d\d)\b/, ([, year]) => end(year)],
];

/** A review runs from September to mid-December; one of January tells the end of the year before. */
function reviewed(year: string | undefined, month: number): number {
  return month === 1 ? months(year, 0) : months(year, month >= 9 ? 12 : month);
}

function countOf(words: string | undefined): number {
  return words === 'sau' ? 6 : words === 'chin' ? 9 : Number(words);
}

function quarterOf(written: string | undefined): number {
  const at = QUARTERS.indexOf(written ?? '');
  return at < 0 ? Number(written) : at + 1;
}

function timesIn(text: string): number[] {
  let left = text;
  const found: number[] = [];
  for (const [pattern, timeOf] of RULES) {
    for (let match = pattern.exec(left); match !== null; match = pattern.exec(left)) {
      found.push(timeOf(match));
      left = `${left.slice(0, match.index)} ${left.slice(match.index + match[0].length)}`;
    }
  }
  return found;
}

/**
 * When a list is of. Only its name, its title and a line on the day of the review count.
 *
 * @param lines the texts above the table's header
 */
export function periodOf(sheet: string, title: string | null, lines: readonly string[]): Period {
  const dated = lines.filter((line) => line !== title && /thoi diem|tinh den/.test(fold(line)));
  const plain = [sheet.replace(/_/g, ' '), title ?? '', ...dated].map((text) =>
    OTHER_YEARS.reduce((rest, pattern) => rest.replace(pattern, ' '), fold(text)),
  );
  if (PLANNED.test(fold(`${sheet} ${title ?? ''}`))) return { time: null, word: null, conflict: true };
  const times = [...new Set(plain.flatMap(timesIn))];
  const words = plain.slice(0, 2).map(wordOf);
  const word = words.includes('before') ? 'before' : words.includes('start') ? 'start' : null;
  const [time] = times;
  if (time === undefined) return { time: null, word, conflict: false };
  // A sheet 'Đầu năm' under the title 'năm 2024' is of the beginning of that year.
  if (times.length === 1) return { time: word === 'start' ? time - 12 : time, word, conflict: false };
  return { time: null, word, conflict: true };
}

/** 'Đầu năm' beside a year is read with it. */
function wordOf(text: string): Period['word'] {
  if (/\b(?:ky|nam) (?:truoc|ngoai)\b/.test(text)) return 'before';
  const isStart = /\bdau (?:nam|ky)\b(?! ?20\d\d)/.test(text) && !/cuoi (?:nam|ky)|thang dau/.test(text);
  return isStart ? 'start' : null;
}
