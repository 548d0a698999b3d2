/**
 * Standard 2027–2030: NĐ 351/2025/NĐ-CP of 30/12/2025.
 *
 * Sure: the lines, the shape of the classes and the dates. Not sure: the annex. The text of the decree was
 * not found, so names and thresholds of the indicators come from the draft and from the standard before, and
 * are marked low. No circular with a table of points is known: `points` is null, never the old 140/175.
 * The draft of September 2025 had a second, lower line; the signed decree has not.
 * See shared/domain/policy.md section 2.
 */
import type { Confidence, DeprivationIndicator, PovertyStandard, Sourced } from './standard';
import { vn2022 } from './vn-2022';

const DECREE = 'NĐ 351/2025/NĐ-CP';
const UNKNOWN_THRESHOLD = 'Chưa tìm được ngưỡng chính thức trong phụ lục của nghị định.';

function decree(value: number): Sourced<number> {
  return {
    value,
    source: { decree: DECREE, article: 'chuẩn hộ nghèo, hộ cận nghèo 2027–2030' },
    confidence: 'high',
  };
}

/** Which indicators of the standard before go on, and how sure that is. */
const KEPT: Readonly<Record<string, Confidence>> = {
  // The draft repeats the wording of 2021 for these three.
  viec_lam: 'medium',
  nguoi_phu_thuoc: 'medium',
  dinh_duong: 'medium',
  bhyt: 'low',
  gd_nguoi_lon: 'low',
  di_hoc_tre_em: 'low',
  chat_luong_nha: 'low',
  dien_tich_nha: 'low',
  nguon_nuoc: 'low',
  nha_tieu: 'low',
};

const indicators: readonly DeprivationIndicator[] = [
  ...vn2022.indicators.flatMap((indicator): readonly DeprivationIndicator[] => {
    const confidence = KEPT[indicator.key];
    return confidence ? [{ ...indicator, confidence }] : [];
  }),
  {
    key: 'vien_thong',
    field: 'd11',
    dimension: 'thong_tin',
    name: {
      vi: 'Sử dụng dịch vụ viễn thông, dịch vụ số, internet (tên chính thức chưa kiểm chứng)',
      en: 'Use of telecommunication and digital services, internet (official name not verified)',
    },
    threshold: { vi: UNKNOWN_THRESHOLD },
    confidence: 'low',
  },
  {
    key: 'xu_ly_rac',
    // Column 12 of today's registers is the information means of the old standard: another indicator.
    field: null,
    dimension: 'nuoc_ve_sinh_moi_truong',
    name: { vi: 'Xử lý rác thải sinh hoạt', en: 'Handling of domestic waste' },
    threshold: { vi: UNKNOWN_THRESHOLD },
    confidence: 'low',
  },
];

export const vn2027 = {
  id: 'vn-2027',
  title: {
    vi: 'Chuẩn nghèo đa chiều quốc gia giai đoạn 2027–2030 (ngưỡng các chỉ số chưa kiểm chứng)',
    en: 'National multidimensional poverty standard 2027–2030 (thresholds of the indicators not verified)',
  },
  short: { vi: 'Chuẩn 2027–2030', en: 'Standard 2027–2030' },
  decree: DECREE,
  from: '2027-01-01',
  to: '2030-12-31',
  incomeLine: { rural: decree(2200000), urban: decree(2800000) },
  minimumLine: null,
  averageLine: null,
  deprivationCut: decree(3),
  classSource: { poor: DECREE, nearPoor: DECREE, average: DECREE, notPoor: DECREE },
  indicators,
  bounds: null,
  points: null,
} satisfies PovertyStandard;
