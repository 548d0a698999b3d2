import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/model';
import type { FieldId } from '../../../src/core/register/fields';
import { readQuantity } from '../../../src/core/register/quantities';

const valueOf = (cell: Cell, field: FieldId): number | string => {
  const reading = readQuantity(cell, field);
  return reading.kind === 'ok' ? reading.value.value : reading.kind;
};

test.each<[Cell, FieldId, number]>([
  [4, 'so_nhan_khau', 4],
  ['4 người', 'so_nhan_khau', 4],
  ['04 nhân khẩu.', 'so_nhan_khau', 4],
  ['120 điểm', 'b1', 120],
  ['120', 'b1', 120],
  ['45 tuổi', 'tuoi', 45],
  ['60,5 m2', 'dien_tich_nha', 60.5],
  ['60 m²', 'dien_tich_nha', 60],
  ['8 m2/người', 'dien_tich_bq', 8],
  ['1,5 triệu', 'thu_nhap', 1_500_000],
  ['1tr500', 'thu_nhap', 1_500_000],
  ['1 triệu 500 nghìn', 'thu_nhap', 1_500_000],
  ['2 triệu rưỡi', 'thu_nhap', 2_500_000],
  ['1.500.000đ/người/tháng', 'thu_nhap', 1_500_000],
  ['1.500.000 đồng / tháng', 'thu_nhap', 1_500_000],
  ['500k', 'thu_nhap', 500_000],
  ['6 triệu/hộ/tháng', 'tong_thu_nhap', 6_000_000],
])('%j of %s is %d', (cell, field, value) => {
  expect(valueOf(cell, field)).toBe(value);
});

test.each<[Cell, FieldId]>([
  ['4 lao động', 'so_nhan_khau'],
  ['4 tuổi', 'so_nhan_khau'],
  ['4 đồng', 'so_nhan_khau'],
  ['4 hộ', 'so_nhan_khau'],
  ['40%', 'so_nhan_khau'],
  ['120%', 'b1'],
  ['120/năm', 'b1'],
  ['120 khẩu', 'b1'],
  ['120/người', 'b2'],
  ['45 m2', 'tuoi'],
  // Of each person, not of the house.
  ['8 m2/người', 'dien_tich_nha'],
  ['60 m2/nk', 'dien_tich_nha'],
  ['32 m2/hộ', 'dien_tich_bq'],
  // Of another time or of the whole household: 24 million a year are 2 million a month.
  ['24 triệu/năm', 'thu_nhap'],
  ['24.000.000đ/năm', 'thu_nhap'],
  ['24 triệu/hộ/năm', 'thu_nhap'],
  ['6 triệu/quý', 'thu_nhap'],
  ['150 nghìn/ngày', 'thu_nhap'],
  ['6 triệu/hộ', 'thu_nhap'],
  ['2 triệu/người', 'tong_thu_nhap'],
  ['120 điểm', 'thu_nhap'],
])('%j of %s is unreadable', (cell, field) => {
  expect(valueOf(cell, field)).toBe('unreadable');
});

test('a plain figure is read alike in every column', () => {
  const fields = fc.constantFrom<FieldId>('so_nhan_khau', 'b1', 'tuoi', 'dien_tich_nha', 'thu_nhap', 'so_nu');
  fc.assert(
    fc.property(fc.nat(9_999_999), fields, (value, field) => {
      expect([value, String(value), ` ${value} `].map((cell) => valueOf(cell, field))).toEqual([
        value,
        value,
        value,
      ]);
    }),
  );
});
