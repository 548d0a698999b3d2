import { scoreOutOfRange } from '../../../../src/core/rules/fields/score-out-of-range';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

// TT 07/2021: ten points for each of twelve indicators, so B2 is 0, 10, …, 120.
testRule(scoreOutOfRange, {
  valid: [
    ['both ends of the range', register(household({ b1: 0, b2: 120 }), household({ b1: 600, b2: 0 }))],
    [
      "blank scores are CS23's",
      register(household({ b1: null, b2: null }), household({ b1: 10, b2: 10 })),
      { blank: 2 },
    ],
    ['numbers typed as text are numbers', register(household({ b1: '145', b2: '30 điểm' }))],
  ],
  invalid: [
    [
      'B2 off its step, above 120, below 0',
      register(
        household({ b1: 145, b2: 25 }),
        household({ b1: 145, b2: 130 }),
        household({ b1: 145, b2: -10 }),
      ),
      [{ at: 'Hộ!D2', says: ['25', '120'], fix: null }, 'Hộ!D3', 'Hộ!D4'],
    ],
    [
      'B1 broken or far too high',
      register(household({ b1: 145.5, b2: 20 }), household({ b1: 1450, b2: 20 })),
      ['Hộ!C2', 'Hộ!C3'],
    ],
    ['the letter O for a zero', register(household({ b1: 145, b2: '3O' })), [{ at: 'Hộ!D2', says: ['3O'] }]],
  ],
});
