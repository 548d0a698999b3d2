import * as fc from 'fast-check';
import {
  headcountBySubgroup,
  headcountRate,
  weightedRate,
} from '../../../src/core/indicators/headcount-rate';

describe('rates of counts', () => {
  it('refuse a negative total, weights that do not fit', () => {
    expect(() => headcountRate(0, -1)).toThrow('rate.total-invalid');
    expect(() => weightedRate([true], [1, 2])).toThrow('rate.weights-invalid');
    expect(() => weightedRate([true], [-1])).toThrow('rate.weights-invalid');
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
