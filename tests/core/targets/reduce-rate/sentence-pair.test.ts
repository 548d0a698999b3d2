/** The whole sentence of points or a level beside households; the figures are worked out beside each case. */
import type { Plan } from '../../../../src/core/targets/kinds/kind';
import { counted, told } from '../support/told';

type Pair = readonly [part: number | null, whole: number | null] | null;
const rate = (plan: Partial<Plan>, start: Pair, end: Pair) => {
  const of = (pair: Pair) => pair && counted(...pair);
  return told('reduce-rate', { decimals: 1, ...plan }, of(start), of(end)).sentence;
};

describe('points beside households', () => {
  it.each<[string, Partial<Plan>, Pair, Pair, string]>([
    [
      'both met',
      { value: 1, count: 2 },
      [20, 200],
      [18, 200],
      'Giảm 02/02 hộ (đạt 100%); tỷ lệ giảm 1,00 điểm % (chỉ tiêu 1,0), đạt.',
    ],
    [
      'exceeded',
      { value: 1, count: 2 },
      [20, 200],
      [16, 200],
      'Giảm 04/02 hộ (đạt 200%); tỷ lệ giảm 2,00 điểm % (chỉ tiêu 1,0), vượt.',
    ],
    [
      'both short',
      { value: 1, count: 2 },
      [20, 200],
      [19, 200],
      'Giảm 01/02 hộ (đạt 50%); tỷ lệ giảm 0,50 điểm % (chỉ tiêu 1,0), chưa đạt; còn 01 hộ.',
    ],
    [
      // 18/190 = 9,47 %: 0,53 points for want of households.
      'fewer households',
      { value: 1, count: 2 },
      [20, 200],
      [18, 190],
      'Giảm 02/02 hộ (đạt 100%); tỷ lệ chỉ giảm 0,53 điểm % (chỉ tiêu 1,0) do tổng số hộ giảm từ 200 xuống 190; số hộ được giao là căn cứ nên đạt.',
    ],
    [
      // 19/220 = 8,64 %
      'more households',
      { value: 1, count: 2 },
      [20, 200],
      [19, 220],
      'Giảm 01/02 hộ (đạt 50%); tỷ lệ giảm 1,36 điểm % (chỉ tiêu 1,0) do tổng số hộ tăng từ 200 lên 220; số hộ được giao là căn cứ nên chưa đạt; còn 01 hộ.',
    ],
    [
      // 10,00 % → 9,50 %, the total the same: a plan of 2 points for 1 household.
      'a plan at odds with itself',
      { value: 2, count: 1 },
      [20, 200],
      [19, 200],
      'Giảm 01/01 hộ (đạt 100%); tỷ lệ chỉ giảm 0,50 điểm % (chỉ tiêu 2,0); số hộ được giao là căn cứ nên đạt.',
    ],
    [
      // 19/150 = 12,67 %
      'a rate that rose',
      { value: 1, count: 2 },
      [20, 200],
      [19, 150],
      'Giảm 01/02 hộ (đạt 50%); tỷ lệ tăng 2,67 điểm % (chỉ tiêu giảm 1,0), chưa đạt; còn 01 hộ.',
    ],
    [
      // 19/190 = 10 %, as at the start.
      'a rate unchanged',
      { value: 1, count: 2 },
      [20, 200],
      [19, 190],
      'Giảm 01/02 hộ (đạt 50%); tỷ lệ giảm 0,00 điểm % (chỉ tiêu 1,0), chưa đạt; còn 01 hộ.',
    ],
    [
      // 'trên 1' is not met by one point exactly.
      'above its number',
      { value: 1, count: 2, strict: true },
      [20, 200],
      [18, 200],
      'Giảm 02/02 hộ (đạt 100%); tỷ lệ chỉ giảm 1,00 điểm % (chỉ tiêu trên 1,0); số hộ được giao là căn cứ nên đạt.',
    ],
    [
      'a level',
      { form: 'to', value: 9, count: 2 },
      [20, 200],
      [18, 200],
      'Giảm 02/02 hộ (đạt 100%); tỷ lệ còn 9,00% (chỉ tiêu xuống còn 9,0%), đạt.',
    ],
    [
      // 19 of 190 are 10 %, as at the start: no rise.
      'a level unchanged',
      { form: 'to', value: 9, count: 2 },
      [20, 200],
      [19, 190],
      'Giảm 01/02 hộ (đạt 50%); tỷ lệ còn 10,00% (chỉ tiêu xuống còn 9,0%), chưa đạt; còn 01 hộ.',
    ],
    [
      'a level below',
      { form: 'to', value: 9, count: 2, strict: true },
      [20, 200],
      [16, 200],
      'Giảm 04/02 hộ (đạt 200%); tỷ lệ còn 8,00% (chỉ tiêu xuống dưới 9,0%), vượt.',
    ],
    [
      // The total at the start is not known: the level has no rise to tell of.
      'a level without a start rate',
      { form: 'to', value: 9, count: 2 },
      [20, null],
      [18, 200],
      'Giảm 02/02 hộ (đạt 100%); tỷ lệ còn 9,00% (chỉ tiêu xuống còn 9,0%), đạt.',
    ],
    [
      // No figure in points: 'chỉ tiêu %' stays empty.
      'no points planned',
      { value: null, count: 2 },
      [20, 200],
      [18, 190],
      'Giảm 02/02 hộ (đạt 100%); tỷ lệ giảm 0,53 điểm % (chỉ tiêu ) do tổng số hộ giảm từ 200 xuống 190; số hộ được giao là căn cứ nên đạt.',
    ],
  ])('%s', (_, plan, start, end, sentence) => expect(rate(plan, start, end)).toBe(sentence));
});
