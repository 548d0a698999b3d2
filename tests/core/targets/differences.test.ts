/** What is told where the typed and the counted figures disagree. */
import type { Actual } from '../../../src/core/model';
import {
  resultDifference,
  startDifference,
  startNeeded,
  totalNote,
} from '../../../src/core/targets/differences';
import type { TargetFigures } from '../../../src/core/targets/figures';
import { actualOf, aTarget, cellRef } from './support/target';

const figures = (
  actual: Actual | null,
  baseline: Actual | null = null,
  over: Partial<TargetFigures> = {},
): TargetFigures => ({
  ...{ baseline, actual, from: 'entered', rateOnly: false, typedTotal: null },
  register: { actual, baseline, notes: [], behind: null },
  ...over,
});
const fall = (entered: Parameters<typeof aTarget>[0] = {}) => aTarget({ kind: 'reduce-count', ...entered });

describe('the start', () => {
  const told = (
    typed: number | null,
    counted: number | null,
    kind: 'reduce-count' | 'reduce-rate' = 'reduce-count',
  ) =>
    startDifference(
      fall({ kind, entered: { baseline: typed } }),
      figures(null, counted === null ? null : actualOf(counted)),
      'vi',
    );
  it('is told where both are known and differ', () => {
    expect(told(52, 50)).toBe('số đầu năm nhập tay là 52, sổ hộ cho 50; bảng này dùng số nhập tay.');
    expect([told(52, 52), told(null, 50), told(52, null), told(52, 50, 'reduce-rate')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(
      startDifference(fall({ entered: { baseline: 52 } }), figures(null, null, { register: null }), 'vi'),
    ).toBeNull();
  });
});

describe('the result', () => {
  const differs = (entered: string, counted: string, used: string) =>
    `kết quả nhập tay là ${entered}, sổ hộ cho ${counted}; bảng này dùng số ${used}.`;
  const share = (actual: number, denominator: number | null, hasCell: boolean) =>
    aTarget({
      kind: 'reach-share',
      entered: { actual, denominator },
      cells: hasCell ? { denominator: cellRef(3, 7) } : {},
    });

  it('of a fall is held against the start that is used', () => {
    const target = fall({ entered: { actual: 24 } });
    // 60 typed at the start, 52 counted; 36 now: 24 or 16 fewer.
    const start = {
      baseline: actualOf(60),
      register: { actual: actualOf(36), baseline: actualOf(52), notes: [], behind: null },
    };
    expect(
      resultDifference(target, figures(actualOf(36), null, { ...start, from: 'register' }), 'vi'),
    ).toBeNull();
    expect(resultDifference(target, figures(actualOf(36), null, start), 'vi')).toBe(
      differs('24', '16', 'nhập tay'),
    );
    const other = fall({ entered: { actual: 20 } });
    expect(resultDifference(other, figures(actualOf(36), null, { ...start, from: 'register' }), 'vi')).toBe(
      differs('20', '24', 'của sổ hộ'),
    );
  });

  it.each([
    ['with its total', share(14, 14, true), actualOf(13, 14), differs('14/14', '13/14', 'nhập tay')],
    ['in per cent', share(80, 100, false), actualOf(13, 14), differs('80%', '13/14', 'nhập tay')],
    ['without a total', share(14, null, false), actualOf(13, 14), differs('14', '13/14', 'nhập tay')],
    ['the same', share(13, 14, true), actualOf(13, 14), null],
    ['not counted', share(13, 14, true), actualOf(null, 14), null],
    ['no count', share(13, 14, true), null, null],
    ['nothing typed', aTarget({ kind: 'reach-share' }), actualOf(13, 14), null],
    // Points of no total: the households are told.
    [
      'points of no total',
      aTarget({ kind: 'reduce-rate', entered: { actual: 1 } }),
      actualOf(7),
      differs('1', '07', 'nhập tay'),
    ],
  ])('%s', (_, target, actual, expected) =>
    expect(resultDifference(target, figures(actual), 'vi')).toBe(expected),
  );
});

describe('what is missing', () => {
  it('is the start of a typed fall', () => {
    const target = fall({ entered: { actual: 5 } });
    expect(startNeeded(target, figures(null), 'vi')).toBe(
      'đã nhập kết quả giảm 05 nhưng chưa nhập số đầu năm nên chưa đánh giá được; hãy ghi số đầu năm của nhóm này.',
    );
    expect(startNeeded(target, figures(null, actualOf(12)), 'vi')).toBeNull();
    expect(startNeeded(target, figures(null, actualOf(null)), 'vi')).not.toBeNull();
    expect(startNeeded(target, figures(null, null, { from: 'register' }), 'vi')).toBeNull();
    expect(startNeeded(fall(), figures(null), 'vi')).toBeNull();
    expect(startNeeded(aTarget({ entered: { actual: 5 } }), figures(null), 'vi')).toBeNull();
  });

  it('is the total of a rate', () => {
    const rate = aTarget({ kind: 'reduce-rate' });
    const needed = expect.stringContaining('hãy nhập tổng số hộ cuối kỳ');
    expect(totalNote(rate, figures(actualOf(7)), 'vi')).toEqual(needed);
    expect(totalNote(rate, figures(actualOf(7, 400)), 'vi')).toBeNull();
    expect(totalNote(rate, figures(actualOf(null)), 'vi')).toBeNull();
    expect(totalNote(rate, figures(null), 'vi')).toBeNull();
    expect(totalNote(fall(), figures(actualOf(7)), 'vi')).toBeNull();
    expect(totalNote(rate, figures(actualOf(7, 400), null, { typedTotal: 400 }), 'vi')).toContain(
      'mẫu số 400 hộ',
    );
  });
});
