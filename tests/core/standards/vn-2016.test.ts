/** QĐ 59/2015/QĐ-TTg: lines of shared/domain/standards.json (VN-2016), services and indicators of its Điều 1 khoản 2. */
import { vn2016 } from '../../../src/core/standards/vn-2016';

const decree = (value: number, article: string) => ({
  value,
  source: { decree: 'QĐ 59/2015/QĐ-TTg', article },
  confidence: 'high',
});

describe('the standard of 2016–2021', () => {
  // In the order of the decision; the column is the one the later annex gives the same indicator.
  it.each(
    [
      ['tiep_can_y_te', null, 'y_te', 'Tiếp cận các dịch vụ y tế'],
      ['bhyt', 'd04', 'y_te', 'Bảo hiểm y tế'],
      ['gd_nguoi_lon', 'd05', 'giao_duc', 'Trình độ giáo dục của người lớn'],
      ['di_hoc_tre_em', 'd06', 'giao_duc', 'Tình trạng đi học của trẻ em'],
      ['chat_luong_nha', 'd07', 'nha_o', 'Chất lượng nhà ở'],
      ['dien_tich_nha', 'd08', 'nha_o', 'Diện tích nhà ở bình quân đầu người'],
      ['nguon_nuoc', 'd09', 'nuoc_ve_sinh', 'Nguồn nước sinh hoạt'],
      ['nha_tieu', 'd10', 'nuoc_ve_sinh', 'Hố xí/nhà tiêu hợp vệ sinh'],
      ['vien_thong', 'd11', 'thong_tin', 'Sử dụng dịch vụ viễn thông'],
      ['tai_san_tt', 'd12', 'thong_tin', 'Tài sản phục vụ tiếp cận thông tin'],
    ].map(([key, ...rest], at) => [key, at, rest] as const),
  )('has the indicator %s', (key, at, rest) => {
    const { name, ...found } = vn2016.indicators[at] ?? {};
    const [field, dimension, vi] = rest;
    expect(name?.vi).toBe(vi);
    // The thresholds of the decision were not read: said so, and never called sure.
    expect(found).toEqual({
      key,
      field,
      dimension,
      threshold: { vi: 'Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.' },
      confidence: 'low',
    });
  });

  it('has 10 indicators of 5 services, two each', () => {
    const services = vn2016.indicators.map(({ dimension }) => dimension);
    expect(services).toHaveLength(10);
    expect(new Set(services).size).toBe(5);
    expect(services.filter((_, at) => at % 2 === 0)).toEqual(services.filter((_, at) => at % 2 === 1));
  });

  // Điều 2 khoản 1: poor up to 700.000 and 900.000, or up to 1.000.000 and 1.300.000 with 3 indicators; khoản 2:
  // near-poor between the lines with fewer. Kept through 2021 by NĐ 07/2021/NĐ-CP, Điều 2.
  it('has the two lines of Điều 2, and no points', () => {
    const { decree: number, from, to, ...rest } = vn2016;
    expect({ number, from, to }).toEqual({
      number: 'QĐ 59/2015/QĐ-TTg',
      from: '2016-01-01',
      to: '2021-12-31',
    });
    expect(rest).toMatchObject({
      id: 'vn-2016',
      incomeLine: { rural: decree(700000, 'khoản 1 Điều 2'), urban: decree(900000, 'khoản 1 Điều 2') },
      minimumLine: { rural: decree(1000000, 'khoản 2 Điều 2'), urban: decree(1300000, 'khoản 2 Điều 2') },
      averageLine: null,
      deprivationCut: decree(3, 'khoản 1 Điều 2'),
      classSource: {
        poor: 'khoản 1 Điều 2 QĐ 59/2015/QĐ-TTg',
        nearPoor: 'khoản 2 Điều 2 QĐ 59/2015/QĐ-TTg',
        average: 'khoản 3 Điều 2 QĐ 59/2015/QĐ-TTg',
        notPoor: 'Điều 2 QĐ 59/2015/QĐ-TTg',
      },
      bounds: null,
      points: null,
    });
  });
});
