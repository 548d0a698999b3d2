import { readRegister } from '../../../../src/core/register/read-register';
import { classesAddUp } from '../../../../src/core/rules/aggregates/classes-add-up';
import { printedTotalDiffers } from '../../../../src/core/rules/aggregates/printed-total-differs';
import type { Cell } from '../../../../src/core/model';
import { gridOf, household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const summary = (...rows: readonly (readonly Cell[])[]) =>
  readRegister([
    gridOf([['Tổ dân phố', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo'], ...rows], 'Tổng hợp'),
  ]).register;

testRule(classesAddUp, {
  after: [printedTotalDiffers],
  valid: [
    ['10 = 1 + 2 + 7', summary(['Tổ 1', 10, 1, 2, 7], ['Tổng cộng', 10, 1, 2, 7])],
    ['a class left blank', summary(['Tổ 1', 10, 1, 2, null], ['Tổ 2', 10, 1, 2, 7]), { blank: 1 }],
    [
      'a table without one of the classes',
      readRegister([
        gridOf([
          ['Tổ dân phố', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
          ['Tổ 1', 10, 1, 2],
        ]),
      ]).register,
    ],
    [
      'our own counts: a class nobody can read is not a second error',
      register(
        household({ phan_loai: 'Hộ nghèo' }),
        household({ phan_loai: 'Hộ cân nghéo' }),
        household({ phan_loai: null }),
      ),
      { unreadable: 1, blank: 1 },
    ],
    [
      'a total that does not add up its rows (AG01) is the cause of it',
      // 10 + 20 = 30, printed 31; 4 + 6 + 20 = 30.
      summary(['Tổ 1', 10, 1, 2, 7], ['Tổ 2', 20, 3, 4, 13], ['Tổng cộng', 31, 4, 6, 20]),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'two areas, with all three classes as evidence',
      summary(['Tổ 1', 10, 1, 2, 8], ['Tổ 2', 20, 3, 4, 13], ['Tổng cộng', 30, 4, 6, 21]),
      [
        {
          at: 'Tổng hợp!B2',
          related: ['Tổng hợp!C2', 'Tổng hợp!D2', 'Tổng hợp!E2'],
          expected: '11',
          fix: null,
          says: ['Tổ 1', '11', '10'],
        },
        { at: 'Tổng hợp!B4' },
      ],
    ],
  ],
});
