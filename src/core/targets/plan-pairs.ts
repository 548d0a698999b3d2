/** Pairs of points and households that cannot belong together, and points that are a share of the poor in truth. */
import { impliedTotals, type TotalRange } from '../arithmetic/implied-total';
import type { Target } from '../model';

/** What the register, or the sheet, tells beside the plan; null where nothing does. */
export interface PairContext {
  /** All households, at the start where it is known. */
  readonly total: number | null;
  /** Households of the target's class at the start. */
  readonly start: number | null;
}
/**
 * `relative`: the figure is the share of the class itself, not of all households (AG08). `outside`: it belongs to
 * other totals than the register's, `never`: to no total at all, `apart`: to other totals than another pair's (AG09).
 */
export type PairProblem = { readonly target: Target; readonly decimals: number; readonly count: number } & (
  | { readonly kind: 'relative'; readonly start: number }
  | { readonly kind: 'never' }
  | { readonly kind: 'outside'; readonly range: TotalRange; readonly total: number }
  | {
      readonly kind: 'apart';
      readonly range: TotalRange;
      readonly other: { readonly target: Target; readonly decimals: number; readonly range: TotalRange };
    }
);

interface Pair {
  readonly target: Target;
  readonly value: number;
  readonly count: number;
  readonly decimals: number;
  readonly context: PairContext;
  readonly range: TotalRange | null;
}

/**
 * Judges every fall that a plan gives in points and in households.
 *
 * @param contextOf what is known beside the plan of a target
 * @param rateColumn the 1-based column of a table that prints its rates in one column: these have one number of
 *   decimals, so that 0,3 beside 1,11 means 0,30; null where rates stand among counts
 * @see shared/domain/policy.md section 6
 */
export function pairProblems(
  targets: readonly Target[],
  contextOf: (target: Target) => PairContext,
  rateColumn: number | null,
): PairProblem[] {
  const finest = Math.max(
    0,
    ...targets.filter((each) => isInColumn(each, rateColumn)).map((each) => each.decimals),
  );
  const pairs = targets.flatMap((target) =>
    pairOf(target, contextOf(target), isInColumn(target, rateColumn) ? finest : target.decimals),
  );
  const reference = tightest(pairs.filter((pair) => !isRelative(pair)));
  return pairs.map((pair) => problemOf(pair, reference)).filter((problem) => problem !== null);
}

const isInColumn = ({ cells }: Target, column: number | null): boolean => cells.value?.column === column;

function pairOf(target: Target, context: PairContext, decimals: number): Pair[] {
  const { kind, form, max } = target;
  const isPair = kind === 'reduce-rate' && form === 'by' && max === null;
  const [value, count] = [target.value ?? 0, target.count ?? 0];
  if (!isPair || value <= 0 || count <= 0 || !Number.isSafeInteger(count)) return [];
  return [{ target, value, count, decimals, context, range: impliedTotals(count, value, decimals) }];
}

/** The pair that leaves the fewest totals: what the others are held against. */
function tightest(pairs: readonly Pair[]): Pair | null {
  const width = ({ range }: Pair): number => (range ? endOf(range) / range.from : Infinity);
  return pairs.reduce<Pair | null>(
    (best, pair) => (width(pair) < (best ? width(best) : Infinity) ? pair : best),
    null,
  );
}

function problemOf(pair: Pair, reference: Pair | null): PairProblem | null {
  const { target, decimals, count, range, context } = pair;
  const about = { target, decimals, count };
  if (isRelative(pair)) return { ...about, kind: 'relative', start: context.start ?? 0 };
  if (range === null) return { ...about, kind: 'never' };
  if (context.total !== null) {
    const { total } = context;
    return isIn(range, total) || isRoundedCount(pair, total)
      ? null
      : { ...about, kind: 'outside', range, total };
  }
  if (!reference?.range || meets(range, reference.range)) return null;
  const { target: other, decimals: otherDecimals, range: otherRange } = reference;
  return {
    ...about,
    kind: 'apart',
    range,
    other: { target: other, decimals: otherDecimals, range: otherRange },
  };
}

/** 16 of 52 poor households are 30,77 %: a change of their number, not of the rate. No range holds a total of 0. */
function isRelative({ range, context: { start, total } }: Pair): boolean {
  return range !== null && isIn(range, start ?? 0) && !isIn(range, total ?? 0);
}

const endOf = ({ to }: TotalRange): number => to ?? Infinity;

const isIn = (range: TotalRange, total: number): boolean => total >= range.from && total <= endOf(range);

/** Households come whole: 0,30 points of 1.441 are 4,3, which a plan rounds to 4 or 5. */
const isRoundedCount = ({ value, count }: Pair, total: number): boolean =>
  Math.abs((value * total) / 100 - count) < 1;

const meets = (a: TotalRange, b: TotalRange): boolean => a.from <= endOf(b) && b.from <= endOf(a);
