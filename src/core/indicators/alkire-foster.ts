/** The Alkire–Foster measures of multidimensional poverty. */
import type { Fraction } from '../arithmetic/fraction';
import { DomainError } from '../errors';
import { judgeRow, sumRows } from './alkire-foster-sums';
import type { AlkireFosterSums, JudgedRow, Judging } from './alkire-foster-sums';
import { equalWeights, givenWeights } from './indicator-weights';
import type { IndicatorWeights } from './indicator-weights';
import { cutOf } from './poverty-cut';

/** 1 deprived, 0 not, null not known. */
export type Deprivation = 0 | 1 | null;
/** strict: a row with a gap is left out; available: its known weights are scaled up to 1; zero: a gap counts as not deprived. */
export type MissingPolicy = 'strict' | 'available' | 'zero';

export interface AlkireFosterOptions {
  /** Equal when left out; numbers are shares of 1, one an indicator (indicator-weights.ts). */
  readonly weights?: IndicatorWeights | readonly number[];
  /** Share of the weights at which a row is poor, 0 < k ≤ 1; at the cut is in. */
  readonly k: number | Fraction;
  /** Default 'strict'. 'zero' understates poverty and is for comparison with other programs only. */
  readonly missing?: MissingPolicy;
  /** One weight a row (persons of the household); 1 each when left out. */
  readonly population?: readonly number[];
  /** The depth of each deprivation, 0–1, for M1 and M2 (deprivation-gaps.ts). */
  readonly gaps?: readonly (readonly (number | null)[])[];
}

/** Measures of a population. Null where nobody was judged, nobody is poor, or depths are not known. */
export interface Measures {
  /** Headcount ratio 0–1. */
  readonly H: number | null;
  /** Intensity: mean score of the poor. */
  readonly A: number | null;
  /** Adjusted headcount H × A; adjusted gap; adjusted severity. */
  readonly M0: number | null;
  readonly M1: number | null;
  readonly M2: number | null;
  /** Mean gap and mean squared gap of the deprivations of the poor: M1 / M0 and M2 / M0. */
  readonly G: number | null;
  readonly S: number | null;
  /** By indicator, uncensored headcount ratio: deprived among those whose mark is known. */
  readonly hd: readonly (number | null)[];
  /** By indicator, censored headcount ratio: deprived and poor. */
  readonly hdk: readonly (number | null)[];
  /** By indicator, absolute contribution: adds up to M0. */
  readonly actb: readonly (number | null)[];
  /** By indicator, share of M0: adds up to 1; null when nobody is poor. */
  readonly pctb: readonly number[] | null;
}
export interface AlkireFosterResult extends Measures {
  /** Rows that were judged, 0-based, and rows left out for gaps. */
  readonly used: readonly number[];
  readonly dropped: readonly number[];
  /** Weighted deprivation score of each used row, 0–1. */
  readonly scores: readonly number[];
  readonly poor: readonly boolean[];
  readonly weights: IndicatorWeights;
  /** What all of it is computed from; can be merged with the sums of other populations. */
  readonly sums: AlkireFosterSums;
}

/** Rows judged in one frame: what groups and tables over k are summed from. */
export interface JudgedTable extends Judging {
  readonly rows: readonly (JudgedRow | null)[];
  readonly withGaps: boolean;
}

/** Equal weights where none are given. @throws {DomainError} `af.weights-invalid` */
export function weightsOf(given: AlkireFosterOptions['weights'], width: number): IndicatorWeights {
  if (given === undefined) return equalWeights(width);
  return 'points' in given ? given : givenWeights(given);
}

function checkRows(rows: readonly (readonly unknown[])[], count: number, width: number): void {
  if (rows.length !== count || rows.some((row) => row.length !== width)) {
    throw new DomainError('af.rows-differ', { width });
  }
}

/**
 * Judges each row of a table of indicators.
 *
 * @throws {DomainError} `af.weights-invalid`, `af.k-out-of-range`, `af.rows-differ`, `af.population-invalid`
 */
export function judgeTable(
  rows: readonly (readonly Deprivation[])[],
  options: AlkireFosterOptions,
): JudgedTable {
  const cut = cutOf(options.k);
  const first = rows[0]?.length ?? 0;
  const weights = weightsOf(options.weights, first);
  const { gaps, missing = 'strict', population } = options;
  checkRows(rows, rows.length, weights.points.length);
  if (gaps) checkRows(gaps, rows.length, weights.points.length);
  if (population && (population.length !== rows.length || !population.every((n) => n >= 0 && n < Infinity))) {
    throw new DomainError('af.population-invalid', { rows: rows.length, weights: population.length });
  }
  const judging = { weights, cut, missing };
  const judged = rows.map((marks, at) =>
    judgeRow({ marks, gaps: gaps?.[at] ?? null, people: population?.[at] ?? 1, times: 1 }, judging),
  );
  return { ...judging, rows: judged, withGaps: gaps !== undefined };
}

/**
 * The measures of a population from its sums.
 *
 * @param weights those the rows were judged with
 */
export function measuresOf(sums: AlkireFosterSums, weights: IndicatorWeights): Measures {
  const over = (top: number | null, bottom: number): number | null =>
    top === null || !(bottom > 0) ? null : top / bottom;
  const points = sums.poorPoints.reduce((sum, each) => sum + each, 0);
  const all = sums.people * weights.total;
  return {
    H: over(sums.poor, sums.people),
    A: over(points, sums.poor * weights.total),
    M0: over(points, all),
    M1: over(sums.poorGaps, all),
    M2: over(sums.poorSquaredGaps, all),
    G: over(sums.poorGaps, points),
    S: over(sums.poorSquaredGaps, points),
    hd: sums.deprived.map((count, at) => over(count, sums.known[at] ?? 0)),
    hdk: sums.poorDeprived.map((count, at) => over(count, sums.known[at] ?? 0)),
    actb: sums.poorPoints.map((each) => over(each, all)),
    pctb: points > 0 ? sums.poorPoints.map((each) => each / points) : null,
  };
}

/**
 * All measures of a table of indicators.
 *
 * A row is poor when its weighted score reaches k; at the cut is in, and where weights and k are rational that is
 * decided on whole numbers. Vietnamese law is the case of 12 equal weights and k = 3/12 joined with the income
 * test; its official tables print neither A nor M0.
 *
 * @param rows one row a household or person, one mark an indicator, all rows of the same length
 * @throws {DomainError} `af.weights-invalid`, `af.k-out-of-range`, `af.rows-differ`, `af.population-invalid`
 * @example
 * alkireFoster([[1, 1], [0, 1]], { k: 1 }); // H 0.5, A 1, M0 0.5
 * @see Alkire and Foster (2011), Counting and multidimensional poverty measurement, J. Public Econ. 95:476–487
 */
export function alkireFoster(
  rows: readonly (readonly Deprivation[])[],
  options: AlkireFosterOptions,
): AlkireFosterResult {
  const table = judgeTable(rows, options);
  const { weights } = table;
  const sums = sumRows(table.rows, rows.length, table, table.withGaps);
  const judged = table.rows.filter((row) => row !== null);
  const places = [...table.rows.keys()];
  return {
    ...measuresOf(sums, weights),
    used: places.filter((at) => table.rows[at] !== null),
    dropped: places.filter((at) => table.rows[at] === null),
    scores: judged.map((row) => row.points / row.outOf),
    poor: judged.map((row) => row.poor),
    weights,
    sums,
  };
}
