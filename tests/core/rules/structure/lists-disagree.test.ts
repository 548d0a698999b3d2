import { readRegister } from '../../../../src/core/register/read-register';
import { classAgainstScores } from '../../../../src/core/rules/consistency/class-against-scores';
import { listsDisagree } from '../../../../src/core/rules/structure/lists-disagree';
import { gridOf, gridOfRecords, type Row } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const lists = (main: readonly Row[], other: readonly Row[], name = 'DS hộ nghèo, cận nghèo') =>
  readRegister([gridOfRecords(main, 'Hộ dân cư'), gridOfRecords(other, name, 1)]).register;
const row = (code: string, fields: Row = {}): Row => ({
  ma_ho: `PM-${code}`,
  chu_ho: `Lê Văn ${code}`,
  phan_loai: 'Hộ nghèo',
  ...fields,
});
const named = (code: string): Row => ({ ma_ho: `PM-${code}`, chu_ho: `Lê Văn ${code}` });
const one = (main: Row, other: Row, name?: string) => lists([row('A', main)], [row('A', other)], name);
const many = (count: number, fields: (i: number) => Row) =>
  Array.from({ length: count }, (_, i) => row(`H${i}`, fields(i)));

const CLASS_LIST = ['STT', 'Họ và tên chủ hộ', 'Số CCCD', 'Thôn', 'Số khẩu'];
/** The lists of the poor and of the near-poor are all there is; An stands on both. */
const byClass = () =>
  readRegister([
    gridOf([['DANH SÁCH HỘ NGHÈO'], CLASS_LIST, [1, 'Lê Văn An', '082060991001', 'Thôn 1', 3]], 'HN'),
    gridOf(
      [
        ['DANH SÁCH HỘ CẬN NGHÈO'],
        CLASS_LIST,
        [1, 'Lê Văn An', '082060991001', 'Thôn 2', 4],
        [2, 'Trần Thị Bình', '082170991002', 'Thôn 1', 2],
      ],
      'HCN',
      1,
    ),
  ]).register;

testRule(listsDisagree, {
  after: [classAgainstScores],
  valid: [
    ['one list alone', lists([row('A')], [row('B')], 'Trang khác')],
    [
      'the same in both, spelt differently',
      one(
        { chu_ho: 'LÊ VĂN HOÀ', cccd: '051079990001', so_nhan_khau: 4, thon: 'TDP 1', ngay_sinh: 1979 },
        {
          chu_ho: 'Lê Văn Hòa',
          cccd: 51079990001,
          so_nhan_khau: '04 khẩu',
          thon: 'Tổ dân phố số 01',
          ngay_sinh: '05/03/1979',
        },
      ),
    ],
    [
      'blank and unreadable cells say nothing',
      one({ b1: 120, b2: 30 }, { b1: null, b2: '?' }),
      { blank: 1, unreadable: 1 },
    ],
    [
      'escaped into near-poverty',
      lists([row('A', { phan_loai: 'Hộ cận nghèo' })], [named('A')], 'Hộ mới thoát nghèo'),
    ],
    [
      'lists of two years',
      readRegister([
        gridOfRecords([row('A', { so_nhan_khau: 3 })], 'Hộ dân cư 2024'),
        gridOfRecords([row('A', { so_nhan_khau: 4, phan_loai: 'Hộ cận nghèo' })], 'Hộ nghèo 2023', 1),
      ]).register,
    ],
    [
      'a class that another rule has found wrong already',
      one({ b1: 120, b2: 40, phan_loai: 'Hộ cận nghèo' }, { b1: 120, b2: 40 }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'class, scores, size and hamlet, each at both cells',
      one(
        { phan_loai: 'Hộ cận nghèo', b1: 120, b2: 20, so_nhan_khau: 3, thon: 'TDP 1' },
        { phan_loai: 'Hộ nghèo', b1: 125, b2: 30, so_nhan_khau: 4, thon: 'TDP 2' },
      ),
      [
        {
          at: 'DS hộ nghèo, cận nghèo!C2',
          severity: 'error',
          related: ['Hộ dân cư!C2'],
          fix: null,
          says: ['Lê Văn A', 'phân loại hộ', 'Hộ nghèo', 'Hộ cận nghèo', 'Hộ dân cư'],
        },
        { at: 'DS hộ nghèo, cận nghèo!D2', severity: 'warning', says: ['125', '120'] },
        { at: 'DS hộ nghèo, cận nghèo!E2', says: ['B2', '30', '20'] },
        { at: 'DS hộ nghèo, cận nghèo!F2', says: ['số nhân khẩu', '4', '3'] },
        { at: 'DS hộ nghèo, cận nghèo!G2', related: ['Hộ dân cư!G2'], says: ['TDP 2', 'TDP 1'] },
      ],
    ],
    [
      'a class that only the title gives',
      lists(
        [row('A', { phan_loai: 'Hộ nghèo' }), row('B', { phan_loai: 'Hộ không nghèo' })],
        [named('A'), named('B')],
        'Hộ cận nghèo',
      ),
      ['Hộ cận nghèo!B2', 'Hộ cận nghèo!B3'],
    ],
    [
      'still poor and on the list of those who escaped',
      lists([row('A'), row('B')], [named('A'), named('B')], 'Hộ thoát nghèo'),
      ['Hộ thoát nghèo!B2', 'Hộ thoát nghèo!B3'],
    ],
    [
      'name, number or birth date of one head, the number masked',
      lists(
        [
          row('A', { chu_ho: 'Lê Văn Hòa', cccd: '051079990001', ngay_sinh: '05/03/1979' }),
          row('B', { cccd: '051079990002', ngay_sinh: '05/03/1979' }),
          row('C', { cccd: '051079990003', ngay_sinh: '05/03/1979' }),
        ],
        [
          row('A', { chu_ho: 'Lê Văn Hoa', cccd: '051079990001', ngay_sinh: '05/03/1979' }),
          row('B', { cccd: '051079990102', ngay_sinh: '05/03/1979' }),
          row('C', { cccd: '051079990003', ngay_sinh: '06/03/1979' }),
        ],
      ),
      [
        { at: 'DS hộ nghèo, cận nghèo!B2', says: ['Lê Văn Hoa', 'Lê Văn Hòa'] },
        { at: 'DS hộ nghèo, cận nghèo!D3', says: ['0510•••••102', '0510•••••002'] },
        { at: 'DS hộ nghèo, cận nghèo!E4', says: ['06/03/1979', '05/03/1979'] },
      ],
    ],
    [
      'another head altogether is one finding',
      one(
        { chu_ho: 'Lê Văn Hòa', cccd: '051079990001', ngay_sinh: '05/03/1979' },
        { chu_ho: 'Trần Thị Mai', cccd: '051180990002', ngay_sinh: '01/01/1980' },
      ),
      [{ at: 'DS hộ nghèo, cận nghèo!B2', related: ['Hộ dân cư!B2'], says: ['Trần Thị Mai', 'Lê Văn Hòa'] }],
    ],
    [
      'marks of deprivation, all of a household at once',
      one({ d01: 'x', d02: null, d08: 'x' }, { d01: null, d02: 'x', d08: 'x' }),
      [
        {
          at: 'DS hộ nghèo, cận nghèo!D2',
          related: ['Hộ dân cư!D2', 'Hộ dân cư!E2', 'DS hộ nghèo, cận nghèo!E2'],
        },
      ],
    ],
    [
      // 20 of 30 households: not 20 slips of the pen.
      'a column that differs in most households, once at its header',
      lists(
        many(30, () => ({ so_nhan_khau: 3 })),
        many(30, (i) => ({ so_nhan_khau: i < 20 ? 4 : 3 })),
      ),
      [{ at: 'DS hộ nghèo, cận nghèo!D1', related: ['Hộ dân cư!D1'], says: ['20', '30'] }],
    ],
    [
      'the lists of the poor and of the near-poor alone: class, hamlet and size',
      byClass(),
      [
        { at: 'HCN!B3', severity: 'error', related: ['HN!B3'], says: ['cận nghèo', 'nghèo'] },
        { at: 'HCN!D3', severity: 'warning', related: ['HN!D3'], says: ['Thôn 2', 'Thôn 1'] },
        { at: 'HCN!E3', severity: 'warning', related: ['HN!E3'], says: ['4', '3'] },
      ],
    ],
    [
      'a household that left and is still there',
      lists([row('A'), row('B')], [row('B'), row('Z')], 'Hộ giảm'),
      [{ at: 'Hộ giảm!B2', related: ['Hộ dân cư!A3'], says: ['Hộ giảm', 'Hộ dân cư'] }],
    ],
  ],
});
