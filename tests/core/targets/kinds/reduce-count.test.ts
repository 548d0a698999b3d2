/** The whole sentence of a number of households to fall by. */
import type { Plan } from '../../../../src/core/targets/kinds/kind';
import { counted, told } from '../support/told';

it.each<[string, Partial<Plan>, number | null, number, string]>([
  ['met', { value: 16 }, 52, 36, 'Giảm 16/16 hộ nghèo (từ 52 xuống 36 hộ), đạt 100% kế hoạch.'],
  [
    'exceeded',
    { value: 16 },
    52,
    35,
    'Giảm 17/16 hộ nghèo (từ 52 xuống 35 hộ), đạt 106,3% kế hoạch (vượt 01 hộ).',
  ],
  // Above the upper end of the range, by 2.
  [
    'a range',
    { value: 14, max: 16 },
    52,
    34,
    'Giảm 18/14 hộ nghèo (từ 52 xuống 34 hộ), đạt 128,6% kế hoạch (vượt 02 hộ).',
  ],
  ['short', { value: 16 }, 52, 40, 'Giảm 12/16 hộ nghèo (từ 52 xuống 40 hộ), đạt 75% kế hoạch; còn 04 hộ.'],
  [
    'above its number',
    { value: 16, strict: true },
    52,
    36,
    'Giảm 16 hộ nghèo (chỉ tiêu giảm trên 16 hộ; từ 52 xuống 36 hộ), đạt 99,9% kế hoạch; còn 01 hộ.',
  ],
  [
    'a rise',
    { value: 16 },
    52,
    55,
    'Hộ nghèo tăng 03 hộ (từ 52 lên 55 hộ) trong khi kế hoạch giảm 16 hộ; còn 19 hộ.',
  ],
  [
    'no change',
    { value: 16 },
    52,
    52,
    'Hộ nghèo chưa giảm hộ nào (vẫn 52 hộ) trong khi kế hoạch giảm 16 hộ; còn 16 hộ.',
  ],
  [
    'none left, fewer than planned',
    { value: 16 },
    12,
    0,
    'Số hộ nghèo đã về 0 (từ 12 hộ), giảm 12/16 hộ, đạt 75% kế hoạch; chỉ tiêu giao lớn hơn số hộ nghèo đầu năm.',
  ],
  [
    'none left, as planned',
    { value: 12 },
    12,
    0,
    'Giảm 12/12 hộ nghèo (từ 12 xuống 00 hộ), đạt 100% kế hoạch.',
  ],
  ['no start', { value: 16 }, null, 36, 'Chưa có số liệu: chưa nhập số hộ nghèo đầu năm.'],
])('%s', (_, plan, start, end, sentence) =>
  expect(
    told('reduce-count', plan, start === null ? null : counted(start, null), counted(end, null)).sentence,
  ).toBe(sentence),
);
