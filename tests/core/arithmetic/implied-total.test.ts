import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { impliedTotals } from '../../../src/core/arithmetic/implied-total';
import { percentHalfUp } from '../../../src/core/arithmetic/percent';
import type { DomainError } from '../../../src/core/errors';

const fixture = (name: string): string =>
  readFileSync(join(__dirname, '../../fixtures/indicators', name), 'utf8');

describe('the plan of 2024 (seed_target_consistency.json)', () => {
  const { poor, near, joint } = JSON.parse(fixture('seed_target_consistency.json')) as {
    poor: { households: number; pct_points: number; implied_total: [number, number] };
    near: {
      households: number;
      pct_points: number;
      implied_total_1dp: [number, number];
      implied_total_if_2dp: [number, number];
    };
    joint: [number, number];
  };
  const range = ([from, to]: [number, number]) => ({ from, to });

  it('1,11 % for 16 households leaves the totals of the fixture', () => {
    expect(impliedTotals(poor.households, poor.pct_points, 2)).toEqual(range(poor.implied_total));
  });
  it('0,3 % for 5 households depends on how many decimals were meant', () => {
    expect(impliedTotals(near.households, near.pct_points, 1)).toEqual(range(near.implied_total_1dp));
    expect(impliedTotals(near.households, near.pct_points, 2)).toEqual(range(near.implied_total_if_2dp));
  });
  it('both fit one register only when 0,3 has one decimal', () => {
    const a = impliedTotals(16, '1.11', 2)!;
    const oneDecimal = impliedTotals(5, '0.3', 1)!;
    const twoDecimals = impliedTotals(5, '0.30', 2)!;
    expect([Math.max(a.from, oneDecimal.from), Math.min(a.to!, oneDecimal.to!)]).toEqual(joint);
    expect(Math.max(a.from, twoDecimals.from)).toBeGreaterThan(Math.min(a.to!, twoDecimals.to!));
  });
});

describe('published figures (vn_published_anchors.csv)', () => {
  const [header = '', ...lines] = fixture('vn_published_anchors.csv').trim().split(/\r?\n/);
  const names = header.split(',');
  const rows = lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
  const pairs = (row: Record<string, string>) =>
    [
      [row['poor'], row['poor_pct']],
      [row['near'], row['near_pct']],
      [row['both'], row['mpi_pct']],
    ].filter(([count, percent]) => count && percent) as [string, string][];

  it('has 13 rows', () => {
    expect(rows).toHaveLength(13);
  });
  it.each(rows.map((row) => [row['year'], row['scope'], row] as const))('%s %s', (_year, _scope, row) => {
    const ranges = pairs(row).map(([count, percent]) => impliedTotals(Number(count), percent, 2)!);
    const from = Math.max(...ranges.map((range) => range.from));
    const to = Math.min(...ranges.map((range) => range.to!));
    expect([from, to]).toEqual([Number(row['implied_lo']), Number(row['implied_hi'])]);
    expect(String(from <= to)).toBe(row['consistent']!.toLowerCase());
    if (row['both'] && row['near'])
      expect(Number(row['poor']) + Number(row['near'])).toBe(Number(row['both']));
    // The printed rates follow from the counts, with the published total or with any that is left possible.
    for (const total of row['total'] ? [Number(row['total'])] : [from, to]) {
      for (const [count, percent] of pairs(row)) {
        expect(percentHalfUp(Number(count), total, 2)).toBe(Number(percent));
      }
    }
  });
  it('the six regions of 2024 add up to the country in counts, not in the totals their rates imply', () => {
    const { regions_2024 } = JSON.parse(fixture('vn_published_anchors.json')) as {
      regions_2024: { total: number; regions: Record<string, { mpi_pct: number; both: number }> };
    };
    const regions = Object.values(regions_2024.regions);
    expect(regions.reduce((sum, region) => sum + region.both, 0)).toBe(regions_2024.total);
    // Found by this check: the regions' rates leave at most 27,8 million households, the country's at least 31,0.
    const ranges = regions.map((region) => impliedTotals(region.both, region.mpi_pct, 2)!);
    const country = impliedTotals(regions_2024.total, 4.06, 2)!;
    expect(ranges.reduce((sum, range) => sum + range.to!, 0)).toBeLessThan(country.from);
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
