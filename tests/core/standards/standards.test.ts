import { DomainError } from '../../../src/core/errors';
import { standardById, standardOn } from '../../../src/core/standards/index';
import type { StandardId } from '../../../src/core/model';

describe('standardOn', () => {
  it.each([
    ['2016-01-01', 'vn-2016'],
    ['2020-12-31', 'vn-2016'],
    ['2021-06-30', 'vn-2016'], // NĐ 07/2021 Điều 2: 2021 keeps the old standard
    ['2021-12-31', 'vn-2016'],
    ['2022-01-01', 'vn-2022'],
    ['2025-12-31', 'vn-2022'],
    ['2026-12-31', 'vn-2022'], // kept for 2026 by NĐ 351/2025
    ['2027-01-01', 'vn-2027'],
    ['2030-12-31', 'vn-2027'],
  ])('%s is judged by %s', (date, id) => {
    expect(standardOn(date).id).toBe(id);
  });
  it.each(['2015-12-31', '2031-01-01'])('%s has no known standard', (date) => {
    expect(() => standardOn(date)).toThrow(new DomainError('standard.none-for-date'));
  });
});

describe('standardById', () => {
  it('refuses an id that is none', () => {
    expect(() => standardById('vn-1999' as StandardId)).toThrow(new DomainError('standard.unknown'));
  });
});

describe('the numbers of the law', () => {
  const lines = (id: StandardId) => {
    const { incomeLine, minimumLine, averageLine, deprivationCut, points } = standardById(id);
    return {
      income: [incomeLine.rural.value, incomeLine.urban.value],
      minimum: minimumLine && [minimumLine.rural.value, minimumLine.urban.value],
      average: averageLine && [averageLine.rural.value, averageLine.urban.value],
      cut: deprivationCut.value,
      points: points && [points.b1Line.rural.value, points.b1Line.urban.value, points.b2Cut.value],
    };
  };

  it('NĐ 07/2021, Phụ lục: ages and shares inside the indicators; none where the annex was not read', () => {
    const { bounds } = standardById('vn-2022');
    expect(bounds && Object.entries(bounds).map(([name, { value }]) => [name, value])).toEqual([
      ['nutritionUnder', 16], // trẻ em dưới 16 tuổi
      ['insuranceFrom', 6], // từ đủ 6 tuổi trở lên
      ['schoolFrom', 3], // từ 3 tuổi đến dưới 16 tuổi
      ['schoolUnder', 16],
      ['adultEducationFrom', 16], // từ 16 đến 30 tuổi
      ['adultEducationTo', 30],
      ['dependantUnder', 16], // trẻ em dưới 16 tuổi
      ['dependantsAbove', 50], // lớn hơn 50%
      ['areaBelow', 8], // nhỏ hơn 8m2
    ]);
    expect(standardById('vn-2016').bounds).toBeNull();
    expect(standardById('vn-2027').bounds).toBeNull();
  });
  it('QĐ 59/2015: two lines, three of ten indicators', () => {
    expect(lines('vn-2016')).toEqual({
      income: [700000, 900000],
      minimum: [1000000, 1300000],
      average: null,
      cut: 3,
      points: null,
    });
    expect(standardById('vn-2016').indicators).toHaveLength(10);
  });
  it('NĐ 07/2021: 1,5 and 2 million, average up to 2,25 and 3 million; TT 07/2021: 140, 175 and 30 points', () => {
    expect(lines('vn-2022')).toEqual({
      income: [1500000, 2000000],
      minimum: null,
      average: [2250000, 3000000],
      cut: 3,
      points: [140, 175, 30],
    });
    expect(standardById('vn-2022').points?.b2PerIndicator.value).toBe(10);
    expect(standardById('vn-2022').indicators.map((indicator) => indicator.key)).toEqual([
      'viec_lam',
      'nguoi_phu_thuoc',
      'dinh_duong',
      'bhyt',
      'gd_nguoi_lon',
      'di_hoc_tre_em',
      'chat_luong_nha',
      'dien_tich_nha',
      'nguon_nuoc',
      'nha_tieu',
      'vien_thong',
      'phuong_tien_tt',
    ]);
  });
  it('NĐ 351/2025: 2,2 and 2,8 million; no points; waste in, information means out, nothing called sure', () => {
    expect(lines('vn-2027')).toEqual({
      income: [2200000, 2800000],
      minimum: null,
      average: null,
      cut: 3,
      points: null,
    });
    const { indicators } = standardById('vn-2027');
    expect(indicators).toHaveLength(12);
    expect(indicators.map((indicator) => indicator.key)).toContain('xu_ly_rac');
    expect(indicators.map((indicator) => indicator.key)).not.toContain('phuong_tien_tt');
    expect(indicators.filter((indicator) => indicator.confidence === 'high')).toEqual([]);
  });
});
