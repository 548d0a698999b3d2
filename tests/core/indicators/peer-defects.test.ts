/**
 * Defects found in other programs (shared/indicators/README.md section 1, "Defects found in peers", each reproduced
 * there) and ours on the same input.
 */
import { alkireFoster } from '../../../src/core/indicators/alkire-foster';
import type { Deprivation } from '../../../src/core/indicators/alkire-foster';
import { changeOfFigure } from '../../../src/core/indicators/changes';
import { gini } from '../../../src/core/indicators/gini';
import { meanLogDeviation, theil } from '../../../src/core/indicators/income-entropy';
import { fgt, povertyGapMoney, shortfallSums, watts } from '../../../src/core/indicators/income-poverty';
import { incomeShares, s80s20 } from '../../../src/core/indicators/income-shares';
import { givenWeights } from '../../../src/core/indicators/indicator-weights';
import { expectClose } from '../../support/indicator-fixtures';

describe('1. convey 1.0.1 svygini uses (2r − 1) instead of (2r − w)', () => {
  it.each([1, 10, 1000, 1e9])('ours does not depend on the scale of the weights: %d', (weight) => {
    // convey: 0.1667, 0.6167, 0.6662.
    expect(gini([100, 200], [weight, weight])).toBe(1 / 6);
  });
});

describe('2. laeken 0.5.2 gini overflows 32-bit integers on whole đồng', () => {
  it.each([10_000, 100_000])('ours is exact for %d households', (count) => {
    // Half at 1 million, half at 3 million, 4 persons each: G = (3 − 1) / (2 × (3 + 1)) = 1/4.
    const incomes = Array.from({ length: count }, (_, at) => (at % 2 === 0 ? 1_000_000 : 3_000_000));
    expect(
      gini(
        incomes,
        incomes.map(() => 4),
      ),
    ).toBe(1 / 4);
  });
});

describe('3. mpitbR 1.0.1 dies on annualised changes over three rounds in sequence', () => {
  it('ours gives the change of each round and of the whole, by year', () => {
    const rounds = [
      [2016, 0.4],
      [2018, 0.3],
      [2021, 0.15],
    ] as const;
    const change = (a: number, b: number) =>
      changeOfFigure(rounds[a]![1], rounds[b]![1], { from: rounds[a]![0], to: rounds[b]![0] });
    expectClose(change(0, 1).absoluteByYear, -0.05);
    expectClose(change(1, 2).absoluteByYear, -0.05);
    expectClose(change(0, 2).absoluteByYear, -0.05);
    // 0.15/0.3 over three years, compounded: a halving.
    expectClose(change(1, 2).relativeByYear, (Math.pow(0.5, 1 / 3) - 1) * 100);
  });
});

describe('4. scores summed in binary miss ties at the cut', () => {
  it.each([5, 6, 7, 12])('12 × 1/12: every row of exactly %d deprivations is poor at k = that', (count) => {
    const rows = Array.from({ length: 12 }, (_, shift) =>
      Array.from({ length: 12 }, (__, at): Deprivation => ((at + shift) % 12 < count ? 1 : 0)),
    );
    const weights = Array.from({ length: 12 }, () => 1 / 12);
    expect(alkireFoster(rows, { k: count / 12, weights }).H).toBe(1);
    // The same cut as other arithmetic leaves it: 7 × (1/12), 1 − 5/12, summed up.
    const summed = Array.from({ length: count }, () => 1 / 12).reduce((sum, weight) => sum + weight, 0);
    expect(alkireFoster(rows, { k: summed, weights }).H).toBe(1);
    if (count < 12) expect(alkireFoster(rows, { k: (count + 1) / 12, weights }).H).toBe(0);
  });
  it.each([8, 9, 10])('10 × 0.1 at %d/10', (count) => {
    const row = Array.from({ length: 10 }, (_, at): Deprivation => (at < count ? 1 : 0));
    const weights = row.map(() => 0.1);
    expect(alkireFoster([row], { k: count / 10, weights }).poor).toEqual([true]);
  });
});

describe('5. mpindex 0.3.0 counts a missing mark as not deprived', () => {
  it('ours leaves the row out and says how many', () => {
    const { used, dropped, H } = alkireFoster(
      [
        [1, null, 0],
        [1, 1, 1],
      ],
      { k: 2 / 3 },
    );
    expect({ used, dropped, H }).toEqual({ used: [1], dropped: [0], H: 1 });
  });
  it('mpitbR goes on with a warning: ours states the policy, and each gives its own n', () => {
    const g: Deprivation[][] = [
      [1, null],
      [1, 1],
    ];
    const used = (['strict', 'available', 'zero'] as const).map(
      (missing) => alkireFoster(g, { k: 1, missing }).sums.used,
    );
    expect(used).toEqual([1, 2, 2]);
  });
});

describe('6. laeken qsr puts whole households into fifths', () => {
  it('ours is on the Lorenz curve, as stated: 36.33, not 16.67', () => {
    // Poorest two of ten: 1 + 2; richest two: 9 + 100.
    expect(s80s20([1, 2, 3, 4, 5, 6, 7, 8, 9, 100])).toBe(109 / 3);
  });
  it('divides a household that lies across a boundary by its persons (convey#438)', () => {
    // Three equal incomes: each fifth has a fifth, though no household fits into one.
    incomeShares([7, 7, 7], 5)!.forEach((share) => expectClose(share, 0.2));
  });
});

describe('7. convey svyfgt is above 1 for a negative income', () => {
  it('ours caps the gap at the line', () => {
    // convey: 1.0833.
    expect(fgt([-50, 0, 200], 100, 2)).toBe(2 / 3);
  });
  it('and a measure in money refuses it', () => {
    expect(() => povertyGapMoney([-50, 0, 200], 100)).toThrow('income.negative');
  });
});

describe('8. microdf#334: squared_poverty_gap returns money squared, weighted rows untested', () => {
  it('ours is an index; a row at the line and a row of weight 0 by hand', () => {
    // z = 100; at the line: poor, gap 0; weight 0: nothing. P2 = (0.5² × 1 + 0 × 1) / 3 persons; sums in money aside.
    const [y, weights] = [
      [50, 100, 300, 10],
      [1, 1, 1, 0],
    ];
    expect(fgt(y, 100, 0, { weights })).toBe(2 / 3);
    expect(fgt(y, 100, 1, { weights })).toBe(0.5 / 3);
    expect(fgt(y, 100, 2, { weights })).toBe(0.25 / 3);
    expect(shortfallSums(y, 100, { weights })).toMatchObject({ people: 3, poor: 2, shortfall: 50 });
  });
  it('does not depend on the unit of money', () => {
    expect(fgt([50, 100, 300], 100, 2)).toBe(fgt([50_000, 100_000, 300_000], 100_000, 2));
  });
});

describe('further complaints', () => {
  it('convey#395, wbpip: an income of 0 is not left out of Watts, Theil or the mean log deviation', () => {
    for (const measure of [(y: number[]) => watts(y, 100), theil, meanLogDeviation]) {
      expect(() => measure([0, 200])).toThrow('income.not-positive');
    }
  });
  it('worldbank/pip#27: a line above all incomes has a headcount', () => {
    expect([fgt([1, 2], 1e9, 0), fgt([1, 2], 1e9, 1)]).toEqual([1, 1 - 1.5e-9]);
  });
  it('laeken, wbpip count y < z: ours counts y ≤ z as the decree does, and the other on request', () => {
    expect([fgt([1500000], 1500000, 0), fgt([1500000], 1500000, 0, { rule: '<' })]).toEqual([1, 0]);
  });
  it('mpitbR rejects weights that do not add up to 1: so do we, but not ten times 0.1', () => {
    expect(() => givenWeights([0.3, 0.3, 0.3])).toThrow('af.weights-invalid');
    expect(givenWeights(Array.from({ length: 10 }, () => 0.1)).total).toBe(10);
  });
});
