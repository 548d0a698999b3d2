import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/model';
import { readNumber } from '../../../src/core/text/numbers';

const read = (cell: Cell): [number, number, boolean] | string => {
  const reading = readNumber(cell);
  return reading.kind === 'ok'
    ? [reading.value.value, reading.value.decimals, reading.value.percent]
    : reading.kind;
};

describe('readNumber', () => {
  test.each<[Cell, number, number, boolean]>([
    ['1.500.000', 1500000, 0, false],
    ['1,500,000', 1500000, 0, false],
    ['1.500.000 đ', 1500000, 0, false],
    ['3.490.000 đồng/người/tháng', 3490000, 0, false],
    ['1.500', 1500, 0, false],
    ['1.500,75', 1500.75, 2, false],
    ['1,500.75', 1500.75, 2, false],
    ['1,11', 1.11, 2, false],
    ['1.11', 1.11, 2, false],
    ['0.500', 0.5, 3, false],
    ['0,95', 0.95, 2, false],
    ['1,5 triệu', 1500000, 0, false],
    ['1,1 triệu', 1100000, 0, false],
    ['1tr5', 1500000, 0, false],
    ['910 nghìn', 910000, 0, false],
    ['05', 5, 0, false],
    ['05 hộ', 5, 0, false],
    ['24 khẩu', 24, 0, false],
    ['56 m2', 56, 0, false],
    ['12,5 m²', 12.5, 1, false],
    ['70%', 70, 0, true],
    ['≥ 70%', 70, 0, true],
    ['12,5 %', 12.5, 1, true],
    ['trên 80%', 80, 0, true],
    ['  1\u00a0', 1, 0, false],
    [0.0111, 0.0111, 4, false],
    [45, 45, 0, false],
  ])('%j is %d', (cell, value, decimals, percent) => {
    expect(read(cell)).toEqual([value, decimals, percent]);
  });

  test.each<Cell>([
    '2tr?',
    '3O',
    '#N/A',
    'Phấn đấu',
    '1.5.00',
    '12 con',
    'x',
    true,
    { date: '2024-05-03' },
    Infinity,
  ])('%j is unreadable', (cell) => {
    expect(read(cell)).toBe('unreadable');
  });

  test('nothing written, and a lone dash, are blank and not zero', () => {
    expect([null, '', '   ', '-', '–'].map(read)).toEqual(Array(5).fill('blank'));
  });

  test('a whole number reads back from its Vietnamese spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (value) => {
        const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, '.');
        expect(read(grouped)).toEqual([value, 0, false]);
      }),
    );
  });
});
