/** The sums the Alkire–Foster measures are made of. Sums of parts add up to the sums of the whole. */
import type { Deprivation, MissingPolicy } from './alkire-foster';
import type { IndicatorWeights } from './indicator-weights';
import { reachesCut } from './poverty-cut';
import type { Cut } from './poverty-cut';

/** A row to be judged, or many rows with the same marks at once. */
export interface MarkRow {
  readonly marks: readonly Deprivation[];
  readonly gaps: readonly (number | null)[] | null;
  /** Persons of the household, or 1; of all the households where there are many. */
  readonly people: number;
  /** Rows it stands for: 1, or how many are alike (mark-patterns.ts). */
  readonly times: number;
}

/** A row judged: how many points of how many it lacks, and whether that is poor. */
export interface JudgedRow extends MarkRow {
  readonly points: number;
  /** Points of the indicators that count for this row: fewer than all only under 'available'. */
  readonly outOf: number;
  readonly poor: boolean;
}

/** Whole numbers wherever rows, persons and weights are: exact up to 2^53. */
export interface AlkireFosterSums {
  /** Rows judged, and rows left out for gaps in the data. */
  readonly used: number;
  readonly dropped: number;
  /** Persons (or rows) in the rows judged. */
  readonly people: number;
  readonly poor: number;
  /** By indicator: persons whose mark is known, deprived, and deprived and poor. */
  readonly known: readonly number[];
  readonly deprived: readonly number[];
  readonly poorDeprived: readonly number[];
  /** By indicator: persons × points of the deprived poor, a row with gaps scaled up to all points. */
  readonly poorPoints: readonly number[];
  /** The same times the gap, and times its square, over all indicators; null where depths are not known. */
  readonly poorGaps: number | null;
  readonly poorSquaredGaps: number | null;
}

/** The frame in which rows are judged. */
export interface Judging {
  readonly weights: IndicatorWeights;
  readonly cut: Cut;
  readonly missing: MissingPolicy;
}

/** A row's score and verdict; null when its gaps leave it out. */
export function judgeRow(
  { marks, gaps, people, times }: MarkRow,
  { weights, cut, missing }: Judging,
): JudgedRow | null {
  let known = 0;
  let points = 0;
  let isOpen = false;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] ?? null;
    const each = weights.points[at] ?? 0;
    if (mark !== null) known += each;
    // What weighs nothing decides nothing: its gap leaves nobody out.
    else if (each > 0) isOpen = true;
    if (mark === 1) points += each;
  }
  if (missing === 'strict' && isOpen) return null;
  const outOf = missing === 'available' ? known : weights.total;
  if (outOf === 0) return null;
  // Written out: a spread copy of every row takes longer than judging it.
  return { marks, gaps, people, times, points, outOf, poor: reachesCut(points, outOf, cut) };
}

/** Persons × points of an indicator, divided only where a row has gaps: whole numbers stay whole. */
function peoplePoints(row: JudgedRow, at: number, { points, total }: IndicatorWeights): number {
  const full = row.people * (points[at] ?? 0);
  return row.outOf === total ? full : (full * total) / row.outOf;
}

/** Totals by indicator, one number each. */
class ByIndicator {
  readonly known: Float64Array;
  readonly deprived: Float64Array;
  readonly poorDeprived: Float64Array;
  readonly poorPoints: Float64Array;
  poorGaps = 0;
  poorSquaredGaps = 0;
  constructor(
    readonly weights: IndicatorWeights,
    readonly missing: MissingPolicy,
  ) {
    const width = weights.points.length;
    this.known = new Float64Array(width);
    this.deprived = new Float64Array(width);
    this.poorDeprived = new Float64Array(width);
    this.poorPoints = new Float64Array(width);
  }

  add(row: JudgedRow): void {
    const { marks, people } = row;
    for (let at = 0; at < marks.length; at++) {
      const mark = marks[at] ?? null;
      if (mark !== null || this.missing === 'zero') this.known[at] = (this.known[at] ?? 0) + people;
      if (mark === 1) this.deprived[at] = (this.deprived[at] ?? 0) + people;
      if (mark === 1 && row.poor) this.addPoor(row, at);
    }
  }

  private addPoor(row: JudgedRow, at: number): void {
    const points = peoplePoints(row, at, this.weights);
    const depth = row.gaps?.[at] ?? 0;
    this.poorDeprived[at] = (this.poorDeprived[at] ?? 0) + row.people;
    this.poorPoints[at] = (this.poorPoints[at] ?? 0) + points;
    this.poorGaps += points * depth;
    this.poorSquaredGaps += points * depth * depth;
  }
}

/**
 * Adds up judged rows.
 *
 * @param rows a null is a row left out
 * @param total rows there are, those left out with them
 */
export function sumRows(
  rows: readonly (JudgedRow | null)[],
  total: number,
  { weights, missing }: Judging,
  withGaps: boolean,
): AlkireFosterSums {
  const totals = new ByIndicator(weights, missing);
  let [used, people, poor] = [0, 0, 0];
  for (const row of rows) {
    if (row === null) continue;
    used += row.times;
    people += row.people;
    if (row.poor) poor += row.people;
    totals.add(row);
  }
  return {
    used,
    dropped: total - used,
    people,
    poor,
    known: [...totals.known],
    deprived: [...totals.deprived],
    poorDeprived: [...totals.poorDeprived],
    poorPoints: [...totals.poorPoints],
    poorGaps: withGaps ? totals.poorGaps : null,
    poorSquaredGaps: withGaps ? totals.poorSquaredGaps : null,
  };
}

function addLists(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, at) => value + (b[at] ?? 0));
}

function addDepths(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/**
 * The sums of a whole from those of two parts without a common row, judged in one frame (weights, k, missing policy).
 * Exact for counts; what hamlets hand over is enough for the ward.
 */
export function mergeSums(a: AlkireFosterSums, b: AlkireFosterSums): AlkireFosterSums {
  return {
    used: a.used + b.used,
    dropped: a.dropped + b.dropped,
    people: a.people + b.people,
    poor: a.poor + b.poor,
    known: addLists(a.known, b.known),
    deprived: addLists(a.deprived, b.deprived),
    poorDeprived: addLists(a.poorDeprived, b.poorDeprived),
    poorPoints: addLists(a.poorPoints, b.poorPoints),
    poorGaps: addDepths(a.poorGaps, b.poorGaps),
    poorSquaredGaps: addDepths(a.poorSquaredGaps, b.poorSquaredGaps),
  };
}
