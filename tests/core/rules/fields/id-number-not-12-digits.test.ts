import { idNumberNot12Digits } from '../../../../src/core/rules/fields/id-number-not-12-digits';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(idNumberNot12Digits, {
  valid: [
    ['twelve digits', register(household({ cccd: '051070990001' }))],
    ['separators do not count as characters', register(household({ cccd: '051.070 990-001' }))],
    [
      'a blank is not judged',
      register(household({ cccd: null }), household({ cccd: '051070990001' })),
      { blank: 1 },
    ],
    ['a lone 0 means none', register(household({ cccd: '0' })), { blank: 1 }],
    [
      'twelve made-up digits are another matter',
      register(household({ cccd: '000000000000' })),
      { placeholder: 1 },
    ],
    ['a lost zero is another matter', register(household({ cccd: 51070990001 })), { 'other-error': 1 }],
    ['no column, no verdict', register(household({ gioi_tinh: 'Nam' })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'thirteen digits, and the letter O for a zero',
      register(household({ cccd: '0510709900011' }), household({ cccd: '05107O990001' })),
      [
        { at: 'Hộ!C2', says: ['13 chữ số', 'Nguyễn Văn Ân'], fix: null, severity: 'error' },
        { at: 'Hộ!C3', says: ['chữ cái'], fix: null },
      ],
    ],
    [
      'nine digits of the old card',
      register(household({ cccd: '215990001' })),
      [{ at: 'Hộ!C2', says: ['CMND'] }],
    ],
    [
      'an exponent has lost its last digits',
      register(household({ cccd: '5,11580E+10' })),
      [{ at: 'Hộ!C2', says: ['số mũ'] }],
    ],
    ['a number too long for zeros', register(household({ cccd: 5107099000112 })), ['Hộ!C2']],
  ],
});
