/** Every entry of the fixtures of edge cases, by its id. */
import { formatVi } from '../../../src/core/arithmetic/format';
import { percentHalfUp, pointsReduced, relativeChange } from '../../../src/core/arithmetic/percent';
import { roundRational } from '../../../src/core/arithmetic/ratio';
import { roundDecimal } from '../../../src/core/arithmetic/round';
import { DomainError } from '../../../src/core/errors';
import { alkireFoster } from '../../../src/core/indicators/alkire-foster';
import type { Deprivation, MissingPolicy } from '../../../src/core/indicators/alkire-foster';
import { gini } from '../../../src/core/indicators/gini';
import {
  headcountBySubgroup,
  headcountRate,
  weightedRate,
} from '../../../src/core/indicators/headcount-rate';
import { fgt, isIncomePoor, watts } from '../../../src/core/indicators/income-poverty';
import { givenWeights } from '../../../src/core/indicators/indicator-weights';
import { cutOf, reachesCut } from '../../../src/core/indicators/poverty-cut';
import { fixturesOf, fractionText } from '../../support/indicator-fixtures';

interface Entry {
  readonly id: string;
  readonly op: string;
  readonly expect: never;
  readonly [input: string]: unknown;
}

/** The value, or 'error' when the core refuses with a code. */
function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof DomainError) return 'error';
    throw error;
  }
}

/** '2/3' → 0.666…; the fixture writes fractions as text. */
const fraction = (text: unknown): number => {
  const { num, den } = fractionText(String(text));
  return num / den;
};

function af(entry: Entry) {
  const policy = entry['policy'] as MissingPolicy | undefined;
  // Entries without a cut do not depend on it: any deprivation up to a third is under 2/3.
  const k = fraction(entry['k'] ?? '2/3');
  return alkireFoster(entry['g0'] as Deprivation[][], policy ? { k, missing: policy } : { k });
}

const asserted: Record<string, (entry: Entry) => void> = {
  rate: (entry) =>
    expect(outcome(() => headcountRate(entry['num'] as number, entry['den'] as number))).toBe(entry.expect),
  round2: (entry) => expect(roundDecimal(entry['value'] as string, 2)).toBe(entry.expect),
  rate2: (entry) => {
    expect(roundRational((entry['num'] as number) * 100, entry['den'] as number, 2)).toBe(entry.expect);
    expect(percentHalfUp(entry['num'] as number, entry['den'] as number, 2)).toBe(Number(entry.expect));
  },
  format: (entry) => expect(formatVi(entry['value'] as string, 2)).toBe(entry.expect),
  delta: (entry) => {
    const from = { num: entry['from_num'] as number, den: entry['from_den'] as number };
    const to = { num: entry['to_num'] as number, den: entry['to_den'] as number };
    const expected = entry.expect as Record<string, string>;
    const rates = [from, to].map(({ num, den }) => percentHalfUp(num, den, 2)!);
    expect(rates).toEqual([Number(expected['from_pct']), Number(expected['to_pct'])]);
    expect(pointsReduced(from, to, 2)).toBe(Number(expected['pp_from_exact']));
    // What the product must not do: subtract the printed rates.
    expect(roundDecimal(rates[0]! - rates[1]!, 2)).toBe(expected['pp_from_rounded']);
    if (expected['relative_pct'] !== undefined) {
      expect(relativeChange(from.num, to.num, 2)).toBe(Number(expected['relative_pct']));
    }
  },
  sum: (entry) => {
    const [[poor], [near]] = entry['parts'] as [[number, null], [number, null]];
    expect(entry.expect).toBe('rural Quang Binh 2022: 5.96+5.55=11.51 vs published 11.52');
    // Totals that the published rural rates leave possible: vn_published_anchors.csv.
    for (let total = 202251; total <= 202336; total += 1) {
      expect([percentHalfUp(poor, total, 2), percentHalfUp(near, total, 2)]).toEqual([5.96, 5.55]);
      expect(percentHalfUp(poor + near, total, 2)).toBe(11.52);
    }
  },
  af: (entry) => {
    if ('score' in entry) {
      const { num, den } = fractionText(String(entry['score']));
      const cut = cutOf(entry['k'] as number);
      // The score as whole points, and as the double of a program that has none.
      expect([reachesCut(num, den, cut), reachesCut(num / den, 1, cut)]).toEqual([
        entry.expect,
        entry.expect,
      ]);
      return;
    }
    const result = af(entry);
    const expected = entry.expect as Record<string, unknown>;
    const seen: Record<string, unknown> = { ...result };
    for (const [name, value] of Object.entries(expected)) {
      if (name === 'scores') {
        (value as unknown[]).forEach((score, row) =>
          expect(result.scores[row]).toBeCloseTo(fraction(score), 12),
        );
      } else {
        expect(seen[name]).toEqual(value);
      }
    }
  },
  poor: (entry) => {
    const { income, line, rule } = entry as unknown as { income: number; line: number; rule: '<=' | '<' };
    expect(isIncomePoor(income, line, rule)).toBe(entry.expect);
  },
  fgt: (entry) => {
    const [y, z] = [entry['y'] as number[], entry['z'] as number];
    const expected = entry.expect as Record<string, number>;
    expect(fgt(y, z, 0)).toBeCloseTo(expected['P0']!, 12);
    expect(fgt(y, z, 1, { capped: false })).toBeCloseTo(expected['P1_uncapped']!, 12);
    expect(fgt(y, z, 1)).toBeCloseTo(expected['P1_capped']!, 12);
    expect(fgt(y, z, 2, { capped: false })).toBeCloseTo(expected['P2_uncapped']!, 12);
    expect(fgt(y, z, 2)).toBeCloseTo(expected['P2_capped']!, 12);
  },
  watts: (entry) =>
    expect(outcome(() => watts(entry['y'] as number[], entry['z'] as number))).toBe(entry.expect),
  af_weights: (entry) =>
    expect(outcome(() => givenWeights(entry['w'] as number[]) && 'ok')).toBe(entry.expect),
  af_k: (entry) => expect(outcome(() => cutOf(entry['k'] as number))).toBe(entry.expect),
  subgroup: (entry) => {
    const [empty, rest] = headcountBySubgroup([
      { total: entry['n'] as number, count: 0 },
      { total: 120, count: 6 },
    ]);
    expect(empty).toEqual({ rate: entry.expect, populationShare: 0, contribution: 0 });
    expect(rest).toEqual({ rate: 5, populationShare: 100, contribution: 100 });
  },
  weighted_rate: (entry) => {
    const w = entry['w'] as number[];
    expect(
      weightedRate(
        w.map(() => true),
        w,
      ),
    ).toBe(entry.expect);
  },
  gini: (entry) => expect(gini(entry['y'] as number[])).toBe(entry.expect),
};

describe.each(fixturesOf<Entry[]>('edges'))('%s', (_name, entries) => {
  it('is not empty', () => {
    expect(entries.length).toBeGreaterThan(0);
  });
  it.each(entries.map((entry) => [entry.id, entry.op, entry] as const))('%s (%s)', (_id, op, entry) => {
    asserted[op]!(entry);
  });
});
