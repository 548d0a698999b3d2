/** Verdicts and sentences where rows are not known: the figures are worked out beside each case. */
import { counted, told } from './support/told';

describe('a verdict with rows nobody knows', () => {
  it('is met, not exceeded, where it is exceeded only if none of them counts', () => {
    // 52 → 35 is a fall of 17, with the unknown one of 16: the plan.
    expect(told('reduce-count', { value: 16 }, counted(52, null), counted(35, null, 1))).toMatchObject({
      status: 'met',
      achievement: null,
    });
    // 18 or 17: exceeded either way; 112,5 % or 106,3 %, so no per cent.
    expect(told('reduce-count', { value: 16 }, counted(52, null), counted(34, null, 1))).toMatchObject({
      status: 'exceeded',
      achievement: null,
    });
    expect(told('reduce-count', { value: 16 }, counted(52, null), counted(34, null))).toMatchObject({
      status: 'exceeded',
      achievement: 112.5,
    });
  });

  it('hangs on both ends at once', () => {
    // Alone, one more at the end is a fall of 16 (plan 16), one more at the start 18; both 17.
    const both = told('reduce-count', { value: 16 }, counted(52, null, 1), counted(35, null, 1));
    expect(both).toMatchObject({ met: true, status: 'met', gap: 0 });
  });

  it('has the per cent on which all agree', () => {
    // 2.000 of 20.000 to 1.809 or 1.810 are 0,955 or 0,95 points: 1,0 as planned either way, all of the plan.
    const agreed = told(
      'reduce-rate',
      { value: 1, decimals: 1 },
      counted(2000, 20000),
      counted(1809, 20000, 1),
    );
    expect(agreed).toMatchObject({ met: true, status: 'met', achievement: 100 });
    expect(agreed.sentence).toBe('Tỷ lệ hộ nghèo giảm 0,96 điểm % (chỉ tiêu 1,0), đạt 100% kế hoạch.');
    // A level is held against its start: of 10 % → 6 % where 6,5 % were planned, 4/3,5 = 114,3 %.
    expect(
      told('reduce-rate', { form: 'to', value: 6.5, decimals: 1 }, counted(20, 200), counted(12, 200)),
    ).toMatchObject({
      achievement: 114.3,
    });
  });
});

describe('the sentence', () => {
  it.each([
    [
      'open because of rows at the start',
      told('reduce-count', { value: 16 }, counted(52, null, 4), counted(38, null)),
      // 14 to 18 where 16 are planned.
      'Có 38 hộ nghèo, còn 04 hộ chưa có thông tin nên chưa kết luận.',
    ],
    [
      'open because of rows at both ends',
      told('reduce-count', { value: 16 }, counted(52, null, 4), counted(38, null, 3)),
      'Có 38 hộ nghèo, còn 07 hộ chưa có thông tin nên chưa kết luận.',
    ],
    [
      'open because of rows at the end alone, without a start to speak of',
      told('at-most-count', { value: 5 }, null, counted(4, null, 2)),
      'Có 04 hộ nghèo, còn 02 hộ chưa có thông tin nên chưa kết luận.',
    ],
    [
      // 8 or 10 % at the start, 6 % now, plan 6,5 %: told without the start.
      'of a level whose start is not known of everybody',
      told('reduce-rate', { form: 'to', value: 6.5, decimals: 1 }, counted(16, 200, 4), counted(12, 200)),
      'Tỷ lệ hộ nghèo còn 6,00% (chỉ tiêu xuống còn 6,5%), vượt.',
    ],
    [
      // 5 or 5,5 % now: the level itself is not known.
      'of a level whose end is not known of everybody',
      told('reduce-rate', { form: 'to', value: 6.5, decimals: 1 }, counted(20, 200), counted(10, 200, 1)),
      'Nay có 10 hộ nghèo; còn 01 hộ chưa rõ nên không tính % kế hoạch, nhưng kết luận không đổi: vượt.',
    ],
    [
      'of points whose start is not known of everybody',
      told('reduce-rate', { value: 1, decimals: 1 }, counted(20, 200, 2), counted(12, 200)),
      'Nay có 12 hộ nghèo; còn 02 hộ chưa rõ nên không tính % kế hoạch, nhưng kết luận không đổi: vượt.',
    ],
    [
      // 4 to 6 households fewer where 2 are assigned beside the level.
      'of a level with households',
      told(
        'reduce-rate',
        { form: 'to', value: 9, decimals: 1, count: 2 },
        counted(20, 200, 2),
        counted(16, 200),
      ),
      'Nay có 16 hộ nghèo; còn 02 hộ chưa rõ nên không tính % kế hoạch, nhưng kết luận không đổi: vượt.',
    ],
    [
      // 2 to 4 where 10 are planned.
      'of a fall that is missed either way',
      told('reduce-count', { value: 10 }, counted(20, null, 2), counted(18, null)),
      'Nay có 18 hộ nghèo; còn 02 hộ chưa rõ nên không tính % kế hoạch, nhưng kết luận không đổi: chưa đạt.',
    ],
    [
      'without a plan, everybody known',
      told('reduce-count', {}, counted(20, null), counted(18, null)),
      'Có 18 hộ nghèo; kế hoạch không ghi con số nên chưa đánh giá.',
    ],
    ['without an end', told('reduce-count', { value: 1 }, counted(20, null, 1), null), 'Chưa có số liệu.'],
  ])('%s', (_, { sentence }, expected) => expect(sentence).toBe(expected));
});
