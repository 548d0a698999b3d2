import { birthImpossible } from '../../../../src/core/rules/fields/birth-impossible';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

// Gregorian calendar: 2024 and 2000 are leap years, 1900 and 1973 are not.
testRule(birthImpossible, {
  valid: [
    [
      '29 February of leap years',
      register(household({ ngay_sinh: '29/02/2024' }), household({ ngay_sinh: '29/02/2000' })),
    ],
    [
      'two digits of the year: 29 February of 1924 or 2024',
      register(household({ ngay_sinh: '29/02/24' })),
      { unreadable: 1 },
    ],
    ['unreadable is FD15', register(household({ ngay_sinh: 'không nhớ' })), { unreadable: 1 }],
  ],
  invalid: [
    [
      'days no month has',
      register(household({ ngay_sinh: '31/02/1973' }), household({ ngay_sinh: '29/02/1900' })),
      [
        { at: 'Hộ!C2', fix: null, says: ['31/02/1973'] },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
    [
      'month first: offered turned round',
      register(household({ ngay_sinh: '5/16/1996' })),
      [{ at: 'Hộ!C2', fix: { value: '16/05/1996', apply: 'confirm' } }],
    ],
    [
      'two digits of the year, and no year has the day',
      register(household({ ngay_sinh: '31/02/62' }), household({ ngay_sinh: '29/02/23' })),
      [
        { at: 'Hộ!C2', fix: null },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
    [
      'month 13 and day 32 turn into nothing',
      register(household({ ngay_sinh: '32/13/1996' })),
      [{ at: 'Hộ!C2', fix: null }],
    ],
  ],
});
