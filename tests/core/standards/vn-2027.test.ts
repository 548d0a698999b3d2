/** NĐ 351/2025/NĐ-CP as shared/domain/standards.json (VN-2027) and policy.md section 2 have it; its annex was not read. */
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { vn2027 } from '../../../src/core/standards/vn-2027';

const decree = (value: number) => ({
  value,
  source: { decree: 'NĐ 351/2025/NĐ-CP', article: 'chuẩn hộ nghèo, hộ cận nghèo 2027–2030' },
  confidence: 'high',
});

describe('the standard of 2027–2030', () => {
  // The draft repeats the wording of 2021 for the first three; the others are taken to go on, unseen.
  it.each(
    [
      ['viec_lam', 'medium'],
      ['nguoi_phu_thuoc', 'medium'],
      ['dinh_duong', 'medium'],
      ['bhyt', 'low'],
      ['gd_nguoi_lon', 'low'],
      ['di_hoc_tre_em', 'low'],
      ['chat_luong_nha', 'low'],
      ['dien_tich_nha', 'low'],
      ['nguon_nuoc', 'low'],
      ['nha_tieu', 'low'],
    ].map(([key = '', confidence = ''], at) => [key, confidence, at] as const),
  )('keeps %s of the standard before, of %s certainty', (key, confidence, at) => {
    expect(vn2027.indicators[at]).toEqual({ ...vn2022.indicators[at], confidence });
    expect(vn2027.indicators[at]?.key).toBe(key);
  });

  // VietnamNet on the decree: information means out; internet and domestic waste in. Register columns of 2022 have
  // information means in column 12, so waste has none.
  it.each([
    [
      10,
      'vien_thong',
      'd11',
      'thong_tin',
      /^Sử dụng dịch vụ viễn thông.*internet \(tên chính thức chưa kiểm chứng\)$/,
    ],
    [11, 'xu_ly_rac', null, 'nuoc_ve_sinh_moi_truong', /^Xử lý rác thải sinh hoạt$/],
  ] as const)('has at %i %s without a threshold', (at, key, field, dimension, vi) => {
    const { name, ...rest } = vn2027.indicators[at] ?? {};
    expect(name?.vi).toMatch(vi);
    expect(rest).toEqual({
      key,
      field,
      dimension,
      threshold: { vi: 'Chưa tìm được ngưỡng chính thức trong phụ lục của nghị định.' },
      confidence: 'low',
    });
  });

  // 2.200.000 and 2.800.000, 3 of 12; one line (the second one of the draft was dropped), no circular with points.
  it('has the lines of the decree, and nothing that no text was found for', () => {
    const { indicators, ...rest } = vn2027;
    expect(indicators).toHaveLength(12);
    expect(rest).toMatchObject({
      id: 'vn-2027',
      decree: 'NĐ 351/2025/NĐ-CP',
      from: '2027-01-01',
      to: '2030-12-31',
      incomeLine: { rural: decree(2200000), urban: decree(2800000) },
      minimumLine: null,
      averageLine: null,
      deprivationCut: decree(3),
      classSource: {
        poor: 'NĐ 351/2025/NĐ-CP',
        nearPoor: 'NĐ 351/2025/NĐ-CP',
        average: 'NĐ 351/2025/NĐ-CP',
        notPoor: 'NĐ 351/2025/NĐ-CP',
      },
      bounds: null,
      points: null,
    });
  });
});
