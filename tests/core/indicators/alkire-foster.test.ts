/** Worked examples of the literature; sources are named in each fixture. */
import * as fc from 'fast-check';
import { alkireFoster, measuresOf } from '../../../src/core/indicators/alkire-foster';
import type { AlkireFosterResult, Deprivation } from '../../../src/core/indicators/alkire-foster';
import {
  contributionsByDimension,
  decompose,
  measuresByCut,
} from '../../../src/core/indicators/alkire-foster-groups';
import { mergeSums } from '../../../src/core/indicators/alkire-foster-sums';
import { gapsBelowCutoffs } from '../../../src/core/indicators/deprivation-gaps';
import { equalWeights, givenWeights, nestedWeights } from '../../../src/core/indicators/indicator-weights';
import {
  allFixtures,
  expectClose,
  expectRational,
  fixturesOf,
  fractionText,
  isExact,
  shapesOf,
} from '../../support/indicator-fixtures';
import type { Exact } from '../../support/indicator-fixtures';

type Expected = Readonly<Record<string, Exact | readonly Exact[] | readonly number[]>>;

/** What the fixtures call each measure. M1, M2, G, S come from decimal achievements, the rest from whole numbers. */
const named = (result: AlkireFosterResult): Record<string, unknown> => ({ ...result, c: result.scores });
const FROM_DECIMALS = ['M1', 'M2', 'G', 'S'];

function expectMeasures(result: AlkireFosterResult, expected: Expected): void {
  const ours = named(result);
  for (const [name, value] of Object.entries(expected)) {
    if (name === 'poor') {
      expect(result.poor.map(Number)).toEqual(value);
    } else if (isExact(value)) {
      const actual = ours[name] as number;
      if (FROM_DECIMALS.includes(name)) expectClose(actual, value.num / value.den);
      else expectRational(actual, value);
    } else {
      const list = ours[name] as number[];
      expect(list).toHaveLength(value.length);
      (value as Exact[]).forEach((exact, at) => expectRational(list[at], exact));
    }
  }
}

describe('the fixtures', () => {
  it.each(allFixtures)('%s is of one known shape', (_, data) => {
    expect(shapesOf(data)).toHaveLength(1);
  });
});

describe.each(
  fixturesOf<{
    x: number[][];
    z: number[];
    g0: Deprivation[][];
    weights: Exact[];
    by_k: Record<string, Expected>;
  }>('alkireFoster'),
)('%s: achievements, cutoffs, every k', (_, { x, z, g0, weights, by_k }) => {
  const { marks, gaps } = gapsBelowCutoffs(x, z);
  const given = weights.map(({ num, den }) => num / den);

  it('marks what lies below its cutoff', () => {
    expect(marks).toEqual(g0);
  });
  it.each(Object.entries(by_k))('k = %s', (k, expected) => {
    expect(Object.keys(expected)).toEqual(expect.arrayContaining(['c', 'poor', 'H', 'M0', 'M1', 'M2']));
    const exact = fractionText(k);
    for (const cut of [exact, exact.num / exact.den]) {
      expectMeasures(alkireFoster(marks, { k: cut, gaps, weights: given }), expected);
    }
  });
});

describe.each(
  fixturesOf<{
    household_size: number[];
    weights: Exact[];
    g0: Deprivation[][];
    k: Exact;
    person_weighted: Expected;
    household_weighted: Expected;
  }>('households'),
)('%s: households of different sizes', (_, fixture) => {
  const { g0, household_size, k, person_weighted, household_weighted } = fixture;
  const weights = fixture.weights.map(({ num, den }) => num / den);

  it.each([k, k.num / k.den])('by persons, k = %j', (cut) => {
    expectMeasures(alkireFoster(g0, { k: cut, weights, population: household_size }), person_weighted);
  });
  it('by households, as Vietnamese registers count', () => {
    expectMeasures(alkireFoster(g0, { k, weights }), household_weighted);
  });
});

/** '12 x 1/12', '10 x 0.1', 'global MPI 4x1/6+6x1/18': counts and weights. */
function schemeWeights(scheme: string): number[] {
  const parts = [...scheme.matchAll(/(\d+) ?x ?(\d+(?:\.\d+)?(?:\/\d+)?)/g)];
  return parts.flatMap(([, count, weight]) => {
    const { num, den } = fractionText(weight!);
    return Array.from({ length: Number(count) }, () => num / den);
  });
}

describe.each(
  fixturesOf<{
    misclassified: Record<string, Record<string, string>>;
    cases: { scheme: string; k: string; g: Deprivation[]; must_be_poor: boolean }[];
  }>('ties'),
)('%s: scores exactly at the cut', (_, { misclassified, cases }) => {
  it.each(cases.map((entry) => [entry.scheme, entry.k, entry] as const))(
    '%s at %s',
    (scheme, k, { g, must_be_poor }) => {
      const { num, den } = fractionText(k);
      const weights = schemeWeights(scheme);
      for (const options of [{ weights }, { weights: equalWeights(g.length) }]) {
        expect(alkireFoster([g], { ...options, k: num / den }).poor).toEqual([must_be_poor]);
        expect(alkireFoster([g], { ...options, k: { num, den } }).poor).toEqual([must_be_poor]);
      }
    },
  );

  const schemes = Object.entries(misclassified).flatMap(([scheme, ks]) =>
    Object.entries(ks).map(([k, ties]) => [scheme, k, Number(ties.split('/')[1])] as const),
  );
  it.each(schemes)('%s at %s keeps all %d ties', (scheme, k, ties) => {
    const weights = schemeWeights(scheme);
    const cut = fractionText(k);
    // Whole points of 36, of which 1/6, 1/12, 1/18 are whole; of 70 for tenths and sevenths.
    const scale = weights.every((weight) => Number.isInteger(Math.round(weight * 36e6) / 1e6)) ? 36 : 70;
    const whole = weights.map((weight) => Math.round(weight * scale));
    const patterns = Array.from({ length: 2 ** weights.length }, (__, bits) =>
      weights.map((___, at): Deprivation => ((bits >> at) & 1 ? 1 : 0)),
    );
    const points = (row: readonly Deprivation[]) =>
      row.reduce<number>((sum, mark, at) => sum + (mark === 1 ? whole[at]! : 0), 0);
    const atCut = patterns.filter((row) => points(row) * cut.den === cut.num * scale);
    expect(atCut).toHaveLength(ties);
    const result = alkireFoster(patterns, { weights, k: cut.num / cut.den });
    patterns.forEach((row, at) => {
      expect([row.join(), result.poor[at]]).toEqual([row.join(), points(row) * cut.den >= cut.num * scale]);
    });
  });
});

describe('weights', () => {
  it('are whole points: equal, nested, decimal, fractions', () => {
    expect(equalWeights(3)).toEqual({ points: [1, 1, 1], total: 3, exact: true });
    // Two dimensions of 1/2; 1/2 of one indicator, 1/6 of three: 3 + 1 + 1 + 1 of 6.
    expect(nestedWeights(['a', 'b', 'b', 'b'])).toEqual({ points: [3, 1, 1, 1], total: 6, exact: true });
    expect(givenWeights([0.25, 0.3, 0.45])).toEqual({ points: [5, 6, 9], total: 20, exact: true });
    expect(givenWeights([1 / 6, 1 / 3, 1 / 2])).toEqual({ points: [1, 2, 3], total: 6, exact: true });
    // 1/3 of a third is 0.1111111111111111 in one order of division.
    expect(givenWeights([1 / 3 / 3, 8 / 9])).toEqual({ points: [1, 8], total: 9, exact: true });
  });
  it('that no common denominator fits stay as they are, ties within 1e-9', () => {
    const root = Math.SQRT1_2 / 2;
    const weights = givenWeights([root, 0.5, 0.5 - root]);
    expect(weights.exact).toBe(false);
    const cut = root + 0.5;
    expect(alkireFoster([[1, 1, 0]], { weights, k: cut + 1e-10 }).poor).toEqual([true]);
    expect(alkireFoster([[1, 1, 0]], { weights, k: cut + 1e-8 }).poor).toEqual([false]);
  });
  it('must be above 0 and add up to 1', () => {
    for (const weights of [
      [0.3, 0.3, 0.3],
      [0.5, 0.5, 0],
      [1.5, -0.5],
      [NaN, 1],
      [1, 1],
    ]) {
      expect(() => givenWeights(weights)).toThrow('af.weights-invalid');
    }
  });
});

describe('rows with gaps', () => {
  const g: Deprivation[][] = [
    [1, null, 0, 0],
    [1, 1, 1, 0],
    [0, 0, 0, 0],
    [null, null, null, null],
  ];

  it('are left out and counted under strict, the default', () => {
    const result = alkireFoster(g, { k: 0.5 });
    expect([result.used, result.dropped]).toEqual([
      [1, 2],
      [0, 3],
    ]);
    expect([result.sums.used, result.sums.dropped]).toEqual([2, 2]);
    expect([result.H, result.M0]).toEqual([1 / 2, 3 / 8]);
  });
  it('count by what is known under available; contributions still add up to M0', () => {
    const result = alkireFoster(g, { k: { num: 1, den: 3 }, missing: 'available' });
    // Row 0: 1 of 3 known points, exactly at the cut. M0 = (1/3 + 3/4) / 3 = 13/36.
    expect([result.used, result.dropped, result.poor]).toEqual([[0, 1, 2], [3], [true, true, false]]);
    expectClose(result.M0, 13 / 36);
    expectClose(
      result.actb.reduce<number>((sum, part) => sum + part!, 0),
      result.M0!,
    );
    // The second indicator is known of two rows: one of two is deprived, not one of three.
    expect([result.hd[1], result.hdk[1]]).toEqual([1 / 2, 1 / 2]);
  });
  it('count as not deprived only when asked to', () => {
    const result = alkireFoster(g, { k: 0.5, missing: 'zero' });
    expect([result.sums.used, result.sums.dropped, result.H, result.M0]).toEqual([4, 0, 1 / 4, 3 / 16]);
  });
});

describe('what is refused', () => {
  it('rows of different lengths, persons that do not fit, cutoffs and achievements that are none', () => {
    expect(() => alkireFoster([[1, 0], [1]], { k: 0.5 })).toThrow('af.rows-differ');
    expect(() => alkireFoster([[1, 0]], { k: 0.5, gaps: [[1]] })).toThrow('af.rows-differ');
    expect(() => alkireFoster([[1, 0]], { k: 0.5, weights: [0.5, 0.25, 0.25] })).toThrow('af.rows-differ');
    expect(() => alkireFoster([[1, 0]], { k: 0.5, population: [1, 2] })).toThrow('af.population-invalid');
    expect(() => alkireFoster([[1, 0]], { k: 0.5, population: [-1] })).toThrow('af.population-invalid');
    expect(() => gapsBelowCutoffs([[1]], [0])).toThrow('af.cutoffs-invalid');
    expect(() => gapsBelowCutoffs([[-1]], [2])).toThrow('af.achievement-invalid');
    expect(() => gapsBelowCutoffs([[1, 2]], [2])).toThrow('af.rows-differ');
    expect(() => decompose([[1]], [], { k: 1 })).toThrow('af.groups-differ');
    expect(() => contributionsByDimension({ actb: [1], pctb: [1] }, [])).toThrow('af.dimensions-differ');
  });
  it.each([33, 0, -0.1, NaN, 1.01])('a cut of %d', (k) => {
    expect(() => alkireFoster([[1, 0]], { k })).toThrow('af.k-out-of-range');
  });
});

describe('nobody', () => {
  it('to measure has no figure', () => {
    const none = { H: null, A: null, M0: null, M1: null, pctb: null };
    expect(alkireFoster([], { k: 0.5 })).toMatchObject(none);
    expect(alkireFoster([[null, null]], { k: 0.5, missing: 'available' })).toMatchObject(none);
    expect(alkireFoster([[1, 1]], { k: 0.5, population: [0] })).toMatchObject(none);
  });
  it('poor: H and M0 are 0, intensity and shares are not defined', () => {
    expect(alkireFoster([[0, 0]], { k: 0.5 })).toMatchObject({ H: 0, M0: 0, A: null, pctb: null, G: null });
  });
  it('in a group: share 0, contribution 0, no rate', () => {
    const { groups } = decompose([[1], [1]], ['A', 'B'], { k: 1, population: [3, 0] });
    expect(groups[1]).toMatchObject({ H: null, populationShare: 0, contributionToH: 0, shareOfM0: 0 });
  });
});

describe('dimensions and cuts', () => {
  const g: Deprivation[][] = [
    [1, 1, 0],
    [0, 1, 1],
    [0, 0, 1],
  ];
  it('contributions of a dimension are those of its indicators', () => {
    // Weights 1/4, 1/4, 1/2; k = 1/2: scores 2/4, 3/4, 2/4, all poor; M0 = 7/12; health 3/12, housing 4/12.
    const dimensions = ['health', 'health', 'housing'];
    const result = alkireFoster(g, { k: 0.5, weights: nestedWeights(dimensions) });
    expect(result.M0).toBe(7 / 12);
    const parts = contributionsByDimension(result, dimensions);
    expect(parts.map(({ dimension }) => dimension)).toEqual(['health', 'housing']);
    expectClose(parts[0]!.actb, 3 / 12);
    expectClose(parts[1]!.pctb, 4 / 7);
  });
  it('the table over k has a line for each number of indicators', () => {
    const table = measuresByCut(g, {});
    // 3 rows of 2, 2 and 1 deprivations.
    expect(table.map(({ count, H, M0 }) => [count, H, M0])).toEqual([
      [1, 1, 5 / 9],
      [2, 2 / 3, 4 / 9],
      [3, 0, 0],
    ]);
  });
  it('the table over 12 indicators has 12 lines, every tie kept', () => {
    const rows = Array.from({ length: 12 }, (_, at) =>
      Array.from({ length: 12 }, (__, indicator): Deprivation => (indicator <= at ? 1 : 0)),
    );
    // Row n has n deprivations: 13 − k of 12 reach k.
    expect(measuresByCut(rows, {}).map(({ H }) => H)).toEqual(rows.map((_, at) => (12 - at) / 12));
  });
});

describe('properties', () => {
  const mark = fc.constantFrom<Deprivation>(0, 1, 0, 1, null);
  const table = fc.integer({ min: 1, max: 12 }).chain((width) =>
    fc.record({
      width: fc.constant(width),
      rows: fc.array(
        fc.record({
          g: fc.array(mark, { minLength: width, maxLength: width }),
          size: fc.integer({ min: 0, max: 9 }),
          hamlet: fc.constantFrom('A', 'B', 'C'),
        }),
        { minLength: 1, maxLength: 25 },
      ),
      cut: fc.integer({ min: 1, max: width }),
      missing: fc.constantFrom<'strict' | 'available' | 'zero'>('strict', 'available', 'zero'),
      dimensions: fc.array(fc.constantFrom('d1', 'd2', 'd3'), { minLength: width, maxLength: width }),
      nested: fc.boolean(),
    }),
  );
  type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;
  const split = ({ rows, cut, width, missing, dimensions, nested }: Table) => ({
    g: rows.map((row) => row.g),
    hamlets: rows.map((row) => row.hamlet),
    options: {
      k: { num: cut, den: width },
      missing,
      population: rows.map((row) => row.size),
      weights: nested ? nestedWeights(dimensions) : equalWeights(width),
    },
  });
  const sum = (parts: readonly (number | null)[]) =>
    parts.reduce<number>((total, part) => total + (part ?? 0), 0);

  it('M0 is H × A, and the sum of the contributions of indicators and of dimensions', () => {
    fc.assert(
      fc.property(table, (data) => {
        const { g, options } = split(data);
        const result = alkireFoster(g, options);
        if (result.M0 === null) return;
        expectClose(result.H! * (result.A ?? 0), result.M0);
        expectClose(sum(result.actb), result.M0);
        const dimensions = contributionsByDimension(result, data.dimensions);
        expectClose(sum(dimensions.map(({ actb }) => actb)), result.M0);
        if (result.pctb) expectClose(sum(dimensions.map(({ pctb }) => pctb)), 1);
      }),
    );
  });
  it('subgroups add up to the total, counts exactly', () => {
    fc.assert(
      fc.property(table, (data) => {
        const { g, hamlets, options } = split(data);
        const { total, groups } = decompose(g, hamlets, options);
        expect(total).toMatchObject({ H: alkireFoster(g, options).H, M0: alkireFoster(g, options).M0 });
        expect(sum(groups.map(({ sums }) => sums.poor))).toBe(total.sums.poor);
        expect(sum(groups.map(({ sums }) => sums.used + sums.dropped))).toBe(g.length);
        if (total.H === null || total.M0 === null) return;
        expectClose(sum(groups.map(({ populationShare }) => populationShare)), 1);
        expectClose(sum(groups.map(({ populationShare, H }) => populationShare! * (H ?? 0))), total.H);
        expectClose(sum(groups.map(({ contributionToH }) => contributionToH)), total.H);
        expectClose(sum(groups.map(({ contributionToM0 }) => contributionToM0)), total.M0);
        if (total.H > 0) expectClose(sum(groups.map(({ shareOfM0 }) => shareOfM0)), 1);
      }),
    );
  });
  it('sums of parts merge into the sums of the whole', () => {
    fc.assert(
      fc.property(table, fc.nat(25), (data, at) => {
        const { g, options } = split(data);
        const { population } = options;
        const whole = alkireFoster(g, options);
        const first = alkireFoster(g.slice(0, at), { ...options, population: population.slice(0, at) });
        const rest = alkireFoster(g.slice(at), { ...options, population: population.slice(at) });
        const merged = mergeSums(first.sums, rest.sums);
        expect({ ...merged, poorPoints: [] }).toEqual({ ...whole.sums, poorPoints: [] });
        const measures = measuresOf(merged, whole.weights);
        for (const name of ['H', 'A', 'M0'] as const) {
          if (whole[name] === null) expect(measures[name]).toBeNull();
          else expectClose(measures[name], whole[name]);
        }
      }),
    );
  });
  it('twice the population, or persons counted tenfold, changes nothing', () => {
    fc.assert(
      fc.property(table, (data) => {
        const { g, options } = split(data);
        const once = alkireFoster(g, options);
        const twice = alkireFoster([...g, ...g], {
          ...options,
          population: [...options.population, ...options.population],
        });
        const tenfold = alkireFoster(g, { ...options, population: options.population.map((n) => n * 10) });
        for (const other of [twice, tenfold]) {
          for (const name of ['H', 'A', 'M0'] as const) {
            if (once[name] === null) expect(other[name]).toBeNull();
            else expectClose(other[name], once[name]);
          }
        }
      }),
    );
  });
  it('one deprivation more never lowers H or M0 (monotonicity)', () => {
    fc.assert(
      fc.property(table, fc.nat(), (data, pick) => {
        const { g, options } = split(data);
        const zeros = g.flatMap((row, at) => row.flatMap((m, j) => (m === 0 ? [[at, j] as const] : [])));
        fc.pre(zeros.length > 0);
        const [row, column] = zeros[pick % zeros.length]!;
        const worse = g.map((marks, at) =>
          marks.map((m, j): Deprivation => (at === row && j === column ? 1 : m)),
        );
        const [before, after] = [alkireFoster(g, options), alkireFoster(worse, options)];
        expect(after.H ?? 0).toBeGreaterThanOrEqual(before.H ?? 0);
        expect(after.M0 ?? 0).toBeGreaterThanOrEqual((before.M0 ?? 0) - 1e-15);
      }),
    );
  });
  it('counting deprivations says the same as equal weights, whatever k', () => {
    const full = fc.array(fc.constantFrom<Deprivation>(0, 1), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(full, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 12 }),
        (g, cut) => {
          const poor = g.filter((row) => row.filter((m) => m === 1).length >= cut).length;
          expect(alkireFoster(g, { k: cut / 12 }).H).toBe(poor / g.length);
        },
      ),
    );
  });
  it('a deeper gap raises M1 and M2 and leaves M0', () => {
    const depth = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(depth, depth, (a, b) => {
        const gaps = (value: number) => [
          [value, 0.5],
          [0, 0],
        ];
        const g: Deprivation[][] = [
          [1, 1],
          [0, 0],
        ];
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [shallow, deep] = [low, high].map((value) => alkireFoster(g, { k: 0.5, gaps: gaps(value) }));
        expect(deep!.M0).toBe(shallow!.M0);
        expect(deep!.M1!).toBeGreaterThanOrEqual(shallow!.M1!);
        expect(deep!.M2!).toBeGreaterThanOrEqual(shallow!.M2!);
      }),
    );
  });
});
