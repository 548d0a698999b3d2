import { ageRange } from '../../../src/core/text/ages';

const range = (year: number, month: number | null, day: number | null, asOf: string) => {
  const { min, max } = ageRange({ year, month, day }, asOf);
  return [min, max];
};

describe('ageRange', () => {
  test('a full date gives one age, which changes on the birthday', () => {
    expect(range(1979, 3, 5, '2024-03-04')).toEqual([44, 44]);
    expect(range(1979, 3, 5, '2024-03-05')).toEqual([45, 45]);
  });

  test('a year alone gives two ages within the year and one on its last day', () => {
    expect(range(1979, null, null, '2024-06-30')).toEqual([44, 45]);
    expect(range(1979, null, null, '2024-12-31')).toEqual([45, 45]);
    // Born on 01/01 at the earliest.
    expect(range(1979, null, null, '2024-01-01')).toEqual([44, 45]);
  });

  test('a month alone is unsure within that month only', () => {
    expect(range(1979, 6, null, '2024-05-31')).toEqual([44, 44]);
    expect(range(1979, 6, null, '2024-06-15')).toEqual([44, 45]);
    expect(range(1979, 6, null, '2024-07-01')).toEqual([45, 45]);
  });

  test('somebody born on 29/02 grows older on 01/03 of a common year', () => {
    expect(range(2004, 2, 29, '2023-02-28')).toEqual([18, 18]);
    expect(range(2004, 2, 29, '2023-03-01')).toEqual([19, 19]);
  });

  test('nobody is younger than 0; a birth after the day shows in the oldest age', () => {
    expect(range(2024, null, null, '2024-06-30')).toEqual([0, 0]);
    expect(range(2025, 1, 1, '2024-12-31')).toEqual([0, -1]);
  });
});
