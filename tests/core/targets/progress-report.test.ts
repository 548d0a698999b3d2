/** Progress as data: which figure stands as numerator, denominator and source of each kind. */
import type { Target, TargetProgress } from '../../../src/core/model';
import { progressReport } from '../../../src/core/targets/progress-report';
import { actualOf, aTarget } from './support/target';

function progress(target: Target, over: Partial<TargetProgress> = {}): TargetProgress {
  return {
    target,
    baseline: actualOf(52, 1441),
    actual: actualOf(36, 1443),
    from: 'register',
    status: 'met',
    achievement: 100,
    achievementPoints: null,
    value: 1.11394,
    met: true,
    metPoints: null,
    gap: 0,
    sentence: '',
    notes: [],
    ...over,
  } as TargetProgress;
}
/** Numerator, denominator, count, source. */
const figures = (...args: Parameters<typeof progress>) => {
  const { numerator, denominator, count, source } = progressReport(progress(...args));
  return [numerator, denominator, count, source];
};
const reduceRate = (over: Partial<Target> = {}) => aTarget({ kind: 'reduce-rate', value: 1.11, ...over });

it('has the target’s own figures, values to four decimals', () => {
  expect(progressReport(progress(reduceRate({ id: 'a', count: 16 })))).toEqual({
    ...{ id: 'a', kind: 'reduce-rate', target: 1.11, actual: 1.1139 },
    // 52 − 36 = 16
    ...{ numerator: 16, denominator: 1443, count: { target: 16, actual: 16 } },
    ...{ progressPercent: 100, status: 'met', source: 'register' },
  });
  expect(progressReport(progress(reduceRate(), { value: null })).actual).toBeNull();
});

it.each([
  ['a fall in points', reduceRate(), {}, [16, 1443, undefined, 'register']],
  ['a level to come down to', reduceRate({ form: 'to' }), {}, [36, 1443, undefined, 'register']],
  [
    'a level with households',
    reduceRate({ form: 'to', count: 16 }),
    {},
    [36, 1443, { target: 16, actual: 16 }, 'register'],
  ],
  ['a fall in households', aTarget({ kind: 'reduce-count' }), {}, [16, 1443, undefined, 'register']],
  // Of a part of the start the denominator is that start.
  ['a part of the start', aTarget({ kind: 'reduce-relative' }), {}, [16, 52, undefined, 'register']],
  ['a count', aTarget(), {}, [36, 1443, undefined, 'register']],
  ['a count with a form of words', aTarget({ count: 3 }), {}, [36, 1443, undefined, 'register']],
  // Points typed by hand say nothing of households, households typed by hand do.
  ['points typed', reduceRate(), { from: 'entered' as const }, [null, 1443, undefined, 'entered']],
  [
    'households typed',
    aTarget({ kind: 'reduce-count' }),
    { from: 'entered' as const },
    [16, 1443, undefined, 'entered'],
  ],
  ['no end', reduceRate(), { actual: null }, [null, null, undefined, 'register']],
  ['no start', reduceRate(), { baseline: null }, [null, 1443, undefined, 'register']],
  [
    'no start of a part',
    aTarget({ kind: 'reduce-relative' }),
    { baseline: null },
    [null, null, undefined, 'register'],
  ],
  ['no end of a count', aTarget(), { actual: null }, [null, null, undefined, 'register']],
])('%s', (_, target, over, expected) => expect(figures(target, over)).toEqual(expected));

it.each([
  ['poor-households', 'register'],
  [null, 'entered'],
])('a result nobody has told, source %s, would be of the %s', (source, expected) =>
  expect(progressReport(progress(aTarget({ source }), { from: 'none', actual: null })).source).toBe(expected),
);
