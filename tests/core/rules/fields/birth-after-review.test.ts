import { birthAfterReview } from '../../../../src/core/rules/fields/birth-after-review';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

// Review date 31/12/2024 (SETTINGS.asOf).
testRule(birthAfterReview, {
  valid: [
    ['the review date itself', register(household({ ngay_sinh: '31/12/2024' }))],
    ['the year of the review alone', register(household({ ngay_sinh: 2024 }))],
    ['unreadable is not judged', register(household({ ngay_sinh: 'không nhớ' })), { unreadable: 1 }],
  ],
  invalid: [
    [
      'the ID number tells the century, to be confirmed',
      register(
        household({ ngay_sinh: { date: '2047-10-28' }, cccd: '051047990001' }),
        household({ ngay_sinh: 2031, cccd: '051089990001' }),
      ),
      [
        {
          at: 'Hộ!C2',
          fix: { value: '28/10/1947', apply: 'confirm' },
          related: ['Hộ!D2'],
          says: ['28/10/2047', 'ngày rà soát chung 31/12/2024', 'bảng làm việc'],
        },
        { at: 'Hộ!C3', fix: null, related: [] },
      ],
    ],
    [
      'a year no reader takes for one, and a year column whose number stays a number',
      register(
        household({ ngay_sinh: '15/05/2985', cccd: '051085990001' }),
        household({ ngay_sinh: 2031, cccd: '051031990001' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: '15/05/1985', apply: 'confirm' } },
        { at: 'Hộ!C3', fix: { value: 1931, apply: 'confirm' } },
      ],
    ],
    [
      'a date that has lost its format is told as a date',
      // =DATE(2050;7;31) shows 55000.
      register(household({ ngay_sinh: 55000 }), household({ ngay_sinh: 23670 })),
      [{ at: 'Hộ!C2', says: ['31/07/2050'] }],
    ],
    ['the day after', register(household({ ngay_sinh: '01/01/2025' })), ['Hộ!C2']],
  ],
});
