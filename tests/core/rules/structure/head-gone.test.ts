import { readRegister } from '../../../../src/core/register/read-register';
import { headGone } from '../../../../src/core/rules/structure/head-gone';
import { householdWithoutHead } from '../../../../src/core/rules/structure/household-without-head';
import { severalHeads } from '../../../../src/core/rules/structure/several-heads';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, member } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const as = (ho_ten: string, quan_he: string, trang_thai: string | null, fields = {}) =>
  member({ ho_ten, quan_he, trang_thai, ngay_sinh: null, ...fields });
const dead = (ma_ho = 'H001') => as('Lý Văn Cũ', 'Chủ hộ', 'Đã chết', { ma_ho });

testRule(headGone, {
  valid: [
    [
      'the head lives there',
      gridRegister({ members: [as('Lý Văn A', 'Chủ hộ', 'Có mặt'), as('Lý B', 'Con', 'Đã chết')] }),
    ],
    [
      'a successor is written already',
      gridRegister({ members: [dead(), as('Cao Thị Vợ', 'Chủ hộ', 'Có mặt')] }),
    ],
    [
      // Once "marked 'Không chuyển đi'", with the wife for head.
      'a head who has not moved away',
      gridRegister({ members: [as('Lý Văn A', 'Chủ hộ', 'Không chuyển đi'), as('Cao B', 'Vợ', 'Có mặt')] }),
    ],
    [
      'a head whose moving was put off',
      gridRegister({ members: [as('Lý Văn A', 'Chủ hộ', 'Hoãn chuyển đi'), as('Cao B', 'Vợ', 'Có mặt')] }),
    ],
    [
      'a head who may have died is left to CS34',
      gridRegister({ members: [as('Lý Văn A', 'Chủ hộ', 'Đã chết?'), as('Cao B', 'Vợ', 'Có mặt')] }),
      { unreadable: 1 },
    ],
    ['nobody is left', gridRegister({ members: [dead(), as('Cao Thị Vợ', 'Vợ', 'Chuyển đi')] })],
    [
      'a household without head is ST01',
      gridRegister({ members: [as('Lý A', 'Con', 'Có mặt'), as('Lý B', 'Con', 'Có mặt')] }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'the spouse, else the oldest adult, else nobody is proposed',
      gridRegister({
        members: [
          dead(),
          as('Cao Thị Vợ', 'Vợ', 'Có mặt'),
          as('Lý Văn Già', 'Cha', 'Có mặt', { ngay_sinh: 1930 }),
          as('Hồ Văn Đi', 'Chủ hộ', 'Chuyển đi tỉnh khác', { ma_ho: 'H002' }),
          as('Hồ Thị Con', 'Con', 'Có mặt', { ma_ho: 'H002', ngay_sinh: '01/01/2006' }),
          as('Hồ Thị Cả', 'Con', 'Có mặt', { ma_ho: 'H002', ngay_sinh: 1985 }),
          dead('H003'),
          // 18 on 01/01/2025, the day after the review.
          as('Lý Văn Út', 'Con', null, { ma_ho: 'H003', ngay_sinh: '01/01/2007' }),
        ],
      }),
      [
        {
          at: 'Thành viên!C2',
          related: ['Thành viên!D2', 'Thành viên!C3'],
          fix: { value: 'Chủ hộ', apply: 'confirm', at: { sheet: 'Thành viên', row: 3, column: 3 } },
          says: ['Lý Văn Cũ', '“Đã chết”', 'còn 2 người', 'Cao Thị Vợ'],
        },
        {
          at: 'Thành viên!C5',
          fix: { value: 'Chủ hộ', apply: 'confirm', at: { sheet: 'Thành viên', row: 7, column: 3 } },
        },
        { at: 'Thành viên!C8', related: ['Thành viên!D8'], fix: null, says: ['còn 1 người'] },
      ],
    ],
  ],
});

it('once the successor is written, no rule about heads has anything to say', () => {
  const rules = [headGone, householdWithoutHead, severalHeads];
  const grids = gridsOf({
    members: [dead(), as('Cao Thị Vợ', 'Vợ', 'Có mặt'), as('Lý Thị Con', 'Con', 'Có mặt')],
  });
  const { findings } = runRules(readRegister(grids).register, rules);
  expect(findings.map(({ code }) => code)).toEqual(['ST23']);
  expect(runRules(readRegister(applyFixes(grids, findings)).register, rules).findings).toEqual([]);
});
