import type { HouseholdClass, HouseholdRecord, RegisterTable } from '../../../../src/core/model';
import { readRegister } from '../../../../src/core/register/read-register';
import {
  classPlace,
  FACETS,
  headOf,
  isOtherPerson,
  isSameClass,
  oneTimeTest,
  type FacetId,
} from '../../../../src/core/rules/structure/lists-disagree-values';
import { gridOfRecords, gridRegister, member, register, type Row } from '../../../support/builders';

const record = (fields: Row): HouseholdRecord =>
  register({ ma_ho: 'H001', chu_ho: 'Lê Văn Hòa', ...fields }).households[0]!.main;
const facet = (id: FacetId) => FACETS.find((one) => one.id === id)!;
const same = (id: FacetId, a: Row, b: Row): boolean => facet(id).same(record(a), record(b));
const state = (id: FacetId, fields: Row) => facet(id).state(record(fields));

describe('classes', () => {
  it('of those who are not poor are one, poor and near-poor are their own', () => {
    const not: readonly HouseholdClass[] = ['notPoor', 'escaped', 'average'];
    for (const a of not) for (const b of not) expect(isSameClass(a, b)).toBe(true);
    for (const a of not) expect([isSameClass(a, 'poor'), isSameClass('nearPoor', a)]).toEqual([false, false]);
    expect([
      isSameClass('poor', 'poor'),
      isSameClass('poor', 'nearPoor'),
      isSameClass('nearPoor', 'nearPoor'),
    ]).toEqual([true, false, true]);
  });

  it('agree where one of them is not known', () => {
    expect(same('class', { phan_loai: 'Hộ nghèo' }, { phan_loai: null })).toBe(true);
    expect(same('class', { phan_loai: 'hộ nghéo' }, { phan_loai: 'Hộ nghèo' })).toBe(true);
    expect(same('class', { phan_loai: 'Hộ nghèo' }, { phan_loai: 'Hộ cận nghèo' })).toBe(false);
  });

  it('on a list of those who escaped: near-poor they may be, poor they are not', () => {
    const escaped = readRegister([gridOfRecords([{ ma_ho: 'H001', chu_ho: 'Lê Văn Hòa' }], 'Hộ thoát nghèo')])
      .register.households[0]!.main;
    const { same: agree } = facet('class');
    for (const [phan_loai, agrees] of [
      ['Hộ cận nghèo', true],
      ['Hộ không nghèo', true],
      ['Hộ nghèo', false],
    ] as const) {
      expect([agree(escaped, record({ phan_loai })), agree(record({ phan_loai }), escaped)]).toEqual([
        agrees,
        agrees,
      ]);
    }
  });

  it('stand in their column, in the column that is marked, or at the name', () => {
    const field = (fields: Row) => classPlace(record(fields)).field;
    expect(field({ phan_loai: 'Hộ nghèo' })).toBe('phan_loai');
    const marked = { la_ho_ngheo: null, la_ho_can_ngheo: 'x' };
    expect(field(marked)).toBe('la_ho_can_ngheo');
    expect(field({ la_ho_ngheo: 'x', la_ho_can_ngheo: null })).toBe('la_ho_ngheo');
    expect(field({ so_nhan_khau: 3 })).toBe('chu_ho');
  });

  it('are shown by their names', () => {
    expect(facet('class').shown(record({ phan_loai: 'HCN' }), record({}))).toBe('Hộ cận nghèo');
    expect(facet('class').shown(record({ phan_loai: null }), record({}))).toBe('');
  });
});

describe('scores and sizes', () => {
  it.each([
    ['b1', 'b1', 120, 125],
    ['b2', 'b2', 20, 30],
    ['size', 'so_nhan_khau', 3, 4],
  ] as const)('%s is compared as a number', (id, field, a, b) => {
    expect([
      same(id, { [field]: a }, { [field]: String(a) }),
      same(id, { [field]: a }, { [field]: b }),
    ]).toEqual([true, false]);
    expect([
      state(id, { [field]: a }),
      state(id, { [field]: null }),
      state(id, { [field]: 'zqw' }),
      state(id, {}),
    ]).toEqual(['ok', 'blank', 'unreadable', 'absent']);
    expect(
      facet(id)
        .places(record({ [field]: a }), record({}))
        .map((place) => place.field),
    ).toEqual([field]);
    expect(facet(id).shown(record({ [field]: a }), record({}))).toBe(String(a));
  });
});

describe('the head', () => {
  it('is the row’s own person on a list of households, and given on a list of members', () => {
    const person = (quan_he: string) =>
      headOf(
        gridRegister({
          members: [
            member({ quan_he, ngay_sinh: 1970 }),
            member({ ho_ten: 'Lê Thị Mai', quan_he: 'Con', ngay_sinh: 2000 }),
          ],
        }).households[0]!.main,
      );
    expect(headOf(record({ so_nhan_khau: 3 }))?.name).toBe('Lê Văn Hòa');
    expect(person('Chủ hộ')?.name).toBe('Nguyễn Văn Ân');
    expect(person('Vợ')).toBeNull();
  });

  it('has a name without regard to capitals and tone placement', () => {
    expect(same('name', {}, { chu_ho: 'LÊ VĂN HOÀ' })).toBe(true);
    expect(same('name', {}, { chu_ho: 'Lê Văn Hoa' })).toBe(false);
    expect([state('name', {}), state('name', { chu_ho: null })]).toEqual(['ok', 'blank']);
  });

  it('has a number to compare, or one nobody can', () => {
    expect(same('idNumber', { cccd: '051079990001' }, { cccd: 51079990001 })).toBe(true);
    expect(same('idNumber', { cccd: '051079990001' }, { cccd: '051079990002' })).toBe(false);
    expect(['051079990001', '12345', null].map((cccd) => state('idNumber', { cccd }))).toEqual([
      'ok',
      'unreadable',
      'blank',
    ]);
    expect(facet('idNumber').shown(record({ cccd: '051079990001' }), record({}))).toBe('0510•••••001');
  });

  it('has a birth date whose missing parts contradict nothing', () => {
    expect(same('birth', { ngay_sinh: 1979 }, { ngay_sinh: '05/03/1979' })).toBe(true);
    expect(same('birth', { ngay_sinh: '03/1979' }, { ngay_sinh: '05/03/1979' })).toBe(true);
    expect(same('birth', { ngay_sinh: '04/1979' }, { ngay_sinh: '05/03/1979' })).toBe(false);
    expect(same('birth', { ngay_sinh: 1980 }, { ngay_sinh: '05/03/1979' })).toBe(false);
    expect(same('birth', { ngay_sinh: '06/03/1979' }, { ngay_sinh: '05/03/1979' })).toBe(false);
    expect(same('birth', { ngay_sinh: 'bé' }, { ngay_sinh: '05/03/1979' })).toBe(true);
    expect(
      facet('birth')
        .places(record({ ngay_sinh: 1979 }), record({}))
        .map((place) => place.field),
    ).toEqual(['ngay_sinh']);
    expect(facet('birth').shown(record({ ngay_sinh: '05/03/1979' }), record({}))).toBe('05/03/1979');
  });

  it('is another person by another name, unless number or birth date say that it is one misspelt', () => {
    const other = (a: Row, b: Row) => isOtherPerson(record(a).head, record(b).head);
    const mai = 'Trần Thị Mai';
    expect(other({ ngay_sinh: 1979 }, { ngay_sinh: 1979 })).toBe(false);
    expect(other({}, { chu_ho: mai })).toBe(true);
    expect(other({ ngay_sinh: '05/03/1979' }, { chu_ho: mai, ngay_sinh: '05/03/1979' })).toBe(false);
    expect(other({ ngay_sinh: '05/03/1979' }, { chu_ho: mai, ngay_sinh: '01/01/1980' })).toBe(true);
    expect(other({ ngay_sinh: '05/03/1979' }, { chu_ho: mai, ngay_sinh: null })).toBe(true);
    // Two numbers are two persons, whatever the birth dates.
    const numbers = [
      { cccd: '051079990001', ngay_sinh: 1979 },
      { chu_ho: mai, cccd: '051179990002', ngay_sinh: 1979 },
    ] as const;
    expect(other(...numbers)).toBe(true);
    expect(other(numbers[0], { ...numbers[1], cccd: null })).toBe(false);
  });
});

describe('hamlet', () => {
  it('is compared as the register names it, absent where nobody wrote it', () => {
    const [a, b, c] = register(
      ...['TDP 1', 'Tổ dân phố 1', 'TDP 2'].map((thon, at) => ({
        ma_ho: `H${at}`,
        chu_ho: `Lê Văn ${at}`,
        thon,
      })),
    ).households.map(({ main }) => main);
    expect([facet('hamlet').same(a!, b!), facet('hamlet').same(a!, c!)]).toEqual([true, false]);
    expect([
      state('hamlet', { thon: 'TDP 1' }),
      state('hamlet', { thon: null }),
      state('hamlet', {}),
    ]).toEqual(['ok', 'absent', 'absent']);
    expect(facet('hamlet').shown(record({ thon: null }), record({}))).toBe('');
  });
});

describe('marks of deprivation', () => {
  const first = { d01: 'x', d02: null, d08: 'x' };

  it('are compared where both lists have the column and a mark can be told', () => {
    expect(same('marks', first, first)).toBe(true);
    expect(same('marks', first, { d01: null, d02: null, d08: 'x' })).toBe(false);
    expect(same('marks', first, { d02: null, d08: 'x' })).toBe(true);
    expect(same('marks', first, { d01: '?', d02: null, d08: 'x' })).toBe(true);
  });

  it('differ at their own cells, and are shown by the names of those that are set', () => {
    const [a, b] = [record({ d01: 'x', d02: null, d08: 'x' }), record({ d01: null, d02: 'x', d08: 'x' })];
    expect(
      facet('marks')
        .places(a, b)
        .map((place) => place.field),
    ).toEqual(['d01', 'd02']);
    expect(facet('marks').shown(a, b)).toBe('Việc làm');
    expect(
      facet('marks').shown(
        record({ d01: null, d02: null, d08: 'x' }),
        record({ d01: 'x', d02: null, d08: 'x' }),
      ),
    ).toBe('–');
  });

  it('are absent without their columns', () => {
    expect([state('marks', first), state('marks', {})]).toEqual(['ok', 'absent']);
  });
});

describe('two lists speak of one time', () => {
  const list = (sheet: string, title: string | null = null) => ({ sheet, title }) as RegisterTable;
  it.each([
    ['Hộ nghèo 2024', 'Hộ cận nghèo 2024', true],
    ['Hộ nghèo 2024', 'Hộ nghèo 2023', false],
    ['Hộ nghèo', 'Hộ nghèo 2023', true],
    ['Đầu năm', 'Cuối năm', false],
    ['Đầu kỳ', 'Cuối kỳ', false],
    ['Trước rà soát', 'Sau khi rà soát', false],
    ['Trước rà soát', 'Sau rà soát', false],
    ['Đầu năm', 'Trước rà soát', true],
    ['Đầu năm 2024', 'Cuối năm 2023', false],
    ['Đầu năm 2024', 'Danh sách', true],
  ])('%s and %s: %s', (a, b, expected) => {
    const isOneTime = oneTimeTest();
    expect([isOneTime(list(a), list(b)), isOneTime(list(b), list(a))]).toEqual([expected, expected]);
  });

  it('by title as well as by name', () => {
    expect(
      oneTimeTest()(
        list('Trang 1', 'DANH SÁCH HỘ NGHÈO NĂM 2024'),
        list('Trang 2', 'DANH SÁCH HỘ NGHÈO NĂM 2023'),
      ),
    ).toBe(false);
  });
});
