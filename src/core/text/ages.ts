/** Age from a birth date of any precision. */
import type { BirthDate } from '../model';
import { remember } from './remember';

/** Full years; both ends alike where the age is certain. */
export interface AgeRange {
  readonly min: number;
  readonly max: number;
}

/**
 * The youngest and the oldest somebody can be on a day of whom only the year, or month and year, may be known.
 * Who was born on 29/02 grows older on 01/03 of common years. `max` is negative for a birth after the day; `min`
 * never is, for who lives on that day was born by then.
 *
 * @param asOf 'YYYY-MM-DD'
 */
export function ageRange({ year, month, day }: BirthDate, asOf: string): AgeRange {
  const [asOfYear = 0, asOfMonth = 0, asOfDay = 0] = dayParts(asOf);
  const today = asOfMonth * 100 + asOfDay;
  const years = (birthday: number): number => asOfYear - year - (birthday > today ? 1 : 0);
  const max = years((month ?? 1) * 100 + (day ?? 1));
  const min = years((month ?? 12) * 100 + (day ?? 31));
  return { min: Math.max(0, min), max };
}

/** Ages of a whole register are taken at one day. */
const dayParts = remember((day): readonly number[] => day.split('-').map(Number));
