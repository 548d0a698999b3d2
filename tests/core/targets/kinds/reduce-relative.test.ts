/** 'Giảm 20% số hộ nghèo': a part of the households there were, by hand calculation. */
import fc from 'fast-check';
import { TARGET_KINDS } from '../../../../src/core/targets/kinds';
import { judgeTarget, sentenceFor } from '../../../../src/core/targets/judge-target';
import type { KindInput, Words } from '../../../../src/core/targets/kinds/kind';

const kind = TARGET_KINDS['reduce-relative'];
const POOR: Words = { lead: '', unit: 'hộ', counted: 'hộ nghèo' };

function input(start: number | null, end: number | null, plan: Partial<KindInput['plan']> = {}): KindInput {
  const counted = (numerator: number | null) =>
    numerator === null ? null : { numerator, denominator: null, unknown: 0 };
  return {
    plan: { value: 20, max: null, decimals: 0, count: null, form: 'by', strict: false, flow: false, ...plan },
    baseline: counted(start),
    actual: counted(end),
    elapsed: 1,
  };
}
const judged = (each: KindInput) => judgeTarget(kind, each);
const said = (each: KindInput) => sentenceFor(kind, each, judged(each), POOR, 'vi');

describe('a part of the households to leave', () => {
  it('asks for whole households: 20 % of 52 is 10,4, so 11', () => {
    // 52 → 42: 10/52 = 19,23 % of the start, 96,2 % of the plan.
    expect(judged(input(52, 42))).toMatchObject({
      met: false,
      status: 'not-met',
      gap: 1,
      achievement: 96.2,
    });
    expect(judged(input(52, 41))).toMatchObject({ met: true, status: 'exceeded', gap: 0 });
    expect(said(input(52, 42))).toBe(
      'Giảm 10/52 hộ nghèo (còn 42 hộ), tức 19,23% số đầu năm (chỉ tiêu giảm 20%), đạt 96,2% kế hoạch; còn 01 hộ.',
    );
  });

  it('meets a half exactly and does not call it exceeded', () => {
    expect(judged(input(88, 44, { value: 50 }))).toMatchObject({ met: true, status: 'met', value: 50 });
  });

  it('is strict for trên: half of 88 does not pass trên 50%, 45 do', () => {
    expect(judged(input(88, 44, { value: 50, strict: true }))).toMatchObject({ met: false, gap: 1 });
    expect(judged(input(88, 43, { value: 50, strict: true }))).toMatchObject({ met: true, status: 'met' });
  });

  it('tells a rise in words, below zero and unclamped', () => {
    // 50 → 53: −6 %; 20 % of 50 is 10, 13 households away from it.
    expect(judged(input(50, 53))).toMatchObject({ value: -6, met: false, gap: 13, achievement: -30 });
    expect(said(input(50, 53))).toBe(
      'Hộ nghèo tăng 03 hộ (từ 50 lên 53 hộ), tức 6,00% số đầu năm, trong khi kế hoạch giảm 20%; còn 13 hộ.',
    );
  });

  it('gives no verdict without a start, with nobody at the start, without an end', () => {
    expect(judged(input(null, 40)).status).toBe('no-data');
    expect(said(input(null, 40))).toBe('Chưa có số liệu: chưa nhập số hộ nghèo đầu năm.');
    expect(judged(input(0, 0)).status).toBe('no-data');
    expect(said(input(0, 0))).toBe(
      'Chưa có số liệu: đầu năm không có hộ nghèo nên không tính được phần giảm.',
    );
    expect(said(input(52, null))).toBe('Chưa có số liệu.');
  });

  it('has no change, and a plan above its number, in words', () => {
    expect(said(input(50, 50))).toBe(
      'Giảm 00/50 hộ nghèo (còn 50 hộ), tức 0,00% số đầu năm (chỉ tiêu giảm 20%), đạt 0% kế hoạch; còn 10 hộ.',
    );
    // 20 % of 50 are 10, 'trên' 11.
    expect(said(input(50, 40, { strict: true }))).toBe(
      'Giảm 10/50 hộ nghèo (còn 40 hộ), tức 20,00% số đầu năm (chỉ tiêu giảm trên 20%), đạt 99,9% kế hoạch; còn 01 hộ.',
    );
  });

  it('typed in per cent says nothing of households', () => {
    const typed = (end: number) => ({ ...input(100, end), rateOnly: true });
    expect(judged(typed(85))).toMatchObject({ value: 15, met: false, gap: null, achievement: 75 });
    expect(said(typed(85))).toBe('Số hộ nghèo giảm 15,00% (chỉ tiêu giảm 20%), đạt 75% kế hoạch.');
    expect(judged(typed(80))).toMatchObject({ value: 20, met: true, gap: 0, status: 'met' });
    expect(said(typed(103))).toBe('Số hộ nghèo tăng 3,00% trong khi kế hoạch giảm 20%.');
  });

  it('of a range the upper end is exceeded', () => {
    expect(judged(input(100, 75, { max: 25 }))).toMatchObject({ status: 'met' });
    expect(judged(input(100, 74, { max: 25 }))).toMatchObject({ status: 'exceeded' });
  });

  it('waits for rows that could turn the verdict round', () => {
    const open = input(50, 40);
    const withUnknown = { ...open, actual: { numerator: 40, denominator: null, unknown: 1 } };
    expect(judged(open).met).toBe(true);
    expect(judged(withUnknown).met).toBeNull();
  });

  it('never reaches 100 % unmet, and is met exactly when 100·fall ≥ plan·start', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(5000),
        fc.integer({ min: 1, max: 100 }),
        (start, left, value) => {
          const end = left % (start + 1);
          const verdict = judged(input(start, end, { value }));
          expect(verdict.met).toBe(100 * (start - end) >= value * start);
          if (!verdict.met) expect(verdict.achievement).toBeLessThan(100);
          expect(verdict.gap === 0).toBe(verdict.met);
        },
      ),
    );
  });
});
