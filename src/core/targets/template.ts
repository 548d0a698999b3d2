/** The plan's own targets, for a workbook without a target sheet. */
import type { Target } from '../model';

const NOT_ENTERED = { baseline: null, baselineTotal: null, actual: null, denominator: null };
const PLAIN = {
  max: null,
  decimals: 0,
  count: null,
  form: 'by',
  strict: false,
  flow: false,
  source: null,
  section: null,
  cells: {},
  entered: NOT_ENTERED,
  // Section III.1 of the plan: the one body it names to follow up and press for all of its contents.
  responsible: 'Ngành Văn hóa - xã hội',
} as const;
const BASIC_SERVICES = 'e) Các chỉ tiêu giải quyết mức độ thiếu hụt các dịch vụ xã hội cơ bản';
const SHARE = { ...PLAIN, kind: 'reach-share', unit: '%' } as const;

/** Whose plan the template is, and of which year: for them it is the plan itself, for all others an example. */
export const TEMPLATE_OF = { unit: 'Phường Phổ Minh', year: '2024' } as const;

/**
 * The 12 targets of the yearly plan of a ward (2024, section II.2), with its numbers: a first template, every
 * ward and year has its own.
 *
 * @see shared/mission/plan-2024.md, shared/domain/plan-targets.json
 */
export const TEMPLATE_TARGETS: readonly Target[] = [
  {
    ...PLAIN,
    id: 'a',
    kind: 'reduce-rate',
    text: 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giảm',
    unit: '%',
    value: 1.11,
    decimals: 2,
    count: 16,
    source: 'poor-households',
  },
  {
    ...PLAIN,
    id: 'b',
    kind: 'reduce-rate',
    text: 'Tỷ lệ hộ cận nghèo theo chuẩn nghèo đa chiều giảm',
    unit: '%',
    value: 0.3,
    decimals: 1,
    count: 5,
    source: 'near-poor-households',
  },
  {
    ...PLAIN,
    id: 'c',
    kind: 'reach-count',
    text: 'Mô hình giảm nghèo, phát triển sản xuất cho hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo',
    unit: 'mô hình',
    value: 1,
  },
  {
    ...PLAIN,
    id: 'd',
    kind: 'one-per-household',
    text: 'Hỗ trợ hộ nghèo, hộ cận nghèo có ít nhất một thành viên trong độ tuổi lao động có việc làm bền vững',
    unit: 'hộ',
    value: null,
    source: 'sustainable-work',
  },
  {
    ...SHARE,
    id: 'đ',
    text: 'Cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn kiến thức về công tác giảm nghèo',
    value: 100,
  },
  {
    ...SHARE,
    id: 'e1',
    text: 'Người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối, tư vấn, hỗ trợ tìm việc làm',
    value: 100,
    source: 'work-support',
    section: BASIC_SERVICES,
  },
  {
    ...PLAIN,
    id: 'e2',
    kind: 'reach-count',
    text: 'Người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo được hỗ trợ kết nối việc làm thành công (tối thiểu)',
    unit: 'người',
    value: 5,
    source: 'job-found',
    section: BASIC_SERVICES,
  },
  {
    ...SHARE,
    id: 'e3',
    text: 'Người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế',
    value: 100,
    source: 'health-insurance',
    section: BASIC_SERVICES,
  },
  {
    ...SHARE,
    id: 'e4',
    text: 'Trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi',
    value: 95,
    source: 'school',
    section: BASIC_SERVICES,
  },
  {
    ...SHARE,
    id: 'e5',
    text: 'Hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh',
    value: 80,
    source: 'clean-water',
    section: BASIC_SERVICES,
  },
  {
    ...SHARE,
    id: 'e6',
    text: 'Hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh (ít nhất)',
    value: 70,
    source: 'sanitary-latrine',
    section: BASIC_SERVICES,
  },
  {
    ...SHARE,
    id: 'e7',
    text: 'Hộ nghèo, hộ cận nghèo có nhu cầu được tiếp cận sử dụng các dịch vụ viễn thông, internet',
    value: 85,
    source: 'telecom',
    section: BASIC_SERVICES,
  },
];
