/** The quick looks of the census against the readers that take their time: they may say less, never anything else. */
import fc from 'fast-check';
import type { Cell } from '../../../src/core/model';
import {
  agrees,
  FIRST_NUMBER,
  isFullName,
  isLastDay,
  packedDate,
  plainDate,
  yearOf,
} from '../../../src/core/rules/plain-cells';
import { saysNothing } from '../../../src/core/rules/cells';
import { readBirth } from '../../../src/core/text/dates';
import { decodeIdNumber, twelveDigitValue } from '../../../src/core/text/id-numbers';
import { normaliseText } from '../../../src/core/text/unicode';

const digits = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });
const two = (value: number) => String(value).padStart(2, '0');
const dateCell: fc.Arbitrary<Cell> = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 0, max: 32 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 1790, max: 2210 }),
    )
    .chain(([day, month, year]) =>
      fc.constantFrom<Cell>(
        `${two(day)}/${two(month)}/${year}`,
        `${day}/${month}/${year}`,
        { date: `${year}-${two(month)}-${two(day)}` },
        year,
      ),
    ),
  fc.string({ maxLength: 12 }),
  fc.double(),
);

describe('plainDate', () => {
  it('is the date readBirth reads, or says nothing', () => {
    fc.assert(
      fc.property(dateCell, (cell) => {
        const date = plainDate(cell);
        if (date === 0) return;
        const birth = readBirth(cell);
        expect(birth.kind).toBe('ok');
        if (birth.kind !== 'ok') return;
        const { year, month, day } = birth.value;
        expect([yearOf(date), Math.floor(date / 32) % 16, date % 32]).toEqual([year, month, day]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[Cell, number]>([
    ['29/02/2000', 2000],
    [{ date: '1900-01-01' }, 1900],
    // No leap day in 1900 (Gregorian rule), no month 13, no day 0: left to the reader.
    ['29/02/1900', 0],
    ['01/13/2000', 0],
    ['00/01/2000', 0],
    ['1/1/2000', 0],
    ['2000', 0],
    [null, 0],
  ])('%j: year %d', (cell, year) => {
    expect(yearOf(plainDate(cell))).toBe(year);
  });
});

describe('a packed date', () => {
  it.each<[Cell, number]>([
    ['05/03/1970', packedDate(1970, 3, 5)],
    [{ date: '1970-03-05' }, packedDate(1970, 3, 5)],
    // The first and the last year a date cell may have, the first and last month and day.
    ['01/01/1800', packedDate(1800, 1, 1)],
    ['31/12/2199', packedDate(2199, 12, 31)],
    ['09/10/1999', packedDate(1999, 10, 9)],
  ])('%j', (cell, packed) => {
    expect(plainDate(cell)).toBe(packed);
  });

  it('is told only of dates written in the plainest way', () => {
    const other: Cell[] = [
      ...['31/12/1799', '01/01/2200', '00/03/1970', '32/03/1970', '05/00/1970', '05/13/1970', '31/04/1970'],
      ...['05-03/1970', '05/03-1970', '05.03.1970', '5/03/19701', '05/03/197', '05/03/19700', '05/03/70  '],
      ...[
        'a5/03/1970',
        '0a/03/1970',
        '05/a3/1970',
        '05/0a/1970',
        '05/03/a970',
        '05/03/1a70',
        '05/03/19a0',
        '05/03/197a',
      ],
      ...['/5/03/1970', '0/05/1970 ', ' 5/03/1970', '05/ 3/1970', '1970-03-05', 25632, true, null],
      ...[{ date: '1970-3-5' }, { date: '1970-03-05T00' }, { date: '1799-12-31' }, { date: '' }],
    ];
    expect(other.filter((cell) => plainDate(cell) !== 0)).toEqual([]);
  });

  it('is larger for a later day, month and year, and keeps its year', () => {
    const days = [
      packedDate(1969, 12, 31),
      packedDate(1970, 1, 1),
      packedDate(1970, 1, 2),
      packedDate(1970, 2, 1),
    ];
    expect([...days].sort((a, b) => a - b)).toEqual(days);
    expect(new Set(days).size).toBe(4);
    expect(days.map(yearOf)).toEqual([1969, 1970, 1970, 1970]);
  });

  it('is the last day of a year only on 31 December', () => {
    expect(isLastDay(packedDate(1969, 12, 31))).toBe(true);
    expect([packedDate(1969, 12, 30), packedDate(1970, 1, 1), packedDate(1969, 10, 31)].some(isLastDay)).toBe(
      false,
    );
  });
});

describe('isFullName', () => {
  const part = fc.constantFrom(
    'Nguyễn',
    'Thị',
    'An',
    'H’',
    'y',
    ' ',
    '  ',
    '\u200b',
    '-',
    '7',
    'x',
    'không',
    'rõ',
    'n/a',
    'Ở',
  );
  it('is true only of what has two words and says something', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), fc.constantFrom('', ' '), (parts, joint) => {
        const text = parts.join(joint);
        if (!isFullName(text)) return;
        expect(normaliseText(text)).toContain(' ');
        expect(saysNothing(text)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[Cell, boolean]>([
    ['Nguyễn Văn An', true],
    ['Đỗ Ơn', true],
    // The first and last letters of each alphabet: ASCII, Latin-1 and Extended-A and -B, Latin Extended Additional.
    ['aa zz', true],
    ['AA ZZ', true],
    ['À ơ', true],
    ['ɏ Ḁ', true],
    ['Ạ ỿ', true],
    ['@a an', false],
    ['[a an', false],
    ['{a an', false],
    ['an `a', false],
    ['an ¿a', false],
    ['an ɐa', false],
    ['an ἀa', false],
    ['an ᷿a', false],
    ['1a an', false],
    [' an an', false],
    ['an ', false],
    ['Nguyễn', false],
    ['Lan ', false],
    ['không rõ', false],
    ['Không rõ', false],
    ['? ?', false],
    [null, false],
    [12, false],
  ])('%j: %s', (cell, full) => {
    expect(isFullName(cell)).toBe(full);
  });
});

describe('agrees', () => {
  it('is what the decoded number says: sex, year of 19xx or 20xx, a province', () => {
    const number = fc.oneof(
      digits(12, 12),
      fc
        .tuple(fc.constantFrom('051', '079', '001', '003', '999'), digits(9, 9))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(number, fc.boolean(), fc.integer({ min: 1900, max: 2199 }), (text, male, year) => {
        const decoded = decodeIdNumber(text);
        const value = twelveDigitValue(text);
        const century = Number(text[3]);
        const wanted =
          decoded?.provinceName != null &&
          century <= 3 &&
          decoded.sex === (male ? 'male' : 'female') &&
          decoded.birthYear === year;
        expect(value >= FIRST_NUMBER && agrees(value, male, year)).toBe(wanted);
        if (decoded) {
          const own = value >= FIRST_NUMBER && agrees(value, decoded.sex === 'male', decoded.birthYear);
          expect(own).toBe(decoded.provinceName !== null && century <= 3);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    // NĐ 137/2015/NĐ-CP, Điều 13: Quảng Ngãi 051, 0 a man of 19xx, 3 a woman of 20xx.
    ['051083000001', true, 1983],
    ['051305000001', false, 2005],
    ['051183000001', false, 1983],
    ['051205000001', true, 2005],
  ])('%s', (text, male, year) => {
    expect(agrees(twelveDigitValue(text), male, year)).toBe(true);
    expect(agrees(twelveDigitValue(text), !male, year)).toBe(false);
    expect(agrees(twelveDigitValue(text), male, year + 1)).toBe(false);
  });
});

describe('twelveDigitValue', () => {
  it('is the number of twelve digits as text, else NaN', () => {
    fc.assert(
      fc.property(fc.oneof(digits(10, 14), fc.string({ maxLength: 13 })), (text) => {
        expect(twelveDigitValue(text)).toBe(/^\d{12}$/.test(text) ? Number(text) : NaN);
      }),
    );
    expect(twelveDigitValue(51083000001)).toBeNaN();
  });
});
