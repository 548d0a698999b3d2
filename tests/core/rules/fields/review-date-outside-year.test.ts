import { reviewDateOutsideYear } from '../../../../src/core/rules/fields/review-date-outside-year';
import type { Cell } from '../../../../src/core/model';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

// The review date of the tests is 31/12/2024.
const reviewed = (...dates: readonly Cell[]) =>
  dates.map((ngay_ra_soat, i) => household({ ma_ho: `H${String(i + 1)}`, ngay_sinh: 1970, ngay_ra_soat }));

testRule(reviewDateOutsideYear, {
  valid: [
    [
      'first and last day of the year, and a year alone',
      register(...reviewed('01/01/2024', { date: '2024-12-31' }, '2024')),
    ],
    [
      'blank and unreadable',
      register(...reviewed(null, '-', 'tháng trước', '10/2024')),
      { blank: 2, unreadable: 1 },
    ],
    ['no column', register(household()), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'the day before the year and the day after it',
      register(...reviewed('31/12/2023', '01/01/2025', '01/09/2024', '10/2023')),
      [
        { at: 'Hộ!D2', severity: 'warning', fix: null, says: ['Hộ H1', '31/12/2023', '2024'] },
        { at: 'Hộ!D3', fix: null },
        { at: 'Hộ!D5', fix: null },
      ],
    ],
    [
      'from twenty cells on the column, once',
      register(...reviewed(...Array<Cell>(20).fill('15/11/2023'), '15/11/2024')),
      [{ at: 'Hộ!D2', says: ['20 ô', '2024'] }],
    ],
  ],
});
