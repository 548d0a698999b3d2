import { birthAfterReview } from '../../../../src/core/rules/fields/birth-after-review';
import { idNumberBirthYear } from '../../../../src/core/rules/fields/id-number-birth-year';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(idNumberBirthYear, {
  after: [birthAfterReview],
  valid: [
    ['digits 5 and 6 are the year', register(household({ ngay_sinh: 1970, cccd: '051070990001' }))],
    ["the century is another rule's", register(household({ ngay_sinh: '01/02/1944', cccd: '051244990001' }))],
    [
      'a shortened number is judged with its zero',
      register(household({ ngay_sinh: 1970, cccd: 51070990001 })),
    ],
    [
      'a birth date in the future is not to be trusted',
      register(
        household({ ngay_sinh: '28/10/2047', cccd: '051047990001' }),
        household({ ngay_sinh: '28/10/2048', cccd: '051047990001' }),
      ),
      { 'other-error': 2 },
    ],
    [
      'the number of nobody (FD08), of another province and another person (FD06)',
      register(
        household({ ngay_sinh: 1970, cccd: '051471990001' }),
        household({ ngay_sinh: 1970, cccd: '510709900011' }),
      ),
      { 'other-error': 2 },
    ],
    ['no birth date', register(household({ ngay_sinh: null, cccd: '051070990001' })), { blank: 1 }],
  ],
  invalid: [
    [
      'two rows; both values are named',
      register(
        household({ ngay_sinh: '05/03/1970', cccd: '051077990001' }),
        household({ ngay_sinh: 1981, cccd: 51181990002 }),
        household({ ngay_sinh: 1981, cccd: 51118990002 }),
      ),
      [
        { at: 'Hộ!D2', related: ['Hộ!C2'], says: ['1970', '77'], fix: null },
        { at: 'Hộ!D4', related: ['Hộ!C4'] },
      ],
    ],
    [
      'where the century differs as well, the year of the number is named',
      register(household({ ngay_sinh: '05/03/1970', cccd: '051212990001' })),
      [{ at: 'Hộ!D2', says: ['1970', '2012'] }],
    ],
  ],
});
