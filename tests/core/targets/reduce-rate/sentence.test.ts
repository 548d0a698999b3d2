/** The whole sentence of a rate that should fall; the figures are worked out beside each case. */
import type { Plan } from '../../../../src/core/targets/kinds/kind';
import { counted, told } from '../support/told';

type Pair = readonly [part: number | null, whole: number | null] | null;
const rate = (plan: Partial<Plan>, start: Pair, end: Pair) => {
  const of = (pair: Pair) => pair && counted(...pair);
  return told('reduce-rate', { decimals: 1, ...plan }, of(start), of(end)).sentence;
};

describe('a fall by points', () => {
  it.each<[string, Partial<Plan>, Pair, Pair, string]>([
    [
      'no plan: 10 % → 9 %',
      {},
      [20, 200],
      [18, 200],
      'Tỷ lệ hộ nghèo thay đổi 1,00 điểm %; kế hoạch không ghi con số nên chưa đánh giá.',
    ],
    [
      // 10 % → 12 %; for 9 % of 200 there may be 18: 6 too many.
      'a rise',
      { value: 1 },
      [20, 200],
      [24, 200],
      'Tỷ lệ hộ nghèo tăng 2,00 điểm % trong khi kế hoạch giảm 1,0; còn 06 hộ.',
    ],
    [
      'no change',
      { value: 1 },
      [20, 200],
      [20, 200],
      'Tỷ lệ hộ nghèo chưa giảm (chỉ tiêu giảm 1,0 điểm %); còn 02 hộ.',
    ],
    [
      'met',
      { value: 1 },
      [20, 200],
      [18, 200],
      'Tỷ lệ hộ nghèo giảm 1,00 điểm % (chỉ tiêu 1,0), đạt 100% kế hoạch.',
    ],
    [
      // Half a point of one.
      'under way',
      { value: 1 },
      [20, 200],
      [19, 200],
      'Tỷ lệ hộ nghèo giảm 0,50 điểm % (chỉ tiêu 1,0), đạt 50% kế hoạch; còn 01 hộ.',
    ],
    [
      'short of a range: 0,5 of 1 – 1,5',
      { value: 1, max: 1.5 },
      [20, 200],
      [19, 200],
      'Tỷ lệ hộ nghèo giảm 0,50 điểm % (chỉ tiêu 1 - 1,5), đạt 50% kế hoạch; còn 01 hộ.',
    ],
    [
      'the low end exactly',
      { value: 1, max: 1.5 },
      [20, 200],
      [18, 200],
      'Tỷ lệ hộ nghèo giảm 1,00 điểm % (chỉ tiêu 1 - 1,5), đạt mức thấp.',
    ],
    [
      // 20/200 − 181/2000 = 0,95: 1,0 at one decimal.
      'the low end by rounding',
      { value: 1, max: 1.5 },
      [20, 200],
      [181, 2000],
      'Tỷ lệ hộ nghèo giảm 0,95 điểm % (chỉ tiêu 1 - 1,5), đạt mức thấp (làm tròn theo số kế hoạch ghi).',
    ],
    [
      'above the range',
      { value: 1, max: 1.5 },
      [20, 200],
      [16, 200],
      'Tỷ lệ hộ nghèo giảm 2,00 điểm % (chỉ tiêu 1 - 1,5), vượt mức cao.',
    ],
    ['nobody counted', { value: 1 }, [20, 200], null, 'Chưa có số liệu.'],
    ['no start', { value: 1 }, null, [18, 200], 'Chưa có số liệu: chưa nhập số hộ nghèo đầu năm.'],
  ])('%s', (_, plan, start, end, sentence) => expect(rate(plan, start, end)).toBe(sentence));
});

describe('a level to come down to', () => {
  it.each<[string, Partial<Plan>, Pair, Pair, string]>([
    [
      'no plan',
      {},
      [20, 200],
      [18, 200],
      'Tỷ lệ hộ nghèo 9,00%; kế hoạch không ghi con số nên chưa đánh giá.',
    ],
    [
      // 1 of 2 points; 8 % of 200 are 16.
      'on the way',
      { value: 8 },
      [20, 200],
      [18, 200],
      'Tỷ lệ hộ nghèo còn 9,00% (từ 10,00%; chỉ tiêu 8,0%), đạt 50% mức giảm; còn 02 hộ.',
    ],
    ['no start', { value: 8 }, null, [18, 200], 'Tỷ lệ hộ nghèo 9,00%, chưa xuống còn 8,0%; còn 02 hộ.'],
    [
      'below no start',
      { value: 8, strict: true },
      null,
      [18, 200],
      'Tỷ lệ hộ nghèo 9,00%, chưa xuống dưới 8,0%; còn 03 hộ.',
    ],
    [
      'no change',
      { value: 8 },
      [20, 200],
      [20, 200],
      'Tỷ lệ hộ nghèo chưa giảm (vẫn 10,00%; chỉ tiêu xuống còn 8,0%); còn 04 hộ.',
    ],
    [
      'always within',
      { value: 12 },
      [20, 200],
      [24, 200],
      'Tỷ lệ hộ nghèo 12,00%, ngay từ đầu năm (10,00%) đã trong mức chỉ tiêu 12,0%; không tính tỷ lệ % thực hiện, đánh giá theo mức cuối kỳ: đạt.',
    ],
    [
      'always below',
      { value: 12, strict: true },
      [20, 200],
      [22, 200],
      'Tỷ lệ hộ nghèo 11,00%, ngay từ đầu năm (10,00%) đã dưới mức chỉ tiêu 12,0%; không tính tỷ lệ % thực hiện, đánh giá theo mức cuối kỳ: đạt.',
    ],
    ['met', { value: 9 }, [20, 200], [18, 200], 'Tỷ lệ hộ nghèo còn 9,00% (chỉ tiêu xuống còn 9,0%), đạt.'],
    [
      'met below',
      { value: 9, strict: true },
      [20, 200],
      [16, 200],
      'Tỷ lệ hộ nghèo còn 8,00% (chỉ tiêu xuống dưới 9,0%), đạt.',
    ],
    [
      'no total',
      { value: 9 },
      [20, 200],
      [16, null],
      'Chưa có số liệu: chưa có tổng số hộ cuối kỳ (mẫu số).',
    ],
  ])('%s', (_, plan, start, end, sentence) =>
    expect(rate({ form: 'to', ...plan }, start, end)).toBe(sentence),
  );
});
