/** Status and sentence of a target say the same thing, and a rise is called one. */
import type { Plan } from '../../../src/core/targets/kinds/kind';
import { counted, told } from './support/told';

const to = (value: number, decimals: number, over: Partial<Plan> = {}): Partial<Plan> => ({
  form: 'to',
  value,
  decimals,
  ...over,
});

describe('a level to come down to', () => {
  it('is called a rise where the rate rose: 20 of 200 to 28 of 200', () => {
    const { status, sentence } = told('reduce-rate', to(6.5, 1), counted(20, 200), counted(28, 200));
    expect(status).toBe('not-met');
    // 13 of 200 are 6,5 %: 15 households too many
    expect(sentence).toBe(
      'Tỷ lệ hộ nghèo tăng từ 10,00% lên 14,00% trong khi chỉ tiêu xuống còn 6,5%; còn 15 hộ.',
    );
  });

  it('is called a rise under a strict bound too', () => {
    const plan = to(6.5, 1, { strict: true });
    expect(told('reduce-rate', plan, counted(20, 200), counted(28, 200)).sentence).toContain(
      'tăng từ 10,00% lên 14,00% trong khi chỉ tiêu xuống dưới 6,5%',
    );
  });

  it('has not fallen where nothing changed', () => {
    expect(told('reduce-rate', to(6.5, 1), counted(20, 200), counted(20, 200)).sentence).toContain(
      'chưa giảm',
    );
  });

  it('is exceeded in words where it is in status', () => {
    const { status, sentence } = told('reduce-rate', to(6.5, 1), counted(20, 200), counted(12, 200));
    expect(status).toBe('exceeded');
    expect(sentence).toBe('Tỷ lệ hộ nghèo còn 6,00% (chỉ tiêu xuống còn 6,5%), vượt.');
  });

  it('is exceeded in words below the range as well, and met inside', () => {
    const plan = to(8, 0, { max: 9 });
    expect(told('reduce-rate', plan, counted(124, 1000), counted(79, 1000)).sentence).toMatch(/, vượt\.$/);
    expect(told('reduce-rate', plan, counted(124, 1000), counted(85, 1000)).sentence).toMatch(/, đạt\.$/);
  });

  it('has no percentage that hangs on households of unknown start: 16 to 20 of 200, the plan 6,5 %', () => {
    const { status, achievement, sentence } = told(
      'reduce-rate',
      to(6.5, 1),
      counted(16, 200, 4),
      counted(12, 200),
    );
    // (8 − 6)/(8 − 6,5) = 133,3 % or (10 − 6)/(10 − 6,5) = 114,3 %
    expect([status, achievement]).toEqual(['exceeded', null]);
    expect(sentence).toBe('Tỷ lệ hộ nghèo còn 6,00% (chỉ tiêu xuống còn 6,5%), vượt.');
  });

  it('rose beside households that left: 20 of 200 to 19 of 150', () => {
    const { sentence } = told('reduce-rate', to(6.5, 1, { count: 1 }), counted(20, 200), counted(19, 150));
    // 19/150 = 12,67 %
    expect(sentence).toContain('tỷ lệ tăng lên 12,67% (chỉ tiêu xuống còn 6,5%)');
  });
});

describe('a fall of which the start is not known of everybody', () => {
  it('has a verdict where it does not hang on them, and no percentage', () => {
    // 52 to 56 at the start, 36 now: a fall of 16 to 20 where 10 are planned
    const { status, achievement, sentence } = told(
      'reduce-count',
      { value: 10 },
      counted(52, null, 4),
      counted(36, null),
    );
    expect([status, achievement]).toEqual(['exceeded', null]);
    expect(sentence).toContain('không tính % kế hoạch');
    expect(sentence).toContain('vượt');
  });
});

describe('a bound that does not count itself', () => {
  it.each([
    ['reduce-rate', { value: 3, strict: true }, counted(100, 1000), counted(70, 1000), 'chỉ tiêu trên 3'],
    [
      'reduce-count',
      { value: 16, strict: true },
      counted(52, null),
      counted(36, null),
      'chỉ tiêu giảm trên 16 hộ',
    ],
    ['reach-count', { value: 10, strict: true }, null, counted(10, null), 'chỉ tiêu trên 10 hộ'],
  ] as const)('is said of %s', (kind, plan, baseline, actual, words) => {
    const { met, achievement, sentence } = told(kind, plan, baseline, actual);
    expect([met, achievement]).toEqual([false, 99.9]);
    expect(sentence).toContain(words);
  });
});
