import { readRegister } from '../../../../src/core/register/read-register';
import { rateDiffers } from '../../../../src/core/rules/aggregates/rate-differs';
import { rateOutOfRange } from '../../../../src/core/rules/consistency/rate-out-of-range';
import { printed } from '../../../support/summary';
import { runRules, testRule } from '../../../support/rule-tester';

const poor = (...rows: readonly string[]) =>
  readRegister([printed(['Thôn | Tổng số hộ | Hộ nghèo | Tỷ lệ hộ nghèo', ...rows].join('\n'))]).register;

testRule(rateOutOfRange, {
  valid: [
    ['from 0 to 100 %', poor('Thôn 1 | 100 | 0 | 0', 'Thôn 2 | 40 | 40 | 100', 'Thôn 3 | 200 | 1 | 0.5')],
    ['parts of 1', poor('Thôn 1 | 100 | 5 | 0.05', 'Thôn 2 | 40 | 40 | 1')],
    // 0,9 % of 222 is 2: the counts do not prove that 0.9 is a part of 1.
    ['below one per cent', poor('Thôn 1 | 222 | 2 | 0.9', 'Thôn 2 | 100 | 5 | 5')],
    ["a slip within the range is AG07's", poor('Thôn 1 | 100 | 5 | 50', 'Thôn 2 | 100 | 5 | 5')],
    ['a rate alone', poor('Thôn 1 | 100 | | 5', 'Thôn 2 | 100 | 5 | 5')],
  ],
  invalid: [
    [
      'above 100 and below 0',
      poor('Thôn 1 | 100 | 5 | 500', 'Thôn 2 | 100 | 5 | 5', 'Thôn 3 | 100 | 4 | -4', 'Thôn 4 | 100 | | 120'),
      [
        {
          at: 'Tổng hợp!D2',
          related: ['Tổng hợp!C2', 'Tổng hợp!B2'],
          fix: { value: 5, apply: 'confirm' },
          expected: '5',
          says: ['Thôn 1', '500'],
        },
        { at: 'Tổng hợp!D4', fix: { value: 4, apply: 'confirm' } },
        { at: 'Tổng hợp!D5', fix: null, expected: '0–100%' },
      ],
    ],
    [
      'a part of 1 among per cent, per cent among parts of 1',
      poor('Thôn 1 | 100 | 95 | 0.95', 'Thôn 2 | 100 | 95 | 95', 'Thôn 3 | 50 | 45 | 90'),
      [{ at: 'Tổng hợp!D2', fix: { value: 95, apply: 'confirm' }, says: ['0,95', 'lẫn'] }],
    ],
    [
      'per cent among parts of 1',
      poor('Thôn 1 | 100 | 95 | 0.95', 'Thôn 2 | 100 | 95 | 95', 'Thôn 3 | 50 | 45 | 0.9'),
      [{ at: 'Tổng hợp!D3', fix: { value: 0.95, apply: 'confirm' } }],
    ],
    [
      'more households of a class than there are: which number is wrong nobody can tell',
      poor('Thôn 1 | 40 | 50 | 125', 'Thôn 2 | 100 | 5 | 5'),
      [{ at: 'Tổng hợp!D2', fix: null }],
    ],
  ],
});

it('a rate told here is not told again by AG07', () => {
  const { findings } = runRules(poor('Thôn 1 | 100 | 5 | 500', 'Thôn 2 | 100 | 5 | 5'), [
    rateOutOfRange,
    rateDiffers,
  ]);
  expect(findings.map(({ code }) => code)).toEqual(['CS26']);
});
