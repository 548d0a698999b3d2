/** Measures over columns of bits against the same measures over rows, and the order of incomes against a plain sort. */
import fc from 'fast-check';
import { alkireFoster } from '../../../src/core/indicators/alkire-foster';
import type { Deprivation, MissingPolicy } from '../../../src/core/indicators/alkire-foster';
import {
  alkireFosterAtCuts,
  alkireFosterOfColumns,
} from '../../../src/core/indicators/alkire-foster-columns';
import { decompose } from '../../../src/core/indicators/alkire-foster-groups';
import { CLASS_CODES, classesOfColumns, countClasses } from '../../../src/core/indicators/class-columns';
import { classifyByIncome } from '../../../src/core/indicators/class-by-income';
import { gini } from '../../../src/core/indicators/gini';
import { orderOfIncomes } from '../../../src/core/indicators/income-order';
import { packMarks } from '../../../src/core/indicators/mark-columns';
import { STANDARDS, standardById } from '../../../src/core/standards/index';

const POLICIES: readonly MissingPolicy[] = ['strict', 'available', 'zero'];
const mark = fc.constantFrom<Deprivation>(0, 0, 1, 1, null);

/** Rows of one width with their group and persons. */
const table = fc.integer({ min: 1, max: 14 }).chain((width) =>
  fc.array(
    fc.record({
      marks: fc.array(mark, { minLength: width, maxLength: width }),
      group: fc.integer({ min: 0, max: 3 }),
      persons: fc.integer({ min: 0, max: 9 }),
    }),
    { minLength: 1, maxLength: 40 },
  ),
);

describe('measures of columns', () => {
  it('are those of the rows, for each policy, cut and group', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...POLICIES),
        fc.integer({ min: 1, max: 14 }),
        (rows, missing, count) => {
          const marks = rows.map((row) => row.marks);
          const width = marks[0]?.length ?? 1;
          const k = { num: Math.min(count, width), den: width };
          const population = rows.map(({ persons }) => persons);
          const options = { k, missing, population };
          const groups = { of: Uint32Array.from(rows, ({ group }) => group), count: 4 };
          const found = alkireFosterOfColumns(packMarks(marks), { ...options, groups });
          const { sums, ...expected } = alkireFoster(marks, options);
          expect(found.total).toMatchObject({
            H: expected.H,
            hd: expected.hd,
            hdk: expected.hdk,
          });
          expect(found.total.sums).toMatchObject({
            used: sums.used,
            dropped: sums.dropped,
            people: sums.people,
          });
          const names = rows.map(({ group }) => String(group));
          expect(found.total.A ?? -1).toBeCloseTo(expected.A ?? -1, 12);
          for (const part of decompose(marks, names, options).groups) {
            const own = found.groups[Number(part.name)];
            expect(own?.sums).toMatchObject({
              used: part.sums.used,
              poor: part.sums.poor,
              known: part.sums.known,
            });
            expect(own?.M0 ?? -1).toBeCloseTo(part.M0 ?? -1, 12);
          }
          const [atCut] = alkireFosterAtCuts(packMarks(marks), [k], { missing, population });
          expect(atCut?.sums.poor).toBe(sums.poor);
          expect(atCut?.M0 ?? -1).toBeCloseTo(expected.M0 ?? -1, 12);
        },
      ),
    );
  });

  it('of the four households of the Human Development Report: H 0.80, A 0.5625, M0 0.45', () => {
    // Technical note 5: ten indicators of weights 1/6 and 1/18, sizes 4, 7, 5, 4; scores 2/9, 13/18, 7/18, 1/2.
    // Poor at k = 1/3 are all but the first: H = 16/20, A = (7·13/18 + 5·7/18 + 4·9/18) / 16 = 162/18/16 = 0.5625.
    const points = [3, 3, 3, 3, 1, 1, 1, 1, 1, 1];
    const marks: Deprivation[][] = [
      [0, 1, 0, 0, 0, 0, 0, 1, 0, 0], // 4 of 18
      [1, 1, 1, 0, 1, 1, 1, 1, 0, 0], // 13
      [0, 0, 1, 0, 1, 1, 1, 1, 0, 0], // 7
      [1, 1, 0, 0, 1, 1, 1, 0, 0, 0], // 9
    ];
    const weights = { points, total: 18, exact: true };
    const { total } = alkireFosterOfColumns(packMarks(marks), {
      ...{ k: { num: 1, den: 3 }, weights, population: [4, 7, 5, 4] },
    });
    expect(total.H).toBe(0.8);
    expect(total.A).toBe(0.5625);
    expect(total.M0).toBe(0.45);
  });

  it('refuse what the rows refuse', () => {
    const columns = packMarks([[1, 0]]);
    expect(() => alkireFosterOfColumns(columns, { k: 0 })).toThrow('af.k-out-of-range');
    expect(() => alkireFosterOfColumns(columns, { k: 1, population: [-1] })).toThrow('af.population-invalid');
    expect(() => alkireFosterOfColumns(columns, { k: 1, population: [1, 1] })).toThrow(
      'af.population-invalid',
    );
    expect(() => alkireFosterOfColumns(columns, { k: 1, weights: [1] })).toThrow('af.rows-differ');
    const groups = { of: new Uint32Array(2), count: 1 };
    expect(() => alkireFosterOfColumns(columns, { k: 1, groups })).toThrow('af.groups-differ');
    expect(() => packMarks([[1, 0], [1]])).toThrow('af.rows-differ');
    expect(() => packMarks([Array.from({ length: 27 }, () => 1 as const)])).toThrow('af.too-many-indicators');
    expect(alkireFosterOfColumns(packMarks([]), { k: 1 }).total.H).toBeNull();
  });
});

describe('classes of columns', () => {
  /** The lines and their neighbours, where a class changes. */
  const amounts = STANDARDS.flatMap(({ incomeLine, minimumLine, averageLine }) =>
    [incomeLine, minimumLine, averageLine].flatMap((line) =>
      line ? [line.urban.value, line.rural.value].flatMap((at) => [at - 1, at, at + 1]) : [],
    ),
  );
  it('are those of each household by itself, in every standard', () => {
    const household = (width: number) =>
      fc.record({
        income: fc.option(fc.oneof(fc.constantFrom(...amounts), fc.nat(9_000_000)), { nil: null }),
        isRural: fc.boolean(),
        marks: fc.array(mark, { minLength: width, maxLength: width }),
      });
    for (const standard of STANDARDS) {
      fc.assert(
        fc.property(fc.array(household(standard.indicators.length), { maxLength: 30 }), (rows) => {
          const codes = classesOfColumns(
            {
              income: Float64Array.from(rows, ({ income }) => income ?? NaN),
              rural: Uint8Array.from(rows, ({ isRural }) => Number(isRural)),
              marks: { ...packMarks(rows.map(({ marks }) => marks)), width: standard.indicators.length },
            },
            standard,
          );
          const expected = rows.map(({ income, isRural, marks }) => {
            const from = marks.filter((one) => one === 1).length;
            const to = from + marks.filter((one) => one === null).length;
            return classifyByIncome(income, { from, to }, isRural ? 'rural' : 'urban', standard).result;
          });
          expect([...codes].map((code) => CLASS_CODES[code])).toEqual(expected);
        }),
      );
    }
  });

  it('counts them by hamlet: rural line 1,500,000 of NĐ 07/2021, three deprivations', () => {
    const three: Deprivation[] = [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const two: Deprivation[] = [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const open: Deprivation[] = [1, 1, null, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    // Hamlet 0: at the line with three: poor; with two: near-poor; one đồng above: not poor. Hamlet 1: two or three
    // deprivations: not assessable; income not known: not assessable.
    const codes = classesOfColumns(
      {
        income: Float64Array.of(1_500_000, 1_500_000, 1_500_001, 900_000, NaN),
        rural: Uint8Array.of(1, 1, 1, 1, 1),
        marks: packMarks([three, two, three, open, three]),
      },
      standardById('vn-2022'),
    );
    expect(countClasses(codes, { of: Uint32Array.of(0, 0, 0, 1, 1), count: 2 })).toEqual([
      [1, 1, 1, 0],
      [0, 0, 0, 2],
    ]);
  });

  it('refuses an income below 0 and marks of another standard', () => {
    const standard = standardById('vn-2022');
    const twelve = packMarks([Array.from({ length: 12 }, () => 0 as const)]);
    const one = { rural: Uint8Array.of(0), marks: twelve };
    expect(() => classesOfColumns({ ...one, income: Float64Array.of(-1) }, standard)).toThrow(
      'class.income-invalid',
    );
    const ten = { ...one, income: Float64Array.of(1), marks: packMarks([[0]]) };
    expect(() => classesOfColumns(ten, standard)).toThrow('af.rows-differ');
  });
});

describe('the order of incomes', () => {
  const income = fc.oneof(fc.nat(20), fc.nat(9_000_000), fc.double({ min: 0, max: 1e12, noNaN: true }));
  it('is that of a stable sort, for few rows and for many', () => {
    fc.assert(
      fc.property(fc.array(income, { maxLength: 60 }), fc.constantFrom(1, 200), (some, times) => {
        const incomes = Array.from({ length: times }, () => some).flat();
        const expected = incomes
          .map((value, row) => [value, row] as const)
          .sort(([a, i], [b, j]) => a - b || i - j)
          .map(([, row]) => row);
        expect([...orderOfIncomes(incomes)]).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('takes −0 for 0, and a column for a list', () => {
    const many = Array.from({ length: 4000 }, (_, row) => (row === 3999 ? -0 : row % 2 === 0 ? 0 : 1));
    const order = orderOfIncomes(Float64Array.from(many));
    // Zeros are rows 0, 2 … 3998 and the last.
    expect([...order.subarray(1998, 2001)]).toEqual([3996, 3998, 3999]);
  });
});

describe('Gini coefficient of many rows', () => {
  it('of 1 … n is (n − 1) / (3n), for few rows and for many', () => {
    // All pairs differ by n(n² − 1)/3 in all; over 2n² times the mean (n + 1)/2 that is (n² − 1) / (3n(n + 1)).
    for (const n of [10, 5000]) {
      expect(gini(Array.from({ length: n }, (_, at) => at + 1))).toBeCloseTo((n - 1) / (3 * n), 14);
    }
  });

  it('is exact where products leave the doubles: one of two has all of 2^53 − 1', () => {
    expect(gini([0, Number.MAX_SAFE_INTEGER])).toBe(0.5);
    expect(gini(Float64Array.of(0, Number.MAX_SAFE_INTEGER), Uint8Array.of(3, 1))).toBe(0.75);
  });
});
