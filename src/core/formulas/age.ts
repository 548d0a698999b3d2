/** NGHEO_TUOI: age in whole years. */
import { DomainError } from '../errors';
import { ageRange } from '../text/ages';
import { readBirth, readDate } from '../text/dates';
import { cellText } from '../text/unicode';
import { params } from './formula';
import type { RowFormula } from './formula';

/**
 * Age in whole years on a day: a number where it is certain, else the range '44–45'.
 *
 * A year alone on 31/12 is certain; on 30/06 it leaves two ages. Who was born on 29/02 grows older on 01/03 of
 * common years.
 */
export const ageOn: RowFormula = {
  params: params('ngaySinh', 'tinhDenNgay'),
  run: ([birthCell, dayCell]) => {
    const birth = readBirth(birthCell);
    if (birth.kind !== 'ok') throw new DomainError('formula.birth-unreadable', { text: cellText(birthCell) });
    const day = readDate(dayCell);
    if (day.kind !== 'ok') throw new DomainError('formula.day-unreadable', { text: cellText(dayCell) });
    const { min, max } = ageRange(birth.value, day.value);
    if (max < 0) {
      throw new DomainError('formula.birth-after-day', {
        birth: cellText(birthCell),
        day: cellText(dayCell),
      });
    }
    return min === max ? max : `${min}–${max}`;
  },
};
