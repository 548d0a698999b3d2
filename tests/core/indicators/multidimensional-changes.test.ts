/** H, A and M0 of two registers side by side, by hand. */
import { multidimensionalChanges } from '../../../src/core/indicators/multidimensional-changes';
import {
  DEFAULT_CHOICES,
  registerMultidimensional,
  type MultidimensionalChoices,
  type RegisterMultidimensional,
} from '../../../src/core/indicators/register-multidimensional';
import type { StandardId } from '../../../src/core/model';
import { standardById } from '../../../src/core/standards/index';
import { household, register, type Row } from '../../support/builders';

const FIELDS = ['d01', 'd02', 'd03', 'd04', 'd05', 'd06', 'd07', 'd08', 'd09', 'd10', 'd11', 'd12'] as const;
/** A household deprived in the first `count` indicators, all others written out as no. */
const deprived = (at: number, count: number, size: number, more: Row = {}): Row =>
  household({
    ...{ ma_ho: `H${at}`, chu_ho: `Lê Văn ${at}`, so_nhan_khau: size, phan_loai: 'Hộ không nghèo' },
    ...Object.fromEntries(FIELDS.map((field, i) => [field, i < count ? 1 : 0])),
    ...more,
  });
const measured = (
  rows: readonly Row[],
  choices: MultidimensionalChoices = DEFAULT_CHOICES,
): RegisterMultidimensional =>
  registerMultidimensional(register(...rows), standardById('vn-2022'), choices, '2024-12-31')!;
const at = (years: number | null, standard: StandardId | null = 'vn-2022') => ({ years, standard });

// Poor from 3 of 12 on. Before: 4 and 6 deprivations are poor, 2 and 0 are not; now: 3 is, 2, 0, 0 and 1 are not.
const BEFORE = [deprived(1, 4, 2), deprived(2, 6, 6), deprived(3, 2, 1), deprived(4, 0, 1)];
const NOW = [
  ...[deprived(1, 3, 2), deprived(2, 2, 6), deprived(3, 0, 1), deprived(4, 0, 1)],
  deprived(5, 1, 10),
];
const changes = (from: ReturnType<typeof at>, to: ReturnType<typeof at>) =>
  multidimensionalChanges({ found: measured(BEFORE), date: from }, { found: measured(NOW), date: to });
const line = (found: ReturnType<typeof changes>, of: string, unit = 'households') =>
  found.lines.find((each) => each.of === of && each.unit === unit)!;

describe('changes of H, A and M0', () => {
  const found = changes(at(2022), at(2024));
  it('have both values, both denominators and the change from the counts', () => {
    expect(found.incomparable).toEqual([]);
    expect([found.used, found.dropped]).toEqual([
      [4, 5],
      [0, 0],
    ]);
    // H: 2 of 4, then 1 of 5: 50 % to 20 %, −30 points, −60 %; by year −15 points and √0,4 − 1.
    expect(line(found, 'H')).toEqual({
      ...{ of: 'H', unit: 'households' },
      from: { num: 2, den: 4, value: 0.5 },
      to: { num: 1, den: 5, value: 0.2 },
      change: {
        absolute: -30,
        absoluteByYear: -15,
        relative: expect.closeTo(-60, 12),
        relativeByYear: expect.closeTo((Math.sqrt(0.4) - 1) * 100, 12),
      },
    });
    // A: (4 + 6) of 2 × 12 deprivations, then 3 of 1 × 12: 5/12 to 1/4, −50/3 points, −40 %.
    const a = line(found, 'A');
    expect(a.from.num / a.from.den).toBeCloseTo(5 / 12, 14);
    expect([a.from.value, a.to.value]).toEqual([5 / 12, 0.25]);
    expect(a.change?.absolute).toBeCloseTo(-50 / 3, 12);
    expect(a.change?.relative).toBeCloseTo(-40, 12);
    // M0: 10 of 48, then 3 of 60: 5/24 to 1/20 = −19/120, −76 %.
    const m = line(found, 'M0');
    expect([m.from.value, m.to.value]).toEqual([5 / 24, 0.05]);
    expect(m.change?.absolute).toBeCloseTo(-19 / 120, 14);
    expect(m.change?.relative).toBeCloseTo(-76, 12);
    expect(m.change?.absoluteByYear).toBeCloseTo(-19 / 240, 14);
  });
  it('count persons by the sizes of either period', () => {
    // 2 + 6 of 10 persons, then 2 of 20.
    expect(line(found, 'H', 'persons')).toMatchObject({
      from: { num: 8, den: 10 },
      to: { num: 2, den: 20 },
      change: { absolute: -70 },
    });
    // M0: 2 × 4 + 6 × 6 = 44 of 120, then 2 × 3 = 6 of 240: 11/30 to 1/40 = −41/120.
    expect(line(found, 'M0', 'persons').change?.absolute).toBeCloseTo(-41 / 120, 14);
  });
  it('have nothing by year of dates a year or less apart, or not known', () => {
    for (const [from, to] of [
      [2023, 2024],
      [2023.5, 2024],
      [null, 2024],
      [2024, 2024],
    ] as const)
      expect(line(changes(at(from), at(to)), 'H').change).toMatchObject({
        ...{ absolute: -30, absoluteByYear: null, relativeByYear: null },
      });
    expect(line(changes(at(2022.5), at(2024)), 'H').change?.absoluteByYear).toBe(-20);
  });
  it('have no change of A where nobody is poor, and none by a share from nothing', () => {
    const none = multidimensionalChanges(
      { found: measured([deprived(1, 0, 2)]), date: at(2022) },
      { found: measured(NOW), date: at(2024) },
    );
    expect(line(none, 'A')).toMatchObject({ from: { num: 0, den: 0, value: null }, change: null });
    expect(line(none, 'H').change).toMatchObject({ absolute: 20, relative: null });
  });
});

describe('measures that do not compare', () => {
  const why = (before: RegisterMultidimensional, now: RegisterMultidimensional, from = at(2022)) => {
    const found = multidimensionalChanges({ found: before, date: from }, { found: now, date: at(2024) });
    if (found.incomparable.length > 0) expect(found.lines.every(({ change }) => change === null)).toBe(true);
    // Both values stay.
    expect(found.lines.every(({ from: start, to }) => start.den >= 0 && to.den >= 0)).toBe(true);
    return found.incomparable;
  };
  const [before, now] = [measured(BEFORE), measured(NOW)];
  it('are those of another standard', () =>
    expect(why(before, now, at(2021, 'vn-2016'))).toEqual(['standard']));
  it('are those of other indicators', () => {
    const without = BEFORE.map(({ d12: _, ...row }) => row);
    expect(why(measured(without, { missing: 'available', weighting: 'equal' }), now)).toEqual([
      'indicators',
      'missing',
    ]);
  });
  it('are those of another policy on missing marks', () =>
    expect(why(measured(BEFORE, { missing: 'zero', weighting: 'equal' }), now)).toEqual(['missing']));
  it('are those of other weights', () =>
    expect(why({ ...before, weighting: 'nested' }, now)).toEqual(['weights']));
  it('are those of everybody and those of the list of the poor', () =>
    expect(why({ ...before, coverage: 'poor-and-near' }, now)).toEqual(['coverage']));
  it('compare where nothing tells the standard of the start, as the rates do', () =>
    expect(why(before, now, at(null, null))).toEqual([]));
});

it('takes points scaled up for marks not known as they are', () => {
  const available = { missing: 'available', weighting: 'equal' } as const;
  // 3 of 11 known: scaled up to 3 × 12 / 11 points.
  const scaled = [deprived(1, 3, 2, { d12: '?' }), deprived(2, 0, 2)];
  const found = multidimensionalChanges(
    { found: measured(scaled, available), date: at(2022) },
    { found: measured([deprived(1, 3, 2), deprived(2, 0, 2)], available), date: at(2024) },
  );
  // A: 3/11 to 3/12.
  expect(line(found, 'A').change?.absolute).toBeCloseTo(100 * (3 / 12 - 3 / 11), 10);
});
