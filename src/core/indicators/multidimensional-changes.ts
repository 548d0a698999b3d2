/** H, A and M0 of two registers side by side: both values with what they come from, and the change where they compare. */
import { changeOfFigure, changeOfShare, type Change, type Period } from './changes';
import type { RegisterDate } from './rate-changes';
import type { RegisterMultidimensional, Unit, UnitMeasures } from './register-multidimensional';

export interface MeasureAt {
  /** Households or persons for H; points of the poor for A and M0. */
  readonly num: number;
  /** All judged for H; the most points the poor (A) or all (M0) could have. */
  readonly den: number;
  /** num / den, from 0 to 1; null where nobody is judged, or for A nobody is poor. */
  readonly value: number | null;
}
export interface MeasureChange {
  readonly of: 'H' | 'A' | 'M0';
  readonly unit: Unit;
  readonly from: MeasureAt;
  readonly to: MeasureAt;
  /** `absolute` of H and A in percentage points, of M0 in its own unit; null without both values, or where they do not compare. */
  readonly change: Change | null;
}
/** Why two measures are of different things. */
export type Incomparable = 'standard' | 'indicators' | 'missing' | 'weights' | 'coverage';
export interface MultidimensionalChanges {
  /** Empty: the measures compare. */
  readonly incomparable: readonly Incomparable[];
  /** Households judged and left out, at the start and at the end. */
  readonly used: readonly [number, number];
  readonly dropped: readonly [number, number];
  readonly lines: readonly MeasureChange[];
}
interface Measured {
  readonly found: RegisterMultidimensional;
  readonly date: RegisterDate;
}

const MEASURES = ['H', 'A', 'M0'] as const;
const UNITS = ['households', 'persons'] as const;
/** Of H and A per cent is said, of M0 the measure itself. */
const SCALE = { H: 100, A: 100, M0: 1 } as const;

/**
 * Changes of the measures of the whole, by households and by persons. Nothing is said by year of dates a year or less apart.
 *
 * @see shared/indicators/README.md sections 1 and 5; mpitb's changes over time
 */
export function multidimensionalChanges(before: Measured, now: Measured): MultidimensionalChanges {
  const incomparable = whyIncomparable(before, now);
  const period = periodOf(before.date, now.date);
  const [start, end] = [before.found.households.whole, now.found.households.whole];
  return {
    incomparable,
    used: [start.used, end.used],
    dropped: [start.dropped, end.dropped],
    lines: UNITS.flatMap((unit) =>
      MEASURES.map((of): MeasureChange => {
        const from = measureAt(before.found, unit, of);
        const to = measureAt(now.found, unit, of);
        const compares = incomparable.length === 0;
        return { of, unit, from, to, change: compares ? changeBetween(from, to, SCALE[of], period) : null };
      }),
    ),
  };
}

function whyIncomparable(before: Measured, now: Measured): Incomparable[] {
  const [a, b] = [before.found, now.found];
  const standards = [before.date.standard, now.date.standard];
  const isOther: Readonly<Record<Incomparable, boolean>> = {
    standard:
      (!standards.includes(null) && standards[0] !== standards[1]) ||
      a.cut.count !== b.cut.count ||
      a.cut.of !== b.cut.of,
    indicators: a.unknownIndicators.join() !== b.unknownIndicators.join(),
    missing: a.missing !== b.missing,
    weights: a.weighting !== b.weighting || a.weights.points.join() !== b.weights.points.join(),
    coverage: a.coverage !== b.coverage,
  };
  return (Object.keys(isOther) as Incomparable[]).filter((why) => isOther[why]);
}

function measureAt(found: RegisterMultidimensional, unit: Unit, of: MeasureChange['of']): MeasureAt {
  const whole: UnitMeasures = found[unit].whole;
  const { all, poor, points } = whole;
  const parts: Readonly<Record<MeasureChange['of'], readonly [number, number]>> = {
    H: [poor, all],
    A: [points, poor * found.weights.total],
    M0: [points, all * found.weights.total],
  };
  const [num, den] = parts[of];
  return { num, den, value: whole[of] };
}

function periodOf({ years: from }: RegisterDate, { years: to }: RegisterDate): Period | undefined {
  return from === null || to === null || to - from <= 1 ? undefined : { from, to };
}

/** From the counts; points that were scaled up for marks not known are no whole numbers. */
function changeBetween(
  from: MeasureAt,
  to: MeasureAt,
  scale: 1 | 100,
  period: Period | undefined,
): Change | null {
  if (from.value === null || to.value === null) return null;
  const areWhole = [from.num, from.den, to.num, to.den].every((count) => Number.isSafeInteger(count));
  return areWhole
    ? changeOfShare(from, to, scale, period)
    : changeOfFigure(from.value * scale, to.value * scale, period);
}
