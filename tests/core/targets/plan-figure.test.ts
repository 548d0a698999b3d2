import { readPlanFigure } from '../../../src/core/targets/read/plan-figure';
import type { Cell } from '../../../src/core/model';

function figure(cell: Cell, format = '') {
  const reading = readPlanFigure(cell, format);
  return reading.kind === 'figure' ? reading.figure : reading;
}

describe('the planned figure of a target', () => {
  it.each<[Cell, string, number, number]>([
    [1.11, '0.00', 1.11, 2],
    // Shown as 0,30, but the plan wrote 0,3: one decimal.
    [0.3, '0.00', 0.3, 1],
    ['05', '', 5, 0],
    ['01', '@', 1, 0],
    ['80', '', 80, 0],
    ['1,11', '', 1.11, 2],
    // As text 0,30 was written with two decimals.
    ['0,30', '', 0.3, 2],
    ['1.250', '', 1250, 0],
    [16, '0.00', 16, 0],
  ])('reads %j (%s) as %d with %d decimals', (cell, format, value, decimals) => {
    expect(figure(cell, format)).toMatchObject({ value, decimals, max: null, bound: null });
  });

  it('counts a number in a per cent cell a hundredfold, exactly', () => {
    expect(figure(1, '0%')).toMatchObject({ value: 100, percent: true, decimals: 0 });
    expect(figure(0.95, '0%')).toMatchObject({ value: 95, percent: true });
    // 0.07 * 100 is 7.000000000000001 in doubles.
    expect(figure(0.07, '0%')).toMatchObject({ value: 7, decimals: 0 });
    expect(figure(0.0111, '0.00%')).toMatchObject({ value: 1.11, decimals: 2 });
  });

  it.each([
    ['≥ 70%', 'at-least', 70],
    ['ít nhất 70%', 'at-least', 70],
    ['Trên 90%', 'above', 90],
    ['> 90 %', 'above', 90],
    ['dưới 2%', 'below', 2],
    ['tối đa 05 hộ', 'at-most', 5],
    ['≤5', 'at-most', 5],
  ])('keeps the bound of %s', (text, bound, value) => {
    expect(figure(text)).toMatchObject({ bound, value });
  });

  it.each([
    ['1 - 1,5%', 1, 1.5, 1],
    ['0,3–0,5', 0.3, 0.5, 1],
    ['từ 8% đến 9%', 8, 9, 0],
    ['0,25 ÷ 0,5', 0.25, 0.5, 2],
  ])('reads the range %s with its finest decimals', (text, value, max, decimals) => {
    expect(figure(text)).toMatchObject({ value, max, decimals });
  });

  it('reads the rate before the households in brackets', () => {
    expect(figure('1,11% (tương ứng 16 hộ)')).toMatchObject({ value: 1.11, decimals: 2, percent: true });
    expect(figure('0,3% (05 hộ)')).toMatchObject({ value: 0.3, decimals: 1 });
  });

  it.each([null, '', '  ', 'Phấn đấu', '-', 'x', 'Hoàn thành'])('takes %j for no number', (cell) => {
    expect(readPlanFigure(cell, '')).toEqual({ kind: 'none' });
  });

  it.each(['nhiều', 'abc', '12 con gà', '5 - 3', '#N/A', 'constructor'])('calls %j unreadable', (text) => {
    expect(readPlanFigure(text, '')).toEqual({ kind: 'unreadable', text });
  });

  it('calls a date unreadable: it is what Sheets made of 1-5', () => {
    expect(readPlanFigure({ date: '2024-05-01' }, '')).toEqual({ kind: 'unreadable', text: '01/05/2024' });
  });

  it.each<[Cell, string, number, number | null, string | null, boolean]>([
    ['15 (tối đa)', '', 15, null, 'at-most', false],
    ['15 (dưới 16 tuổi)', '', 15, null, null, false],
    ['70% (trở lên)', '', 70, null, 'at-least', true],
    ['70 (trở xuống)', '', 70, null, 'at-most', false],
    ['từ 70%', '', 70, null, 'at-least', true],
    ['từ 70% trở xuống', '', 70, null, 'at-most', true],
    // One end with a sign is enough, two alike are a range too.
    ['1 - 1,5%', '', 1, 1.5, null, true],
    ['1% - 1,5%', '', 1, 1.5, null, true],
    ['1 - 1,5', '', 1, 1.5, null, false],
    ['5 - 5', '', 5, 5, null, false],
    ['một nửa', '', 50, null, null, true],
    ['1/4 số hộ nghèo', '', 25, null, null, true],
  ])('%j', (cell, format, value, max, bound, percent) =>
    expect(figure(cell, format)).toMatchObject({ value, max, bound, percent }),
  );

  it.each(['5 - nhiều', '1.2.3 - 5', 'x - 5'])('a range with one end alone is unreadable: %s', (text) =>
    expect(readPlanFigure(text, '')).toEqual({ kind: 'unreadable', text }),
  );

  it('a number that is none is unreadable', () =>
    // The hundredfold of the greatest number is no number.
    expect(readPlanFigure(Number.MAX_VALUE, '0%')).toEqual({
      ...{ kind: 'unreadable', text: '1.7976931348623157e+308' },
    }));
});
