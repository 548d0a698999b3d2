/**
 * Standard 2022–2025, in force until the end of 2026.
 *
 * NĐ 07/2021/NĐ-CP of 27/01/2021, Điều 3; kept for 2026 by NĐ 351/2025/NĐ-CP of 30/12/2025. Points: TT
 * 07/2021/TT-BLĐTBXH of 18/07/2021, whose text says "điểm A, điểm B" where forms and registers say B1 and B2.
 * Data and marks of certainty: shared/domain/policy.md section 1 and standards.json.
 */
import type { Confidence, DeprivationIndicator, PovertyStandard, Sourced } from './standard';

const DECREE = 'NĐ 07/2021/NĐ-CP';
const CIRCULAR = 'TT 07/2021/TT-BLĐTBXH';

function decree(value: number, article: string, confidence: Confidence = 'high'): Sourced<number> {
  return { value, source: { decree: DECREE, article }, confidence };
}
function circular(value: number): Sourced<number> {
  return {
    value,
    source: { decree: CIRCULAR, article: 'phương pháp rà soát hộ nghèo, hộ cận nghèo; Phụ lục III, IV' },
    confidence: 'high',
  };
}

/** Điểm b khoản 1 Điều 3 and the annex: 6 services, 12 indicators. */
const indicators: readonly DeprivationIndicator[] = [
  {
    key: 'viec_lam',
    field: 'd01',
    dimension: 'viec_lam',
    name: { vi: 'Việc làm', en: 'Employment' },
    threshold: {
      vi: 'Hộ gia đình có ít nhất một người không có việc làm (người trong độ tuổi lao động, có khả năng lao động, sẵn sàng/mong muốn làm việc nhưng không tìm được việc làm); hoặc có việc làm công ăn lương nhưng không có hợp đồng lao động',
    },
    confidence: 'high',
  },
  {
    key: 'nguoi_phu_thuoc',
    field: 'd02',
    dimension: 'viec_lam',
    name: { vi: 'Người phụ thuộc trong hộ gia đình', en: 'Dependants in the household' },
    threshold: {
      vi: 'Hộ gia đình có tỷ lệ người phụ thuộc trong tổng số nhân khẩu lớn hơn 50%. Người phụ thuộc: trẻ em dưới 16 tuổi; người cao tuổi hoặc người khuyết tật đang hưởng trợ cấp xã hội hằng tháng',
    },
    confidence: 'high',
  },
  {
    key: 'dinh_duong',
    field: 'd03',
    dimension: 'y_te',
    name: { vi: 'Dinh dưỡng', en: 'Nutrition' },
    threshold: {
      vi: 'Hộ gia đình có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc suy dinh dưỡng cân nặng theo tuổi',
    },
    confidence: 'high',
  },
  {
    key: 'bhyt',
    field: 'd04',
    dimension: 'y_te',
    name: { vi: 'Bảo hiểm y tế', en: 'Health insurance' },
    threshold: {
      vi: 'Hộ gia đình có ít nhất một người từ đủ 6 tuổi trở lên hiện không có bảo hiểm y tế',
    },
    confidence: 'high',
  },
  {
    key: 'gd_nguoi_lon',
    field: 'd05',
    dimension: 'giao_duc',
    name: { vi: 'Trình độ giáo dục của người lớn', en: 'Education of adults' },
    threshold: {
      vi: 'Hộ gia đình có ít nhất một người trong độ tuổi từ 16 đến 30 tuổi không tham gia các khóa đào tạo hoặc không có bằng cấp, chứng chỉ giáo dục đào tạo so với độ tuổi tương ứng [16 đến dưới 18: đang học hoặc đã tốt nghiệp THCS; 18 đến 30: đang học hoặc đã tốt nghiệp THPT hoặc sơ cấp/trung cấp/cao đẳng nghề; hoặc 16-30 được doanh nghiệp tuyển dụng và chứng nhận đào tạo nghề tại chỗ (vừa học vừa làm)]',
    },
    confidence: 'high',
  },
  {
    key: 'di_hoc_tre_em',
    field: 'd06',
    dimension: 'giao_duc',
    name: { vi: 'Tình trạng đi học của trẻ em', en: 'School attendance of children' },
    threshold: {
      vi: 'Hộ gia đình có ít nhất 1 trẻ em từ 3 tuổi đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi [3-<6 mầm non; 6-<12 tiểu học; 12-<16 THCS]',
    },
    confidence: 'high',
  },
  {
    key: 'chat_luong_nha',
    field: 'd07',
    dimension: 'nha_o',
    name: { vi: 'Chất lượng nhà ở', en: 'Housing quality' },
    threshold: {
      vi: 'Hộ gia đình đang sống trong ngôi nhà/căn hộ thuộc loại không bền chắc (trong ba kết cấu chính là tường, cột, mái thì có ít nhất hai kết cấu được làm bằng vật liệu không bền chắc)',
    },
    confidence: 'high',
  },
  {
    key: 'dien_tich_nha',
    field: 'd08',
    dimension: 'nha_o',
    name: { vi: 'Diện tích nhà ở bình quân đầu người', en: 'Housing area per person' },
    threshold: {
      vi: 'Diện tích nhà ở bình quân đầu người của hộ gia đình nhỏ hơn 8m2',
    },
    confidence: 'high',
  },
  {
    key: 'nguon_nuoc',
    field: 'd09',
    dimension: 'nuoc_ve_sinh',
    name: { vi: 'Nguồn nước sinh hoạt', en: 'Source of domestic water' },
    threshold: {
      vi: 'Hộ gia đình không tiếp cận được nguồn nước sạch trong sinh hoạt (gồm: nước máy, giếng khoan, giếng đào được bảo vệ, nước khe/mó được bảo vệ và nước mưa, nước đóng chai bình)',
    },
    confidence: 'high',
  },
  {
    key: 'nha_tieu',
    field: 'd10',
    dimension: 'nuoc_ve_sinh',
    name: { vi: 'Nhà tiêu hợp vệ sinh', en: 'Hygienic toilet' },
    threshold: {
      vi: 'Hộ gia đình không sử dụng hố xí/nhà tiêu hợp vệ sinh (gồm: tự hoại/bán tự hoại, thấm dội nước (Suilabh), cải tiến có ống thông hơi (VIP), hai ngăn)',
    },
    confidence: 'high',
  },
  {
    key: 'vien_thong',
    field: 'd11',
    dimension: 'thong_tin',
    name: { vi: 'Sử dụng dịch vụ viễn thông', en: 'Use of telecommunication services' },
    threshold: {
      vi: 'Hộ gia đình không có thành viên nào sử dụng dịch vụ internet',
    },
    confidence: 'medium',
  },
  {
    key: 'phuong_tien_tt',
    field: 'd12',
    dimension: 'thong_tin',
    name: { vi: 'Phương tiện phục vụ tiếp cận thông tin', en: 'Means of access to information' },
    threshold: {
      vi: 'Hộ gia đình không có phương tiện nào trong số các phương tiện phục vụ tiếp cận thông tin: phương tiện dùng chung (tivi, radio, máy tính để bàn, điện thoại); phương tiện cá nhân (máy tính xách tay, máy tính bảng, điện thoại thông minh)',
    },
    confidence: 'medium',
  },
];

export const vn2022 = {
  id: 'vn-2022',
  title: {
    vi: 'Chuẩn nghèo đa chiều giai đoạn 2022–2025, áp dụng đến hết năm 2026',
    en: 'Multidimensional poverty standard 2022–2025, in force to the end of 2026',
  },
  short: { vi: 'Chuẩn 2022–2026', en: 'Standard 2022–2026' },
  decree: DECREE,
  from: '2022-01-01',
  to: '2026-12-31',
  incomeLine: {
    rural: decree(1500000, 'điểm a khoản 1 Điều 3'),
    urban: decree(2000000, 'điểm a khoản 1 Điều 3'),
  },
  minimumLine: null,
  // Recalled, and in agreement with the lines of NĐ 30/2025/NĐ-CP.
  averageLine: {
    rural: decree(2250000, 'điểm c khoản 2 Điều 3', 'medium'),
    urban: decree(3000000, 'điểm c khoản 2 Điều 3', 'medium'),
  },
  deprivationCut: decree(3, 'điểm a khoản 2 Điều 3'),
  classSource: {
    poor: `điểm a khoản 2 Điều 3 ${DECREE}`,
    nearPoor: `điểm b khoản 2 Điều 3 ${DECREE}`,
    average: `điểm c khoản 2 Điều 3 ${DECREE}`,
    notPoor: `khoản 2 Điều 3 ${DECREE}`,
  },
  indicators,
  // The same sentences as `threshold` above; school age by its first half, the bands of each level left out.
  bounds: {
    nutritionUnder: decree(16, 'Phụ lục, chỉ số Dinh dưỡng'),
    insuranceFrom: decree(6, 'Phụ lục, chỉ số Bảo hiểm y tế'),
    schoolFrom: decree(3, 'Phụ lục, chỉ số Tình trạng đi học của trẻ em'),
    schoolUnder: decree(16, 'Phụ lục, chỉ số Tình trạng đi học của trẻ em'),
    adultEducationFrom: decree(16, 'Phụ lục, chỉ số Trình độ giáo dục của người lớn'),
    adultEducationTo: decree(30, 'Phụ lục, chỉ số Trình độ giáo dục của người lớn'),
    dependantUnder: decree(16, 'Phụ lục, chỉ số Người phụ thuộc'),
    dependantsAbove: decree(50, 'Phụ lục, chỉ số Người phụ thuộc'),
    areaBelow: decree(8, 'Phụ lục, chỉ số Diện tích nhà ở bình quân đầu người'),
  },
  points: {
    b1Line: { rural: circular(140), urban: circular(175) },
    b2Cut: circular(30),
    b2PerIndicator: circular(10),
    cited: CIRCULAR,
  },
} satisfies PovertyStandard;
