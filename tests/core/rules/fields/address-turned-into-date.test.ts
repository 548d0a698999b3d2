import { readRegister } from '../../../../src/core/register/read-register';
import { addressTurnedIntoDate } from '../../../../src/core/rules/fields/address-turned-into-date';
import { applyFixes } from '../../../support/apply-fixes';
import { gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

testRule(addressTurnedIntoDate, {
  valid: [
    [
      'addresses as text',
      register(household({ dia_chi: 'Số 5/3 đường Cây Gạo', so_nha: '12/5', thon: 'Tổ 3' })),
    ],
    ['a house number as a number', register(household({ so_nha: 195, thon: 3 }))],
    ['a note that mentions a day', register(household({ dia_chi: 'Chuyển đến 05/03/2024 từ Tổ 3' }))],
    [
      'dates where dates belong',
      register(household({ ngay_sinh: { date: '1970-03-05' }, ngay_qd: '16/12/2024' })),
    ],
    ['numbers that are no date', register(household({ so_nha: '45/13/2024' }))],
  ],
  invalid: [
    [
      'a date in address, house number and hamlet: both orders to choose from',
      register(
        household({ dia_chi: { date: '2024-03-05' }, so_nha: null, thon: 'Tổ 3' }),
        household({
          ma_ho: 'H002',
          dia_chi: 'Tổ 3',
          so_nha: { date: '2024-04-04' },
          thon: { date: '2024-02-03' },
        }),
      ),
      [
        {
          at: 'Hộ!C2',
          severity: 'error',
          fix: { value: '5/3 | 3/5', options: ['5/3', '3/5'], apply: 'confirm' },
          says: ['Hộ H001', '05/03/2024', '“5/3” hoặc “3/5”'],
        },
        // 4/4 is one way round only.
        { at: 'Hộ!D3', fix: { value: '4/4', apply: 'confirm' } },
        { at: 'Hộ!E3', fix: { value: '3/2 | 2/3', options: ['3/2', '2/3'], apply: 'confirm' } },
      ],
    ],
    [
      // '5/75' becomes 1 May 1975: the sheet adds the first of the month.
      'a first of a month of another year may be month and year',
      register(household({ so_nha: { date: '1975-05-01' } })),
      [
        {
          at: 'Hộ!C2',
          fix: { value: '5/75 | 1/5 | 5/1', options: ['5/75', '1/5', '5/1'], apply: 'confirm' },
        },
      ],
    ],
    [
      'a class of twelve years: 9/12 became 9 December',
      register(
        household({ trinh_do: { date: '2024-12-09' } }),
        household({ trinh_do: { date: '2024-12-10' } }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: '9/12', apply: 'confirm' }, says: ['Trình độ'] },
        { at: 'Hộ!C3', fix: { value: '10/12 | 12/10', options: ['10/12', '12/10'], apply: 'confirm' } },
      ],
    ],
    [
      'text that is nothing but a date, from another file',
      register(
        household({ dia_chi: '05/03/2024' }),
        household({ ma_ho: 'H002', dia_chi: '5-Mar' }),
        household({ ma_ho: 'H003', dia_chi: '05-Thg3' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: '5/3 | 3/5', options: ['5/3', '3/5'], apply: 'confirm' } },
        { at: 'Hộ!C3', fix: { value: '5/3 | 3/5', options: ['5/3', '3/5'], apply: 'confirm' } },
        { at: 'Hộ!C4', fix: { value: '5/3 | 3/5', options: ['5/3', '3/5'], apply: 'confirm' } },
      ],
    ],
  ],
});

it('FD55 is silent once a choice is written as text', () => {
  const grids = gridsOf({ households: [household({ dia_chi: { date: '2024-04-04' } })] });
  const check = (sheets: typeof grids) =>
    runRules(readRegister(sheets).register, [addressTurnedIntoDate]).findings;
  expect(check(grids)).toHaveLength(1);
  expect(check(applyFixes(grids, check(grids)))).toEqual([]);
});
