/** Rows into targets: numbers made up, sections, rows that belong together, and the cells each figure is of. */
import type { Cell } from '../../../../src/core/model';
import { oneTarget, targetSheet } from '../support/sheets';

const at = (row: number, column: number) => ({ sheet: 'Chỉ tiêu', row, column });
const ids = (...rows: readonly (readonly Cell[])[]) => targetSheet(rows).targets.map(({ id }) => id);
const row = (number: Cell, text = 'Mô hình giảm nghèo', unit: Cell = 'mô hình', plan: Cell = 1) => [
  ...[number, text, unit, null, plan],
];

describe('numbers', () => {
  it('are made up in order where there are none, past those that are taken', () => {
    expect(ids(row('a'), row(null), row(null))).toEqual(['a', '2', '3']);
    expect(ids(row('2'), row(null))).toEqual(['2', '3']);
    expect(ids(row('2'), row('3'), row(null), row(null))).toEqual(['2', '3', '4', '5']);
    expect(ids(row('1'), row('1'), row('1'))).toEqual(['1', '1-2', '1-3']);
    expect(ids(row('1-3'), row('1'), row('1'))).toEqual(['1-3', '1', '1-4']);
    expect(ids(['I', 'Giảm nghèo'], row(null), row(null))).toEqual(['I1', 'I2']);
    expect(ids(row('1'), ['I', 'Giảm nghèo'], row('1'), row('1'))).toEqual(['1', 'I.1', '1-3']);
  });

  it('under a letter end its section only where another letter begins', () => {
    const sections = (...numbers: readonly string[]) =>
      targetSheet([
        ['e', 'Các dịch vụ xã hội cơ bản'],
        row('e1'),
        ...numbers.map((each) => row(each)),
      ]).targets.map(({ section }) => section !== null);
    expect(sections('e2', '', '1', '1a')).toEqual([true, true, true, true, true]);
    expect(sections('g', '')).toEqual([true, false, false]);
  });
});

describe('a number that is to remain beside a rate', () => {
  const rows = [
    row('a'),
    ['b', 'Tỷ lệ hộ nghèo xuống còn', '%', null, 2.5, null, null, 'Ngành VH-XH'],
    [null, '- Tương ứng số hộ nghèo', 'hộ', 52, 36],
    row('c'),
  ];
  it('is a target of its own, of the same group and body', () => {
    const { targets, problems } = targetSheet(rows);
    expect(problems).toEqual([]);
    expect(targets.map(({ id }) => id)).toEqual(['a', 'b', 'b.1', 'c']);
    expect(targets[2]).toMatchObject({
      ...{ kind: 'at-most-count', form: 'by', value: 36, count: null, source: 'poor-households' },
      responsible: 'Ngành VH-XH',
      cells: { value: at(5, 5), baseline: at(5, 4) },
    });
  });

  it('has a body of its own where it names one', () => {
    const [, , left] = rows;
    const { targets } = targetSheet([rows[1]!, [...left!, null, null, 'Trạm Y tế']]);
    expect(targets.map(({ responsible }) => responsible)).toEqual(['Ngành VH-XH', 'Trạm Y tế']);
  });
});

describe('one of every household', () => {
  const TEXT = 'Hộ nghèo có ít nhất 01 lao động có việc làm bền vững';
  it.each<[Cell, Cell, number | null]>([
    // A person of each is no 1 % of them.
    ['hộ', '01 người', null],
    ['hộ', 1, null],
    ['hộ', 'Phấn đấu', null],
    ['%', '1%', 1],
    ['%', 80, 80],
  ])('planned as %j %j is %j', (unit, plan, value) =>
    expect(oneTarget(['1', TEXT, unit, null, plan])).toMatchObject({ kind: 'one-per-household', value }),
  );
});

describe('words nobody has understood', () => {
  const problems = (text: string) => targetSheet([['1', text]]).problems;
  it('are told where they give a per cent', () => {
    for (const text of ['Phân bổ 20% và 30% kinh phí', 'Phân bổ 20 % và 30 % kinh phí'])
      expect(problems(text)).toEqual([
        { targetId: '1', ref: at(3, 2), field: 'chi_tieu', key: 'notUnderstood', found: text },
      ]);
    expect(problems('Nâng tỷ lệ (%) người hài lòng')).toEqual([]);
    expect(problems('Nâng cao nhận thức')).toEqual([]);
  });
});

describe('cells', () => {
  it('of a figure in the words are those of the words', () =>
    expect(oneTarget(['1', 'Hộ nghèo có nước sạch tối thiểu 80%']).cells).toEqual({ value: at(3, 2) }));

  it('of no figure are none', () => expect(oneTarget(['1', 'Nâng cao nhận thức']).cells).toEqual({}));

  it('are those of the plan’s column where it has something', () =>
    expect(oneTarget(['1', 'Cán bộ được tập huấn', '%', null, 100, 12, 15]).cells).toEqual({
      ...{ value: at(3, 5), actual: at(3, 6), denominator: at(3, 7) },
    }));
});
