/** AG01 on printed summaries with several totals; sums by hand beside each table. */
import { readRegister } from '../../../../src/core/register/read-register';
import { printedTotalDiffers } from '../../../../src/core/rules/aggregates/printed-total-differs';
import { runRules, skipsOf } from '../../../support/rule-tester';
import { printed } from '../../../support/summary';

const HEADER = 'Tổ dân phố | Tổng số hộ | Hộ nghèo | Hộ cận nghèo';
const check = (...rows: readonly string[]) =>
  runRules(readRegister([printed([HEADER, ...rows].join('\n'))]).register, [printedTotalDiffers]);
const cells = (...rows: readonly string[]) =>
  check(...rows).findings.map(({ ref, expected }) => [ref.row, ref.column, expected]);

describe('two blocks, each with its total, and a grand total', () => {
  // 10 + 20 = 30; 40 + 50 = 90; 30 + 90 = 120. Poor: 1 + 2 = 3; 4 + 5 = 9; 12. Near-poor: 2 + 3 = 5; 6 + 7 = 13; 18.
  const block = ['Tổ 1 | 10 | 1 | 2', 'Tổ 2 | 20 | 2 | 3'];
  const other = ['Tổ 3 | 40 | 4 | 6', 'Tổ 4 | 50 | 5 | 7'];

  it('adds up block by block', () => {
    const result = check(
      ...block,
      'Cộng khu vực 1 | 30 | 3 | 5',
      ...other,
      'Cộng khu vực 2 | 90 | 9 | 13',
      'Tổng cộng | 120 | 12 | 18',
    );
    expect([result.findings, skipsOf(result, 'AG01'), result.passed]).toEqual([[], {}, 9]);
  });

  it('tells the first total by the rows above it, the second by the rows between', () => {
    expect(
      cells(
        ...block,
        'Cộng khu vực 1 | 31 | 3 | 5',
        ...other,
        'Cộng khu vực 2 | 90 | 8 | 13',
        'Tổng cộng | 120 | 12 | 18',
      ),
    ).toEqual([
      [4, 2, '30'],
      [7, 3, '9'],
    ]);
  });

  it('takes a grand total that adds up the totals before it', () => {
    // 31 + 90 = 121: the fault is the first total's, not that of the last one too.
    expect(
      cells(
        ...block,
        'Cộng khu vực 1 | 31 | 3 | 5',
        ...other,
        'Cộng khu vực 2 | 90 | 9 | 13',
        'Tổng cộng | 121 | 12 | 18',
      ),
    ).toEqual([[4, 2, '30']]);
  });

  it('names the sum of all areas where the grand total is neither', () => {
    const { findings } = check(
      ...block,
      'Cộng khu vực 1 | 30 | 3 | 5',
      ...other,
      'Cộng khu vực 2 | 90 | 9 | 13',
      'Tổng cộng | 125 | 12 | 18',
    );
    expect(findings.map(({ ref, expected, message }) => [ref.row, ref.column, expected, message])).toEqual([
      // 125 − 120 = 5.
      [8, 2, '120', '“Tổng cộng”: ghi 125, cộng các dòng được 120 (lệch 5).'],
    ]);
  });
});

it('takes a total above the areas it adds up', () => {
  expect(cells('Tổng cộng | 30 | 3 | 5', 'Tổ 1 | 10 | 1 | 2', 'Tổ 2 | 20 | 2 | 3')).toEqual([]);
  expect(cells('Tổng cộng | 30 | 4 | 5', 'Tổ 1 | 10 | 1 | 2', 'Tổ 2 | 20 | 2 | 3')).toEqual([[2, 3, '3']]);
});

it('leaves a total open where an area has a blank, and judges the other columns', () => {
  const result = check('Tổ 1 | 10 | 1 | 2', 'Tổ 2 | 20 | | 3', 'Tổng cộng | 30 | 3 | 6');
  expect(result.findings.map(({ ref, expected }) => [ref.row, ref.column, expected])).toEqual([[4, 4, '5']]);
  expect(skipsOf(result, 'AG01')).toEqual({ blank: 1 });
  expect(result.passed).toBe(1);
});

it('takes a total that its areas give though one of them is blank', () => {
  const result = check('Tổ 1 | 10 | 1 | 2', 'Tổ 2 | 20 | | 3', 'Tổng cộng | 30 | 1 | 5');
  expect([result.findings, skipsOf(result, 'AG01'), result.passed]).toEqual([[], {}, 3]);
});

it('adds up households and persons each by itself', () => {
  // Households: 4 + 6 = 10. Persons: 12 + 18 = 30.
  const rows = (persons: number) =>
    printed(`
Đơn vị | Phân tổ | Hộ nghèo đầu năm | Tăng | Giảm | Hộ nghèo cuối năm
Thôn 1 | Hộ | 4 | 0 | 0 | 4
Thôn 1 | Khẩu | 12 | 0 | 0 | 12
Thôn 2 | Hộ | 6 | 0 | 0 | 6
Thôn 2 | Khẩu | 18 | 0 | 0 | 18
Tổng cộng | Hộ | 10 | 0 | 0 | 10
Tổng cộng | Khẩu | ${persons} | 0 | 0 | 30`);
  const of = (persons: number) =>
    runRules(readRegister([rows(persons)]).register, [printedTotalDiffers]).findings;
  expect(of(30)).toEqual([]);
  expect(of(40).map(({ ref, expected }) => [ref.row, ref.column, expected])).toEqual([[7, 3, '30']]);
});

it('says nothing of a total with nothing to add', () => {
  const result = check('Tổng cộng | 30 | 3 | 5');
  expect([result.findings, skipsOf(result, 'AG01')]).toEqual([[], {}]);
});
