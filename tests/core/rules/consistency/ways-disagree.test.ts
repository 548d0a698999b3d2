import { scoreOutOfRange } from '../../../../src/core/rules/fields/score-out-of-range';
import { waysDisagree } from '../../../../src/core/rules/consistency/ways-disagree';
import { scoreB2Marks } from '../../../../src/core/rules/consistency/score-b2-marks';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const row = (b1: number | null, b2: number | null, thu_nhap: number | string | null) =>
  household({ b1, b2, thu_nhap });

// NĐ 07/2021 Điều 3, urban: at most 2,000,000 đồng and 3 of 12 indicators is poor; TT 07/2021: B1 ≤ 175, B2 ≥ 30 is poor.
// B2 of 10 points an indicator gives the number of deprivations.
testRule(waysDisagree, {
  after: [scoreOutOfRange, scoreB2Marks],
  valid: [
    [
      'both ways agree at their lines',
      register(row(175, 30, 2000000), row(175, 20, 2000000), row(180, 0, 2000001)),
    ],
    ['income not written', register(row(175, 30, 2000000), row(175, 30, null)), { blank: 1 }],
    ['points not written', register(row(null, null, 1500000)), { blank: 1 }],
    ['a score that is no step of 10, which judges nobody', register(row(180, 25, 3000000)), { blank: 1 }],
    ['no column of incomes', register(household({ b1: 175, b2: 30 })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'a score against its marks: both classes stand there all the same',
      register({ ...row(150, 20, 1900000), d01: 'x', d02: 'x', d03: 'x' }),
      [{ at: 'Hộ!E2', says: ['theo điểm B1, B2 là “Hộ cận nghèo”', 'là “Hộ nghèo”'] }],
    ],
    [
      'an income above the line beside points of the poor, and the other way round',
      register(row(100, 40, 2000001), row(180, 30, 1200000)),
      [
        {
          at: 'Hộ!E2',
          says: ['theo điểm B1, B2 là “Hộ nghèo”, theo thu nhập và số chỉ số thiếu hụt là “Hộ không nghèo”'],
        },
        {
          at: 'Hộ!E3',
          says: ['theo điểm B1, B2 là “Hộ không nghèo”, theo thu nhập và số chỉ số thiếu hụt là “Hộ nghèo”'],
        },
      ],
    ],
  ],
});
