import fc from 'fast-check';
import type { BirthDate } from '../../../src/core/model';
import { rangeText, yearsBetween } from '../../../src/core/rules/ages';

const full = (year: number, month: number, day: number): BirthDate => ({ year, month, day });
const date = fc.record({
  year: fc.integer({ min: 1900, max: 2030 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
/** A date with day, or day and month, not known. */
const less = (birth: BirthDate): readonly BirthDate[] => [
  birth,
  { ...birth, day: null },
  { ...birth, month: null, day: null },
];
/** Birthdays passed, counted one by one. */
function birthdaysPassed(from: BirthDate, to: BirthDate): number {
  let years = to.year - from.year;
  const isBefore =
    (to.month ?? 0) < (from.month ?? 0) || (to.month === from.month && (to.day ?? 0) < (from.day ?? 0));
  if (isBefore) years -= 1;
  return years;
}

describe('years between two births', () => {
  it.each([
    // 10/05/1980 → 09/05/1992: eleven birthdays; one day later twelve.
    [full(1980, 5, 10), full(1992, 5, 9), 11, 11],
    [full(1980, 5, 10), full(1992, 5, 10), 12, 12],
    // The child first: a day is a year begun backwards.
    [full(1980, 5, 10), full(1980, 5, 9), -1, -1],
    [{ year: 1980, month: null, day: null }, { year: 1992, month: null, day: null }, 11, 12],
    // Born in May 1980; the other on 10/05/1992: 11 when the first came after the 10th.
    [{ year: 1980, month: 5, day: null }, full(1992, 5, 10), 11, 12],
  ])('%j to %j', (elder, younger, min, max) => {
    expect(yearsBetween(elder, younger)).toEqual({ min, max });
  });

  it('are the birthdays passed, and stay within the range when less is known', () => {
    fc.assert(
      fc.property(date, date, (elder, younger) => {
        const years = birthdaysPassed(elder, younger);
        expect(yearsBetween(elder, younger)).toEqual({ min: years, max: years });
        for (const one of less(elder)) {
          for (const other of less(younger)) {
            const { min, max } = yearsBetween(one, other);
            expect(min <= years && years <= max).toBe(true);
            expect(max - min).toBeLessThanOrEqual(2);
          }
        }
      }),
    );
  });

  it('are shown as one number or as a range', () => {
    expect([rangeText({ min: 3, max: 3 }), rangeText({ min: 3, max: 4 })]).toEqual(['3', '3–4']);
  });
});
