import type { Cell } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';

const LIST: Cell[][] = [
  ['STT', 'Chủ hộ', 'CCCD', 'Thôn', 'Số khẩu', 'Loại hộ'],
  [1, 'Lê Văn An', '082060991001', 'Thôn 1', 4, 'Hộ nghèo'],
  [2, 'Lê Thị Bình', '082170991002', 'Thôn 1', 3, 'Hộ không nghèo'],
  [3, 'Tổng Thị Châu', '082171991003', 'Thôn 2', 3, 'Hộ cận nghèo'],
];
const rowsOf = (...below: Cell[][]) => readRegister([gridOf([...LIST, ...below])]).tables[0]?.table.dataRows;

describe('under the list', () => {
  test.each<[string, Cell[][]]>([
    ['a signature that reaches under the ID numbers', [[], [null, 'NGƯỜI LẬP BIỂU', 'CHỦ TỊCH']]],
    [
      'the whole block, down to the names',
      [
        [],
        [null, null, null, 'Long An, ngày 20 tháng 12 năm 2024'],
        [null, 'NGƯỜI LẬP', 'TM. ỦY BAN NHÂN DÂN'],
        [null, '(Ký, ghi rõ họ tên)', 'PHÓ CHỦ TỊCH'],
        [],
        [null, 'Trần Thị Kim Loan', 'Nguyễn Hoàng Phương'],
      ],
    ],
    ['a committee', [[], [null, 'Lập bảng', null, 'TM. BAN CHỈ ĐẠO'], [null, null, null, 'TRƯỞNG BAN']]],
    ['words nobody listed, below a gap', [[], [null, 'Đã đối chiếu', 'Bên nhận']]],
    ['a total in the number column', [['Tổng', '2 hộ', null, 6]]],
    ['a total by letters', [['TC', '03', null, null, 10]]],
    ['a total by a sign', [[null, 'Σ', null, null, 10]]],
    ['a total of the unit', [[null, 'Toàn thôn', null, null, 10]]],
    ['a closing line', [[null, 'Ấn định danh sách: 03 hộ, 10 khẩu']]],
  ])('%s is no household', (_, below) => {
    expect(rowsOf(...below)).toEqual([2, 3, 4]);
  });

  test('a last household with a name only, right under the others, is one', () => {
    expect(rowsOf([4, 'Võ Thị Dung'])).toEqual([2, 3, 4, 5]);
    expect(rowsOf([null, 'Võ Thị Dung', 'chưa có', null, null, 'Hộ nghèo'])).toEqual([2, 3, 4, 5]);
  });

  test('a household after a gap, with a number, is one', () => {
    expect(rowsOf([], [4, 'Võ Thị Dung', null, 'Thôn 2'])).toEqual([2, 3, 4, 6]);
  });
});

test('hamlets by name alone under Roman numbers, or numbered', () => {
  const hamlets = (a: Cell[], b: Cell[]) =>
    readRegister([
      gridOf([
        ['STT', 'Chủ hộ', 'Năm sinh', 'Số khẩu', 'Loại hộ'],
        a,
        [1, 'Lê Văn An', 1960, 4, 'Hộ nghèo'],
        b,
        [1, 'Lê Thị Bình', 1970, 3, 'Hộ nghèo'],
      ]),
    ]).register.households.map(({ main }) => main.hamlet);
  expect(hamlets(['I', 'ĐÔNG HẢI', null, 3], ['II', 'TÂY HẢI', null, 2])).toEqual(['ĐÔNG HẢI', 'TÂY HẢI']);
  expect(hamlets([null, '1. Xóm Đình'], [null, '2. Xóm Chợ'])).toEqual(['Xóm Đình', 'Xóm Chợ']);
});
