import { readRegister } from '../../../../src/core/register/read-register';
import { unclearMovements } from '../../../../src/core/rules/aggregates/unclear-movements';
import type { Cell, SummaryRow } from '../../../../src/core/model';
import { gridOfRecords, type Row } from '../../../support/builders';

const [POOR, NEAR, NOT] = ['Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo'] as const;
const of = (at: number, start: Cell, end: Cell, dien_bien: Cell, thon = 'Thôn 1'): Row => ({
  ma_ho: `H${at}`,
  chu_ho: `Lê Văn ${at}`,
  thon,
  phan_loai_dau_ky: start,
  phan_loai: end,
  dien_bien,
});
const area = (label: string, isTotal = false) => ({ label, isTotal }) as SummaryRow;
const rows = (list: readonly Row[], row: SummaryRow): number[] =>
  unclearMovements(readRegister([gridOfRecords(list)]).register, row).map((place) => place.row);

// Row 1 is the header.
const list = [
  of(1, POOR, POOR, null),
  of(2, POOR, NEAR, null),
  of(3, POOR, NEAR, 'Thoát nghèo'),
  of(4, null, NOT, null),
  of(5, NOT, 'hộ nghéo', null),
  of(6, 'Chuyển đến', POOR, null),
  of(7, POOR, NOT, '-', 'Thôn 2'),
];

it('finds households whose class changed without a word, and those of which a class is missing', () => {
  expect(rows(list, area('Tổng cộng', true))).toEqual([3, 5, 6, 8]);
});

it('looks in the area of the row alone', () => {
  expect(rows(list, area('Thôn 2'))).toEqual([8]);
  expect(rows(list, area('THÔN 1'))).toEqual([3, 5, 6]);
  expect(rows(list, area('Thôn 3'))).toEqual([]);
});

it('points at the class of the end', () => {
  const [place] = unclearMovements(readRegister([gridOfRecords(list)]).register, area('Thôn 2'));
  expect(place?.field).toBe('phan_loai');
});

it('has nothing to show without both classes, or without a column of changes', () => {
  const without = (field: keyof Row) =>
    list.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== field)) as Row);
  expect(rows(without('phan_loai_dau_ky'), area('Tổng cộng', true))).toEqual([]);
  // Without the column of changes only a missing class is unclear.
  expect(rows(without('dien_bien'), area('Tổng cộng', true))).toEqual([5, 6]);
});

it('shows ten, and none of eleven: they are no help', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => of(at, POOR, NEAR, null));
  expect(rows(many(10), area('Tổng cộng', true))).toHaveLength(10);
  expect(rows(many(11), area('Tổng cộng', true))).toEqual([]);
});
