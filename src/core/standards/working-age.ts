/**
 * Ages of the labour code and of the law on the elderly, which the indicators of a poverty standard refer to without
 * repeating them.
 */
import type { Sex } from '../model';

/** From this age somebody may work: Bộ luật Lao động 45/2019/QH14, Điều 3 khoản 1. */
export const WORKING_FROM_YEARS = 15;

/** From this age somebody is elderly: Luật Người cao tuổi 39/2009/QH12, Điều 2. */
export const ELDERLY_FROM_YEARS = 60;

/**
 * Retirement age by year as years and months, in normal conditions: Bộ luật Lao động 45/2019/QH14, Điều 169 khoản 2;
 * NĐ 135/2020/NĐ-CP, Điều 4. Men gain three months a year until 62 in 2028, women four months until 60 in 2035.
 */
const FIRST_YEAR = 2021;
const RISE: Readonly<Record<Sex, { first: number; step: number; last: number }>> = {
  male: { first: 60 * 12 + 3, step: 3, last: 62 * 12 },
  female: { first: 55 * 12 + 4, step: 4, last: 60 * 12 },
};

/**
 * Retirement age in months in a year. Before 2021 men retired at 60, women at 55 (Bộ luật Lao động 10/2012/QH13,
 * Điều 187), which is one step below the first year of the table.
 *
 * @param year calendar year, any
 */
export function retirementMonths(sex: Sex, year: number): number {
  const { first, step, last } = RISE[sex];
  const steps = Math.max(0, year - FIRST_YEAR + 1);
  return Math.min(last, first - step + steps * step);
}
