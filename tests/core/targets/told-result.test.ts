/** The register's result in the unit staff type theirs in, and when the typed one says something else. */
import type { Actual, Target } from '../../../src/core/model';
import { resultOf, saysOther } from '../../../src/core/targets/told-result';
import { actualOf, aTarget, cellRef } from './support/target';

const said = (target: Target, baseline: Actual | null, actual: Actual | null) => {
  const result = resultOf(target, { baseline, actual });
  return result && [result.result, result.text('vi')];
};

describe('the result of a fall', () => {
  const fall = aTarget({ kind: 'reduce-count' });
  it.each([
    ['52 → 40 households are 12 fewer', actualOf(52), actualOf(40), [12, '12']],
    ['no start', null, actualOf(40), null],
    ['a start nobody knows', actualOf(null), actualOf(40), null],
    ['no end', actualOf(52), null, null],
    ['an end nobody knows', actualOf(52), actualOf(null), null],
  ])('%s', (_, baseline, actual, expected) => expect(said(fall, baseline, actual)).toEqual(expected));

  it('in points with households counts the households', () =>
    expect(said(aTarget({ kind: 'reduce-rate', count: 16 }), actualOf(52, 1441), actualOf(50, 1441))).toEqual(
      [2, '02'],
    ));
});

describe('the result of a rate', () => {
  const by = aTarget({ kind: 'reduce-rate', form: 'by' });
  const to = aTarget({ kind: 'reduce-rate', form: 'to' });
  it.each([
    // 20/200 = 10 %, 12/200 = 6 %: 4 points.
    ['points', by, actualOf(20, 200), actualOf(12, 200), [4, '4,00']],
    ['the level, whatever the start', to, actualOf(20, 200), actualOf(12, 200), [6, '6,00']],
    ['the level without a start', to, null, actualOf(12, 200), [6, '6,00']],
    ['points have a start', by, null, actualOf(12, 200), null],
    ['a rate has a total', to, actualOf(20, 200), actualOf(12), null],
    ['points have an end', by, actualOf(20, 200), null, null],
  ])('%s', (_, target, baseline, actual, expected) =>
    expect(said(target, baseline, actual)).toEqual(expected),
  );
});

describe('the result of a count', () => {
  const cells = { denominator: cellRef(3, 7) };
  const count = aTarget();
  const ofTotal = aTarget({ kind: 'reach-share', cells, entered: { denominator: 100 } });
  const inPercent = aTarget({ kind: 'reach-share', entered: { denominator: 100 } });
  it.each([
    ['by itself', count, actualOf(5), [5, '05']],
    ['of a total', count, actualOf(61, 78), [61, '61/78']],
    // 39/78 is a half.
    ['typed as per cent', inPercent, actualOf(39, 78), [50, '39/78']],
    ['typed of 100 persons', ofTotal, actualOf(39, 78), [39, '39/78']],
    ['nobody knows', count, actualOf(null, 78), null],
    ['none', count, null, null],
  ])('%s', (_, target, actual, expected) => expect(said(target, null, actual)).toEqual(expected));
});

describe('a typed result', () => {
  const share = (entered: Partial<Target['entered']>, hasCell: boolean) =>
    aTarget({ kind: 'reach-share', entered, cells: hasCell ? { denominator: cellRef(3, 7) } : {} });
  it.each([
    ['nothing typed', share({}, false), actualOf(13, 14), false],
    ['the same count and total', share({ actual: 13, denominator: 14 }, true), actualOf(13, 14), false],
    ['another count', share({ actual: 14, denominator: 14 }, true), actualOf(13, 14), true],
    ['another total', share({ actual: 13, denominator: 13 }, true), actualOf(13, 14), true],
    ['the count alone', share({ actual: 13 }, false), actualOf(13, 14), false],
    ['the count with a cell that gives no total', share({ actual: 13 }, true), actualOf(13, 14), false],
    ['a total the register has none of', share({ actual: 13, denominator: 14 }, true), actualOf(13), false],
    // 13 of 14 are 92,857 %: the same at the decimals typed.
    ['92,9 %', share({ actual: 92.9, denominator: 100 }, false), actualOf(13, 14), false],
    ['92,8 %', share({ actual: 92.8, denominator: 100 }, false), actualOf(13, 14), true],
    ['a result the register does not know', share({ actual: 13 }, false), null, true],
  ])('%s: another is %s', (_, target, actual, expected) =>
    expect(saysOther(target, { baseline: null, actual })).toBe(expected),
  );
});
