/** Comparatives keep their side: 'thấp hơn 2,6%' is never 'trên 2,6%'. Each expected bound follows from the words. */
import fc from 'fast-check';
import type { Bound } from '../../../src/core/targets/comparison';
import { boundBeginning, boundBehind, boundEnding } from '../../../src/core/targets/comparison';
import { readPlanText } from '../../../src/core/targets/plan-text/read-plan-text';
import { targetOf } from '../../../src/core/targets/plan-text/to-target';
import { readPlanFigure } from '../../../src/core/targets/read/plan-figure';
import { fold } from '../../../src/core/text/unicode';

const BOUNDS: Readonly<Record<Bound, readonly string[]>> = {
  'at-least': [
    'tối thiểu',
    'ít nhất',
    'không dưới',
    'không ít hơn',
    'không thấp hơn',
    'không nhỏ hơn',
    'không kém',
    'lớn hơn hoặc bằng',
    'bằng hoặc cao hơn',
    '≥',
    '>=',
  ],
  'at-most': [
    'tối đa',
    'không quá',
    'không vượt quá',
    'không lớn hơn',
    'không cao hơn',
    'không nhiều hơn',
    'nhỏ hơn hoặc bằng',
    'thấp hơn hoặc bằng',
    'bằng hoặc ít hơn',
    '≤',
    '<=',
  ],
  below: ['dưới', 'thấp hơn', 'ít hơn', 'nhỏ hơn', 'chưa đến', '<'],
  above: ['trên', 'hơn', 'lớn hơn', 'cao hơn', 'nhiều hơn', '>'],
};
const CASES = Object.entries(BOUNDS).flatMap(([bound, words]) =>
  words.map((each) => [each, bound as Bound] as const),
);
const HEAD = 'KẾ HOẠCH GIẢM NGHÈO NĂM 2024\nII. MỤC TIÊU CỤ THỂ\n';
const readingOf = (line: string) => readPlanText(`${HEAD}- ${line}`);

describe('what bounds a figure', () => {
  it.each(CASES)('%s is %s', (words, bound) => {
    expect(boundEnding(`so ho ngheo ${fold(words)}`)?.bound).toBe(bound);
    expect(boundBeginning(`${fold(words)} 36`)?.bound).toBe(bound);
    expect(readPlanFigure(`${words} 36 hộ`, '')).toMatchObject({ figure: { value: 36, bound } });
  });

  it.each([
    [' ngheo tro len', 'at-least'],
    [' ho tro xuong', 'at-most'],
    ['% hoac thap hon', 'at-most'],
    [' hoac nhieu hon', 'at-least'],
    [' nguoi tu 15 tuoi tro len', null],
    [' ho ngheo', null],
  ])('behind the figure: %s', (words, bound) => expect(boundBehind(words.replace(/^%/, ''))).toBe(bound));

  it('words that only end alike bound nothing', () => {
    expect(boundEnding('so ho nghehon')).toBeNull();
    expect(boundBeginning('tren36')?.bound).toBe('above');
    expect(boundBeginning('trenh 36')).toBeNull();
  });
});

describe('the poverty rate and the poor, bounded by a comparative', () => {
  const down = CASES.filter(([, bound]) => bound === 'at-most' || bound === 'below');
  it.each(down)('Tỷ lệ hộ nghèo %s 2,6%%', (words, bound) => {
    const [target, ...more] = readingOf(`Tỷ lệ hộ nghèo ${words} 2,6%.`).targets;
    expect(more).toEqual([]);
    expect(target).toMatchObject({ kind: 'reduce-rate', form: 'to', value: 2.6, qualifier: null });
    expect(target?.strict ?? false).toBe(bound === 'below');
  });

  it.each(down)('Số hộ nghèo %s 37 hộ', (words, bound) => {
    const [target, ...more] = readingOf(`Số hộ nghèo ${words} 37 hộ.`).targets;
    expect(more).toEqual([]);
    expect(target).toMatchObject({ kind: 'at-most-count', value: 37, group: 'poor', qualifier: null });
    expect(target?.strict ?? false).toBe(bound === 'below');
  });

  it.each([
    'Giảm tỷ lệ hộ nghèo xuống thấp hơn 2,6%.',
    'Tỷ lệ hộ nghèo toàn xã xuống thấp hơn mức 2,6%.',
    'Tỷ lệ hộ nghèo còn thấp hơn 2,6%.',
  ])('%s', (line) =>
    expect(readingOf(line).targets).toMatchObject([
      { kind: 'reduce-rate', form: 'to', strict: true, value: 2.6, sure: true },
    ]),
  );

  it('the row written keeps the side', () => {
    const [found] = readingOf('Tỷ lệ hộ nghèo thấp hơn 2,6%.').targets;
    if (!found) throw new Error('no target');
    expect(targetOf(found, 't1')).toMatchObject({
      kind: 'reduce-rate',
      form: 'to',
      strict: true,
      value: 2.6,
    });
  });

  it('reads the same side whatever the number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CASES), fc.integer({ min: 1, max: 99 }), ([words, bound], value) => {
        const [target] = readingOf(`Tỷ lệ hộ nghèo có nước sạch ${words} ${value}%.`).targets;
        const up = bound === 'at-least' || bound === 'above';
        expect(target).toMatchObject({ kind: up ? 'reach-share' : 'at-most-share', value });
        expect(target?.strict ?? false).toBe(bound === 'above' || bound === 'below');
      }),
    );
  });

  it('a rate of the poor that is to be no lower is asked about', () =>
    expect(readingOf('Tỷ lệ hộ nghèo không thấp hơn 2%.').targets).toMatchObject([
      { sure: false, doubts: ['by-or-to'] },
    ]));
});

describe('a number of poor households without a verb', () => {
  it.each([
    ['Số hộ nghèo: 36 hộ.', [['poor', 36]]],
    [
      'Số hộ nghèo cuối năm 2024: 36 hộ; số hộ cận nghèo: 42 hộ.',
      [
        ['poor', 36],
        ['nearPoor', 42],
      ],
    ],
    ['Số hộ tái nghèo: 03 hộ.', [['relapse', 3]]],
  ] as const)('is the most there may be, to be looked at: %s', (line, wanted) =>
    expect(readingOf(line).targets).toMatchObject(
      wanted.map(([group, value]) => ({
        kind: 'at-most-count',
        group,
        value,
        sure: false,
        doubts: ['level-not-limit'],
      })),
    ),
  );

  it('goes on with help named before it', () =>
    expect(readingOf('Hỗ trợ 10 hộ nghèo, hộ cận nghèo: 05 hộ.').targets).toMatchObject([
      { kind: 'reach-count', value: 10, group: 'poor' },
      { kind: 'reach-count', value: 5, group: 'nearPoor' },
    ]));
});
