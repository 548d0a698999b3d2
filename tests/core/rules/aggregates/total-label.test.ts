import { labelCounts } from '../../../../src/core/rules/aggregates/total-label';
import type { Cell, RegisterTable, TotalRow } from '../../../../src/core/model';

const counts = (...cells: readonly Cell[]) =>
  labelCounts({ cells: [cells] } as unknown as RegisterTable, { row: 1 } as TotalRow);
const all = (value: number) => ({ value, of: null });

describe('what a total row counts in words', () => {
  it.each([
    ['Cộng Tổ dân phố 2: 7 hộ, 24 khẩu', [all(7)], 24],
    ['Tổng cộng: 3 hộ', [all(3)], null],
    ['Tổng cộng: 1.204 hộ; 4.310 nhân khẩu', [all(1204)], 4310],
    ['24 người', [], 24],
    // Hamlets, houses and years carry numbers that are no counts.
    ['Cộng thôn 3 hộ nghèo: 12 hộ', [all(12)], null],
    ['Cộng xóm 4 hộ: 5 hộ', [all(5)], null],
    ['Năm 2024 hộ tăng: 6 hộ', [all(6)], null],
    // Of two numbers of persons none is that of all.
    ['4 hộ: 8 khẩu nam, 9 khẩu nữ', [all(4)], null],
    ['12hộ, 30khẩu', [all(12)], 30],
  ] as const)('%s', (text, households, persons) => {
    expect(counts(null, text)).toEqual({ column: 2, text, households, persons });
  });

  it('tells poor and near-poor households apart, in small letters and capitals', () => {
    expect(counts('7 hộ nghèo, 5 hộ cận nghèo')?.households).toEqual([
      { value: 7, of: 'poor' },
      { value: 5, of: 'nearPoor' },
    ]);
    expect(counts('7 HỘ NGHÈO, 5 HỘ CẬN NGHÈO')?.households).toEqual([
      { value: 7, of: 'poor' },
      { value: 5, of: 'nearPoor' },
    ]);
  });

  it('takes the first cell that counts, whatever numbers stand before it', () => {
    expect(counts(12, 'Tổng cộng', 'Tổ 3', '9 hộ', '10 hộ')).toEqual({
      column: 4,
      text: '9 hộ',
      households: [all(9)],
      persons: null,
    });
  });

  it.each([
    ['no number', 'Tổng cộng hộ'],
    ['a number alone', 12],
    ['a number of something else', 'Tổng cộng: 12 triệu đồng'],
    ['part of a decimal number', '2,5 hộ'],
    ['another word that begins alike', '3 hộc tủ'],
  ])('%s counts nothing', (_what, cell) => {
    expect(counts(cell)).toBeNull();
  });
});
