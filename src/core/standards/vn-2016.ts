/**
 * Standard 2016–2020, in force through 2021: QĐ 59/2015/QĐ-TTg of 19/11/2015; 2021 by NĐ 07/2021/NĐ-CP Điều 2.
 *
 * Two lines: at most the policy line is poor whatever the deprivations; between it and the minimum-living line
 * the deprivations decide. Kept for comparisons with the past, so no rates of two standards are mixed.
 * Lines: shared/domain/standards.json. Names of the ten indicators: the decision as reported by
 * hoidapphapluat.co (QĐ 59/2015/QĐ-TTg). Thresholds of the indicators and the points of TT 17/2016 for each
 * region were not found, so both are left out.
 */
import type { DeprivationIndicator, PovertyStandard, Sourced } from './standard';

const DECREE = 'QĐ 59/2015/QĐ-TTg';

function decree(value: number, article: string): Sourced<number> {
  return { value, source: { decree: DECREE, article }, confidence: 'high' };
}

function indicator(
  key: string,
  field: DeprivationIndicator['field'],
  dimension: string,
  vi: string,
  en: string,
): DeprivationIndicator {
  return {
    key,
    field,
    dimension,
    name: { vi, en },
    threshold: { vi: `Chưa đối chiếu được ngưỡng trong phụ lục ${DECREE}.` },
    confidence: 'low',
  };
}

/** Registers written for this standard carry the marks in the columns of the same names. */
const indicators: readonly DeprivationIndicator[] = [
  indicator('tiep_can_y_te', null, 'y_te', 'Tiếp cận các dịch vụ y tế', 'Access to health services'),
  indicator('bhyt', 'd04', 'y_te', 'Bảo hiểm y tế', 'Health insurance'),
  indicator('gd_nguoi_lon', 'd05', 'giao_duc', 'Trình độ giáo dục của người lớn', 'Education of adults'),
  indicator(
    'di_hoc_tre_em',
    'd06',
    'giao_duc',
    'Tình trạng đi học của trẻ em',
    'School attendance of children',
  ),
  indicator('chat_luong_nha', 'd07', 'nha_o', 'Chất lượng nhà ở', 'Housing quality'),
  indicator(
    'dien_tich_nha',
    'd08',
    'nha_o',
    'Diện tích nhà ở bình quân đầu người',
    'Housing area per person',
  ),
  indicator('nguon_nuoc', 'd09', 'nuoc_ve_sinh', 'Nguồn nước sinh hoạt', 'Source of domestic water'),
  indicator('nha_tieu', 'd10', 'nuoc_ve_sinh', 'Hố xí/nhà tiêu hợp vệ sinh', 'Hygienic toilet'),
  indicator(
    'vien_thong',
    'd11',
    'thong_tin',
    'Sử dụng dịch vụ viễn thông',
    'Use of telecommunication services',
  ),
  indicator(
    'tai_san_tt',
    'd12',
    'thong_tin',
    'Tài sản phục vụ tiếp cận thông tin',
    'Assets for access to information',
  ),
];

export const vn2016 = {
  id: 'vn-2016',
  title: {
    vi: 'Chuẩn nghèo tiếp cận đa chiều giai đoạn 2016–2020, áp dụng đến hết năm 2021',
    en: 'Multidimensional poverty standard 2016–2020, in force to the end of 2021',
  },
  short: { vi: 'Chuẩn 2016–2021', en: 'Standard 2016–2021' },
  decree: DECREE,
  from: '2016-01-01',
  to: '2021-12-31',
  incomeLine: { rural: decree(700000, 'khoản 1 Điều 2'), urban: decree(900000, 'khoản 1 Điều 2') },
  minimumLine: { rural: decree(1000000, 'khoản 2 Điều 2'), urban: decree(1300000, 'khoản 2 Điều 2') },
  averageLine: null,
  deprivationCut: decree(3, 'khoản 1 Điều 2'),
  classSource: {
    poor: `khoản 1 Điều 2 ${DECREE}`,
    nearPoor: `khoản 2 Điều 2 ${DECREE}`,
    average: `khoản 3 Điều 2 ${DECREE}`,
    notPoor: `Điều 2 ${DECREE}`,
  },
  indicators,
  bounds: null,
  points: null,
} satisfies PovertyStandard;
