/** Which figures a target is judged on, of those typed and those counted. */
import type { Actual, Target } from '../../../src/core/model';
import { figuresOf } from '../../../src/core/targets/figures';
import { gridRegister, household } from '../../support/builders';
import { SETTINGS, STANDARD } from './support/sheets';
import { aTarget, cellRef } from './support/target';

/** Three poor at the start, two now, of four. */
const WARD = gridRegister({
  households: [
    ['Hộ nghèo', 'Hộ nghèo'],
    ['Hộ nghèo', 'Hộ nghèo'],
    ['Hộ nghèo', 'Hộ không nghèo'],
    ['Hộ không nghèo', 'Hộ không nghèo'],
  ].map(([phan_loai_dau_ky, phan_loai], at) =>
    household({ ma_ho: `H${at}`, chu_ho: `Hồ ${at}`, phan_loai_dau_ky, phan_loai }),
  ),
});
const figures = (target: Target) =>
  figuresOf(target, { register: WARD, previous: null, settings: SETTINGS, standard: STANDARD });
const typed = (numerator: number | null, denominator: number | null = null, from = ''): Actual => ({
  ...{ numerator, denominator, unknown: 0, from },
});
const HAND = { register: null, typedTotal: null, from: 'entered', rateOnly: false };
const NOT_COUNTED = typed(null);

it.each<[string, Target, object]>([
  ['nothing typed', aTarget(), { ...HAND, from: 'none', baseline: null, actual: null }],
  ['a count', aTarget({ entered: { actual: 5 } }), { ...HAND, baseline: null, actual: typed(5) }],
  [
    'a share of its total, with the sheet it stands on',
    aTarget({
      ...{ kind: 'reach-share', entered: { actual: 80, denominator: 100 } },
      cells: { denominator: cellRef(3, 7), actual: cellRef(3, 6) },
    }),
    { ...HAND, baseline: null, actual: typed(80, 100, 'Chỉ tiêu') },
  ],
  [
    'a share in per cent',
    aTarget({
      kind: 'reach-share',
      entered: { actual: 80, denominator: 100 },
      cells: { value: cellRef(3, 5) },
    }),
    { ...HAND, baseline: null, actual: typed(80, null, 'Chỉ tiêu'), rateOnly: true },
  ],
  [
    'a count beside a total that is none of its',
    aTarget({ entered: { actual: 80, denominator: 90 } }),
    { ...HAND, baseline: null, actual: typed(80) },
  ],
  [
    // 15 % of the start are 15 of 100.
    'a part of the start in per cent',
    aTarget({ kind: 'reduce-relative', entered: { actual: 15, denominator: 100 } }),
    {
      ...HAND,
      baseline: null,
      actual: NOT_COUNTED,
      rateOnly: true,
      judged: { baseline: typed(100), actual: typed(85) },
    },
  ],
  [
    'a part of the start in households',
    aTarget({ kind: 'reduce-relative', entered: { actual: 12, baseline: 52 } }),
    { ...HAND, baseline: typed(52), actual: typed(40) },
  ],
  [
    'a fall in households',
    aTarget({ kind: 'reduce-count', entered: { actual: 12, baseline: 52 } }),
    { ...HAND, baseline: typed(52), actual: typed(40) },
  ],
  [
    'a fall without its start',
    aTarget({ kind: 'reduce-count', entered: { actual: 12, denominator: 100 } }),
    { ...HAND, baseline: null, actual: NOT_COUNTED, judged: { baseline: null, actual: typed(0) } },
  ],
  [
    'points',
    aTarget({ kind: 'reduce-rate', entered: { actual: 1.1, denominator: 100 } }),
    {
      ...HAND,
      baseline: null,
      actual: NOT_COUNTED,
      judged: { baseline: typed(1.1, 100), actual: typed(0, 100) },
    },
  ],
  [
    'a level, with and without a start',
    aTarget({ kind: 'reduce-rate', form: 'to', entered: { actual: 2.5, baseline: 3.6 } }),
    {
      ...HAND,
      baseline: null,
      actual: NOT_COUNTED,
      judged: { baseline: typed(3.6, 100), actual: typed(2.5, 100) },
    },
  ],
  [
    'a level without a start',
    aTarget({ kind: 'reduce-rate', form: 'to', entered: { actual: 2.5 } }),
    { ...HAND, baseline: null, actual: NOT_COUNTED, judged: { baseline: null, actual: typed(2.5, 100) } },
  ],
])('%s', (_, target, expected) => expect(figures(target)).toEqual(expected));

describe('the register', () => {
  const poor = (over: Parameters<typeof aTarget>[0]) =>
    figures(aTarget({ kind: 'reduce-count', source: 'poor-households', text: 'Số hộ nghèo giảm', ...over }));

  it('tells the plain count of a class, whatever is typed', () => {
    const told = poor({ entered: { actual: 3 } });
    expect([told.from, told.baseline?.numerator, told.actual?.numerator]).toEqual(['register', 3, 2]);
  });

  it('gives way to a typed start', () =>
    expect(poor({ entered: { baseline: 7 } }).baseline).toEqual({ ...typed(7, 4), from: '' }));

  it('gives way to a typed result of a part of them, where it is another', () => {
    const part = { text: 'Số hộ nghèo là đồng bào Hrê giảm', reading: undefined } as const;
    expect(poor({ ...part, entered: { actual: 1, baseline: 3 } }).from).toBe('entered');
  });
});
