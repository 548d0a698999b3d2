/** 'Tỷ lệ tái nghèo dưới 0,2%': a share that is not to be passed, by hand calculation. */
import fc from 'fast-check';
import { TARGET_KINDS } from '../../../../src/core/targets/kinds';
import { judgeTarget, sentenceFor } from '../../../../src/core/targets/judge-target';
import type { KindInput, Words } from '../../../../src/core/targets/kinds/kind';

const kind = TARGET_KINDS['at-most-share'];
const RELAPSED: Words = { lead: '', unit: 'hộ', counted: 'hộ tái nghèo' };

function input(part: number | null, whole: number | null, more: Partial<KindInput> = {}): KindInput {
  return {
    plan: { value: 0.2, max: null, decimals: 1, count: null, form: 'by', strict: false, flow: true },
    baseline: null,
    actual: { numerator: part, denominator: whole, unknown: 0 },
    elapsed: 1,
    ...more,
  };
}
const strict = { ...input(0, 1).plan, strict: true };
const judged = (each: KindInput) => judgeTarget(kind, each);
const said = (each: KindInput) => sentenceFor(kind, each, judged(each), RELAPSED, 'vi');

describe('a share that is not to be passed', () => {
  it('compares the exact ratio: 2 of 1.441 (0,139 %) are within 0,2 %, 3 (0,208 %) are not', () => {
    expect(judged(input(2, 1441))).toMatchObject({ met: true, status: 'met', gap: 0, achievement: null });
    // 0,2 % of 1.441 is 2,88: 2 are let through.
    expect(judged(input(3, 1441))).toMatchObject({ met: false, status: 'not-met', gap: 1 });
    expect(said(input(3, 1441))).toBe(
      'Có 03/1.441 hộ tái nghèo, tỷ lệ 0,21%, quá mức cho phép (chỉ tiêu tối đa 0,2%); quá 01 hộ.',
    );
  });

  it('does not count the bound itself for dưới: 2 of 1.000 are 0,2 %', () => {
    expect(judged(input(2, 1000)).met).toBe(true);
    expect(judged(input(2, 1000, { plan: strict }))).toMatchObject({ met: false, gap: 1 });
    expect(said(input(1, 1000, { plan: strict }))).toBe(
      'Có 01/1.000 hộ tái nghèo, tỷ lệ 0,10%, trong mức cho phép (chỉ tiêu dưới 0,2%); đạt.',
    );
  });

  it('is never exceeded, and reached only at the end of the period', () => {
    expect(judged(input(0, 1441)).status).toBe('met');
    expect(judged(input(0, 1441, { elapsed: 0.5 })).status).toBe('in-progress');
    // A flow above its limit cannot come back, a stock can.
    expect(judged(input(9, 1441, { elapsed: 0.5 })).status).toBe('not-met');
    const stock = { ...input(9, 1441).plan, flow: false };
    expect(judged(input(9, 1441, { elapsed: 0.5, plan: stock })).status).toBe('in-progress');
  });

  it('judges a range on its higher end', () => {
    const range = { ...input(0, 1).plan, max: 0.5 };
    expect(judged(input(5, 1000, { plan: range })).met).toBe(true);
    expect(judged(input(6, 1000, { plan: range })).met).toBe(false);
  });

  it('gives no verdict without a denominator, with nobody in it, or when unknown rows decide', () => {
    expect(judged(input(2, null)).status).toBe('no-data');
    expect(judged(input(0, 0)).status).toBe('no-data');
    const open = input(2, 1441, { actual: { numerator: 2, denominator: 1441, unknown: 1 } });
    expect(judged(open)).toMatchObject({ met: null, status: 'no-data' });
    expect(said(open)).toContain('còn 01 hộ chưa có thông tin nên chưa kết luận');
  });

  it('typed in per cent says nothing of how many are too many', () => {
    const typed = (part: number, more: Partial<KindInput> = {}) =>
      input(part, null, { rateOnly: true, ...more });
    expect(judged(typed(0.3))).toMatchObject({ met: false, gap: null, value: 0.3 });
    expect(said(typed(0.3))).toBe('Tỷ lệ hộ tái nghèo là 0,30%, quá mức cho phép (chỉ tiêu tối đa 0,2%).');
    expect(judged(typed(0.2))).toMatchObject({ met: true, gap: 0 });
    expect(said(typed(0.1))).toBe(
      'Tỷ lệ hộ tái nghèo là 0,10%, trong mức cho phép (chỉ tiêu tối đa 0,2%); đạt.',
    );
    expect(said(typed(0.1, { elapsed: 0.5 }))).toBe(
      'Tỷ lệ hộ tái nghèo là 0,10%, trong mức cho phép (chỉ tiêu tối đa 0,2%) (đã qua 50% thời gian).',
    );
  });

  it('has a limit of none at all', () => {
    const none = { ...input(0, 1).plan, value: 0, decimals: 0 };
    expect(judged(input(0, 1441, { plan: none }))).toMatchObject({ met: true, gap: 0 });
    expect(said(input(1, 1441, { plan: none }))).toBe(
      'Có 01/1.441 hộ tái nghèo, tỷ lệ 0,07%, quá mức cho phép (chỉ tiêu tối đa 0%); quá 01 hộ.',
    );
  });

  it('says why there is no share', () => {
    expect(said(input(2, null))).toBe('Chưa có số liệu: chưa có tổng số (mẫu số) nên không tính tỷ lệ.');
    expect(said(input(0, 0))).toBe('Không có đối tượng có nhu cầu trong kỳ nên không tính tỷ lệ.');
    expect(said(input(5, 3))).toBe('Chưa có số liệu: số thực hiện 05 lớn hơn tổng số 03, cần kiểm tra lại.');
  });

  it('is met exactly when 1000·part ≤ limit·10·whole', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.integer({ min: 1, max: 3000 }), fc.nat(1000), (part, whole, tenths) => {
        fc.pre(part <= whole);
        const plan = { ...input(0, 1).plan, value: tenths / 10 };
        const verdict = judged(input(part, whole, { plan }));
        expect(verdict.met).toBe(1000 * part <= tenths * whole);
        expect(verdict.gap === 0).toBe(verdict.met);
      }),
    );
  });
});
