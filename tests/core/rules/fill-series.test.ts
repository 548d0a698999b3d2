import { fillSeries } from '../../../src/core/rules/fill-series';
import { indexRegister } from '../../../src/core/rules/register-index';
import { readRegister } from '../../../src/core/register/read-register';
import type { Cell } from '../../../src/core/model';
import { gridOf, gridOfRecords, register } from '../../support/builders';

const heads = (...numbers: readonly Cell[]) =>
  register(...numbers.map((cccd, at) => ({ ma_ho: `H${at}`, chu_ho: `Lê Văn ${'ABCDEGHIK'[at]}`, cccd })));
const seriesOf = (read: ReturnType<typeof heads>, rows = 3) => {
  const found = fillSeries(read, indexRegister(read), rows);
  return {
    series: found.series.map((run) => run.map(({ row }) => row)),
    dragged: [...found.dragged].map(({ row }) => row),
  };
};
const none = { series: [], dragged: [] };

describe('numbers dragged down a column', () => {
  it('count up or down by one; the first of them was typed', () => {
    expect(seriesOf(heads('051070000008', '051070000009', '051070000010'))).toEqual({
      series: [[2, 3, 4]],
      dragged: [3, 4],
    });
    expect(seriesOf(heads('051070000010', '051070000009', '051070000008'))).toEqual({
      series: [[2, 3, 4]],
      dragged: [3, 4],
    });
  });

  it('are two drags where the direction turns, and one is not enough for either', () => {
    const turned = heads('051070000001', '051070000002', '051070000003', '051070000002', '051070000001');
    expect(seriesOf(turned).series).toEqual([
      [2, 3, 4],
      [4, 5, 6],
    ]);
    expect(seriesOf(heads('051070000001', '051070000002', '051070000001', '051070000002'))).toEqual(none);
  });

  it('are as many rows as the threshold says', () => {
    const two = heads('051070000001', '051070000002', '051070000009');
    expect(seriesOf(two)).toEqual(none);
    expect(seriesOf(two, 2).series).toEqual([[2, 3]]);
    const index = indexRegister(two);
    expect(fillSeries(two, index, 3).series).toEqual([]);
    expect(fillSeries(two, index, 2).series).toHaveLength(1);
  });

  it('are none where they differ by two or not at all, or a row between has no number', () => {
    expect(seriesOf(heads('051070000001', '051070000003', '051070000005'))).toEqual(none);
    expect(seriesOf(heads('051070000001', '051070000001', '051070000001'))).toEqual(none);
    expect(seriesOf(heads('051070000001', '051070000002', null, '051070000003', '051070000004'))).toEqual(
      none,
    );
  });

  it('are looked for whatever is wrong with them: zeros lost, separators, nine digits; not below nine', () => {
    expect(seriesOf(heads(51070000001, '51070000002', '051.070.000.003')).series).toEqual([[2, 3, 4]]);
    expect(seriesOf(heads(205123456, 205123457, 205123458)).series).toEqual([[2, 3, 4]]);
    expect(seriesOf(heads(20512345, 20512346, 20512347))).toEqual(none);
  });

  it('stand one below the other in one list', () => {
    const list = (name: string, id: number, ...numbers: readonly Cell[]) =>
      gridOfRecords(
        numbers.map((cccd, at) => ({ ma_ho: `${name}${at}`, chu_ho: `Lê Văn ${name} ${at}`, cccd })),
        name,
        id,
      );
    const { register: two } = readRegister([
      list('A', 0, '051070000001', '051070000002'),
      list('B', 1, '051070000003', '051070000004'),
    ]);
    expect(seriesOf(two)).toEqual(none);
    const { register: without } = readRegister([
      gridOf([
        ['Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu'],
        ['H1', 'Lê Văn Một', 3],
        ['H2', 'Lê Văn Hai', 4],
      ]),
    ]);
    expect(seriesOf(without)).toEqual(none);
  });
});
