/** The fixtures of the measures answered by the built bundle, as formulas in cells would be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnvironment, emptyWorkbook } from '../../runner/fake-apps-script/index';
import { loadBundle } from '../../runner/load-bundle';
import { built } from '../support/built';
import { expectClose, fixturesOf, fractionText } from '../support/indicator-fixtures';
import type { Exact } from '../support/indicator-fixtures';
import { runArguments } from '../support/run-cli';

type Row = readonly (string | number)[];

const bundle = loadBundle(built('Code.js'), createEnvironment(emptyWorkbook(), {}));
const call = (name: string, ...args: unknown[]): unknown => bundle.callCustomFunction(name, args);
const refused = (name: string, ...args: unknown[]): boolean => {
  try {
    call(name, ...args);
  } catch {
    return true;
  }
  return false;
};
const value = ({ num, den }: Exact): number => num / den;
const column = <T>(values: readonly T[]): T[][] => values.map((each) => [each]);
const named = (rows: unknown): Record<string, number | string> =>
  Object.fromEntries((rows as [string, number | string][]).map(([name, each]) => [name, each]));

interface Expected {
  readonly H: Exact;
  readonly A: Exact;
  readonly M0: Exact;
  readonly hd: readonly Exact[];
  readonly hdk: readonly Exact[];
  readonly pctb: readonly Exact[];
}

function expectMeasures(args: readonly unknown[], expected: Expected): void {
  const measures = named(call('NGHEO_MPI', ...args));
  for (const name of ['H', 'A', 'M0'] as const) expect(measures[name]).toBe(value(expected[name]));
  const parts = call('NGHEO_DONGGOP', ...args) as Row[];
  expect(parts).toEqual(
    expected.hd.map((hd, at) => [value(hd), value(expected.hdk[at]!), value(expected.pctb[at]!)]),
  );
}

describe.each(
  fixturesOf<{ g0: number[][]; weights: Exact[]; by_k: Record<string, Expected> }>('alkireFoster'),
)('%s', (_, { g0, weights, by_k }) => {
  it.each(Object.entries(by_k))('NGHEO_MPI and NGHEO_DONGGOP at k = %s', (k, expected) => {
    for (const cut of [k, value(fractionText(k))]) {
      expectMeasures([g0, cut], expected);
      expectMeasures([g0, cut, [weights.map(value)]], expected);
    }
  });
});

describe.each(
  fixturesOf<{
    g0: number[][];
    weights: Exact[];
    household_size: number[];
    indicators: string[];
    k: Exact;
    person_weighted: Expected;
    household_weighted: Expected;
  }>('households'),
)('%s', (_, { g0, weights, household_size, indicators, k, person_weighted, household_weighted }) => {
  it('NGHEO_MPI and NGHEO_DONGGOP by persons and by households, with headings and without', () => {
    const row = [weights.map(value)];
    expectMeasures([g0, value(k), row, column(household_size)], person_weighted);
    expectMeasures(
      [[indicators, ...g0], value(k), row, column(['size', ...household_size])],
      person_weighted,
    );
    expectMeasures([g0, value(k), column(weights.map(value))], household_weighted);
  });
});

describe.each(
  fixturesOf<{ cases: { scheme: string; k: string; g: number[]; must_be_poor: boolean }[] }>('ties'),
)('%s', (_, { cases }) => {
  it.each(cases.map((entry) => [entry.scheme, entry.k, entry] as const))(
    'NGHEO_MPI keeps the tie %s at %s',
    (__, k, { g, must_be_poor }) => {
      const weights = [g.map(() => 1 / g.length)];
      for (const cut of [k, value(fractionText(k))]) {
        expect(named(call('NGHEO_MPI', [g], cut))['H']).toBe(must_be_poor ? 1 : 0);
        expect(named(call('NGHEO_MPI', [g], cut, weights))['H']).toBe(must_be_poor ? 1 : 0);
      }
    },
  );
});

describe.each(
  fixturesOf<{
    countries: Record<string, { y: number[]; z: number; P0: number; P1: number; P2: number; gini: Exact }>;
  }>('countries'),
)('%s', (_, { countries }) => {
  it.each(Object.entries(countries))(
    'NGHEO_FGT, NGHEO_KHOANGCACH, NGHEO_GINI of country %s',
    (__, country) => {
      const { y, z } = country;
      const fgt = [country.P0, country.P1, country.P2];
      fgt.forEach((expected, alpha) => {
        expectClose(call('NGHEO_FGT', column(y), z, alpha) as number, expected);
        expectClose(call('NGHEO_FGT', column(y), z, alpha, column(y.map(() => 1000))) as number, expected);
      });
      expectClose((call('NGHEO_KHOANGCACH', column(y), z) as number) / (y.length * z), country.P1);
      expect(call('NGHEO_GINI', column(y))).toBe(value(country.gini));
    },
  );
});

describe.each(
  fixturesOf<{
    y: number[];
    gini: Exact;
    weighted: { weight: number[]; gini: Exact };
    replication: Record<string, { y: number[]; w: number[]; gini: Exact } | string>;
  }>('inequality'),
)('%s', (_, { y, gini, weighted, replication }) => {
  it('NGHEO_GINI plain, weighted and at any scale of the weights', () => {
    expect(call('NGHEO_GINI', column(y))).toBe(value(gini));
    expect(call('NGHEO_GINI', [y], [weighted.weight])).toBe(value(weighted.gini));
    for (const entry of Object.values(replication)) {
      if (typeof entry === 'string') continue;
      expect(call('NGHEO_GINI', column(entry.y), column(entry.w))).toBe(value(entry.gini));
    }
  });
});

interface Edge {
  readonly id: string;
  readonly op: string;
  readonly expect: unknown;
  readonly [input: string]: unknown;
}

/** What a formula can be asked; other entries are asked of the core (tests/core/indicators). */
const EDGES: Record<string, (entry: Edge) => void> = {
  rate: ({ num, den, expect: expected }) => {
    if (expected === 'error') expect(refused('NGHEO_TYLE', num, den)).toBe(true);
    else expect(call('NGHEO_TYLE', num, den)).toBe(expected ?? '');
  },
  delta: ({ from_num, from_den, to_num, to_den, expect: expected }) => {
    const points = call('NGHEO_MUCGIAM', from_num, from_den, to_num, to_den) as number;
    expect(points.toFixed(2)).toBe((expected as Record<string, string>)['pp_from_exact']);
  },
  fgt: ({ y, z, expect: expected }) => {
    const { P0, P1_capped, P2_capped } = expected as Record<string, number>;
    [P0, P1_capped, P2_capped].forEach((each, alpha) => {
      expectClose(call('NGHEO_FGT', column(y as number[]), z, alpha) as number, each!);
    });
  },
  gini: ({ y, expect: expected }) => expect(call('NGHEO_GINI', column(y as number[]))).toBe(expected ?? ''),
  af_weights: ({ w, expect: expected }) => {
    const weights = w as number[];
    expect(refused('NGHEO_MPI', [weights.map(() => 1)], 1, [weights])).toBe(expected === 'error');
  },
  af_k: ({ k, expect: expected }) => {
    expect(refused('NGHEO_MPI', [[1, 0, 1]], k)).toBe(expected === 'error');
  },
  poor: ({ income, line, rule, expect: expected }) => {
    // The formulas follow the decree: at the line is in.
    if (rule === '<=') expect(call('NGHEO_FGT', income, line, 0)).toBe(expected ? 1 : 0);
  },
  af: (entry) => {
    const { H } = entry.expect as { H?: number };
    if (H === undefined || (entry['policy'] ?? 'strict') !== 'strict') return;
    expect(named(call('NGHEO_MPI', entry['g0'], entry['k'] ?? 1))['H']).toBe(H);
  },
};

describe.each(fixturesOf<Edge[]>('edges'))('%s', (_, entries) => {
  const asked = entries.filter(({ op }) => op in EDGES);
  it('asks the formulas most of it', () => {
    expect(asked.length).toBeGreaterThan(entries.length / 2);
  });
  it.each(asked.map((entry) => [entry.id, entry] as const))('%s', (__, entry) => {
    EDGES[entry.op]!(entry);
  });
});

describe('vn_classification_boundaries.csv', () => {
  it('NGHEO_PHANLOAI gives a whole column its classes in one call', () => {
    const file = join(__dirname, '../fixtures/indicators/vn_classification_boundaries.csv');
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));
    const names: Record<string, string> = {
      HN: 'Hộ nghèo',
      HCN: 'Hộ cận nghèo',
      MSTB: 'Hộ có mức sống trung bình',
      K: 'Hộ không nghèo',
    };
    const cells = (at: number) => column(rows.map((row) => row[at]!));
    expect(call('NGHEO_PHANLOAI', cells(1), cells(2), cells(0))).toEqual(
      column(rows.map((row) => names[row[3]!])),
    );
  });
});

describe('the command line', () => {
  it.each([
    [
      'NGHEO_MPI',
      '[[[0,0,0,0],[0,1,0,1],[1,1,1,1],[0,1,0,0]],"1/2"]',
      [
        ['H', 0.5],
        ['A', 0.75],
        ['M0', 0.375],
      ],
    ],
    ['NGHEO_FGT', '[[[100],[110],[150],[160]],125,1]', 0.08],
    ['NGHEO_GINI', '[[[100],[200]],[[1000],[1000]]]', 1 / 6],
  ])('call %s', (name, args, expected) => {
    const { exitCode, stdout } = runArguments('call', name, args);
    expect([exitCode, JSON.parse(stdout)]).toEqual([0, expected]);
  });
  it('says in one line what is wrong', () => {
    const { exitCode, stderr, stdout } = runArguments('call', 'NGHEO_MPI', '[[[1,0]],33]');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr.trim()).toBe('k là 33 mà bảng chỉ có 2 chỉ số; phần trăm thì ghi kèm dấu %, ví dụ 33%.');
  });
});

describe('the examples of the help', () => {
  /** '=NAME(1; "x") cho 1,5' in a JSDoc: literals only. */
  const source = readFileSync(join(__dirname, '../../src/globals.ts'), 'utf8');
  const examples = [...source.matchAll(/=(NGHEO_\w+)\(([^()]*)\) cho ([^\n]+?)\.\n/g)].filter(
    ([, , args]) => !/(?:^|; )[A-Z]+\d/.test(args!),
  );
  it('are several', () => {
    expect(examples.length).toBeGreaterThan(3);
  });
  it.each(examples.map(([, name, args, shown]) => [name!, args!, shown!] as const))(
    '=%s(%s) cho %s',
    (name, args, shown) => {
      const result = call(name, ...args.split('; ').map((arg) => JSON.parse(arg) as unknown));
      const text =
        typeof result === 'number' ? String(Math.round(result * 1e4) / 1e4).replace('.', ',') : result;
      expect(text).toBe(shown);
    },
  );
});
