/** Tables of targets whose column of targets is headed 'Nội dung', as units keep them, and tables that are none. */
import type { Cell } from '../../../src/core/model';
import { findTargetTable } from '../../../src/core/register/targets-table';
import { readTargetSheet } from '../../../src/core/targets/read/read-targets';

const ROWS: readonly (readonly Cell[])[] = [
  ['1', 'Giảm hộ nghèo', 'Hộ', '16 hộ', null],
  ['2', 'Tỷ lệ hộ nghèo', '%', '≤ 2,5', null],
  ['3', 'Tạo việc làm mới', 'Lao động', '120', '96'],
  ['4', 'Hộ tái nghèo', 'Hộ', '0', null],
];
const sheetOf = (name: string, ...cells: readonly (readonly Cell[])[]) => ({ name, id: 1, cells });

describe('a table of targets headed “Nội dung”', () => {
  it.each([
    ['one row of header', 'Chỉ tiêu', [['TT', 'Nội dung', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện']]],
    [
      'two rows of header',
      'CT',
      [
        ['TT', 'Nội dung', 'Đơn vị tính', 'Năm 2024', null],
        [null, null, null, 'Kế hoạch', 'Thực hiện'],
      ],
    ],
    ['other words', 'CT', [['STT', 'Nội dung thực hiện', 'ĐVT', 'Kế hoạch', 'Thực hiện']]],
  ] as const)('is read: %s', (_, name, header) => {
    const grid = sheetOf(name, ['BẢNG THEO DÕI CHỈ TIÊU'], ...header, ...ROWS);
    const table = findTargetTable(grid);
    expect(table?.columns.get('chi_tieu')).toBe(1);
    const { targets } = readTargetSheet(table!, grid);
    expect(targets.map(({ kind, value }) => [kind, value])).toEqual([
      ['reduce-count', 16],
      ['at-most-share', 2.5],
      ['reach-count', 120],
      ['at-most-count', 0],
    ]);
    expect(targets[2]?.entered.actual).toBe(96);
  });

  it('is told by what its rows are counted in, where neither name nor title says so', () => {
    const header = ['TT', 'Nội dung', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'];
    expect(findTargetTable(sheetOf('Sheet3', header, ...ROWS))).not.toBeNull();
  });
});

describe('a table of something else headed “Nội dung”', () => {
  it.each([
    ['a budget', 'KINH PHÍ NĂM 2024', ['1', 'Hỗ trợ sinh kế', 'triệu đồng', 120, 96]],
    ['a budget without a title', null, ['1', 'Hỗ trợ sinh kế', 'triệu đồng', 120, 96]],
    ['a list of work', 'PHÂN CÔNG NHIỆM VỤ', ['1', 'Họp tổ dân phố', null, 'Tháng 3', null]],
  ] as const)('is none: %s', (_, title, row) => {
    const header = ['TT', 'Nội dung', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'];
    expect(findTargetTable(sheetOf('Sheet1', [title], header, [...row], [...row]))).toBeNull();
  });
});
