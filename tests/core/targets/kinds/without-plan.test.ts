/** Plans without a number, or with nothing to reach: the figure is shown, nothing is judged. */
import type { TargetKind } from '../../../../src/core/model';
import type { Plan } from '../../../../src/core/targets/kinds/kind';
import { counted, told } from '../support/told';

const NONE = {
  achievement: null,
  achievementPoints: null,
  met: null,
  metPoints: null,
  gap: null,
  status: 'no-data',
};
const START = counted(52, 200);
const END = counted(36, 200);

it.each<[TargetKind, Partial<Plan>, number, string]>([
  ['reduce-count', { value: null }, 16, 'Có 36 hộ nghèo; kế hoạch không ghi con số nên chưa đánh giá.'],
  ['reduce-count', { value: 0 }, 16, 'Có 36 hộ nghèo; kế hoạch không ghi con số nên chưa đánh giá.'],
  ['reach-count', { value: null }, 36, 'Có 36 hộ nghèo; kế hoạch không ghi con số nên chưa đánh giá.'],
  ['reach-count', { value: 0 }, 36, 'Có 36 hộ nghèo; kế hoạch không ghi con số nên chưa đánh giá.'],
  ['at-most-count', { value: null }, 36, 'Có 36 hộ nghèo; kế hoạch không ghi con số nên chưa đánh giá.'],
  // 36/200 = 18 %
  [
    'reach-share',
    { value: null },
    18,
    'Có 36/200 hộ nghèo, tỷ lệ 18,00%; kế hoạch không giao mức nên chưa đánh giá.',
  ],
  [
    'reach-share',
    { value: 0 },
    18,
    'Có 36/200 hộ nghèo, tỷ lệ 18,00%; kế hoạch không giao mức nên chưa đánh giá.',
  ],
  [
    'at-most-share',
    { value: null },
    18,
    'Có 36/200 hộ nghèo, tỷ lệ 18,00%; kế hoạch không giao mức nên chưa đánh giá.',
  ],
  [
    'at-most-share',
    { value: -1 },
    18,
    'Có 36/200 hộ nghèo, tỷ lệ 18,00%; kế hoạch không giao mức nên chưa đánh giá.',
  ],
  [
    'one-per-household',
    { value: null },
    18,
    'Có 36/200 hộ nghèo, tỷ lệ 18,00%; kế hoạch không giao mức nên chưa đánh giá.',
  ],
  // 16/52 = 30,769… %, to twelve decimals
  [
    'reduce-relative',
    { value: null },
    30.769230769231,
    'Số hộ nghèo từ 52 hộ đầu năm, nay 36 hộ; kế hoạch không ghi con số nên chưa đánh giá.',
  ],
  [
    'reduce-relative',
    { value: 0 },
    30.769230769231,
    'Số hộ nghèo từ 52 hộ đầu năm, nay 36 hộ; kế hoạch không ghi con số nên chưa đánh giá.',
  ],
  // 26 % − 18 %
  [
    'reduce-rate',
    { value: null },
    8,
    'Tỷ lệ hộ nghèo thay đổi 8,00 điểm %; kế hoạch không ghi con số nên chưa đánh giá.',
  ],
  [
    'reduce-rate',
    { value: 0 },
    8,
    'Tỷ lệ hộ nghèo thay đổi 8,00 điểm %; kế hoạch không ghi con số nên chưa đánh giá.',
  ],
  [
    'reduce-rate',
    { value: null, form: 'to' },
    18,
    'Tỷ lệ hộ nghèo 18,00%; kế hoạch không ghi con số nên chưa đánh giá.',
  ],
])('%s %j', (kind, plan, value, sentence) =>
  expect(told(kind, plan, START, END)).toEqual({ ...NONE, value, sentence }),
);

it.each<[TargetKind, string]>([
  ['reduce-count', 'Chưa có số liệu.'],
  ['reach-count', 'Chưa có số liệu.'],
  ['at-most-count', 'Chưa có số liệu.'],
  ['reach-share', 'Chưa có số liệu.'],
  ['at-most-share', 'Chưa có số liệu.'],
  ['one-per-household', 'Chưa có số liệu.'],
  ['reduce-relative', 'Chưa có số liệu.'],
  ['reduce-rate', 'Chưa có số liệu.'],
  ['qualitative', 'Chưa có số liệu: chỉ tiêu không có con số, cán bộ chưa đánh giá.'],
])('%s without a result', (kind, sentence) => {
  expect(told(kind, { value: 1 }, START, null)).toEqual({ ...NONE, value: null, sentence });
  expect(told(kind, { value: 1 }, START, counted(null, null))).toEqual({ ...NONE, value: null, sentence });
});
