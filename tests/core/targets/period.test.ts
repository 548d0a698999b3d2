import { elapsedShare } from '../../../src/core/targets/period';

const at = (asOf: string, periodEnd = '2024-12-31'): number => elapsedShare({ asOf, periodEnd });

describe('how much of the year is over', () => {
  it('is the day of the year over its days', () => {
    // 2024 is a leap year: 30 June is its 182nd day of 366, and the 181st of 365 in 2025
    expect(at('2024-06-30')).toBe(182 / 366);
    expect(at('2025-06-30', '2025-12-31')).toBe(181 / 365);
    expect(at('2024-01-01')).toBe(1 / 366);
  });

  it('is nothing before the year and all of it after', () => {
    expect(at('2023-12-31')).toBe(0);
    expect(at('2024-12-31')).toBe(1);
    expect(at('2025-03-01')).toBe(1);
  });

  it('ends with the yearly review on 14 December', () => {
    expect(at('2024-12-13')).toBeLessThan(1);
    expect(at('2024-12-14')).toBe(1);
  });
});
