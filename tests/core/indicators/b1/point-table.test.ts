/** The point table as it is read, row by row. */
import { readPointTable } from '../../../../src/core/indicators/b1/point-table';
import type { Cell } from '../../../../src/core/model';

// Points invented.
const HEADER: Cell[] = ['Nhóm', 'Cột trong sổ', 'Cách cộng', 'Lựa chọn', 'Nông thôn', 'Thành thị', null, ' '];
const table = (...rows: Cell[][]) => readPointTable([HEADER, ...rows]);

it('is read whole, with the rows of the sheet', () => {
  expect(
    readPointTable([
      ['BẢNG ĐIỂM THEO NHÓM'],
      ['Các văn bản liên quan', 'xem mặt sau'],
      ['Văn bản ban hành', null, ' TT  07/2021 '],
      ['Điểm theo vùng', 'có'],
      ['Vùng của đơn vị', '', 'Thành thị', 'Nông thôn'],
      [],
      HEADER,
      ['Tài sản', 'Đồ dùng', 'cộng', 'Xe máy', 10, null],
      [null, null, null, 'Ô tô', '30', 25],
      [null, null, null, null, 5, 5],
      ['Nhà ở', null, 'cao nhất', null],
      ['Đất', ' ', null, 'Có', 0, -5],
    ]),
  ).toEqual({
    document: 'TT 07/2021',
    region: 'Thành thị',
    regions: ['Nông thôn', 'Thành thị'],
    groups: [
      {
        name: 'Tài sản',
        column: 'Đồ dùng',
        combining: 'sum',
        options: [
          { label: 'Xe máy', row: 8, points: [10, null] },
          { label: 'Ô tô', row: 9, points: [30, 25] },
        ],
      },
      { name: 'Đất', column: 'Đất', combining: 'one', options: [{ label: 'Có', row: 12, points: [0, -5] }] },
    ],
  });
});

it.each([
  ['cộng', 'sum'],
  ['Tổng các lựa chọn', 'sum'],
  ['sum', 'sum'],
  ['cao nhất', 'highest'],
  ['Lớn nhất', 'highest'],
  ['highest', 'highest'],
  ['một', 'one'],
  ['không cộng', 'one'],
  ['không lấy cao nhất', 'one'],
  [null, 'one'],
])('“%s” combines by %s', (word, combining) => {
  expect(table(['Tài sản', null, word, 'Xe máy', 10, 10]).groups[0]?.combining).toBe(combining);
});

it('takes document and region from above the table only, and a region without a name for one', () => {
  const found = readPointTable([
    ['Nhóm', null, null, null, 'Nông thôn', null, 'Thành thị'],
    ['Vùng sinh sống', 'Vùng', null, 'Ven biển', 5, 6, 7],
    ['Văn bản của xã', 'x', null, 'Có', 1, 2, 3],
  ]);
  expect([found.document, found.region, found.regions]).toEqual(['', '', ['Nông thôn', '', 'Thành thị']]);
  expect(found.groups.map(({ options }) => options[0]?.points)).toEqual([
    [5, 6, 7],
    [1, 2, 3],
  ]);
});

it('has no regions, and options without points, where none is named', () => {
  const found = readPointTable([['Group'], ['Tài sản', null, null, 'Xe máy', 10]]);
  expect([found.regions, found.groups[0]?.options]).toEqual([[], [{ label: 'Xe máy', row: 2, points: [] }]]);
});

it('leaves out an option above the first group', () => {
  expect(table([null, null, null, 'Xe máy', 10, 10]).groups).toEqual([]);
});

it.each([
  [' bảy  mươi ', 'bảy mươi'],
  [7.5, '7.5'],
])('refuses points of %p and names the row', (points, text) => {
  expect(() => table(['Tài sản', null, null, 'Xe máy', 10, 10], [null, null, null, 'Ô tô', points])).toThrow(
    expect.objectContaining({ code: 'b1.points-invalid', params: { row: 3, text } }),
  );
});

it.each([[[]], [[['Tên nhóm']]], [[['Nhóm hộ']]]])('refuses %j, which has no header', (cells) => {
  expect(() => readPointTable(cells)).toThrow(expect.objectContaining({ code: 'b1.no-table' }));
});
