import type { Person } from '../../../src/core/model';
import { birthTrouble, birthValue, bornWithin, isSlipOf, yearByNumber } from '../../../src/core/rules/births';
import { indexRegister } from '../../../src/core/rules/register-index';
import { gridRegister, member, register, type Row } from '../../support/builders';

const AS_OF = '2024-12-31';
const person = (fields: Row): Person =>
  indexRegister(register({ ma_ho: 'H1', chu_ho: 'Lê Văn Một', ...fields })).persons[0]!.person;
const troubleOf = (ngay_sinh: Row['ngay_sinh']) => birthTrouble(person({ ngay_sinh }), AS_OF);
const place = (ngay_sinh: Row['ngay_sinh']) => {
  const { table, row } = person({ ngay_sinh });
  return { table, row, field: 'ngay_sinh' } as const;
};

describe('the trouble of a birth date', () => {
  it('is none where it is read or nothing is written', () => {
    for (const cell of ['05/03/1970', 1970, null]) expect(troubleOf(cell)).toBeNull();
    expect(birthTrouble(person({ so_nhan_khau: 3 }), AS_OF)).toBeNull();
  });

  it('is a day no calendar has, a text without a date, or a year of too few or too many digits', () => {
    expect(troubleOf('31/02/1970')).toEqual({ kind: 'impossible' });
    expect(troubleOf('không nhớ')).toEqual({ kind: 'unreadable' });
    expect(troubleOf('15/05/198')).toEqual({
      kind: 'odd-year',
      written: { day: 15, month: 5, digits: '198' },
    });
    expect(troubleOf('15/05/19855')).toMatchObject({ kind: 'odd-year', written: { digits: '19855' } });
  });

  it('of a year without its century tells what it may mean: 20 is 1920 or 2020, 25 on the last day of 2024 only 1925', () => {
    expect(troubleOf('15/05/20')).toEqual({
      kind: 'short-year',
      written: { day: 15, month: 5, digits: '20' },
      meanings: [
        { year: 1920, month: 5, day: 15 },
        { year: 2020, month: 5, day: 15 },
      ],
    });
    expect(troubleOf('15/05/25')).toMatchObject({ meanings: [{ year: 1925, month: 5, day: 15 }] });
    // Neither 1930 nor 2030 has a 30th of February.
    expect(troubleOf('30/02/30')).toEqual({ kind: 'impossible' });
  });

  it('of a year beyond every calendar of the living is the future: 2985, not five digits and not the year 198', () => {
    expect(troubleOf('15/05/2985')).toEqual({ kind: 'future', birth: { year: 2985, month: 5, day: 15 } });
    expect(troubleOf('15/05/29850')).toMatchObject({ kind: 'odd-year' });
    expect(troubleOf('15/05/0198')).toMatchObject({ kind: 'odd-year' });
  });
});

describe('the birth year of the ID number', () => {
  // 051 Quảng Ngãi, 0 male of 19xx, 85; 1 female of 19xx.
  const man = '051085123457';
  it('is sure when 12 digits of a province do not contradict the sex', () => {
    expect(yearByNumber(person({ cccd: man, gioi_tinh: 'Nam' }))).toEqual({ year: 1985, sure: true });
    expect(yearByNumber(person({ cccd: man, gioi_tinh: null }))).toEqual({ year: 1985, sure: true });
    expect(yearByNumber(person({ cccd: man }))).toEqual({ year: 1985, sure: true });
    expect(yearByNumber(person({ cccd: '051185123457', gioi_tinh: 'Nữ' }))).toEqual({
      year: 1985,
      sure: true,
    });
  });

  it('is told but not sure where the sex differs, no province is named, or a zero had to be put back', () => {
    expect(yearByNumber(person({ cccd: man, gioi_tinh: 'Nữ' }))).toEqual({ year: 1985, sure: false });
    // 099 is none of the 63 provinces.
    expect(yearByNumber(person({ cccd: '099085123457', gioi_tinh: 'Nam' }))).toEqual({
      year: 1985,
      sure: false,
    });
    expect(yearByNumber(person({ cccd: 51085123457, gioi_tinh: 'Nam' }))).toEqual({
      year: 1985,
      sure: false,
    });
  });

  it('is unknown without a number to judge by', () => {
    for (const cccd of [null, 'chưa có', '205123456', '000000000000'])
      expect(yearByNumber(person({ cccd }))).toBeNull();
    expect(yearByNumber(person({ gioi_tinh: 'Nam' }))).toBeNull();
  });
});

it.each([
  ['19855', 1985, true],
  ['0020', 2020, true],
  ['1895', 1985, true],
  // Tens and ones in the wrong order, the tens missing, the ones missing, the same digit once for both.
  ['1958', 1985, false],
  ['2007', 1987, false],
  ['208', 1987, false],
  ['198', 1988, false],
  ['1988', 1988, true],
  ['205', 1987, false],
])('%s is a slip of %i: %s', (digits, year, isSlip) => {
  expect(isSlipOf(digits, year)).toBe(isSlip);
});

it('writes a bare year as the number it replaces and every other birth as text', () => {
  const year = { year: 1985, month: null, day: null };
  expect(birthValue(place(2985), year)).toBe(1985);
  expect(birthValue(place('2985'), year)).toBe('1985');
  expect(birthValue(place(2985), { year: 1985, month: 5, day: 15 })).toBe('15/05/1985');
  expect(birthValue(place('15/05/2985'), { year: 1985, month: 5, day: 15 })).toBe('15/05/1985');
});

it('counts a birth year among those of a span from its first to its last year, and one that is not read never', () => {
  const read = gridRegister({
    members: [1899, 1900, 1970, 1971, null, 'hỏi lại'].map((ngay_sinh, at) =>
      member({ ho_ten: `Lê Văn ${'ABCDEG'[at]}`, quan_he: at === 0 ? 'Chủ hộ' : 'Con', ngay_sinh }),
    ),
  });
  const index = indexRegister(read);
  const names = (from: number, to: number) => {
    const within = bornWithin(index, from, to);
    return [within.passed, within.rest.map(({ name }) => name?.slice(-1)).join('')];
  };
  expect(names(1900, 1970)).toEqual([2, 'ADEG']);
  expect(names(-10, 1899)).toEqual([1, 'BCDEG']);
  expect(names(0, 0)).toEqual([0, 'ABCDEG']);
});
