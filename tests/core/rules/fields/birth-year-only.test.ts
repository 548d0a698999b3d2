import type { Cell } from '../../../../src/core/model';
import { readRegister } from '../../../../src/core/register/read-register';
import { birthYearOnly } from '../../../../src/core/rules/fields/birth-year-only';
import { gridOf, household, register } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

/** A list under a header of the test's own. */
const under = (header: string, births: readonly Cell[]) =>
  readRegister([
    gridOf(
      [['Mã hộ', 'Họ tên chủ hộ', header], ...births.map((birth, i) => [`H${i + 1}`, 'Mạc Thị Già', birth])],
      'Hộ',
    ),
  ]).register;

testRule(birthYearOnly, {
  valid: [
    [
      'whole dates, month and year, serial numbers',
      register(
        household({ ngay_sinh: '05/03/1970' }),
        household({ ngay_sinh: '03/1970' }),
        household({ ngay_sinh: 23670 }),
        household({ ngay_sinh: { date: '1970-01-01' } }),
      ),
    ],
    ['a column that asks for the year', under('Năm sinh', [1938, '1964', '15/05/1970'])],
    [
      'blank and unreadable are not judged',
      register(household({ ngay_sinh: null }), household({ ngay_sinh: 'không nhớ' })),
      { blank: 1, unreadable: 1 },
    ],
  ],
  invalid: [
    [
      'O10: number, text and 00/00; nothing is made up',
      register(
        household({ ngay_sinh: 1938 }),
        household({ ngay_sinh: '1964' }),
        household({ ngay_sinh: '00/00/2011' }),
      ),
      [
        { at: 'Hộ!C2', fix: null, severity: 'info', says: ['1938'] },
        { at: 'Hộ!C3', fix: null },
        { at: 'Hộ!C4', fix: null, says: ['2011'] },
      ],
    ],
    ['day, month and year are asked for', under('Ngày, tháng, năm sinh', [1938, 1940]), ['Hộ!C2', 'Hộ!C3']],
  ],
});

test('FD17 is one finding where most of a long column has the year only', () => {
  const births = [
    ...Array.from({ length: 20 }, (_, i) => 1940 + i),
    ...Array.from({ length: 19 }, () => '05/03/1970'),
  ];
  const cells = (more: Cell[]) =>
    runRules(under('Ngày sinh', [...births, ...more]), [birthYearOnly]).findings.map(({ ref }) =>
      cellName(ref),
    );
  expect(cells([])).toEqual(['Hộ!C1']);
  // Half of the column is not most of it.
  expect(cells(['05/03/1970'])).toHaveLength(20);
});
