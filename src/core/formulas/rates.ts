/** NGHEO_TYLE and NGHEO_MUCGIAM: rates and their fall, from counts. */
import { pointsReduced } from '../arithmetic/percent';
import type { Share } from '../arithmetic/percent';
import { DomainError } from '../errors';
import { headcountRate } from '../indicators/headcount-rate';
import type { Cell } from '../model';
import { countOf } from './arguments';
import { params } from './formula';
import type { RowFormula } from './formula';

function shareOf(count: Cell | undefined, total: Cell | undefined, names: readonly [string, string]): Share {
  const share = { num: countOf(count, names[0]), den: countOf(total, names[1]) };
  if (share.num > share.den) {
    throw new DomainError('formula.count-above-total', { count: share.num, total: share.den });
  }
  return share;
}

/**
 * Rate in per cent: households of a class over all households. Blank when both are 0: nobody, no rate.
 *
 * @see core/indicators/headcount-rate.ts
 */
export const rate: RowFormula = {
  params: params('so', 'tong'),
  run: ([count, total]) => {
    const { num, den } = shareOf(count, total, ['soHo', 'tongSoHo']);
    return headcountRate(num, den) ?? '';
  },
};

/**
 * Fall of a rate in percentage points, from the counts of both dates; negative when it rose. The nearest double; the cell's format rounds.
 *
 * @see core/arithmetic/percent.ts, pointsReduced
 */
export const reduction: RowFormula = {
  params: params('soTruoc', 'tongTruoc', 'soSau', 'tongSau'),
  run: ([startCount, startTotal, endCount, endTotal]) => {
    const from = shareOf(startCount, startTotal, ['soTruoc', 'tongTruoc']);
    const to = shareOf(endCount, endTotal, ['soSau', 'tongSau']);
    return pointsReduced(from, to) ?? '';
  },
};
