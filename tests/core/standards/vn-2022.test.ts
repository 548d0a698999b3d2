/** NĐ 07/2021/NĐ-CP, Điều 3 and annex, as shared/domain/standards.json (VN-2022) and policy.md section 1 have it. */
import type { Sourced } from '../../../src/core/standards/standard';
import { vn2022 } from '../../../src/core/standards/vn-2022';

/** Key, column of the register (its number in the annex), service, name, certainty, threshold. */
const INDICATORS = [
  [
    'viec_lam',
    'd01',
    'viec_lam',
    'Việc làm',
    'high',
    'Hộ gia đình có ít nhất một người không có việc làm (người trong độ tuổi lao động, có khả năng lao động, sẵn sàng/mong muốn làm việc nhưng không tìm được việc làm); hoặc có việc làm công ăn lương nhưng không có hợp đồng lao động',
  ],
  [
    'nguoi_phu_thuoc',
    'd02',
    'viec_lam',
    'Người phụ thuộc trong hộ gia đình',
    'high',
    'Hộ gia đình có tỷ lệ người phụ thuộc trong tổng số nhân khẩu lớn hơn 50%. Người phụ thuộc: trẻ em dưới 16 tuổi; người cao tuổi hoặc người khuyết tật đang hưởng trợ cấp xã hội hằng tháng',
  ],
  [
    'dinh_duong',
    'd03',
    'y_te',
    'Dinh dưỡng',
    'high',
    'Hộ gia đình có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc suy dinh dưỡng cân nặng theo tuổi',
  ],
  [
    'bhyt',
    'd04',
    'y_te',
    'Bảo hiểm y tế',
    'high',
    'Hộ gia đình có ít nhất một người từ đủ 6 tuổi trở lên hiện không có bảo hiểm y tế',
  ],
  [
    'gd_nguoi_lon',
    'd05',
    'giao_duc',
    'Trình độ giáo dục của người lớn',
    'high',
    'Hộ gia đình có ít nhất một người trong độ tuổi từ 16 đến 30 tuổi không tham gia các khóa đào tạo hoặc không có bằng cấp, chứng chỉ giáo dục đào tạo so với độ tuổi tương ứng [16 đến dưới 18: đang học hoặc đã tốt nghiệp THCS; 18 đến 30: đang học hoặc đã tốt nghiệp THPT hoặc sơ cấp/trung cấp/cao đẳng nghề; hoặc 16-30 được doanh nghiệp tuyển dụng và chứng nhận đào tạo nghề tại chỗ (vừa học vừa làm)]',
  ],
  [
    'di_hoc_tre_em',
    'd06',
    'giao_duc',
    'Tình trạng đi học của trẻ em',
    'high',
    'Hộ gia đình có ít nhất 1 trẻ em từ 3 tuổi đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi [3-<6 mầm non; 6-<12 tiểu học; 12-<16 THCS]',
  ],
  [
    'chat_luong_nha',
    'd07',
    'nha_o',
    'Chất lượng nhà ở',
    'high',
    'Hộ gia đình đang sống trong ngôi nhà/căn hộ thuộc loại không bền chắc (trong ba kết cấu chính là tường, cột, mái thì có ít nhất hai kết cấu được làm bằng vật liệu không bền chắc)',
  ],
  [
    'dien_tich_nha',
    'd08',
    'nha_o',
    'Diện tích nhà ở bình quân đầu người',
    'high',
    'Diện tích nhà ở bình quân đầu người của hộ gia đình nhỏ hơn 8m2',
  ],
  [
    'nguon_nuoc',
    'd09',
    'nuoc_ve_sinh',
    'Nguồn nước sinh hoạt',
    'high',
    'Hộ gia đình không tiếp cận được nguồn nước sạch trong sinh hoạt (gồm: nước máy, giếng khoan, giếng đào được bảo vệ, nước khe/mó được bảo vệ và nước mưa, nước đóng chai bình)',
  ],
  [
    'nha_tieu',
    'd10',
    'nuoc_ve_sinh',
    'Nhà tiêu hợp vệ sinh',
    'high',
    'Hộ gia đình không sử dụng hố xí/nhà tiêu hợp vệ sinh (gồm: tự hoại/bán tự hoại, thấm dội nước (Suilabh), cải tiến có ống thông hơi (VIP), hai ngăn)',
  ],
  [
    'vien_thong',
    'd11',
    'thong_tin',
    'Sử dụng dịch vụ viễn thông',
    'medium',
    'Hộ gia đình không có thành viên nào sử dụng dịch vụ internet',
  ],
  [
    'phuong_tien_tt',
    'd12',
    'thong_tin',
    'Phương tiện phục vụ tiếp cận thông tin',
    'medium',
    'Hộ gia đình không có phương tiện nào trong số các phương tiện phục vụ tiếp cận thông tin: phương tiện dùng chung (tivi, radio, máy tính để bàn, điện thoại); phương tiện cá nhân (máy tính xách tay, máy tính bảng, điện thoại thông minh)',
  ],
] as const;

const decree = (value: number, article: string, confidence = 'high') => ({
  value,
  source: { decree: 'NĐ 07/2021/NĐ-CP', article },
  confidence,
});

describe('the standard of 2022–2026', () => {
  it.each(INDICATORS.map((row, at) => [row[0], at, row] as const))(
    'has the indicator %s of the annex',
    (_key, at, [key, field, dimension, vi, confidence, threshold]) => {
      const { name, ...rest } = vn2022.indicators[at] ?? {};
      expect(name?.vi).toBe(vi);
      expect(rest).toEqual({ key, field, dimension, confidence, threshold: { vi: threshold } });
    },
  );

  it('has 12 indicators of 6 services, two each', () => {
    const services = vn2022.indicators.map(({ dimension }) => dimension);
    expect(services).toHaveLength(12);
    expect(new Set(services).size).toBe(6);
    expect(services.filter((_, at) => at % 2 === 0)).toEqual(services.filter((_, at) => at % 2 === 1));
  });

  // Điểm a khoản 1: 1.500.000 and 2.000.000. Khoản 2: a) poor, from 3 indicators, b) near-poor, c) average up to
  // 2.250.000 and 3.000.000 (recalled, as NĐ 30/2025/NĐ-CP has it: medium).
  it('has the lines and the classes of Điều 3', () => {
    const {
      decree: number,
      from,
      to,
      incomeLine,
      minimumLine,
      averageLine,
      deprivationCut,
      classSource,
    } = vn2022;
    expect({ number, from, to }).toEqual({
      number: 'NĐ 07/2021/NĐ-CP',
      from: '2022-01-01',
      to: '2026-12-31',
    });
    expect(incomeLine).toEqual({
      rural: decree(1500000, 'điểm a khoản 1 Điều 3'),
      urban: decree(2000000, 'điểm a khoản 1 Điều 3'),
    });
    expect(minimumLine).toBeNull();
    expect(averageLine).toEqual({
      rural: decree(2250000, 'điểm c khoản 2 Điều 3', 'medium'),
      urban: decree(3000000, 'điểm c khoản 2 Điều 3', 'medium'),
    });
    expect(deprivationCut).toEqual(decree(3, 'điểm a khoản 2 Điều 3'));
    expect(classSource).toEqual({
      poor: 'điểm a khoản 2 Điều 3 NĐ 07/2021/NĐ-CP',
      nearPoor: 'điểm b khoản 2 Điều 3 NĐ 07/2021/NĐ-CP',
      average: 'điểm c khoản 2 Điều 3 NĐ 07/2021/NĐ-CP',
      notPoor: 'khoản 2 Điều 3 NĐ 07/2021/NĐ-CP',
    });
  });

  // Each bound stands in the sentence of its indicator above.
  it.each([
    ['nutritionUnder', 16, 'Dinh dưỡng'],
    ['insuranceFrom', 6, 'Bảo hiểm y tế'],
    ['schoolFrom', 3, 'Tình trạng đi học của trẻ em'],
    ['schoolUnder', 16, 'Tình trạng đi học của trẻ em'],
    ['adultEducationFrom', 16, 'Trình độ giáo dục của người lớn'],
    ['adultEducationTo', 30, 'Trình độ giáo dục của người lớn'],
    ['dependantUnder', 16, 'Người phụ thuộc'],
    ['dependantsAbove', 50, 'Người phụ thuộc'],
    ['areaBelow', 8, 'Diện tích nhà ở bình quân đầu người'],
  ] as const)('bounds %s by %i, of the annex', (bound, value, indicator) => {
    expect(vn2022.bounds[bound]).toEqual(decree(value, `Phụ lục, chỉ số ${indicator}`));
    expect(vn2022.indicators.find(({ name }) => name.vi.startsWith(indicator))?.threshold.vi).toMatch(
      new RegExp(`\\b${value}\\b|${value}m2`),
    );
  });

  // 140 points are 1.500.000 rural, 175 are 2.000.000 urban; 10 an indicator, poor from 30, which is three of them.
  it('has the points of TT 07/2021/TT-BLĐTBXH', () => {
    const { points, deprivationCut } = vn2022;
    const { b1Line, b2Cut, b2PerIndicator, cited } = points;
    const numbers: readonly Sourced<number>[] = [b1Line.rural, b1Line.urban, b2Cut, b2PerIndicator];
    expect(numbers.map(({ value }) => value)).toEqual([140, 175, 30, 10]);
    expect(b2PerIndicator.value * deprivationCut.value).toBe(b2Cut.value);
    expect(cited).toBe('TT 07/2021/TT-BLĐTBXH');
    for (const { source, confidence } of numbers) {
      expect(source.decree).toBe('TT 07/2021/TT-BLĐTBXH');
      expect(source.article).toContain('Phụ lục III, IV');
      expect(confidence).toBe('high');
    }
  });
});
