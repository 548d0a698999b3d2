import { readRegister } from '../../../src/core/register/read-register';
import { earlierRecords } from '../../../src/core/rules/earlier-records';
import type { Register } from '../../../src/core/model';
import { gridOf, gridOfRecords, type Row } from '../../support/builders';

const row = (ma_ho: string, chu_ho: string, more: Row = {}): Row => ({
  ma_ho,
  chu_ho,
  cccd: null,
  ngay_sinh: null,
  thon: 'Thôn 1',
  ...more,
});
const read = (...rows: readonly Row[]): Register => readRegister([gridOfRecords(rows)]).register;
const missing = (now: Register, before: Register) =>
  earlierRecords(now, before).missing.map(({ head }) => head.name);

const other = row('H9', 'Võ Văn Chín');

it('compares nobody with another family that has its code now', () => {
  const before = read(row('H1', 'Lê Văn Một', { ngay_sinh: 1960 }), other);
  const nameBefore = (now: Register) =>
    earlierRecords(now, before).before(now.households[0]!.main)?.head.name;
  expect(nameBefore(read(row('H1', 'Lê Văn Một', { ngay_sinh: 1960 }), other))).toBe('Lê Văn Một');
  expect(nameBefore(read(row('H1', 'Phan Văn Long', { ngay_sinh: 1988 }), other))).toBeUndefined();
});

describe('a household of last period’s register is missing', () => {
  it('when nothing of it is found', () => {
    const before = read(row('H1', 'Lê Văn Một'), row('H2', 'Trần Thị Hai'), other);
    expect(missing(read(other), before)).toEqual(['Lê Văn Một', 'Trần Thị Hai']);
    expect(earlierRecords(read(other), before).total).toBe(3);
  });

  it('but not when its head lives in another household, by the number', () => {
    const before = read(row('H1', 'Lê Văn Một', { cccd: '051070990001' }), other);
    const now = (number: string) =>
      readRegister([
        gridOfRecords([other], 'Hộ', 0),
        gridOfRecords(
          [
            { ma_ho: 'H9', ho_ten: 'Võ Văn Chín', quan_he: 'Chủ hộ', cccd: null },
            { ma_ho: 'H9', ho_ten: 'Lê Một', quan_he: 'Cha đẻ', cccd: number },
          ],
          'Thành viên',
          1,
        ),
      ]).register;
    expect(missing(now('051070990001'), before)).toEqual([]);
    expect(missing(now('051070990002'), before)).toEqual(['Lê Văn Một']);
  });

  it('but not when a head of one name without accents, year and hamlet is there', () => {
    const before = read(row('H1', 'Lê Văn Một', { ngay_sinh: 1970 }), other);
    const now = (name: string, ngay_sinh: number | null, thon: string | null) =>
      missing(read(other, row('H5', name, { ngay_sinh, thon })), before);
    expect(now('LE VAN MOT', 1970, 'Thôn 1')).toEqual([]);
    expect(now('LE VAN MOT', 1971, 'Thôn 1')).toEqual(['Lê Văn Một']);
    expect(now('LE VAN MOT', 1970, 'Thôn 2')).toEqual(['Lê Văn Một']);
    expect(now('LE VAN MOT', null, 'Thôn 1')).toEqual(['Lê Văn Một']);
    expect(now('Lê Văn Mười', 1970, 'Thôn 1')).toEqual(['Lê Văn Một']);
  });

  it('but not when it is on the list of those gone', () => {
    const before = read(row('H1', 'Lê Văn Một'), other);
    const { name, id, cells } = gridOfRecords([row('H1', 'Lê Văn Một')], 'Hộ giảm', 1);
    const gone = gridOf([['DANH SÁCH HỘ GIẢM TRONG NĂM'], ...cells], name, id);
    expect(missing(readRegister([gridOfRecords([other]), gone]).register, before)).toEqual([]);
  });
});

it('gives each household what last period’s register wrote of it', () => {
  const before = read(row('H1', 'Lê Văn Một', { phan_loai: 'Hộ nghèo' }), other);
  const now = read(row('H1', 'Lê Văn Một', { phan_loai: 'Hộ cận nghèo' }), row('H7', 'Đỗ Văn Bảy'));
  const { before: of } = earlierRecords(now, before);
  const found = now.households.map(({ main }) => of(main)?.recordedClass);
  expect(found).toEqual([{ kind: 'ok', value: 'poor' }, undefined]);
});

it('compares with the register it is given', () => {
  const now = read(other);
  expect(missing(now, read(row('H1', 'Lê Văn Một'), other))).toEqual(['Lê Văn Một']);
  expect(missing(now, read(other))).toEqual([]);
});
