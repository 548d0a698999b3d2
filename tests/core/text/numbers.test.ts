import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/model';
import { readLimit, readNumber } from '../../../src/core/text/numbers';

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
    ['12,5 %', 12.5, 1, true],
    ['  1\u00a0', 1, 0, false],
    ['1tr500', 1500000, 0, false],
    ['1 triệu 500 nghìn', 1500000, 0, false],
    ['1 triệu 500 ngàn đồng', 1500000, 0, false],
    ['1 triệu 5 nghìn', 1005000, 0, false],
    ['1 triệu 5', 1500000, 0, false],
    ['2 triệu rưỡi', 2500000, 0, false],
    ['1.5tr', 1500000, 0, false],
    ['1,5tr/người/tháng', 1500000, 0, false],
    ['1.500 nghìn', 1500000, 0, false],
    ['500k', 500000, 0, false],
    ['1,2 tỷ', 1200000000, 0, false],
    ['2.000.000đ/người/tháng', 2000000, 0, false],
    ['1.500.000 đ.', 1500000, 0, false],
    ['1 500 000', 1500000, 0, false],
    ['1\u00a0500\u00a0000 đồng', 1500000, 0, false],
    ['1.500.000,50', 1500000.5, 2, false],
    ['1 500 000,5', 1500000.5, 1, false],
    ['5 người', 5, 0, false],
    ['12,5%', 12.5, 1, true],
    ['45,5', 45.5, 1, false],
    ['66,667%', 66.667, 3, true],
    ['66.667%', 66.667, 3, true],
    ['-5', -5, 0, false],
    [0.0111, 0.0111, 4, false],
    [45, 45, 0, false],
  ])('%j is %d', (cell, value, decimals, percent) => {
    expect(read(cell)).toEqual([value, decimals, percent]);
  });

  test.each<Cell>([
    '2tr?',
    // Two readings a factor of 1000 apart.
    '1,500',
    '1,500 đ',
    '1.500 triệu',
    '1,250 triệu',
    '1 500',
    '1tr50',
    '1tr500 đồng',
    // Several numbers, or none.
    '(5)',
    '½',
    '5-6',
    '2 triệu - 3 triệu',
    '19..',
    '1,500,00',
    '5,11580E+10',
    '99999999999999999999',
    '3O',
    '#N/A',
    // A second figure is no unit, and what lies above a number is not the number.
    '170/180',
    '4/2',
    '4/2 nữ',
    '60/2 m2',
    '4/nữ',
    'trên 175',
    '>175',
    '‹30',
    'dưới 30',
    'từ 5',
    'khoảng 120',
    '~120',
    '≈ 2 triệu',
    'tối đa 3 người',
    '≥ 70%',
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

  const grouped = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
  const shapes = (text: string): string[] => [
    text,
    text.normalize('NFD'),
    text.replace(/ /g, '\u00a0'),
    ` \u200b${text}\ufeff `,
    text.toUpperCase(),
  ];

  test('a whole number reads back from its Vietnamese spelling, with and without a unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (value) => {
        for (const unit of ['', ' đ', ' đồng/tháng', ' hộ', ' người']) {
          for (const text of shapes(grouped(value, '.') + unit))
            expect(read(text)).toEqual([value, 0, false]);
        }
      }),
    );
  });

  test('from a million, commas and spaces between the thousands are as good', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 2_000_000_000 }),
        fc.constantFrom(',', ' '),
        (value, mark) => {
          for (const text of shapes(grouped(value, mark))) expect(read(text)).toEqual([value, 0, false]);
        },
      ),
    );
  });

  test('a decimal reads back with its digits, but three of them after a comma could be thousands', () => {
    const digits = fc.stringMatching(/^\d{1,4}$/);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        digits,
        fc.constantFrom(',', '.'),
        (whole, fraction, mark) => {
          const text = `${whole}${mark}${fraction}`;
          if (fraction.length !== 3) {
            expect(read(text)).toEqual([Number(`${whole}.${fraction}`), fraction.length, false]);
          } else {
            expect(read(text)).toEqual(
              mark === ',' ? 'unreadable' : [Number(`${whole}${fraction}`), 0, false],
            );
          }
        },
      ),
    );
  });

  test('money in millions reads as the same dong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }), (millions, tenths) => {
        const dong = millions * 1_000_000 + tenths * 100_000;
        const texts = [
          `${millions},${tenths} triệu`,
          `${millions}.${tenths}tr`,
          `${millions}tr${tenths}`,
          `${millions}tr${tenths}00`,
          `${millions} triệu ${tenths}00 nghìn`,
        ];
        for (const text of texts.flatMap(shapes)) expect(read(text)).toEqual([dong, 0, false]);
      }),
    );
  });
});

describe('readLimit', () => {
  test.each<[Cell, number]>([
    ['≥ 70%', 70],
    ['trên 80%', 80],
    ['tối thiểu 05 người', 5],
    ['dưới 0,2 %', 0.2],
    [70, 70],
  ])('%j is %d, its words telling the kind', (cell, value) => {
    const reading = readLimit(cell);
    expect(reading.kind === 'ok' && reading.value.value).toBe(value);
  });
  test.each<Cell>(['4/2', 'trên', 'trên trên 5', '5-6'])('%j is unreadable', (cell) => {
    expect(readLimit(cell).kind).toBe('unreadable');
  });
});
