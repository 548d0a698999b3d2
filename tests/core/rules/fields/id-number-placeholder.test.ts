import { idNumberPlaceholder } from '../../../../src/core/rules/fields/id-number-placeholder';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(idNumberPlaceholder, {
  valid: [
    ['a number that may be somebody’s', register(household({ cccd: '051070990001' }))],
    ['five zeros at the end', register(household({ cccd: '051070900000' }))],
    [
      'a lone 0, a dash, words for nothing',
      register(...['0', '-', 'không có', 'x'].map((cccd) => household({ cccd }))),
      { blank: 4 },
    ],
    ['no column', register(household()), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'one digit repeated, digits in counting order, with separators, stored as a number',
      register(
        household({ cccd: '000000000000' }),
        household({ cccd: '111111111111' }),
        household({ cccd: '123456789012' }),
        household({ cccd: '000.000.000.000' }),
        household({ cccd: 999999999999 }),
        // 012345678901 whose zero is lost.
        household({ cccd: 12345678901 }),
        household({ cccd: '111111111' }),
        // Four of one digit fill the cell; '0' and '00' say that there is none.
        household({ cccd: '0000' }),
        household({ cccd: '00' }),
        household({ cccd: 0 }),
      ),
      [
        { at: 'Hộ!C2', severity: 'error', fix: null, says: ['Nguyễn Văn Ân'] },
        ...['Hộ!C3', 'Hộ!C4', 'Hộ!C5', 'Hộ!C6', 'Hộ!C7', 'Hộ!C8', 'Hộ!C9'],
      ],
    ],
    [
      'six zeros at the end: typed, or what an exponent left',
      register(household({ cccd: '051086000000' }), household({ cccd: 51158000000 })),
      [
        { at: 'Hộ!C2', says: ['000000', 'số mũ'] },
        { at: 'Hộ!C3', says: ['000000'], fix: null },
      ],
    ],
    [
      'a column filled with them: once, at the heading',
      register(...Array.from({ length: 20 }, () => household({ cccd: '000000000000' }))),
      [{ at: 'Hộ!C1', fix: null, says: ['20 ô'] }],
    ],
  ],
});
