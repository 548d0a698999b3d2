/** Worked examples of the literature and of other programs; sources are named in each fixture. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { alkireFoster, reachesCut } from '../../../src/core/indicators/alkire-foster';
import type { Deprivation } from '../../../src/core/indicators/alkire-foster';
import { gini } from '../../../src/core/indicators/gini';
import {
  headcountBySubgroup,
  headcountRate,
  weightedRate,
} from '../../../src/core/indicators/headcount-rate';
import { fgt, watts } from '../../../src/core/indicators/income-poverty';

interface Exact {
  readonly num: number;
  readonly den: number;
}
interface Measures {
  readonly c: readonly Exact[];
  readonly poor: readonly number[];
  readonly H: Exact;
  readonly A: Exact;
  readonly M0: Exact;
  readonly hd: readonly Exact[];
  readonly hdk: readonly Exact[];
  readonly pctb: readonly Exact[];
}

const load = <T>(name: string): T =>
  JSON.parse(readFileSync(join(__dirname, '../../fixtures/indicators', name), 'utf8')) as T;
const value = ({ num, den }: Exact): number => num / den;
const close = (actual: readonly (number | null)[] | null, expected: readonly Exact[]): void => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((exact, at) => expect(actual![at]).toBeCloseTo(value(exact), 12));
};

function expectMeasures(result: ReturnType<typeof alkireFoster>, expected: Measures): void {
  close(result.scores, expected.c);
  expect(result.poor.map(Number)).toEqual(expected.poor);
  close([result.H, result.A, result.M0], [expected.H, expected.A, expected.M0]);
  close(result.hd, expected.hd);
  close(result.hdk, expected.hdk);
  close(result.contributions, expected.pctb);
}

describe('Alkire and Foster (2011), the worked example', () => {
  const example = load<{ g0: Deprivation[][]; by_k: Record<string, Measures> }>('af2011_example.json');

  it.each(Object.entries(example.by_k))('k = %s', (k, expected) => {
    const [num = 1, den = 1] = k.split('/').map(Number);
    expectMeasures(alkireFoster(example.g0, { k: num / den }), expected);
  });
});

describe('the UNDP example of four households', () => {
  const example = load<{
    g0: Deprivation[][];
    weights: Exact[];
    household_size: number[];
    k: Exact;
    person_weighted: Measures;
    household_weighted: Measures;
  }>('hdr_technote_4households.json');
  const options = { weights: example.weights.map(value), k: value(example.k) };

  it('by persons', () => {
    const result = alkireFoster(example.g0, { ...options, population: example.household_size });
    expectMeasures(result, example.person_weighted);
  });
  it('by households, as Vietnamese registers count', () => {
    expectMeasures(alkireFoster(example.g0, options), example.household_weighted);
  });
});

describe('scores exactly at the cut', () => {
  const { cases } = load<{ cases: { scheme: string; k: string; g: Deprivation[] }[] }>('af_float_ties.json');

  it.each(cases.map((entry) => [entry.scheme, entry.k, entry.g] as const))('%s at %s is poor', (_, k, g) => {
    const [num = 1, den = 1] = k.split('/').map(Number);
    expect(alkireFoster([g], { k: num / den }).poor).toEqual([true]);
  });
  it('one indicator fewer is not poor', () => {
    expect(reachesCut(5 / 12, 6 / 12)).toBe(false);
  });
});

describe('Haughton and Khandker (2009), chapter 4', () => {
  const { countries } = load<{
    countries: Record<
      string,
      { y: number[]; z: number; P0: number; P1: number; P2: number; watts: number; gini: Exact }
    >;
  }>('haughton_khandker_ch4.json');

  it.each(Object.entries(countries))(
    'country %s',
    (_, { y, z, P0, P1, P2, watts: expected, gini: exact }) => {
      expect(fgt(y, z, 0)).toBeCloseTo(P0, 12);
      expect(fgt(y, z, 1)).toBeCloseTo(P1, 12);
      expect(fgt(y, z, 2)).toBeCloseTo(P2, 12);
      expect(watts(y, z)).toBeCloseTo(expected, 12);
      expect(gini(y)).toBeCloseTo(value(exact), 12);
    },
  );
});

describe('gini', () => {
  const data = load<{ y: number[]; gini: Exact; weighted: { weight: number[]; gini: Exact } }>(
    'inequality.json',
  );

  it('equals the exact value, plain and weighted', () => {
    expect(gini(data.y)).toBeCloseTo(value(data.gini), 12);
    expect(gini(data.y, data.weighted.weight)).toBeCloseTo(value(data.weighted.gini), 12);
  });
  it('does not depend on the scale of the weights', () => {
    // convey 1.0.1 gives 0.6662 for weights of 1000
    expect(gini([100, 200], [1000, 1000])).toBeCloseTo(1 / 6, 12);
  });
  it('refuses negative incomes and weights that do not fit', () => {
    expect(() => gini([-1, 2])).toThrow('gini.income-negative');
    expect(() => gini([1, 2], [1])).toThrow('gini.weights-invalid');
  });
});

describe('what the measures refuse', () => {
  it('rows of different lengths, weights of rows that do not fit', () => {
    expect(() => alkireFoster([[1, 0], [1]], { k: 0.5 })).toThrow('af.rows-differ');
    expect(() => alkireFoster([[1, 0]], { k: 0.5, population: [1, 2] })).toThrow('af.population-invalid');
    expect(() => weightedRate([true], [1, 2])).toThrow('rate.weights-invalid');
    expect(() => weightedRate([true], [-1])).toThrow('rate.weights-invalid');
  });
  it('a cut given as a percentage', () => {
    expect(() => alkireFoster([[1, 0]], { k: 33 })).toThrow('af.k-out-of-range');
  });
  it('lines and incomes that are none', () => {
    expect(() => fgt([1], 0, 1)).toThrow('fgt.line-invalid');
    expect(() => fgt([NaN], 1, 1)).toThrow('fgt.income-invalid');
  });
  it('a negative total', () => {
    expect(() => headcountRate(0, -1)).toThrow('rate.total-invalid');
  });
});

describe('nobody to measure', () => {
  it('has no figure', () => {
    expect(alkireFoster([], { k: 0.5 })).toMatchObject({ H: null, A: null, M0: null, contributions: null });
    expect(alkireFoster([[null, null]], { k: 0.5, missing: 'available' }).dropped).toEqual([0]);
    expect([fgt([], 1, 0), watts([], 1), gini([])]).toEqual([null, null, null]);
    expect(headcountBySubgroup([{ total: 0, count: 0 }])).toEqual([
      { rate: null, populationShare: null, contribution: null },
    ]);
  });
});

describe('parts and whole', () => {
  const group = fc
    .nat(500)
    .chain((count) => fc.record({ count: fc.constant(count), total: fc.integer({ min: count, max: 600 }) }));

  it('subgroups add up to the population', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 8 }), (groups) => {
        const total = groups.reduce((sum, { total: n }) => sum + n, 0);
        const count = groups.reduce((sum, { count: n }) => sum + n, 0);
        fc.pre(count > 0);
        const shares = headcountBySubgroup(groups);
        const whole = shares.reduce((sum, s) => sum + ((s.rate ?? 0) * (s.populationShare ?? 0)) / 100, 0);
        expect(whole).toBeCloseTo((100 * count) / total, 9);
        expect(shares.reduce((sum, s) => sum + (s.contribution ?? 0), 0)).toBeCloseTo(100, 9);
      }),
    );
  });
  it('M0 is H × A and the weighted sum of its indicators', () => {
    const rows = fc.array(fc.array(fc.constantFrom<Deprivation>(0, 1), { minLength: 12, maxLength: 12 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 12 }), (g, cut) => {
        const { H, A, M0, hdk } = alkireFoster(g, { k: cut / 12 });
        expect(H! * (A ?? 0)).toBeCloseTo(M0!, 9);
        expect(hdk.reduce<number>((sum, ratio) => sum + (ratio ?? 0) / 12, 0)).toBeCloseTo(M0!, 9);
        // Integer points say the same as shares: 10 points an indicator, cut at 10 × k.
        const poor = g.filter((row) => row.filter((mark) => mark === 1).length >= cut).length;
        expect(H).toBeCloseTo(poor / g.length, 9);
      }),
    );
  });
});
