import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { impliedTotals } from '../../../src/core/arithmetic/implied-total';
import type { TotalRange } from '../../../src/core/arithmetic/implied-total';
import { percentHalfUp } from '../../../src/core/arithmetic/percent';
import type { DomainError } from '../../../src/core/errors';
import { fixturesOf } from '../../support/indicator-fixtures';

const fixture = (name: string): string =>
  readFileSync(join(__dirname, '../../fixtures/indicators', name), 'utf8');

const range = ([from, to]: readonly [number, number]) => ({ from, to });
/** The totals that all printed rates together leave possible. */
function meet(ranges: readonly TotalRange[]): [number, number] {
  return [Math.max(...ranges.map(({ from }) => from)), Math.min(...ranges.map(({ to }) => to ?? Infinity))];
}

describe.each(
  fixturesOf<{
    poor: { households: number; pct_points: number; implied_total: [number, number] };
    near: {
      households: number;
      pct_points: number;
      implied_total_1dp: [number, number];
      implied_total_if_2dp: [number, number];
    };
    joint: [number, number];
  }>('impliedTotals'),
)('%s: a plan’s rates and counts', (_, { poor, near, joint }) => {
  const totals = (entry: { households: number; pct_points: number }, decimals: number) =>
    impliedTotals(entry.households, entry.pct_points, decimals)!;

  it('leave the totals of the fixture', () => {
    expect(totals(poor, 2)).toEqual(range(poor.implied_total));
  });
  it('depend on how many decimals were meant', () => {
    expect(totals(near, 1)).toEqual(range(near.implied_total_1dp));
    expect(totals(near, 2)).toEqual(range(near.implied_total_if_2dp));
  });
  it('fit one register only when the second has one decimal', () => {
    expect(meet([totals(poor, 2), totals(near, 1)])).toEqual(joint);
    const [from, to] = meet([totals(poor, 2), totals(near, 2)]);
    expect(from).toBeGreaterThan(to);
  });
});

interface Anchor {
  readonly year: number;
  readonly scope: string;
  readonly total?: number | null;
  readonly poor?: number | null;
  readonly near?: number | null;
  readonly both?: number | null;
  readonly poor_pct?: number | null;
  readonly near_pct?: number | null;
  readonly mpi_pct?: number | null;
  readonly implied_total_households: [number, number];
  readonly consistent: boolean;
}
interface Anchors {
  readonly rows: readonly Anchor[];
  readonly [regions: string]: unknown;
}

/** The table as .csv, beside the .json of the same figures. */
function csvAnchors(name: string): Anchor[] {
  const [header = '', ...lines] = fixture(name).trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const text = (column: string) => cells[names.indexOf(column)] ?? '';
    const number = (column: string) => (text(column) === '' ? null : Number(text(column)));
    return {
      year: Number(text('year')),
      scope: text('scope'),
      total: number('total'),
      poor: number('poor'),
      near: number('near'),
      both: number('both'),
      poor_pct: number('poor_pct'),
      near_pct: number('near_pct'),
      mpi_pct: number('mpi_pct'),
      implied_total_households: [Number(text('implied_lo')), Number(text('implied_hi'))],
      consistent: text('consistent') === 'True',
    };
  });
}

const tables: [string, readonly Anchor[]][] = [
  ...fixturesOf<Anchors>('anchors').map(([name, { rows }]): [string, readonly Anchor[]] => [name, rows]),
  ['vn_published_anchors.csv', csvAnchors('vn_published_anchors.csv')],
];

describe.each(tables)('%s: published figures', (_, rows) => {
  it.each(rows.map((row) => [row.year, row.scope, row] as const))('%d %s', (__, ___, row) => {
    const pairs = (
      [
        [row.poor, row.poor_pct],
        [row.near, row.near_pct],
        [row.both, row.mpi_pct],
      ] as const
    ).filter((pair): pair is readonly [number, number] => pair[0] != null && pair[1] != null);
    const [from, to] = meet(pairs.map(([count, percent]) => impliedTotals(count, percent, 2)!));
    expect([from, to]).toEqual(row.implied_total_households);
    expect(from <= to).toBe(row.consistent);
    if (row.both != null && row.near != null) expect(row.poor! + row.near).toBe(row.both);
    // The printed rates follow from the counts, with the published total or with any that is left possible.
    for (const total of row.total == null ? [from, to] : [row.total]) {
      for (const [count, percent] of pairs) expect(percentHalfUp(count, total, 2)).toBe(percent);
    }
  });
});

describe.each(
  fixturesOf<Anchors>('anchors').flatMap(([name, data]) =>
    Object.entries(data)
      .filter(([key]) => key.startsWith('regions_'))
      .map(([key, value]) => [name, key, value] as const),
  ),
)('%s, %s', (_, __, value) => {
  it('the regions add up to the country in counts, not in the totals their rates imply', () => {
    const { total, regions } = value as {
      total: number;
      regions: Record<string, { mpi_pct: number; both: number }>;
    };
    const parts = Object.values(regions);
    expect(parts.reduce((sum, { both }) => sum + both, 0)).toBe(total);
    // Found by this check: the regions' rates leave at most 27,8 million households, the country's at least 31,0.
    const ranges = parts.map(({ both, mpi_pct }) => impliedTotals(both, mpi_pct, 2)!);
    const country = impliedTotals(total, 4.06, 2)!;
    expect(ranges.reduce((sum, { to }) => sum + to!, 0)).toBeLessThan(country.from);
  });
});

describe('impliedTotals', () => {
  it('holds exactly the totals that print the rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 500, max: 5000 }),
        fc.nat(2),
        (c, n, d) => {
          const printed = percentHalfUp(c, n, d)!;
          const range = impliedTotals(c, printed, d)!;
          expect(n).toBeGreaterThanOrEqual(range.from);
          expect(percentHalfUp(c, range.from, d)).toBe(printed);
          if (range.from > 1) expect(percentHalfUp(c, range.from - 1, d)).not.toBe(printed);
          if (range.to === null) return;
          expect(n).toBeLessThanOrEqual(range.to);
          expect(percentHalfUp(c, range.to, d)).toBe(printed);
          expect(percentHalfUp(c, range.to + 1, d)).not.toBe(printed);
        },
      ),
    );
  });
  it('has no upper end for a printed 0 %', () => {
    // 3 of N prints 0,00 when 3/N < 0,005 %: N > 60 000
    expect(impliedTotals(3, 0, 2)).toEqual({ from: 60001, to: null });
  });
  it('has no total at all for a rate that no whole total gives', () => {
    expect(impliedTotals(0, 1.11, 2)).toBeNull();
    expect(impliedTotals(1, 60, 0)).toBeNull(); // 1/1 = 100 %, 1/2 = 50 %
  });
  it('refuses impossible counts and rates with more decimals than told', () => {
    const code = (run: () => unknown) => {
      try {
        return run();
      } catch (error) {
        return (error as DomainError).code;
      }
    };
    expect(code(() => impliedTotals(-1, 1, 0))).toBe('implied-total.count-invalid');
    expect(code(() => impliedTotals(1.5, 1, 0))).toBe('implied-total.count-invalid');
    expect(code(() => impliedTotals(1, -1, 0))).toBe('implied-total.percent-invalid');
    expect(code(() => impliedTotals(1, 1.11, 1))).toBe('implied-total.percent-invalid');
  });
});
