import type { Cell } from '../../../../src/core/model';
import { readRegister } from '../../../../src/core/register/read-register';
import { datesFilledIn } from '../../../../src/core/rules/completeness/dates-filled-in';
import { birthAfterReview } from '../../../../src/core/rules/fields/birth-after-review';
import { applyFixes } from '../../../support/apply-fixes';
import { gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

// Review date and day of the check are 31/12/2024 in the tests.
const born = (...cells: readonly Cell[]) =>
  cells.map((ngay_sinh, i) => household({ ma_ho: `H${String(i + 1)}`, cccd: null, ngay_sinh }));
const times = (count: number, cell: Cell): Cell[] => Array<Cell>(count).fill(cell);
const fixOf = (from: number, count: number) => ({
  value: null,
  apply: 'confirm' as const,
  batch: Array.from({ length: count - 1 }, (_, i) => ({
    ref: { sheet: 'Hộ', row: from + 1 + i, column: 4 },
    value: null,
  })),
});

testRule(datesFilledIn, {
  after: [birthAfterReview],
  valid: [
    ['nine of one day', register(...born(...times(9, '31/12/2024'), '05/03/1970'))],
    [
      'ten born on one day long ago: 31/12/2023 is more than a year before',
      register(...born(...times(10, '31/12/2023'))),
    ],
    ['words and blanks are no dates', register(...born(...times(12, 'chưa rõ'), ...times(12, null)))],
    ['numbers are no dates', register(...born(...times(12, 45657)))],
    [
      'ten cards issued on one day before the review: a campaign',
      register(
        ...times(12, null).map((_, i) =>
          household({ ma_ho: `H${String(i)}`, ngay_sinh: 1970, ngay_cap: '15/11/2024' }),
        ),
      ),
    ],
    ['a year is no day', register(...born(...times(12, 2024)))],
    [
      'decisions and reviews of one day',
      register(
        ...times(12, null).map((_, i) =>
          household({
            ma_ho: `H${String(i)}`,
            ngay_sinh: 1970,
            ngay_qd: '31/12/2024',
            ngay_ra_soat: '31/12/2024',
          }),
        ),
      ),
    ],
    ['births after the review are errors of their own', register(...born(...times(12, '01/01/2025')))],
  ],
  invalid: [
    [
      'ten births on the day of the check, as text and as dates',
      register(...born('05/03/1970', ...times(10, '31/12/2024'), ...times(11, { date: '2024-11-15' }))),
      [
        {
          at: 'Hộ!D3',
          severity: 'warning',
          related: Array.from({ length: 9 }, (_, i) => `Hộ!D${String(i + 4)}`),
          fix: fixOf(3, 10),
          says: ['10 dòng', '31/12/2024'],
        },
        { at: 'Hộ!D13', fix: fixOf(13, 11), says: ['15/11/2024'] },
      ],
    ],
    [
      'ten events on the day of the review, among other days',
      register(
        ...times(14, null).map((_, i) =>
          household({
            ma_ho: `H${String(i)}`,
            ngay_sinh: 1970,
            ngay_bien_dong: i < 4 ? '15/11/2024' : '31/12/2024',
          }),
        ),
      ),
      [{ at: 'Hộ!D6', related: Array.from({ length: 9 }, (_, i) => `Hộ!D${String(i + 7)}`) }],
    ],
    [
      // 01/01/2024 is the first day after 31/12/2023.
      'births on the first and on the last day of the year before the review',
      register(...born(...times(10, '01/01/2024'), ...times(10, { date: '2024-12-31' }))),
      ['Hộ!D2', 'Hộ!D12'],
    ],
    [
      'ten cards issued on the day of the check',
      register(
        ...times(10, null).map((_, i) =>
          household({ ma_ho: `H${String(i)}`, ngay_sinh: 1970, ngay_cap: '31/12/2024' }),
        ),
      ),
      [{ at: 'Hộ!D2', says: ['Ngày cấp'] }],
    ],
  ],
});

it('CV09 tells the day of the check from that of the review', () => {
  // Reviewed on 31/10/2024, checked on 31/12/2024: both may be the day of an import; a birth after the review is not.
  const found = (cell: Cell) =>
    runRules(register(...born(...times(10, cell))), [datesFilledIn], { asOf: '2024-10-31' }).findings.length;
  expect(['31/10/2024', '31/12/2024', '01/11/2023', '31/10/2023', '15/11/2024'].map(found)).toEqual([
    1, 1, 1, 0, 0,
  ]);
});

it('CV09 passes a clean column once and no other', () => {
  const passed = (...cells: readonly Cell[]) => runRules(register(...born(...cells)), [datesFilledIn]).passed;
  expect([passed(1970, 1971), passed(...times(10, '31/12/2024'))]).toEqual([1, 0]);
});

it('CV09 is silent once the dates are cleared', () => {
  const grids = gridsOf({ households: born(...times(10, '31/12/2024'), '05/03/1970') });
  const check = (sheets: typeof grids) => runRules(readRegister(sheets).register, [datesFilledIn]).findings;
  expect(check(grids)).toHaveLength(1);
  expect(check(applyFixes(grids, check(grids)))).toEqual([]);
});
