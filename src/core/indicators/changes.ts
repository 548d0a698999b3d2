/** Change of a figure between two dates: in points or units, relative, and by year. */
import { quotient } from '../arithmetic/fraction';
import type { Share } from '../arithmetic/percent';
import { DomainError } from '../errors';
import { headcountRate } from './headcount-rate';

export interface Change {
  /** To minus from, in the unit of the figure: negative when it fell. */
  readonly absolute: number;
  readonly absoluteByYear: number | null;
  /** In per cent of the start; null when that is 0: nothing grows from nothing by a share. */
  readonly relative: number | null;
  /** The yearly rate that compounds to it, in per cent. */
  readonly relativeByYear: number | null;
}
/** Years or parts of years: 2021, 2022.5. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

function yearsOf(period: Period | undefined): number | null {
  if (period === undefined || period.from === period.to) return null;
  const years = period.to - period.from;
  if (!(years > 0 && years < Infinity)) {
    throw new DomainError('change.period-invalid', { from: period.from, to: period.to });
  }
  return years;
}

function changeOf(absolute: number, ratio: number | null, years: number | null): Change {
  return {
    absolute,
    absoluteByYear: years === null ? null : absolute / years,
    relative: ratio === null ? null : (ratio - 1) * 100,
    relativeByYear: ratio === null || years === null ? null : (Math.pow(ratio, 1 / years) - 1) * 100,
  };
}

/**
 * Change of a figure that is no rate of counts: M0, a mean, a published rate.
 *
 * @param from 0 or more
 * @param to 0 or more, in the same unit
 * @param period when; without it, or within one date, nothing is said by year
 * @throws {DomainError} `change.value-invalid`, `change.period-invalid` when the end lies before the start
 * @example
 * changeOfFigure(7.52, 4.06, { from: 2022, to: 2024 }); // absolute -3.46, by year -1.73
 */
export function changeOfFigure(from: number, to: number, period?: Period): Change {
  const invalid = [from, to].find((value) => !(value >= 0 && value < Infinity));
  if (invalid !== undefined) throw new DomainError('change.value-invalid', { value: invalid });
  return changeOf(to - from, from > 0 ? to / from : null, yearsOf(period));
}

/** Counts at a date, and the standard they were counted by. */
export interface CountedRate extends Share {
  readonly standard?: string;
}
export interface RateChange extends Change {
  /** Both rates in per cent with the counts they come from: totals move too. */
  readonly from: CountedRate & { readonly rate: number };
  readonly to: CountedRate & { readonly rate: number };
}

/**
 * Change of a rate in percentage points, from counts: never the difference of two rounded rates.
 *
 * @param from count and total at the start
 * @param to count and total at the end
 * @returns null when a total is 0: no rate, no change
 * @throws {DomainError} `change.standards-differ`: 9,22 % and 15,19 % of one year by two standards are no change
 * @throws {DomainError} `rate.count-out-of-range`, `rate.total-invalid`, `number.not-whole`, `change.period-invalid`
 * @see shared/indicators/README.md section 5; mpitb's absolute and relative change
 */
export function changeOfRate(from: CountedRate, to: CountedRate, period?: Period): RateChange | null {
  if (from.standard !== to.standard) {
    throw new DomainError('change.standards-differ', {
      from: from.standard ?? '',
      to: to.standard ?? '',
    });
  }
  const change = changeOfShare(from, to, 100, period);
  const [start, end] = [headcountRate(from.num, from.den), headcountRate(to.num, to.den)];
  if (change === null || start === null || end === null) return null;
  return { ...change, from: { ...from, rate: start }, to: { ...to, rate: end } };
}

/**
 * Change of a share of whole numbers, exact until the last division: a rate in per cent, or M0 as points over points.
 *
 * @param scale 100: `absolute` in percentage points; 1: in the unit of the share
 * @returns null when a total is 0
 * @throws {DomainError} `rate.count-out-of-range`, `rate.total-invalid`, `number.not-whole`, `change.period-invalid`
 */
export function changeOfShare(from: Share, to: Share, scale: 1 | 100, period?: Period): Change | null {
  const counts = [from.num, from.den, to.num, to.den];
  const broken = counts.find((count) => !Number.isSafeInteger(count));
  if (broken !== undefined) throw new DomainError('number.not-whole', { value: broken });
  const shares = [headcountRate(from.num, from.den), headcountRate(to.num, to.den)];
  const years = yearsOf(period);
  if (shares.includes(null)) return null;
  const [a, b, c, d] = counts.map(BigInt) as [bigint, bigint, bigint, bigint];
  const absolute = quotient(BigInt(scale) * (c * b - a * d), b * d);
  const ratio = from.num === 0 ? null : quotient(c * b, a * d);
  return changeOf(absolute, ratio, years);
}
