/** What staff type beside a target: counts, shares, judgements, and what of it is asked about. */
import type { Cell } from '../../../../src/core/model';
import { targetSheet } from '../support/sheets';

/** Start, result, total as they are read, and the problems. */
function read(row: readonly Cell[], formats: Readonly<Record<string, string>> = {}) {
  const { targets, problems } = targetSheet([row], formats);
  const { baseline, actual, denominator } = targets[0]!.entered;
  return [[baseline, actual, denominator], problems.map(({ targetId, ...problem }) => problem)];
}
const at = (column: number) => ({ sheet: 'Chỉ tiêu', row: 3, column });
const FALL = ['1', 'Số hộ nghèo giảm', 'hộ'];
const SHARE = ['1', 'Cán bộ giảm nghèo được tập huấn', '%'];

describe('numbers', () => {
  it.each<[string, readonly Cell[], (number | null)[]]>([
    ['numbers as such', [...FALL, 52, 16, 12], [52, 12, null]],
    ['numbers in text', [...FALL, '52', 16, '12'], [52, 12, null]],
    ['a total', [...SHARE, null, 100, 12, 15], [null, 12, 15]],
    ['a result in per cent', [...SHARE, null, 100, '86,9%'], [null, 86.9, 100]],
    ['a result without a sign', [...SHARE, null, 100, '86,9'], [null, 86.9, null]],
    ['a total beside per cent', [...SHARE, null, 100, '80%', 15], [null, 80, 15]],
    ['blanks', [...FALL, null, 16, ' '], [null, null, null]],
  ])('%s', (_, row, expected) => expect(read(row)).toEqual([expected, []]));

  it('in a cell of per cent are a hundredfold, exactly', () =>
    // 0.07 × 100 is 7.000000000000001 in doubles.
    expect(read([...SHARE, null, 100, 0.07], { '2,5': '0%' })).toEqual([[null, 7, 100], []]));

  it.each<[string, number, readonly Cell[], string, string, Cell]>([
    ['words', 6, [...FALL, 52, 16, 'nhiều'], 'thuc_hien', 'enteredNotNumber', 'nhiều'],
    ['fewer than none', 6, [...FALL, 52, 16, -1], 'thuc_hien', 'enteredNotNumber', -1],
    ['words for a total', 7, [...SHARE, null, 100, null, 'đủ'], 'mau_so', 'enteredNotNumber', 'đủ'],
    ['a share for a start', 4, [...FALL, 3.6, 16], 'dau_ky', 'startNotCount', 3.6],
    ['a per cent for a start', 4, [...FALL, '4%', 16], 'dau_ky', 'startNotCount', '4%'],
  ])('%s are no number to judge by', (_, column, row, field, key, found) => {
    const [entered, problems] = read(row);
    expect((entered as unknown[])[column - 4 === 0 ? 0 : column - 5]).toBeNull();
    expect(problems).toEqual([{ ref: at(column), field, key, found }]);
  });
});

describe('a result beside a part of the start', () => {
  const RELATIVE = ['1', 'Giảm 20% số hộ nghèo', '%', 52, 20];
  it('in a bare number may be households or per cent', () => {
    expect(read([...RELATIVE, 12])).toEqual([
      [52, null, null],
      [{ ref: at(6), field: 'thuc_hien', key: 'relativeUnclear', found: 12 }],
    ]);
    expect(read([...RELATIVE, '12%'])).toEqual([[52, 12, 100], []]);
    expect(read(RELATIVE)).toEqual([[52, null, null], []]);
  });
});

describe('a judgement by hand', () => {
  const judged = (result: Cell, remark: Cell = 'Có biên bản') =>
    read(['1', 'Nâng cao nhận thức của người dân', null, null, null, result, null, null, remark]);

  it.each<[Cell, 0 | 1 | null]>([
    ['Đạt', 1],
    ['Đã hoàn thành', 1],
    ['Hoàn thành tốt', 1],
    ['vượt', 1],
    ['x', 1],
    ['có', 1],
    ['Chưa đạt', 0],
    ['Không hoàn thành', 0],
    ['không', 0],
    // The first words decide.
    ['Đạt (quý 3 chưa đạt)', 1],
    ['Đang thực hiện, sẽ đạt', null],
    ['Đang thực hiện', null],
    // A number is none: 1 may be one of many.
    [1, null],
    [null, null],
  ])('%j is %j', (result, expected) => expect(judged(result)).toEqual([[null, expected, null], []]));

  it('says why', () =>
    expect(judged('Đạt', null)).toEqual([
      [null, null, null],
      [{ ref: at(6), field: 'thuc_hien', key: 'judgementWithoutRemark', found: 'Đạt' }],
    ]));
});
