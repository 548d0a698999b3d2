import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/model';
import { phonesIn, readPhone } from '../../../src/core/text/phones';

const told = (cell: Cell) => {
  const reading = readPhone(cell);
  if (reading.kind !== 'ok') return reading.kind;
  const { number, kind, current, lostZero, canonical } = reading.value;
  return [
    number,
    kind,
    current === number ? '' : String(current),
    lostZero ? 'lost' : '',
    canonical ? '' : 'other',
  ];
};

describe('readPhone', () => {
  test.each<[Cell, string[]]>([
    ['0999602944', ['0999602944', 'mobile', '', '', '']],
    ['0999.602.944', ['0999602944', 'mobile', '', '', 'other']],
    ['0999 602\u00a0944', ['0999602944', 'mobile', '', '', 'other']],
    // O13: a lost zero, a landline, an old prefix, +84.
    [912000001, ['0912000001', 'mobile', '', 'lost', 'other']],
    ['912000001', ['0912000001', 'mobile', '', 'lost', 'other']],
    ['0255 3000 002', ['02553000002', 'landline', '', '', 'other']],
    [2553000002, ['02553000002', 'landline', '', 'lost', 'other']],
    // 0166 became 036, the seven digits after it stayed.
    ['01660000003', ['01660000003', 'old-mobile', '0360000003', '', '']],
    [1660000003, ['01660000003', 'old-mobile', '0360000003', 'lost', 'other']],
    ['01230000003', ['01230000003', 'old-mobile', '0830000003', '', '']],
    ['01610000003', ['01610000003', 'old-mobile', 'null', '', '']],
    ['+84 98 000 0004', ['0980000004', 'mobile', '', '', 'other']],
    ['+84 (0)98 000 0004', ['0980000004', 'mobile', '', '', 'other']],
    ['0084980000004', ['0980000004', 'mobile', '', '', 'other']],
    [84980000004, ['0980000004', 'mobile', '', '', 'other']],
    // 084 is a prefix of its own as well.
    ['0840000004', ['0840000004', 'mobile', '', '', '']],
    [840000004, ['0840000004', 'mobile', '', 'lost', 'other']],
  ])('%j', (cell, expected) => expect(told(cell)).toEqual(expected));

  test.each<Cell>([
    '0912000001 - 0980000004',
    '0912000001/0980000004',
    '0912000001 hoặc 0980000004',
    '091200000',
    '09120000012',
    '215218087',
    '0012345678',
    'không có',
    '#REF!',
    9.12e-7,
    912000001.5,
    true,
    { date: '2024-05-03' },
  ])('%j is no number of Việt Nam', (cell) => expect(told(cell)).toBe('unreadable'));

  test('blank is blank', () => expect([null, '', ' \u00a0'].map(told)).toEqual(Array(3).fill('blank')));

  test('a mobile number reads the same however it is written', () => {
    const mobile = fc.stringMatching(/^0[35789]\d{8}$/);
    fc.assert(
      fc.property(mobile, (number) => {
        const dotted = `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
        for (const cell of [number, dotted, Number(number), `+84${number.slice(1)}`, ` ${number}\u200b`]) {
          const reading = readPhone(cell);
          expect(reading.kind === 'ok' && reading.value.number).toBe(number);
        }
      }),
    );
  });
});

describe('phonesIn', () => {
  test.each<[string, string[]]>([
    ['0912000001 - 0980000004', ['0912000001', '0980000004']],
    ['0912000001/0980000004', ['0912000001', '0980000004']],
    ['0912.000.001 hoặc +84 98 000 0004', ['0912000001', '0980000004']],
    ['0912000001 0980000004', ['0912000001', '0980000004']],
    ['0912000001 (con trai)', ['0912000001']],
    ['A. Ba: 0255 3000 002', ['02553000002']],
    ['09120000012', []],
    ['không có', []],
  ])('%j', (text, numbers) => expect(phonesIn(text)).toEqual(numbers));
});
