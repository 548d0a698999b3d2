/** NGHEO_PHANLOAI and NGHEO_PHANLOAI_DIEM: the class of a household. */
import { DomainError } from '../errors';
import { classifyByIncome } from '../indicators/class-by-income';
import { classifyByPoints } from '../indicators/class-by-points';
import { classText } from '../messages/indicators';
import type { Classification } from '../model';
import { CLASS_LABELS } from '../text/household-classes';
import { areaOf, countOf, numberOf, standardOf } from './arguments';
import { params } from './formula';
import type { RowFormula } from './formula';

function words({ result, reason }: Classification): string {
  if (result === 'notAssessable') throw new DomainError(reason.code, reason.params);
  // Between the poverty line and the bound of 'mức sống trung bình' the household has that band's own name.
  if (reason.code === 'income-average') return CLASS_LABELS.average;
  return classText(result, 'vi');
}

/**
 * Class by income per person and month (VND) and the number of deprived indicators.
 *
 * @see core/indicators/class-by-income.ts
 */
export const classByIncome: RowFormula = {
  params: params('thuNhap', 'soThieuHut', 'khuVuc', 'chuan?'),
  run: ([income, deprived, area, year]) =>
    words(
      classifyByIncome(
        numberOf(income, 'thuNhap'),
        numberOf(deprived, 'soThieuHut'),
        areaOf(area),
        standardOf(year),
      ),
    ),
};

/**
 * Class by the points B1 and B2 of the review form. In a cell of its own a B2 that is no multiple of 10 is a slip
 * to be told, not a score to be judged.
 *
 * @see core/indicators/class-by-points.ts
 */
export const classByPoints: RowFormula = {
  params: params('b1', 'b2', 'khuVuc', 'chuan?'),
  run: ([first, second, area, year]) => {
    const standard = standardOf(year);
    const b1 = countOf(first, 'b1');
    const b2 = countOf(second, 'b2');
    const each = standard.points?.b2PerIndicator.value;
    if (each && b2 % each !== 0) throw new DomainError('formula.b2-not-multiple', { value: b2, each });
    return words(classifyByPoints(b1, b2, areaOf(area), standard));
  },
};
