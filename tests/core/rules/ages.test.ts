import fc from 'fast-check';
import type { BirthDate } from '../../../src/core/model';
import {
  ageToJudge,
  birthText,
  birthToJudge,
  otherYearOfNumber,
  rangeText,
  undisputedAge,
  undisputedBirth,
  yearsBetween,
} from '../../../src/core/rules/ages';
import { register, type Row } from '../../support/builders';

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

describe('a person’s age', () => {
  const clean = { hasError: () => false };
  const spoilt = { hasError: () => true };
  const person = (fields: Row) =>
    register({ ma_ho: 'H001', chu_ho: 'Lê Văn Một', ...fields }).households[0]!.main.head;
  // NĐ 137/2015, Điều 13: 051 + 0 (a man of the 20th century) + 70 (1970); 0 and 05: 1905; 2 and 05: 2005.
  const OF_1970 = '051070990001';
  const OF_2005 = '051205990001';

  it('is not told without a birth date, with one nobody can read, or with one that has an error', () => {
    expect(birthToJudge(person({ so_nhan_khau: 1 }), clean)).toBe('no-column');
    // Marks in the columns Nam and Nữ are no years.
    expect(birthToJudge(person({ gioi_tinh_nam: 'x', gioi_tinh_nu: null }), clean)).toBe('no-column');
    expect(birthToJudge(person({ ngay_sinh: null }), clean)).toBe('blank');
    expect(birthToJudge(person({ ngay_sinh: 'bé' }), clean)).toBe('unreadable');
    expect(birthToJudge(person({ ngay_sinh: '05/03/1970' }), spoilt)).toBe('other-error');
    expect(birthToJudge(person({ ngay_sinh: '05/03/1970' }), clean)).toEqual(full(1970, 3, 5));
    expect(ageToJudge(person({ ngay_sinh: null }), '2024-12-31', clean)).toBe('blank');
  });

  it('is open where the ID number gives another year', () => {
    expect(otherYearOfNumber(person({ ngay_sinh: 1970, cccd: OF_1970 }))).toBeNull();
    expect(otherYearOfNumber(person({ ngay_sinh: 1970, cccd: null }))).toBeNull();
    expect(otherYearOfNumber(person({ ngay_sinh: null, cccd: OF_1970 }))).toBeNull();
    expect(otherYearOfNumber(person({ ngay_sinh: 1975, cccd: OF_1970 }))).toBe(1970);
    // The two digits agree: 1905 is the number's century, not another year.
    expect(otherYearOfNumber(person({ ngay_sinh: 2005, cccd: '051005990001' }))).toBeNull();
    const disputed = person({ ngay_sinh: 1975, cccd: OF_1970 });
    expect(undisputedBirth(disputed, clean)).toBe('other-error');
    expect(undisputedAge(disputed, '2024-12-31', clean)).toBe('other-error');
    const agreed = person({ ngay_sinh: '05/03/1970', cccd: OF_1970 });
    expect(undisputedBirth(agreed, clean)).toEqual(full(1970, 3, 5));
    // 05/03/1970 to 31/12/2024: 54 birthdays.
    expect(undisputedAge(agreed, '2024-12-31', clean)).toEqual({ min: 54, max: 54 });
    expect(undisputedAge(person({ ngay_sinh: null }), '2024-12-31', clean)).toBe('blank');
  });

  it('holds both years where number and date differ', () => {
    // 31/12/2024 is the last day of the year: born in 1970 is 54, on 05/03/1975 49.
    expect(ageToJudge(person({ ngay_sinh: '05/03/1975', cccd: OF_1970 }), '2024-12-31', clean)).toEqual({
      min: 49,
      max: 54,
    });
    // Born in 2005: 19; on 05/03/1975: 49.
    expect(ageToJudge(person({ ngay_sinh: '05/03/1975', cccd: OF_2005 }), '2024-12-31', clean)).toEqual({
      min: 19,
      max: 49,
    });
    expect(ageToJudge(person({ ngay_sinh: '05/03/1975', cccd: null }), '2024-12-31', clean)).toEqual({
      min: 49,
      max: 49,
    });
  });

  it('takes no year after the review from a number', () => {
    // At 31/12/2004 nobody was born in 2005; at 31/12/2005 a child born that year is 0.
    const by = (asOf: string) => ageToJudge(person({ ngay_sinh: '05/03/1975', cccd: OF_2005 }), asOf, clean);
    expect(by('2004-12-31')).toEqual({ min: 29, max: 29 });
    expect(by('2005-12-31')).toEqual({ min: 0, max: 30 });
  });

  it('is none for a birth after the day, and 0 on the day of birth', () => {
    expect(ageToJudge(person({ ngay_sinh: '01/01/2025' }), '2024-12-31', clean)).toBe('other-error');
    expect(ageToJudge(person({ ngay_sinh: '31/12/2024' }), '2024-12-31', clean)).toEqual({ min: 0, max: 0 });
  });

  it('comes with the birth date as staff write it', () => {
    expect(birthText(person({ ngay_sinh: { date: '1970-03-05' } }))).toBe('05/03/1970');
    expect(birthText(person({ ngay_sinh: 1970 }))).toBe('1970');
    expect(birthText(person({ ngay_sinh: 'bé' }))).toBe('');
  });
});
