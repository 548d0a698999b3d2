/** Pasted plans as rows of GN Chỉ tiêu: the officer's words unchanged, read back as the same target. */
import type { Cell, Target } from '../../../../src/core/model';
import { findTargetTable } from '../../../../src/core/register/targets-table';
import { targetsSheet } from '../../../../src/core/reports/targets-sheet';
import { onePerHousehold } from '../../../../src/core/targets/kinds/one-per-household';
import type { PlanTarget } from '../../../../src/core/targets/plan-text/plan-target';
import { targetOf } from '../../../../src/core/targets/plan-text/to-target';
import { readTargetSheet } from '../../../../src/core/targets/read/read-targets';

const found = (words: string, over: Partial<PlanTarget>): PlanTarget => ({
  kind: 'reach-share',
  value: 100,
  unit: '%',
  decimals: 0,
  group: 'poor',
  about: null,
  denominator: 'hộ',
  needOnly: false,
  qualifier: null,
  sentence: words,
  words,
  start: 0,
  end: words.length,
  sure: true,
  doubts: [],
  ...over,
});

function throughSheet(targets: readonly Target[]): readonly Target[] {
  const model = targetsSheet({ settings: { lang: 'vi', unitName: 'Xã', periodEnd: '2026-12-31' }, targets });
  const cells = model.rows.map((row) => row.map((cell): Cell => cell?.value ?? null));
  const formats = model.rows.map((row) => row.map((cell) => cell?.style?.format ?? ''));
  const grid = { name: 'GN Chỉ tiêu', id: 1, cells, formats };
  return readTargetSheet(findTargetTable(grid)!, grid).targets;
}
const back = (target: PlanTarget): Target => throughSheet([targetOf(target, '1')])[0]!;

describe('one in every household', () => {
  const d = found(
    'Hỗ trợ hộ nghèo, hộ cận nghèo có ít nhất một thành viên trong độ tuổi lao động có việc làm bền vững.',
    { kind: 'one-per-household', value: 1, unit: 'hộ', group: 'poor+nearPoor', about: 'job' },
  );

  it('is no 1 %: the plan gives no number, as target d of the plan', () => {
    // shared/domain/plan-targets.json: d has no number
    expect(back(d)).toMatchObject({ kind: 'one-per-household', value: null, source: 'sustainable-work' });
  });

  it('is judged by every household of the denominator: 31 of 57 are not met, and no 5.438,6 %', () => {
    const input = {
      plan: back(d),
      baseline: null,
      actual: { numerator: 31, denominator: 57, unknown: 0 },
      elapsed: 1,
    };
    expect(onePerHousehold.evaluate(input)).toMatchObject({
      met: null,
      achievement: null,
      status: 'no-data',
    });
  });
});

describe('a part of a sentence', () => {
  it.each([
    [
      'ít nhất 70% có nhà tiêu hợp vệ sinh.',
      { value: 70, about: 'toilet' },
      'sanitary-latrine',
      'hộ nghèo có nhà tiêu hợp vệ sinh',
    ],
    [
      'riêng trẻ dưới 6 tuổi 100%.',
      { about: 'insurance', denominator: 'trẻ dưới 6 tuổi' },
      'health-insurance',
      'trẻ dưới 6 tuổi thuộc hộ nghèo có thẻ bảo hiểm y tế',
    ],
    [
      'hộ cận nghèo: 2,5%',
      { kind: 'reduce-rate', form: 'to', value: 2.5, decimals: 1, group: 'nearPoor', denominator: null },
      'near-poor-households',
      'tỷ lệ hộ cận nghèo giảm xuống còn',
    ],
  ] as const)(
    '“%s” keeps its words, and how it is read stands behind them',
    (words, over, source, reading) => {
      const target = found(words, over);
      const own = words.replace(/\.$/, '');
      expect(targetOf(target, '1').text).toBe(`${own} [tính như: ${reading}]`);
      const read = back(target);
      expect(read).toMatchObject({ text: own, reading, kind: target.kind, value: target.value, source });
    },
  );

  it('ends where the target ends: no “và” hangs over', () => {
    const target = found('Giảm 18 hộ nghèo (0,9%) và', {
      kind: 'reduce-rate',
      value: 0.9,
      decimals: 1,
      count: 18,
    });
    expect(targetOf(target, '1').text).toBe('Giảm 18 hộ nghèo (0,9%)');
  });

  it('takes the exact words that narrow the group from the passage', () => {
    const target = found('hộ nghèo: 90% dùng nước sạch', {
      value: 90,
      about: 'water',
      group: 'poor',
      qualifier: 'ở Tổ dân phố 2',
    });
    expect(targetOf(target, '1').text).toContain('[tính như: hộ nghèo ở Tổ dân phố 2 sử dụng nước');
    expect(back(target)).toMatchObject({ source: 'clean-water' });
  });
});

describe('the plan’s own words', () => {
  it.each([
    [
      'Tỷ lệ hộ nghèo thiếu hụt về nước sạch giảm xuống dưới 3%',
      { kind: 'at-most-share', value: 3, strict: true },
    ],
    [
      'Kéo giảm hộ nghèo thiếu hụt nhà ở từ 20 hộ xuống 8 hộ',
      { kind: 'at-most-count', value: 8, unit: 'hộ' },
    ],
    ['Không để hộ nghèo nào bị đói, thiếu ăn', { kind: 'at-most-count', value: 0, unit: 'hộ', flow: true }],
  ] as const)('“%s” are never rewritten', (words, over) => {
    const target = found(words, over);
    expect(targetOf(target, '1').text.startsWith(words)).toBe(true);
    expect(back(target)).toMatchObject({ text: words, kind: target.kind, value: target.value });
  });

  it('that name another group than the passage are not asked of the register', () => {
    // The passage is about the poor of both classes, the words name one of them.
    const target = found('80% hộ nghèo sử dụng nước sạch', { value: 80, about: 'water', group: 'nearPoor' });
    expect(targetOf(target, '1').source).toBeNull();
    expect(back(target)).toMatchObject({ source: null, text: '80% hộ nghèo sử dụng nước sạch' });
  });
});
