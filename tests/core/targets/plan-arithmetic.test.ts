import { planArithmetic } from '../../../src/core/targets/plan-arithmetic';
import { TEMPLATE_TARGETS } from '../../../src/core/targets/template';

const [a, b] = TEMPLATE_TARGETS;

describe('points and households of one target', () => {
  it('must belong to one total: 5 households are 0,30 points of 1.640 to 1.694, not of 1.441', () => {
    // shared/domain/policy.md section 6
    expect(planArithmetic({ ...b!, decimals: 2 }, 1441, 'vi')).toBe(
      'giảm 0,30 điểm % và 05 hộ chỉ khớp nhau khi tổng số hộ từ 1.640 đến 1.694; sổ hộ có 1.441 hộ, cần hỏi lại nơi giao chỉ tiêu.',
    );
    expect(planArithmetic(b!, 1441, 'vi')).toContain('phù hợp');
  });

  it('say nothing without a total, or where the plan gives one figure only', () => {
    expect(planArithmetic(a!, null, 'vi')).toBeNull();
    expect(planArithmetic({ ...a!, count: null }, 1441, 'vi')).toBeNull();
    expect(planArithmetic({ ...a!, max: 1.5 }, 1441, 'vi')).toBeNull();
    // 2^53: a number of households that is none, and beyond what is counted exactly.
    expect(planArithmetic({ ...a!, count: 9_007_199_254_740_992 }, 1441, 'vi')).toBeNull();
  });

  it('may belong to none at all', () => {
    // 1 of 1 is 100 %, of 2 is 50 %: no total gives 70 %
    expect(planArithmetic({ ...a!, value: 70, decimals: 0, count: 1 }, 10, 'en')).toBe(
      'a fall of 70 points and of 1 household agree for no number of households in all: ask whoever assigned the target.',
    );
  });
});
