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
    [
      'what another rule explains: an old card, an exponent, the letter O for a zero',
      register(
        household({ cccd: '215990001' }),
        household({ cccd: '5,11580E+10' }),
        household({ cccd: '05107O990001' }),
      ),
      { 'other-error': 3 },
    ],
    ['words for "has none yet"', register(household({ cccd: 'Chưa làm' }), household()), { blank: 2 }],
    ['no column, no verdict', register(household({ gioi_tinh: 'Nam' })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'a digit too many, one too few behind its own zero, far too few',
      register(
        household({ cccd: '0510709900011' }),
        household({ cccd: '05107099000' }),
        household({ cccd: 5107099 }),
      ),
      [
        { at: 'Hộ!C2', says: ['13 chữ số', 'Nguyễn Văn Ân'], fix: null, severity: 'error' },
        { at: 'Hộ!C3', says: ['11 chữ số'], fix: null },
        { at: 'Hộ!C4', says: ['7 chữ số'], fix: null },
      ],
    ],
    [
      'ten digits that two zeros give no province (005)',
      register(household({ cccd: 5107999126 })),
      [{ at: 'Hộ!C2', says: ['10 chữ số'], fix: null }],
    ],
    [
      'a letter that stands for no digit, or for one that makes the number somebody else’s',
      register(
        household({ cccd: '05107A990001', gioi_tinh: 'Nam' }),
        household({ cccd: '05117O990001', gioi_tinh: 'Nam' }),
        household({ cccd: 'mất thẻ', gioi_tinh: 'Nam' }),
      ),
      [
        { at: 'Hộ!C2', says: ['chữ cái'], fix: null },
        { at: 'Hộ!C3', says: ['chữ cái'], fix: null },
        { at: 'Hộ!C4', says: ['mất thẻ'] },
      ],
    ],
    [
      'a number that is no whole number, or below zero',
      register(household({ cccd: 51079991262.5 }), household({ cccd: -51079991262 })),
      ['Hộ!C2', 'Hộ!C3'],
    ],
    ['a number too long for zeros', register(household({ cccd: 5107099000112 })), ['Hộ!C2']],
  ],
});
