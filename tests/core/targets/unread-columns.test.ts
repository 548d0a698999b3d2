/** Result columns by the headers staff give them, and columns of numbers that are nobody's. */
import type { Cell } from '../../../src/core/model';
import { findTargetTable } from '../../../src/core/register/targets-table';
import { readTargetSheet } from '../../../src/core/targets/read/read-targets';

const read = (header: string, number: Cell) => {
  const cells: Cell[][] = [
    ['BẢNG THEO DÕI CHỈ TIÊU'],
    ['STT', 'Nội dung chỉ tiêu', 'ĐVT', 'Kế hoạch năm', header, 'Phụ trách'],
    ['1', 'Giảm hộ nghèo', 'Hộ', '16 hộ', null, null],
    ['2', 'Tạo việc làm mới', 'Lao động', '120', number, 'Công chức VHXH'],
  ];
  const grid = { name: 'Sheet5', id: 1, cells };
  const table = findTargetTable(grid);
  if (table === null) throw new Error('not read as a target sheet');
  return readTargetSheet(table, grid);
};

it.each(['Kết quả đến nay', 'LŨY KẾ', 'Lũy kế đến nay', 'Ước thực hiện', 'TH 2024', 'Kết quả lũy kế'])(
  'a result headed %s is read',
  (header) => {
    const { targets, problems } = read(header, '96');
    expect(targets[1]?.entered.actual).toBe(96);
    expect(problems).toEqual([]);
  },
);

it('numbers nobody has understood are told, with their header and first cell', () => {
  expect(read('Ước lượng sơ bộ', 96).problems).toEqual([
    {
      ...{ targetId: '1', field: 'thuc_hien', key: 'columnUnread', found: 'Ước lượng sơ bộ' },
      ref: { sheet: 'Sheet5', row: 4, column: 5 },
    },
  ]);
});

it('a column without a number is no such column', () => {
  expect(read('Ước lượng sơ bộ', 'đang làm').problems).toEqual([]);
});
