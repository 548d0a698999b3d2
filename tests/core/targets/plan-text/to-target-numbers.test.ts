/** The numbers of a proposal as a row of the target sheet, and the plan's words where they say all. */
import type { PlanTarget } from '../../../../src/core/targets/plan-text/plan-target';
import { targetOf } from '../../../../src/core/targets/plan-text/to-target';
import { proposal } from '../support/plan-targets';

const found = (words: string, over: Partial<PlanTarget>): PlanTarget =>
  proposal({
    kind: 'reach-share',
    value: 100,
    unit: '%',
    denominator: 'hộ',
    words,
    sentence: words,
    ...over,
  });

describe('the numbers of a row', () => {
  const RATE = {
    kind: 'reduce-rate',
    value: 1.1,
    decimals: 1,
    unit: 'điểm %',
    denominator: null,
    count: 16,
  } as const;
  const COUNT = { kind: 'reduce-count', value: 5, unit: 'hộ', denominator: null, from: 12 } as const;
  const row = (words: string, over: Partial<PlanTarget>) => targetOf(found(words, over), '1');

  it('are those of the text', () => {
    expect(row('Tỷ lệ hộ nghèo giảm 1,1% (16 hộ)', RATE)).toMatchObject({
      unit: '%',
      value: 1.1,
      max: null,
      decimals: 1,
      count: 16,
      form: 'by',
      strict: false,
      flow: false,
      source: 'poor-households',
      text: 'Tỷ lệ hộ nghèo giảm 1,1% (16 hộ)',
      entered: { baseline: null },
    });
    expect(
      row('Giảm 5 - 7 hộ nghèo có chủ hộ là đảng viên', { ...COUNT, max: 7, strict: true }),
    ).toMatchObject({
      unit: 'hộ',
      max: 7,
      count: null,
      strict: true,
      source: null,
      entered: { baseline: 12 },
    });
    expect(row('Giảm 5 hộ nghèo', COUNT)).toMatchObject({
      source: 'poor-households',
      entered: { baseline: null },
    });
    expect(
      row('80% hộ nghèo sử dụng nước sạch (16 hộ)', { value: 80, about: 'water', count: 16 }).count,
    ).toBeNull();
    expect(row('Giảm 20% số hộ nghèo', { kind: 'reduce-relative', value: 20, unit: 'điểm' }).unit).toBe('%');
    expect(row('Không quá 3% hộ nghèo bỏ học', { kind: 'at-most-share', value: 3, unit: 'x' }).unit).toBe(
      '%',
    );
  });

  it.each([
    ['Tỷ lệ hộ nghèo còn dưới 3%', { kind: 'reduce-rate', form: 'to', value: 3, strict: true }],
    ['Tỷ lệ hộ nghèo giảm trên 3%', { kind: 'reduce-rate', value: 3, strict: true }],
    [
      'Không quá 3 hộ tái nghèo',
      { kind: 'at-most-count', value: 3, unit: 'hộ', group: 'relapse', flow: true },
    ],
    [
      'Dưới 3 hộ tái nghèo',
      { kind: 'at-most-count', value: 3, unit: 'hộ', strict: true, group: 'relapse', flow: true },
    ],
    ['Giảm 5 hộ nghèo', COUNT],
  ] as const)('"%s" says itself how it is read', (words, over) =>
    expect(row(words, { denominator: null, ...over }).text).toBe(words),
  );

  it.each([
    ['(Giảm 5 hộ nghèo);', 'Giảm 5 hộ nghèo'],
    [', giảm 5 hộ nghèo hoặc', 'giảm 5 hộ nghèo'],
    ['giảm 5 hộ nghèo  CÙNG', 'giảm 5 hộ nghèo'],
  ])('"%s" is written as "%s"', (words, text) => expect(row(words, COUNT).text.startsWith(text)).toBe(true));
});
