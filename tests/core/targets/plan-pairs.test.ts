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

  // 70 % of nothing there is: told of a pair, so that each of these would be if it were one.
  const never = pair('n', 70, 0, 1);
  it.each<[string, Partial<Target>]>([
    ['a range', { max: 80 }],
    ['a level', { form: 'to' }],
    ['a share', { kind: 'reach-share' }],
    ['a limit with a range', { kind: 'at-most-share', max: 80 }],
    ['no points', { value: null }],
    ['no points planned', { value: 0 }],
    ['a rise', { value: -70 }],
    ['no households', { count: null }],
    ['no households planned', { count: 0 }],
    ['more households', { count: -1 }],
    ['half a household', { count: 1.5 }],
  ])('%s is no pair', (_, over) => {
    expect(problems([never])).toEqual([['never', 'n']]);
    expect(problems([{ ...never, ...over }])).toEqual([]);
    expect(problems([{ ...never, ...over }], { total: 100, start: 52 })).toEqual([]);
  });

  it('tells what it is held against, and with which decimals', () => {
    const found = (context: Partial<PairContext>, ...targets: Target[]) =>
      pairProblems(targets, () => ({ ...UNKNOWN, ...context }), 3);
    // 5 households are 0,295 to under 0,305 points of 1.640 to 1.694; 16 are 1,105 to under 1,115 of 1.435 to 1.447.
    const range = { from: 1640, to: 1694 };
    const other = { target: a, decimals: 2, range: { from: 1435, to: 1447 } };
    expect(found({}, a, b)).toEqual([{ target: b, decimals: 2, count: 5, kind: 'apart', range, other }]);
    expect(found({}, b, a)).toEqual([{ target: b, decimals: 2, count: 5, kind: 'apart', range, other }]);
    // Of the register's 1.000 households 0,30 points are 3.
    expect(found({ total: 1000 }, { ...b, decimals: 2 })).toEqual([
      { target: { ...b, decimals: 2 }, decimals: 2, count: 5, kind: 'outside', range, total: 1000 },
    ]);
    expect(found({ start: 52 }, pair('a', 30.77, 2, 16))).toEqual([
      { target: pair('a', 30.77, 2, 16), decimals: 2, count: 16, kind: 'relative', start: 52 },
    ]);
  });

  it('are not held against a share of the poor, nor against themselves', () => {
    // 30,77 % of 52 leaves the fewest totals of all (52 alone) and is no rate.
    const poor = pair('r', 30.77, 2, 16);
    expect(problems([poor, a], { start: 52 })).toEqual([['relative', 'r']]);
    expect(problems([a])).toEqual([]);
    expect(problems([poor])).toEqual([]);
    expect(problems([poor], { start: 0 })).toEqual([]);
    // 16 of 1.441 and of 1.440 are 1,11 %: nothing says that it is a share.
    expect(problems([a], { total: 1441, start: 1440 })).toEqual([]);
    // 1 household is 5 % of 19 to 22: a wider range than 1.435 to 1.447 by its ratio, not by its width.
    const wide = pair('w', 5, 0, 1);
    expect(problems([wide, a])).toEqual([['apart', 'w']]);
    expect(problems([a, wide])).toEqual([['apart', 'w']]);
    // 5 households are 50 % of 10 alone, 6 of 12 alone: of two alike the first is held to.
    const [five, six] = [pair('h5', 50, 0, 5), pair('h6', 50, 0, 6)];
    expect(problems([five, six])).toEqual([['apart', 'h6']]);
    expect(problems([six, five])).toEqual([['apart', 'h5']]);
  });

  it('decimals of another column, or of a target without a cell, are its own', () => {
    const elsewhere = { ...a, cells: { value: { ...a.cells.value!, column: 4 } } };
    expect(problems([elsewhere, b], {}, 3)).toEqual([]);
    expect(problems([{ ...a, cells: {} }, b], {}, 3)).toEqual([]);
    expect(problems([a, { ...b, cells: {} }], {}, 3)).toEqual([]);
  });

  it('the households may be a whole one off, not more', () => {
    // 10 points of 100 are 10: 11 is one too many, 10 of 105 (10,5) is rounded.
    const tenth = (count: number) => [pair('a', 10, 2, count)];
    expect(problems(tenth(11), { total: 100 })).toEqual([['outside', 'a']]);
    expect(problems(tenth(10), { total: 105 })).toEqual([]);
    expect(problems(tenth(9), { total: 100 })).toEqual([['outside', 'a']]);
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
