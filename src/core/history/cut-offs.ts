/** The days a period's figures are taken to, and the periods that end on them. */
import { DomainError } from '../errors';
import { daysInMonth, isoDate } from '../text/calendar';
import { fold } from '../text/unicode';

/** Quarters, six months, nine months, the year. */
export const PERIODS = ['q1', 'q2', 'h1', 'q3', 'm9', 'q4', 'year'] as const;
export type PeriodId = (typeof PERIODS)[number];

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}
export type PeriodDays = Readonly<Record<PeriodId, MonthDay>>;

const day = (month: number): MonthDay => ({ month, day: 14 });
/**
 * Periods of reports end on the 14th of their last month (NĐ 09/2019/NĐ-CP; the year's end is that of the yearly review,
 * QĐ 24/2021/QĐ-TTg). shared/domain/policy.md section 5. The ward may type its own in GN Cài đặt.
 */
export const DEFAULT_DAYS: PeriodDays = {
  q1: day(3),
  q2: day(6),
  h1: day(6),
  q3: day(9),
  m9: day(9),
  q4: day(12),
  year: day(12),
};

/** A moment figures are kept for. Periods that end on the same day are one: their figures are the same. */
export interface CutOff {
  /** 'YYYY-MM-DD' */
  readonly date: string;
  /** Empty for a day that ends no period. */
  readonly periods: readonly PeriodId[];
}

/** The cut-offs of a year in order of their days. */
export function cutOffsOf(year: number, days: PeriodDays): CutOff[] {
  const dates = PERIODS.map((id) => dateOf(year, days[id]));
  return [...new Set(dates)].sort().map((date) => cutOffOn(date, days));
}

/** The cut-off on a day, with the periods that end on it. */
export function cutOffOn(date: string, days: PeriodDays): CutOff {
  const year = Number(date.slice(0, 4));
  return { date, periods: PERIODS.filter((id) => dateOf(year, days[id]) === date) };
}

/** 29 February of a year without one is the 28th. */
function dateOf(year: number, { month, day: last }: MonthDay): string {
  return isoDate(year, month, Math.min(last, daysInMonth(year, month)));
}

/** The last cut-off of the year that is over on a day; the first of the year where none is. */
export function latestCutOff(year: number, today: string, days: PeriodDays): CutOff {
  const all = cutOffsOf(year, days);
  const over = all.filter(({ date }) => date <= today);
  return over[over.length - 1] ?? all[0] ?? cutOffOn(dateOf(year, days.year), days);
}

const PERIOD = /^(q[1-4]|h1|m9|year)(?:[/-](\d{4}))?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const VIETNAMESE = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/;

/**
 * Reads what was asked for: 'q3', 'q3/2024', '2024-09-14', '14/9', '14/9/2024'.
 *
 * @param year of a period or a day without one
 * @throws {DomainError} `snapshot.cutoff-unknown`
 */
export function parseCutOff(asked: string, year: number, days: PeriodDays): CutOff {
  const text = fold(asked).trim();
  const period = PERIOD.exec(text);
  if (period) return cutOffOn(dateOf(Number(period[2] ?? year), days[period[1] as PeriodId]), days);
  const iso = ISO.exec(text);
  const written = VIETNAMESE.exec(text);
  const parts = iso ? iso.slice(1, 4) : written ? [written[3] ?? String(year), written[2], written[1]] : [];
  const [y = 0, m = 0, d = 0] = parts.map(Number);
  if (parts.length === 0 || !isDay(m, d, y))
    throw new DomainError('snapshot.cutoff-unknown', { value: asked });
  return cutOffOn(isoDate(y, m, d), days);
}

/** Whether there is such a day; without a year, in a leap year. */
export function isDay(month: number, dayOfMonth: number, year = 2000): boolean {
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}
