import { readRegister } from '../../../../src/core/register/read-register';
import { printedTotalDiffers } from '../../../../src/core/rules/aggregates/printed-total-differs';
import type { Cell } from '../../../../src/core/model';
import { gridOf, household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

interface Totals {
  readonly first?: readonly Cell[];
  readonly second?: readonly Cell[];
  readonly all?: readonly Cell[];
}
/** Two hamlets of two households each; sizes 2 + 3 and 4 + 1, women 1 + 1 and 2 + 0. */
function list({ first = [2, 5, 2], second = [2, 5, 2], all = [4, 10, 4] }: Totals, size: Cell = 3) {
  const total = (label: string, [count = null, persons = null, women = null]: readonly Cell[]) => [
    null,
    count,
    label,
    persons,
    women,
  ];
  return readRegister([
    gridOf(
      [
        ['STT', 'Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu', 'Số nữ'],
        ['I', null, 'Tổ dân phố 1', null, null],
        [1, 'H001', 'Lê Văn Một', 2, 1],
        [2, 'H002', 'Lê Văn Hai', size, 1],
        total('Cộng tổ dân phố 1', first),
        ['II', null, 'Tổ dân phố 2', null, null],
        [3, 'H003', 'Lê Văn Ba', 4, 2],
        [4, 'H004', 'Lê Văn Tư', 1, 0],
        total('Cộng tổ dân phố 2', second),
        total('TỔNG CỘNG', all),
      ],
      'DS hộ',
    ),
  ]).register;
}

const summary = (rows: readonly (readonly Cell[])[]) =>
  readRegister([
    gridOf([['Tổ dân phố', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo'], ...rows], 'Tổng hợp'),
  ]).register;

testRule(printedTotalDiffers, {
  valid: [
    ['subtotals and grand total add up', list({})],
    [
      'a total that is not printed is not judged',
      list({ first: [null, null, null], all: [null, null, null] }),
    ],
    ['a cell that cannot be read leaves its sum open', list({}, 'ba'), { unreadable: 1 }],
    ['a list without totals', register(household({ so_nhan_khau: 2 })), { 'no-totals': 1 }],
    [
      'a summary that adds up',
      summary([
        ['Tổ 1', 10, 1, 2, 7],
        ['Tổ 2', 20, 3, 4, 13],
        ['Tổng cộng', 30, 4, 6, 20],
      ]),
    ],
  ],
  invalid: [
    [
      'a number typed over, a range too short, a count off by one',
      list({ first: [2, 7, 2], second: [3, 5, 1], all: [5, 12, 3] }),
      [
        {
          at: 'DS hộ!D5',
          fix: { value: 5, apply: 'confirm' },
          expected: '5',
          says: ['Cộng tổ dân phố 1', '7', '5', '2'],
        },
        { at: 'DS hộ!B9', fix: { value: 2, apply: 'confirm' }, says: ['3', '2'] },
        { at: 'DS hộ!E9', fix: { value: 2, apply: 'confirm' } },
      ],
    ],
    [
      'a wrong subtotal is not a wrong grand total too',
      list({ first: [2, 7, 2], all: [4, 12, 4] }),
      ['DS hộ!D5'],
    ],
    [
      'the grand total alone',
      list({ all: [4, 11, 4] }),
      [{ at: 'DS hộ!D10', says: ['TỔNG CỘNG', '11', '10'] }],
    ],
    [
      "a summary's total row",
      summary([
        ['Tổ 1', 10, 1, 2, 7],
        ['Tổ 2', 20, 3, 4, 13],
        ['Tổng cộng', 30, 5, 6, 19],
      ]),
      [
        { at: 'Tổng hợp!C4', fix: { value: 4, apply: 'confirm' } },
        { at: 'Tổng hợp!E4', fix: { value: 20, apply: 'confirm' } },
      ],
    ],
  ],
});
