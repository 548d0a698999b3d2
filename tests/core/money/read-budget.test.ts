import fc from 'fast-check';
import { findBudget, type Budget } from '../../../src/core/money/read-budget';
import type { Cell } from '../../../src/core/model';
import { gridOf } from '../../support/builders';

const read = (...rows: readonly (readonly Cell[])[]): Budget | null => findBudget([gridOf(rows, 'Kinh phí')]);
const budget = (...rows: readonly (readonly Cell[])[]): Budget => {
  const found = read(...rows);
  if (!found) throw new Error('no budget');
  return found;
};
const HEADER = ['TT', 'Nguồn vốn', 'Kế hoạch', 'Đã phân bổ', 'Đã giải ngân', 'Tỷ lệ giải ngân'];

describe('findBudget', () => {
  it('reads planned, allocated and spent, and agrees with the total', () => {
    // 400 + 60 = 460; 380 + 50 = 430; 300 + 50 = 350.
    const found = budget(
      ['KINH PHÍ NĂM 2024'],
      ['Đơn vị tính: triệu đồng'],
      HEADER,
      [1, 'Ngân sách trung ương', 400, 380, 300, 0.79],
      [2, 'Ngân sách phường', '60', '50 ', 50, 1],
      ['', 'Tổng cộng', 460, 430, 350],
      ['Người lập biểu'],
    );
    expect(found.unit).toEqual({ word: 'triệu đồng', scale: 1e6 });
    expect(found.rows.map(({ label, amounts }) => [label, amounts])).toEqual([
      ['Ngân sách trung ương', { planned: 400, allocated: 380, spent: 300 }],
      ['Ngân sách phường', { planned: 60, allocated: 50, spent: 50 }],
    ]);
    expect(found.checks.map(({ key, sum, agrees }) => [key, sum, agrees])).toEqual([
      ['planned', 460, true],
      ['allocated', 430, true],
      ['spent', 350, true],
    ]);
  });

  it('says where the total is not the sum of the rows', () => {
    const { checks } = budget(
      HEADER,
      [1, 'Nguồn A', 10, null, 4],
      [2, 'Nguồn B', 20, null, 5],
      ['', 'Cộng', 31, null, 9],
    );
    expect(checks.map(({ key, written, sum, agrees }) => [key, written, sum, agrees])).toEqual([
      ['planned', 31, 30, false],
      ['spent', 9, 9, true],
    ]);
  });

  it('keeps a blank blank, and does not hold a part against the total', () => {
    const found = budget(
      HEADER,
      [1, 'Nguồn A', 10, null, 4],
      [2, 'Nguồn B', 20, null, '–'],
      ['', 'Cộng', 30, null, 9],
    );
    expect(found.rows[1]?.amounts.spent).toBeNull();
    expect(found.rows[0]?.amounts.allocated).toBeNull();
    const spent = found.checks.find(({ key }) => key === 'spent');
    expect(spent).toMatchObject({ written: 9, sum: 4, missing: 1, agrees: false });
  });

  it('brings an amount with a unit of its own into the unit of the table', () => {
    // 1,5 tỷ = 1.500 triệu; 250.000.000 đồng = 250 triệu.
    const { rows } = budget(
      ['(ĐVT: triệu đồng)'],
      HEADER,
      [1, 'Nguồn A', '1,5 tỷ', null, '250.000.000 đồng'],
      [2, 'Nguồn B', '12,5', null, '12,5 triệu đồng'],
    );
    expect(rows.map(({ amounts: { planned, spent } }) => [planned, spent])).toEqual([
      [1500, 250],
      [12.5, 12.5],
    ]);
  });

  it('takes a number with its own unit for no number where the table names none', () => {
    const { rows, unit } = budget(HEADER, [1, 'Nguồn A', 10, null, '5 triệu']);
    expect(unit).toBeNull();
    expect(rows[0]).toMatchObject({ amounts: { planned: 10, spent: null }, unread: ['spent'] });
  });

  it('takes no word of a heading for a unit that is none', () => {
    // 'Ngân sách', 'giải ngân', 'hoạt động', 'tỷ lệ' sound like nghìn, đồng, tỷ without accents.
    const { unit } = budget(
      ['Nguồn ngân sách', 'Kế hoạch hoạt động', 'Giải ngân', 'Tỷ lệ giải ngân'],
      ['Tỉnh', 8, 7, 0.9],
    );
    expect(unit).toBeNull();
    expect(budget(['Nguồn vốn', 'Dự toán (nghìn đồng)'], ['Tỉnh', 8]).unit?.scale).toBe(1000);
  });

  it('adds up the sources and not their parts', () => {
    const { checks, rows } = budget(
      HEADER,
      ['I', 'Vốn ngân sách', 30],
      [1, 'Trung ương', 20],
      ['', '- Trong đó: sự nghiệp', 15],
      [2, 'Tỉnh', 10],
      ['II', 'Vốn khác', 5],
      ['', 'Tổng số', 35],
    );
    expect(rows.map(({ level }) => level)).toEqual([0, 1, 2, 1, 0]);
    // 20 + 10 = 30 of I; 30 + 5 = 35 of all.
    expect(checks.map(({ of, sum, agrees }) => [of.label, sum, agrees])).toEqual([
      ['Vốn ngân sách', 30, true],
      ['Tổng số', 35, true],
    ]);
  });

  it('leaves a column blank that several headings claim, unless one of them is the total', () => {
    const two = budget(['Nguồn', 'Kế hoạch NSTW', 'Kế hoạch tỉnh', 'Giải ngân'], ['Vốn tỉnh', 5, 6, 7]);
    expect([two.ambiguous, two.rows[0]?.amounts]).toEqual([
      ['planned'],
      { planned: null, allocated: null, spent: 7 },
    ]);
    const total = budget(['Nguồn', 'Kế hoạch NSTW', 'Kế hoạch tổng', 'Giải ngân'], ['Vốn tỉnh', 5, 11, 7]);
    expect(total.rows[0]?.amounts.planned).toBe(11);
  });

  it('reads a header of two rows', () => {
    const { rows } = budget(
      ['Nguồn vốn', 'Kinh phí năm 2024', null],
      [null, 'Dự toán', 'Thực hiện'],
      ['Tỉnh', 8, 7],
    );
    expect(rows[0]?.amounts).toEqual({ planned: 8, allocated: null, spent: 7 });
  });

  it('finds none in a sheet without money, and none without a number', () => {
    expect(
      findBudget([
        gridOf(
          [
            ['Nội dung', 'Kế hoạch'],
            ['Họp', 3],
          ],
          'Lịch',
        ),
      ]),
    ).toBeNull();
    expect(read(HEADER, [1, 'Nguồn A', null, null, null])).toBeNull();
  });

  it('sums what was generated, whatever the order of rows and columns', () => {
    const amount = fc.integer({ min: 0, max: 1e6 });
    const lines = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.boolean(), (all, swapped) => {
        const order = <T>(planned: T, spent: T): T[] => (swapped ? [spent, planned] : [planned, spent]);
        const sum = (at: 0 | 1) => all.reduce((total, each) => total + each[at], 0);
        const { checks } = budget(
          ['Nguồn vốn', ...order('Kế hoạch', 'Giải ngân')],
          ...all.map(([planned, spent], index) => [`Nguồn ${index}`, ...order(planned, spent)]),
          ['Tổng cộng', ...order(sum(0), sum(1))],
        );
        expect(checks.every(({ agrees }) => agrees)).toBe(true);
        expect(checks).toHaveLength(2);
      }),
    );
  });
});
