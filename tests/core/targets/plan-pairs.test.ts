import fc from 'fast-check';
import type { Target } from '../../../src/core/model';
import { pairProblems, type PairContext } from '../../../src/core/targets/plan-pairs';
import { TEMPLATE_TARGETS } from '../../../src/core/targets/template';

const [template] = TEMPLATE_TARGETS;
/** A fall by points with its households; the rate stands in column 3. */
const pair = (id: string, value: number, decimals: number, count: number): Target => ({
  ...template!,
  id,
  value,
  decimals,
  count,
  max: null,
  kind: 'reduce-rate',
  form: 'by',
  cells: { value: { sheet: 'Chỉ tiêu', row: 2, column: 3 } },
});
const UNKNOWN: PairContext = { total: null, start: null };
const problems = (
  targets: readonly Target[],
  context: Partial<PairContext> = {},
  column: number | null = null,
) =>
  pairProblems(targets, () => ({ ...UNKNOWN, ...context }), column).map(({ kind, target }) => [
    kind,
    target.id,
  ]);

describe('points and households of a plan', () => {
  // shared/domain/policy.md section 6: 16/N rounds to 1,11 for 1.435 to 1.447; 5/N to 0,30 for 1.640 to 1.694, to 0,3
  // for 1.429 to 2.000.
  const a = pair('a', 1.11, 2, 16);
  const b = pair('b', 0.3, 1, 5);

  it('0,3 is 0,30 in a column of rates with two decimals, and then belongs to another total', () => {
    expect(problems([a, b], {}, 3)).toEqual([['apart', 'b']]);
    expect(problems([a, b])).toEqual([]);
  });

  it('fit the register: by the rate rounded, or by the households rounded up', () => {
    expect(problems([a, b], { total: 1441 })).toEqual([]);
    // 1,05 points of 1.441 are 15,13 households, which a plan makes 16.
    expect(problems([pair('a', 1.05, 2, 16)], { total: 1441 })).toEqual([]);
    expect(problems([pair('a', 1.11, 2, 26)], { total: 1441 })).toEqual([['outside', 'a']]);
  });

  it('16 of 52 poor households are 30,77 %: a fall of their number', () => {
    expect(problems([pair('a', 30.77, 2, 16)], { total: 1441, start: 52 })).toEqual([['relative', 'a']]);
    expect(problems([pair('a', 30.77, 2, 16)], { start: 52 })).toEqual([['relative', 'a']]);
    expect(problems([a], { total: 1441, start: 52 })).toEqual([]);
  });

  it('may belong to no total at all', () => {
    // 1 of 1 is 100 %, 1 of 2 is 50 %.
    expect(problems([pair('a', 70, 0, 1)])).toEqual([['never', 'a']]);
  });

  it('one figure alone is no pair', () => {
    expect(
      problems([
        { ...a, count: null },
        { ...b, value: null },
        { ...a, max: 1.5 },
        { ...a, form: 'to' },
      ]),
    ).toEqual([]);
  });

  it('are silent whenever both rates are those of one total', () => {
    const count = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 5000 }), count, count, (total, first, second) => {
        // Half up on whole numbers: floor((20000 count + total) / (2 total)) hundredths of a point.
        const rate = (households: number) => Math.floor((20000 * households + total) / (2 * total)) / 100;
        const targets = [pair('a', rate(first), 2, first), pair('b', rate(second), 2, second)];
        expect(problems(targets, {}, 3)).toEqual([]);
        expect(problems(targets, { total }, 3)).toEqual([]);
      }),
    );
  });
});
