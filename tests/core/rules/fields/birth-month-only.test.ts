import { birthMonthOnly } from '../../../../src/core/rules/fields/birth-month-only';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(birthMonthOnly, {
  valid: [
    [
      'whole dates and years alone',
      register(
        household({ ngay_sinh: '05/03/1970' }),
        household({ ngay_sinh: 1970 }),
        household({ ngay_sinh: 23670 }),
      ),
    ],
    [
      'month 13 is unreadable, not a month',
      register(household({ ngay_sinh: '13/1970' }), household({ ngay_sinh: null })),
      { unreadable: 1, blank: 1 },
    ],
  ],
  invalid: [
    [
      'with a slash, with 00 for the day, year first',
      register(
        household({ ngay_sinh: '3/1970' }),
        household({ ngay_sinh: '00/03/1970' }),
        household({ ngay_sinh: '1970-03' }),
      ),
      [
        { at: 'Hộ!C2', fix: null, severity: 'info', says: ['03/1970'] },
        { at: 'Hộ!C3', fix: null },
        { at: 'Hộ!C4', fix: null },
      ],
    ],
  ],
});
