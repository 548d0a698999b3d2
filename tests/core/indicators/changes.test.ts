import * as fc from 'fast-check';
import { pointsReduced } from '../../../src/core/arithmetic/percent';
import { changeOfFigure, changeOfRate } from '../../../src/core/indicators/changes';
import { impliedShare } from '../../../src/core/indicators/implied-share';
import { expectClose, fixturesOf } from '../../support/indicator-fixtures';

interface Case {
  readonly v0: number;
  readonly v1: number;
  readonly t0: number;
  readonly t1: number;
  readonly [measure: string]: number;
}

const NAMES = {
  abs: 'absolute',
  abs_ann: 'absoluteByYear',
  rel_pct: 'relative',
  rel_ann_pct: 'relativeByYear',
} as const;

describe.each(fixturesOf<{ cases: Case[] }>('changes'))('%s', (_, { cases }) => {
  it.each(cases.map((entry) => [entry.v0, entry.v1, entry] as const))('%d → %d', (v0, v1, entry) => {
    const change = changeOfFigure(v0, v1, { from: entry.t0, to: entry.t1 });
    const stated = Object.keys(entry).filter((name) => !['v0', 'v1', 't0', 't1'].includes(name));
    expect(stated.length).toBeGreaterThan(0);
    for (const name of stated) expectClose(change[NAMES[name as keyof typeof NAMES]], entry[name]!);
  });
});

describe('a change of a rate', () => {
  it('comes from counts and keeps both totals', () => {
    // 52/1441 → 36/1460 = 3.6086 % → 2.4658 %: 1.1429 points less; 36 × 1441 / (52 × 1460) = 0.68331.
    const change = changeOfRate({ num: 52, den: 1441 }, { num: 36, den: 1460 }, { from: 2023, to: 2024 })!;
    expect(change.absolute).toBe((100 * (36 * 1441 - 52 * 1460)) / (1441 * 1460));
    expectClose(change.relative, ((36 * 1441) / (52 * 1460) - 1) * 100);
    expect([change.absoluteByYear, change.relativeByYear]).toEqual([change.absolute, change.relative]);
    expect([change.from.den, change.to.den]).toEqual([1441, 1460]);
  });
  it('is never the difference of two rounded rates', () => {
    // 41 → 25 of 1441: 2.85 − 1.73 = 1.12, but 16/1441 is 1.1103.
    expectClose(changeOfRate({ num: 41, den: 1441 }, { num: 25, den: 1441 })!.absolute, -1600 / 1441);
  });
  it('from 0 is no share of anything, within one date nothing by year, of nobody nothing at all', () => {
    expect(changeOfRate({ num: 0, den: 10 }, { num: 1, den: 10 }, { from: 1, to: 2 })).toMatchObject({
      absolute: 10,
      relative: null,
      relativeByYear: null,
    });
    expect(changeOfFigure(1, 2, { from: 2024, to: 2024 })).toMatchObject({
      relative: 100,
      absoluteByYear: null,
      relativeByYear: null,
    });
    expect(changeOfRate({ num: 0, den: 0 }, { num: 1, den: 10 })).toBeNull();
  });
  // From 0 to 5 in two years: 5 in all, 2.5 by year, and no share of nothing; to 0 it fell by all there was.
  it('of a figure may start or end at 0', () => {
    expect(changeOfFigure(0, 5, { from: 2022, to: 2024 })).toEqual({
      absolute: 5,
      absoluteByYear: 2.5,
      relative: null,
      relativeByYear: null,
    });
    expect(changeOfFigure(5, 0)).toEqual({
      absolute: -5,
      absoluteByYear: null,
      relative: -100,
      relativeByYear: null,
    });
  });
  const of = (num: number, den: number, standard?: string) => ({
    num,
    den,
    ...(standard ? { standard } : {}),
  });
  it.each<[string, () => unknown, string, object]>([
    [
      'an end before the start',
      () => changeOfFigure(1, 2, { from: 2024, to: 2022 }),
      'change.period-invalid',
      { from: 2024, to: 2022 },
    ],
    [
      'a time without end',
      () => changeOfFigure(1, 2, { from: 2024, to: Infinity }),
      'change.period-invalid',
      { from: 2024, to: Infinity },
    ],
    ['a figure below 0', () => changeOfFigure(-1, 2), 'change.value-invalid', { value: -1 }],
    ['a figure without end', () => changeOfFigure(1, Infinity), 'change.value-invalid', { value: Infinity }],
    ['half a household', () => changeOfRate(of(0.5, 2), of(1, 2)), 'number.not-whole', { value: 0.5 }],
    [
      'two standards',
      () => changeOfRate(of(1, 2, 'vn-2016'), of(1, 2, 'vn-2022')),
      'change.standards-differ',
      { from: 'vn-2016', to: 'vn-2022' },
    ],
    [
      'a standard beside none',
      () => changeOfRate(of(1, 2), of(1, 2, 'vn-2022')),
      'change.standards-differ',
      { from: '', to: 'vn-2022' },
    ],
    [
      'none beside a standard',
      () => changeOfRate(of(1, 2, 'vn-2022'), of(1, 2)),
      'change.standards-differ',
      { from: 'vn-2022', to: '' },
    ],
  ])('refuses %s, and names it', (_name, run, code, params) => {
    expect(run).toThrow(expect.objectContaining({ code, params }));
  });
  it('refuses more poor households than there are', () => {
    expect(() => changeOfRate({ num: 3, den: 2 }, { num: 1, den: 2 })).toThrow('rate.count-out-of-range');
  });
  it('agrees with the fall in points of NGHEO_MUCGIAM', () => {
    const share = fc
      .nat(9999)
      .chain((num) =>
        fc.record({ num: fc.constant(num), den: fc.integer({ min: Math.max(1, num), max: 99999 }) }),
      );
    fc.assert(
      fc.property(share, share, (from, to) => {
        expectClose(changeOfRate(from, to)!.absolute, -pointsReduced(from, to, 12)!);
      }),
    );
  });
});

describe.each(
  fixturesOf<{
    rows: {
      standard: string;
      year: number;
      total_pct: number;
      urban_pct: number;
      rural_pct: number;
      implied_urban_household_share: number;
    }[];
  }>('standards'),
)('%s', (_, { rows }) => {
  it.each(rows.map((row) => [row.year, row.standard, row] as const))(
    '%d (%s): the rate of all lies between urban and rural and implies the share of the fixture',
    (__, ___, row) => {
      const share = impliedShare(row.total_pct, row.urban_pct, row.rural_pct);
      expect(Math.round(share! * 10000) / 10000).toBe(row.implied_urban_household_share);
    },
  );
  it('no change is computed across standards', () => {
    const counts = ({ standard, total_pct }: (typeof rows)[0]) => ({
      num: Math.round(total_pct * 100),
      den: 10000,
      standard,
    });
    for (const from of rows) {
      for (const to of rows) {
        if (from.standard === to.standard) {
          expectClose(changeOfRate(counts(from), counts(to))!.absolute, to.total_pct - from.total_pct);
        } else {
          expect(() => changeOfRate(counts(from), counts(to))).toThrow('change.standards-differ');
        }
      }
    }
  });
  it('a rate of all that lies outside both, or equal rates, imply no share', () => {
    expect([impliedShare(27, 11, 26), impliedShare(5, 5, 5)]).toEqual([null, null]);
  });
});
