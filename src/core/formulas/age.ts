/** NGHEO_TUOI: age in whole years. */
import { DomainError } from '../errors';
import type { BirthDate } from '../model';
import { readBirth, readDate } from '../text/dates';
import { cellText } from '../text/unicode';
import { params } from './formula';
import type { Formula } from './formula';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function age(birth: Day, on: Day): number {
  const before = birth.month * 100 + birth.day > on.month * 100 + on.day;
  return on.year - birth.year - (before ? 1 : 0);
}

/** The youngest and the oldest somebody can be of whom only the year, or month and year, are known. */
function ageRange({ year, month, day }: BirthDate, on: Day): readonly [number, number] {
  const earliest = { year, month: month ?? 1, day: day ?? 1 };
  const latest = { year, month: month ?? 12, day: day ?? 31 };
  // Somebody who is alive on that day was born by then.
  return [Math.max(0, age(latest, on)), age(earliest, on)];
}

/**
 * Age in whole years on a day: a number where it is certain, else the range '44–45'.
 *
 * A year alone on 31/12 is certain; on 30/06 it leaves two ages. Who was born on 29/02 grows older on 01/03 of
 * common years.
 */
export const ageOn: Formula = {
  params: params('ngaySinh', 'tinhDenNgay'),
  run: ([birthCell, dayCell]) => {
    const birth = readBirth(birthCell);
    if (birth.kind !== 'ok') throw new DomainError('formula.birth-unreadable', { text: cellText(birthCell) });
    const day = readDate(dayCell);
    if (day.kind !== 'ok') throw new DomainError('formula.day-unreadable', { text: cellText(dayCell) });
    const [year = 0, month = 0, date = 0] = day.value.split('-').map(Number);
    const [youngest, oldest] = ageRange(birth.value, { year, month, day: date });
    if (oldest < 0) {
      throw new DomainError('formula.birth-after-day', {
        birth: cellText(birthCell),
        day: cellText(dayCell),
      });
    }
    return youngest === oldest ? oldest : `${youngest}–${oldest}`;
  },
};
