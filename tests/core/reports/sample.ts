/** Hand-made inputs with the figures of pho-minh-2024: the reports are tested without the parts that compute them. */
import type { Actual, RunSettings, Target, TargetProgress } from '../../../src/core/model';
import { vn2022 } from '../../../src/core/standards/vn-2022';

export const settings: RunSettings = {
  standard: 'vn-2022',
  area: 'urban',
  asOf: '2024-12-31',
  lang: 'vi',
  unitName: 'Phường Phổ Minh',
  today: '2024-12-20',
  periodEnd: '2024-12-31',
};
export const standard = vn2022;

const LIST = 'DS hộ nghèo, cận nghèo';
export function target(id: string, text: string, over: Partial<Target> = {}): Target {
  return {
    id,
    kind: 'reach-share',
    text,
    unit: '%',
    value: 100,
    max: null,
    decimals: 0,
    count: null,
    form: 'by',
    strict: false,
    flow: false,
    source: null,
    responsible: 'Ngành Văn hóa - xã hội',
    section: null,
    cells: {},
    entered: { baseline: null, baselineTotal: null, actual: null, denominator: null },
    ...over,
  };
}
export function counted(
  numerator: number | null,
  denominator: number | null,
  from = LIST,
  unknown = 0,
): Actual {
  return { numerator, denominator, unknown, from };
}
export function reached(
  each: Target,
  actual: Actual | null,
  verdict: Partial<TargetProgress> = {},
): TargetProgress {
  const { numerator = null, denominator = null } = actual ?? {};
  const value = numerator === null ? null : denominator ? (numerator / denominator) * 100 : numerator;
  return {
    target: each,
    baseline: null,
    actual,
    from: actual === null ? 'none' : 'register',
    behind: null,
    value,
    achievement: null,
    achievementPoints: null,
    met: null,
    metPoints: null,
    gap: null,
    status: 'no-data',
    sentence: '',
    notes: [],
    ...verdict,
  };
}
const SECTION_E = 'e) Các chỉ tiêu giải quyết mức độ thiếu hụt các dịch vụ xã hội cơ bản';
const inE = { section: SECTION_E } as const;
const met = { met: true, gap: 0, status: 'met' } as const;
const unmet = { met: false, status: 'not-met' } as const;

/** The 12 targets of the plan with the counts of pho-minh-2024.truth.json; percentages computed by hand. */
export const targets: readonly TargetProgress[] = [
  reached(
    target('a', 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giảm', {
      kind: 'reduce-rate',
      value: 1.11,
      decimals: 2,
      count: 16,
      cells: {
        value: { sheet: 'Chỉ tiêu', row: 7, column: 5 },
        count: { sheet: 'Chỉ tiêu', row: 8, column: 5 },
      },
    }),
    counted(36, 1441, 'DS hộ, DS hộ nghèo, cận nghèo'),
    {
      ...met,
      baseline: counted(52, 1441, 'Chỉ tiêu'),
      // 52/1441 - 36/1441 = 16/1441 = 1,11034 points
      value: (16 / 1441) * 100,
      achievement: 100,
      achievementPoints: 100,
      metPoints: true,
      sentence: 'Giảm 16/16 hộ (đạt 100%); tỷ lệ giảm 1,11 điểm % (chỉ tiêu 1,11), đạt.',
    },
  ),
  reached(
    target('b', 'Tỷ lệ hộ cận nghèo theo chuẩn nghèo đa chiều giảm', {
      kind: 'reduce-rate',
      value: 0.3,
      decimals: 1,
      count: 5,
    }),
    counted(42, 1441, 'DS hộ, DS hộ nghèo, cận nghèo'),
    {
      ...met,
      baseline: counted(47, 1441, 'Chỉ tiêu'),
      value: (5 / 1441) * 100,
      achievement: 100,
      // 0,34698 / 0,3 = 115,66 %
      achievementPoints: 115.7,
      metPoints: true,
      sentence: 'Giảm 05/05 hộ (đạt 100%); tỷ lệ giảm 0,35 điểm % (chỉ tiêu 0,3), đạt.',
    },
  ),
  reached(
    target('c', 'Mô hình giảm nghèo, phát triển sản xuất', {
      kind: 'reach-count',
      unit: 'mô hình',
      value: 1,
      responsible: 'Hội Nông dân phường',
    }),
    counted(1, null, 'Chỉ tiêu'),
    { ...met, from: 'entered', baseline: counted(0, null, 'Chỉ tiêu'), achievement: 100 },
  ),
  reached(
    target(
      'd',
      'Hỗ trợ hộ nghèo, hộ cận nghèo có ít nhất một thành viên trong độ tuổi lao động có việc làm bền vững',
      {
        kind: 'one-per-household',
        unit: 'hộ',
        value: null,
        responsible: 'Tổ trưởng tổ dân phố',
      },
    ),
    counted(31, 57),
    {
      ...unmet,
      gap: 26,
      achievement: 54.4,
      sentence: 'Có 31/57 hộ có ít nhất một người có việc làm bền vững, tỷ lệ 54,39%; còn 26 hộ.',
    },
  ),
  reached(
    target('đ', 'Cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn', { responsible: 'UBND phường' }),
    counted(8, 8, 'Chỉ tiêu'),
    {
      ...met,
      from: 'entered',
      achievement: 100,
    },
  ),
  reached(
    target(
      'e1',
      'Người lao động thuộc hộ nghèo, cận nghèo, mới thoát nghèo có nhu cầu được hỗ trợ kết nối, tư vấn việc làm',
      inE,
    ),
    counted(22, 24, 'DS hộ nghèo, cận nghèo; DS hộ thoát nghèo'),
    { ...unmet, gap: 2, achievement: 91.7 },
  ),
  reached(
    target('e2', 'Người lao động được hỗ trợ kết nối việc làm thành công (tối thiểu)', {
      ...inE,
      kind: 'reach-count',
      unit: 'người',
      value: 5,
    }),
    counted(6, null, 'DS hộ nghèo, cận nghèo; DS hộ thoát nghèo'),
    { ...met, status: 'exceeded', achievement: 120 },
  ),
  reached(
    target('e3', 'Người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế', {
      ...inE,
      responsible: 'Trạm Y tế phường',
    }),
    counted(199, 229),
    {
      ...unmet,
      gap: 30,
      achievement: 86.9,
      notes: ['tính mọi nhân khẩu, kể cả trẻ dưới 6 tuổi.'],
    },
  ),
  reached(
    target('e4', 'Trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi', {
      ...inE,
      value: 95,
      responsible: 'Các trường học',
    }),
    counted(38, 40),
    {
      ...met,
      achievement: 100,
      notes: ['trẻ từ 3 đến dưới 16 tuổi tại ngày 31/12/2024.'],
    },
  ),
  reached(
    target('e5', 'Hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh', {
      ...inE,
      value: 80,
      responsible: 'Trạm Y tế phường',
    }),
    counted(61, 78),
    {
      ...unmet,
      gap: 2,
      achievement: 97.8,
    },
  ),
  reached(
    target('e6', 'Hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh (ít nhất)', {
      ...inE,
      value: 70,
      responsible: 'Trạm Y tế phường',
    }),
    counted(57, 78),
    {
      ...met,
      status: 'exceeded',
      achievement: 104.4,
    },
  ),
  reached(
    target('e7', 'Hộ nghèo, hộ cận nghèo có nhu cầu được tiếp cận dịch vụ viễn thông, internet', {
      ...inE,
      value: 85,
    }),
    counted(52, 60),
    {
      ...met,
      status: 'exceeded',
      achievement: 102,
      notes: ['mẫu số là hộ có nhu cầu.'],
    },
  ),
];
