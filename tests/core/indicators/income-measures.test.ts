/** Worked examples of the literature; sources are named in each fixture. */
import * as fc from 'fast-check';
import { gini, giniOfSample } from '../../../src/core/indicators/gini';
import { entropyByGroup, meanLogDeviation, theil } from '../../../src/core/indicators/income-entropy';
import {
  fgt,
  fgtByGroup,
  fgtOf,
  mergeShortfalls,
  povertyGapMoney,
  shortfallSums,
  watts,
} from '../../../src/core/indicators/income-poverty';
import { incomeShares, palma, s80s20 } from '../../../src/core/indicators/income-shares';
import { sen, senShorrocksThon } from '../../../src/core/indicators/sen';
import { expectClose, expectRational, fixturesOf, isExact } from '../../support/indicator-fixtures';
import type { Exact } from '../../support/indicator-fixtures';

/** A measure against what a fixture says of it: a fraction, a number, a list of numbers. */
function expectValue(actual: unknown, expected: unknown): void {
  if (isExact(expected)) return expectRational(actual as number, expected);
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    return expected.forEach((value, at) => expectClose((actual as number[])[at], value as number));
  }
  return expectClose(actual as number, expected as number);
}

interface Country {
  readonly y: number[];
  readonly z: number;
  readonly SST_product?: { value: number; P0: number; P1_poor: number; gini_gaps_all: number };
  readonly sen?: { value: number; gini_poor: number; mean_poor: number };
  readonly [measure: string]: unknown;
}

const OF_COUNTRY: Record<string, (country: Country) => void> = {
  y: ({ y }) => expect(y.length).toBeGreaterThan(0),
  z: ({ z }) => expect(z).toBeGreaterThan(0),
  P0: (c) => expectValue(fgt(c.y, c.z, 0), c['P0']),
  P1: (c) => expectValue(fgt(c.y, c.z, 1), c['P1']),
  P2: (c) => expectValue(fgt(c.y, c.z, 2), c['P2']),
  watts: (c) => expectValue(watts(c.y, c.z), c['watts']),
  SST: (c) => expectValue(senShorrocksThon(c.y, c.z).value, c['SST']),
  SST_product: ({ y, z, SST_product: expected }) => {
    const { value, headcount, meanGapOfPoor, giniOfGaps } = senShorrocksThon(y, z);
    expectValue(
      [value, headcount, meanGapOfPoor, giniOfGaps],
      [expected!.value, expected!.P0, expected!.P1_poor, expected!.gini_gaps_all],
    );
  },
  sen: ({ y, z, sen: expected }) => {
    const { value, giniOfPoor, meanOfPoor } = sen(y, z);
    expectValue([value, giniOfPoor, meanOfPoor], [expected!.value, expected!.gini_poor, expected!.mean_poor]);
  },
  gini: (c) => expectValue(gini(c.y), c['gini']),
  GE0: (c) => expectValue(meanLogDeviation(c.y), c['GE0']),
  theilT: (c) => expectValue(theil(c.y), c['theilT']),
};

describe.each(fixturesOf<{ countries: Record<string, Country> }>('countries'))('%s', (_, { countries }) => {
  it.each(Object.entries(countries))('country %s', (__, country) => {
    for (const name of Object.keys(country)) OF_COUNTRY[name]!(country);
  });
});

interface Inequality {
  readonly y: number[];
  readonly weighted: Readonly<Record<string, unknown>> & { weight: number[] };
  readonly replication: Readonly<Record<string, { y: number[]; w: number[]; gini: Exact } | string>>;
  readonly [measure: string]: unknown;
}

const OF_INCOMES: Record<string, (y: number[], w?: number[]) => unknown> = {
  gini,
  gini_bias_corrected: giniOfSample,
  quintile_shares: (y, w) => incomeShares(y, 5, w),
  decile_shares: (y, w) => incomeShares(y, 10, w),
  s80s20,
  palma,
  theilT: theil,
  mld: meanLogDeviation,
};
const WORDS = ['source', 'defs', 'y', 'weighted', 'replication'];

describe.each(fixturesOf<Inequality>('inequality'))('%s', (_, fixture) => {
  it.each(Object.keys(fixture).filter((name) => !WORDS.includes(name)))('%s', (name) => {
    expectValue(OF_INCOMES[name]!(fixture.y), fixture[name]);
  });
  it.each(Object.keys(fixture.weighted).filter((name) => name !== 'weight'))('weighted %s', (name) => {
    expectValue(OF_INCOMES[name]!(fixture.y, fixture.weighted.weight), fixture.weighted[name]);
  });
  it.each(Object.entries(fixture.replication).filter(([name]) => name !== 'note'))(
    'replication %s',
    (__, entry) => {
      const { y, w, gini: expected } = entry as { y: number[]; w: number[]; gini: Exact };
      expectRational(gini(y, w), expected);
    },
  );
});

describe('gini', () => {
  // Two equal parts of nothing and everything: 1/2 by hand, however large or small everything is.
  it.each([1e308, 1.7e308, 1e-300, 5e-324])('of nothing and %p, each with any weight, is a half', (all) => {
    expect(gini([0, all])).toBe(0.5);
    expect(gini([0, all], [all, all])).toBe(0.5);
  });

  it('is between the sum over all pairs and itself for any weights', () => {
    // The definition: mean |yi − yj| / (2 μ) over weighted pairs.
    const row = fc.record({ y: fc.nat(3_000_000), w: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const people = rows.reduce((sum, { w }) => sum + w, 0);
        const money = rows.reduce((sum, { y, w }) => sum + y * w, 0);
        fc.pre(money > 0);
        const pairs = rows.reduce(
          (sum, a) => sum + rows.reduce((part, b) => part + a.w * b.w * Math.abs(a.y - b.y), 0),
          0,
        );
        expectRational(
          gini(
            rows.map(({ y }) => y),
            rows.map(({ w }) => w),
          ),
          { num: pairs, den: 2 * people * money },
        );
      }),
    );
  });
  it('of decimals is that of the whole amounts', () => {
    expectClose(gini([0.5, 1.5, 2.5]), gini([1, 3, 5])!);
    expectClose(gini([100, 200], [0.5, 0.5]), 1 / 6);
  });
  it('of a sample leaves a row with itself out', () => {
    expect(giniOfSample([100, 200])).toBe(1 / 3); // 2/1 of 1/6
    expect([giniOfSample([5]), giniOfSample([0, 0])]).toEqual([null, null]);
  });
});

describe('money that would lift all to the line', () => {
  it('is counted in đồng, persons times what each lacks', () => {
    // 4 × 300 000 + 2 × 1 + 0 at the line + nothing above.
    expect(povertyGapMoney([1200000, 1499999, 1500000, 2000000], 1500000, [4, 2, 5, 3])).toBe(1200002);
    expect(povertyGapMoney([2000000], 1500000)).toBe(0);
    expect(povertyGapMoney([], 1500000)).toBeNull();
  });
  it('is P1 times line times persons', () => {
    const [y, w, z] = [[900000, 1400000, 2100000], [3, 4, 5], 1500000];
    expectClose(povertyGapMoney(y, z, w)! / (z * 12), fgt(y, z, 1, { weights: w })!);
  });
});

describe('at the line', () => {
  it('is poor by default and not by the rule of the World Bank; the depth is the same', () => {
    expect([fgt([100, 200], 100, 0), fgt([100, 200], 100, 0, { rule: '<' })]).toEqual([0.5, 0]);
    expect([fgt([100, 200], 100, 1), fgt([100, 200], 100, 1, { rule: '<' })]).toEqual([0, 0]);
    expect(sen([100, 200], 100).headcount).toBe(0.5);
    expect(sen([100, 200], 100, { rule: '<' })).toMatchObject({ value: 0, meanOfPoor: null });
  });
});

describe('what is not defined', () => {
  it('is refused with a code', () => {
    expect(() => fgt([1], 0, 1)).toThrow('income.line-invalid');
    expect(() => fgt([NaN], 1, 1)).toThrow('income.not-a-number');
    expect(() => fgt([1, 2], 1, 1, { weights: [1] })).toThrow('income.weights-invalid');
    expect(() => fgt([1], 1, 1, { weights: [-1] })).toThrow('income.weights-invalid');
    for (const measure of [theil, meanLogDeviation, (y: number[]) => watts(y, 1)]) {
      expect(() => measure([0, 5])).toThrow('income.not-positive');
      expect(() => measure([-1, 5])).toThrow('income.not-positive');
    }
    const negative = [gini, (y: number[]) => incomeShares(y, 5), palma, s80s20, giniOfSample];
    for (const measure of [
      ...negative,
      (y: number[]) => sen(y, 1),
      (y: number[]) => senShorrocksThon(y, 1),
      (y: number[]) => povertyGapMoney(y, 1),
    ]) {
      expect(() => measure([-1, 5])).toThrow('income.negative');
    }
    expect(() => fgtByGroup([1], [], 1, 0)).toThrow('income.groups-differ');
    expect(() => entropyByGroup([1], [], 'theil')).toThrow('income.groups-differ');
  });
  it('is null where there is nobody, or nothing to share', () => {
    expect([fgt([], 1, 0), watts([], 1), gini([]), theil([]), meanLogDeviation([])]).toEqual(
      Array.from({ length: 5 }, () => null),
    );
    expect([incomeShares([0, 0], 5), s80s20([0, 0, 0, 0, 9]), palma([0, 0, 0, 0, 9])]).toEqual([
      null,
      null,
      null,
    ]);
    expect(sen([], 1).value).toBeNull();
    expect(senShorrocksThon([], 1).value).toBeNull();
    expect(fgt([5], 1, 0, { weights: [0] })).toBeNull();
    expect(entropyByGroup([], [], 'mld').total).toBeNull();
  });
  it('is 0 where nobody is poor', () => {
    expect([sen([5, 9], 1).value, senShorrocksThon([5, 9], 1).value, watts([5], 1)]).toEqual([0, 0, 0]);
  });
  it('a poor household without any income lacks the whole line', () => {
    expect([sen([0, 0], 100).value, senShorrocksThon([0, 0], 100).value]).toEqual([1, 1]);
  });
});

describe('a decomposition worked by hand', () => {
  it('Theil and mean log deviation within and between', () => {
    // A: 100, 100 and B: 300, 300: nothing within, all between. μ = 200, incomes 1/4 and 3/4, persons 1/2 each.
    const groups = ['A', 'A', 'B', 'B'];
    const y = [100, 100, 300, 300];
    const t = entropyByGroup(y, groups, 'theil');
    expectClose(t.within, 0);
    expectClose(t.between, 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5));
    const l = entropyByGroup(y, groups, 'mld');
    expectClose(l.between, 0.5 * Math.log(2) + 0.5 * Math.log(2 / 3));
    expect(t.groups.map(({ populationShare, incomeShare }) => [populationShare, incomeShare])).toEqual([
      [0.5, 0.25],
      [0.5, 0.75],
    ]);
  });
  it('FGT by hamlet: money, share of the persons, share of the gap', () => {
    const { total, groups } = fgtByGroup([50, 100, 75, 300], ['A', 'A', 'B', 'B'], 100, 1, {
      weights: [2, 1, 4, 3],
    });
    // Gaps 50 × 2 and 25 × 4 of 10 persons × 100: 0.2; half from each hamlet.
    expect(total).toBe(0.2);
    expect(groups.map(({ name, share, sums }) => [name, share, sums.shortfall])).toEqual([
      ['A', 0.5, 100],
      ['B', 0.5, 100],
    ]);
  });
});

describe('properties', () => {
  const population = fc.array(
    fc.record({
      y: fc.integer({ min: 1, max: 4_000_000 }),
      w: fc.integer({ min: 1, max: 9 }),
      hamlet: fc.constantFrom('A', 'B', 'C'),
    }),
    { minLength: 1, maxLength: 30 },
  );
  type Population = { y: number; w: number; hamlet: string }[];
  const of = (rows: Population) => ({
    y: rows.map(({ y }) => y),
    w: rows.map(({ w }) => w),
    hamlets: rows.map(({ hamlet }) => hamlet),
  });
  const line = 1_500_000;
  const all: Record<string, (y: number[], w: number[]) => number | null> = {
    P0: (y, weights) => fgt(y, line, 0, { weights }),
    P1: (y, weights) => fgt(y, line, 1, { weights }),
    P2: (y, weights) => fgt(y, line, 2, { weights }),
    watts: (y, w) => watts(y, line, w),
    sen: (y, weights) => sen(y, line, { weights }).value,
    sst: (y, weights) => senShorrocksThon(y, line, { weights }).value,
    gini,
    s80s20,
    palma,
    theil,
    mld: meanLogDeviation,
  };
  const near = (a: number | null, b: number | null) => {
    if (a === null || b === null) expect(a).toBe(b);
    else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(b)));
  };
  const sum = (parts: readonly (number | null)[]) =>
    parts.reduce<number>((total, part) => total + (part ?? 0), 0);

  it.each(Object.entries(all))(
    '%s: a household of 3 is three persons; twice the population is the same',
    (_, measure) => {
      fc.assert(
        fc.property(population, (rows) => {
          const { y, w } = of(rows);
          const persons = rows.flatMap((row) => Array.from({ length: row.w }, () => row.y));
          near(
            measure(
              persons,
              persons.map(() => 1),
            ),
            measure(y, w),
          );
          near(measure([...y, ...y], [...w, ...w]), measure(y, w));
          near(
            measure(
              y,
              w.map((weight) => weight * 1000),
            ),
            measure(y, w),
          );
        }),
      );
    },
  );
  it.each(['gini', 's80s20', 'palma', 'theil', 'mld'])('%s does not depend on the unit of money', (name) => {
    fc.assert(
      fc.property(population, (rows) => {
        const { y, w } = of(rows);
        near(
          all[name]!(
            y.map((income) => income * 1000),
            w,
          ),
          all[name]!(y, w),
        );
      }),
    );
  });
  it.each(['P1', 'P2', 'watts', 'sst'])(
    '%s never falls when a poor person loses income (monotonicity)',
    (name) => {
      fc.assert(
        fc.property(population, fc.nat(), fc.integer({ min: 1, max: 1000 }), (rows, pick, loss) => {
          const { y, w } = of(rows);
          const at = pick % y.length;
          fc.pre(y[at]! <= line && y[at]! > loss);
          const poorer = y.map((income, row) => (row === at ? income - loss : income));
          expect(all[name]!(poorer, w)!).toBeGreaterThan(all[name]!(y, w)! - 1e-15);
        }),
      );
    },
  );
  it.each(['P2', 'watts', 'sst', 'gini', 'theil', 'mld'])(
    '%s never falls when a poorer person gives to a richer one (transfer)',
    (name) => {
      fc.assert(
        fc.property(population, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 1000 }), (rows, i, j, gift) => {
          const y = rows.map(({ y: income }) => income);
          const ones = y.map(() => 1);
          const [from, to] = [i % y.length, j % y.length];
          // Both stay on their side of the line: across it the headcount in SST may fall.
          fc.pre(y[from]! < y[to]! && y[from]! > gift && y[to]! + gift <= line);
          const after = y.map((income, row) =>
            row === from ? income - gift : row === to ? income + gift : income,
          );
          expect(all[name]!(after, ones)!).toBeGreaterThanOrEqual(all[name]!(y, ones)! - 1e-12);
        }),
      );
    },
  );
  it.each([0, 1, 2] as const)('FGT %d of groups adds up to the whole', (alpha) => {
    fc.assert(
      fc.property(population, (rows) => {
        const { y, w, hamlets } = of(rows);
        const { total, groups } = fgtByGroup(y, hamlets, line, alpha, { weights: w });
        near(total, fgt(y, line, alpha, { weights: w }));
        near(sum(groups.map(({ contribution }) => contribution)), total);
        near(sum(groups.map(({ populationShare }) => populationShare)), 1);
        if (total! > 0) near(sum(groups.map(({ share }) => share)), 1);
        // Money adds up to the đồng.
        expect(sum(groups.map(({ sums }) => sums.shortfall))).toBe(povertyGapMoney(y, line, w));
      }),
    );
  });
  it.each(['theil', 'mld'] as const)('%s within and between groups is the whole', (measure) => {
    fc.assert(
      fc.property(population, (rows) => {
        const { y, w, hamlets } = of(rows);
        const { total, within, between } = entropyByGroup(y, hamlets, measure, w);
        near(within! + between!, total);
        expect(between!).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });
  it('sums of parts merge into the sums of the whole', () => {
    fc.assert(
      fc.property(population, fc.nat(30), (rows, at) => {
        const sums = (part: Population) => shortfallSums(of(part).y, line, { weights: of(part).w });
        const merged = mergeShortfalls(sums(rows.slice(0, at)), sums(rows.slice(at)));
        const whole = sums(rows);
        expect({ ...merged, squaredShortfall: 0 }).toEqual({ ...whole, squaredShortfall: 0 });
        for (const alpha of [0, 1, 2] as const) near(fgtOf(merged, line, alpha), fgtOf(whole, line, alpha));
      }),
    );
  });
  it('shares add up to 1 and do not fall from the poorest to the richest part', () => {
    fc.assert(
      fc.property(population, fc.constantFrom(4, 5, 10), (rows, parts) => {
        const shares = incomeShares(of(rows).y, parts, of(rows).w)!;
        near(sum(shares), 1);
        shares.slice(1).forEach((share, at) => expect(share).toBeGreaterThanOrEqual(shares[at]! - 1e-12));
      }),
    );
  });
});
