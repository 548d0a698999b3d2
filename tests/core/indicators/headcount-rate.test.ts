import * as fc from 'fast-check';
import {
  headcountBySubgroup,
  headcountRate,
  weightedRate,
} from '../../../src/core/indicators/headcount-rate';

describe('rates of counts', () => {
  it.each<[string, () => unknown, string, object]>([
    ['a negative total', () => headcountRate(0, -1), 'rate.total-invalid', { total: -1 }],
    ['more than all', () => headcountRate(3, 2), 'rate.count-out-of-range', { count: 3, total: 2 }],
    ['fewer than none', () => headcountRate(-1, 2), 'rate.count-out-of-range', { count: -1, total: 2 }],
    [
      'weights of another number',
      () => weightedRate([true], [1, 2]),
      'rate.weights-invalid',
      { rows: 1, weights: 2 },
    ],
    [
      'one negative weight',
      () => weightedRate([true, true], [1, -1]),
      'rate.weights-invalid',
      { rows: 2, weights: 2 },
    ],
    [
      'a weight without end',
      () => weightedRate([true, true], [Infinity, 1]),
      'rate.weights-invalid',
      { rows: 2, weights: 2 },
    ],
  ])('refuse %s', (_name, run, code, params) => {
    expect(run).toThrow(expect.objectContaining({ code, params }));
  });
  it('by weight: 1 + 2 of 1 + 3 + 2 + 0 are half', () => {
    expect(weightedRate([true, false, true, true], [1, 3, 2, 0])).toBe(50);
    expect(weightedRate([true], [0])).toBeNull();
  });
  it('of nobody are blank', () => {
    expect(headcountBySubgroup([{ total: 0, count: 0 }])).toEqual([
      { rate: null, populationShare: null, contribution: null },
    ]);
  });
  it('of subgroups add up to the population', () => {
    const group = fc
      .nat(500)
      .chain((count) =>
        fc.record({ count: fc.constant(count), total: fc.integer({ min: count, max: 600 }) }),
      );
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
});
