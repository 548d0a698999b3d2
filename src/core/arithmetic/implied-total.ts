/** The totals that a printed rate and its count leave possible. */
import { DomainError } from '../errors';
import { roundDecimal } from './round';

/** Whole totals from `from` to `to`; `to` is null when there is no upper end. */
export interface TotalRange {
  readonly from: number;
  readonly to: number | null;
}

/**
 * Totals N for which count / N × 100 is printed as the given rate when rounded half up.
 *
 * Plans print a rate and a count but not the total ('giảm 1,11 %, tương ứng 16 hộ'). Where the ranges of two such
 * pairs do not meet, one of the figures is wrong, or one of the rates has fewer decimals than it seems.
 *
 * @param count whole number, 0 or more
 * @param percent the rate as printed, a number or decimal text with a point, 0 or more
 * @param decimals how many decimals the rate was printed with: 0,3 and 0,30 are different statements
 * @returns the range, or null when no total gives that rate
 * @throws {DomainError} `implied-total.count-invalid` when count is no whole number of 0 or more
 * @throws {DomainError} `implied-total.percent-invalid` when percent is negative or has more decimals than told
 * @example
 * impliedTotals(16, 1.11, 2); // { from: 1435, to: 1447 }
 * @see shared/domain/policy.md section 6
 */
export function impliedTotals(count: number, percent: number | string, decimals: number): TotalRange | null {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new DomainError('implied-total.count-invalid', { value: count });
  }
  const printed = roundDecimal(percent, decimals);
  if (Number(percent) < 0 || Number(printed) !== Number(percent)) {
    throw new DomainError('implied-total.percent-invalid', { value: percent, decimals });
  }
  // In half units of the last digit the rate lies in [2p − 1, 2p + 1), p being the printed digits.
  const halves = BigInt(printed.replace('.', '')) * BigInt(2);
  const one = BigInt(1);
  const scaled = BigInt(count) * BigInt(`200${'0'.repeat(decimals)}`);
  const from = Number(scaled / (halves + one) + one);
  if (halves === BigInt(0)) return { from, to: null };
  const to = Number(scaled / (halves - one));
  return from <= to ? { from, to } : null;
}
