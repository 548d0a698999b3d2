import { retirementMonths } from '../../../src/core/standards/working-age';

const years = (months: number) => [Math.floor(months / 12), months % 12];

describe('retirement age', () => {
  // The table of NĐ 135/2020/NĐ-CP, Điều 4 khoản 2, as printed: years and months.
  it.each([
    [2021, [60, 3], [55, 4]],
    [2022, [60, 6], [55, 8]],
    [2023, [60, 9], [56, 0]],
    [2024, [61, 0], [56, 4]],
    [2025, [61, 3], [56, 8]],
    [2026, [61, 6], [57, 0]],
    [2027, [61, 9], [57, 4]],
    [2028, [62, 0], [57, 8]],
    [2029, [62, 0], [58, 0]],
    [2030, [62, 0], [58, 4]],
    [2031, [62, 0], [58, 8]],
    [2032, [62, 0], [59, 0]],
    [2033, [62, 0], [59, 4]],
    [2034, [62, 0], [59, 8]],
    [2035, [62, 0], [60, 0]],
    [2040, [62, 0], [60, 0]],
  ])('in %i', (year, men, women) => {
    expect(years(retirementMonths('male', year))).toEqual(men);
    expect(years(retirementMonths('female', year))).toEqual(women);
  });
  // Bộ luật Lao động 2012, Điều 187.
  it('before the table', () => {
    expect(years(retirementMonths('male', 2020))).toEqual([60, 0]);
    expect(years(retirementMonths('female', 2016))).toEqual([55, 0]);
  });
});
