import { scoreB2Marks } from '../../../../src/core/rules/consistency/score-b2-marks';
import { scoreOutOfRange } from '../../../../src/core/rules/fields/score-out-of-range';
import { DEPRIVATION_FIELDS } from '../../../../src/core/register/fields';
import { household, register, type Row } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

/** A household with B2 and marks on the given indicators: B2 in column C, d01 … d12 in D … O. */
const scored = (b2: number | string | null, marked: readonly number[], mark: string | null = 'x'): Row =>
  household({
    b2,
    ...Object.fromEntries(
      DEPRIVATION_FIELDS.map((field, at) => [field, marked.includes(at + 1) ? mark : null]),
    ),
  });

// TT 07/2021: ten points for each indicator the household lacks.
testRule(scoreB2Marks, {
  after: [scoreOutOfRange],
  valid: [
    [
      'ten points a mark, none for none',
      register(scored(30, [1, 4, 8]), scored(0, []), scored('20', [2, 12], 'Có')),
    ],
    ['a blank B2 beside blank marks is no data', register(scored(null, []), scored(10, [3])), { blank: 1 }],
    ["a score out of range is FD53's", register(scored(25, [1, 2])), { 'other-error': 1 }],
    ['a mark nobody can read', register(scored(20, [1, 2], '?')), { unreadable: 1 }],
    ['without the columns of marks', register(household({ b2: 30 })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'too many and too few points, with all twelve marks as evidence',
      register(scored(60, [1, 2, 3, 4]), scored(30, [1, 2, 3, 4])),
      [
        {
          at: 'Hộ!C2',
          fix: { value: 40, apply: 'confirm' },
          related: [...'DEFGHIJKLMNO'].map((letter) => `Hộ!${letter}2`),
          says: ['60', '4', '40'],
        },
        { at: 'Hộ!C3', fix: { value: 40, apply: 'confirm' } },
      ],
    ],
    [
      'beside twelve blanks the form may not have been entered: no points are offered, not even 0',
      register(scored(20, []), scored(10, [])),
      [
        { at: 'Hộ!C2', fix: null, expected: '', says: ['20', '12 ô chỉ số để trống'] },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
    [
      'twelve times no is an answer',
      register(
        scored(
          20,
          Array.from({ length: 12 }, (_, at) => at + 1),
          'Không',
        ),
      ),
      [{ at: 'Hộ!C2', fix: { value: 0, apply: 'confirm' } }],
    ],
  ],
});

testRule(scoreB2Marks, {
  settings: { standard: 'vn-2027' },
  valid: [
    ['a standard without a points table judges nobody', register(scored(60, [1])), { 'no-points-table': 1 }],
  ],
  invalid: [],
});
