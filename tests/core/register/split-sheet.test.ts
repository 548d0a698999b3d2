import * as fc from 'fast-check';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';

const POOR = [
  ['DANH SÁCH HỘ NGHÈO'],
  ['STT', 'Mã hộ', 'Họ và tên chủ hộ', 'Năm sinh', 'Số khẩu'],
  [1, 'H1', 'Lê Văn An', 1970, 4],
  [2, 'H2', 'Trần Thị Bình', 1980, 3],
];

test('a second table below with other columns is read by its own header', () => {
  const { tables, register } = readRegister([
    gridOf([
      ...POOR,
      [],
      ['DANH SÁCH HỘ CẬN NGHÈO'],
      ['STT', 'Họ và tên chủ hộ', 'Năm sinh', 'Mã hộ', 'Số nhân khẩu'],
      [1, 'Võ Thị Cúc', 1990, 'H3', 2],
    ]),
  ]);
  expect(tables.map(({ table }) => [table.headerRows, table.dataRows, table.impliedClass])).toEqual([
    [[2], [3, 4], 'poor'],
    [[7], [8], 'nearPoor'],
  ]);
  expect(register.households.map(({ main }) => [main.code, main.head.name, main.row])).toEqual([
    [{ kind: 'ok', value: 'H1' }, 'Lê Văn An', 3],
    [{ kind: 'ok', value: 'H2' }, 'Trần Thị Bình', 4],
    [{ kind: 'ok', value: 'H3' }, 'Võ Thị Cúc', 8],
  ]);
});

test('the same header after a page break goes on with the table', () => {
  const [, header = []] = POOR;
  const { tables } = readRegister([gridOf([...POOR, header, [3, 'H3', 'Võ Thị Cúc', 1990, 2]])]);
  expect(tables.map(({ table }) => table.dataRows)).toEqual([[3, 4, 6]]);
});

test('a small table of another kind below the list is no row of it', () => {
  const { tables, register } = readRegister([
    gridOf([
      ...POOR,
      [],
      ['TỔNG HỢP THEO THÔN'],
      ['Đơn vị', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
      ['Thôn 1', 120, 2, 0],
    ]),
  ]);
  expect(tables.map(({ table }) => table.dataRows)).toEqual([[3, 4]]);
  expect(register.summaries.map(({ rows }) => rows.map(({ row, label }) => [row, label]))).toEqual([
    [[8, 'Thôn 1']],
  ]);
});

test('an empty table of two columns is not taken for the title of the next one', () => {
  const { tables } = readRegister([
    gridOf([
      ['Họ và tên chủ hộ', 'Số khẩu'],
      ['DANH SÁCH HỘ CẬN NGHÈO'],
      ['STT', 'Họ và tên chủ hộ', 'Năm sinh', 'Mã hộ'],
      [1, 'Võ Thị Cúc', 1990, 'H3'],
    ]),
  ]);
  expect(tables.map(({ table }) => [table.headerRows, table.dataRows])).toContainEqual([[3], [4]]);
});

test('rows of column names in any order and number come to an end', () => {
  const name = fc.constantFrom(
    'STT',
    'Họ và tên chủ hộ',
    'Số khẩu',
    'Mã hộ',
    'Kết quả',
    'Phân loại năm trước',
  );
  const other = fc.constantFrom<string | number | null>(null, 1, 'DANH SÁCH HỘ NGHÈO', 'Hộ nghèo');
  const row = fc.array(fc.oneof({ weight: 3, arbitrary: name }, other), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (cells) => {
      const { tables } = readRegister([gridOf(cells)]);
      const headers = tables.map(({ table }) => table.headerRows[0] ?? 0);
      expect(headers).toEqual([...headers].sort((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});
