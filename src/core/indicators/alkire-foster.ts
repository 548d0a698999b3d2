/** The Alkire–Foster measures of multidimensional poverty. */
import { DomainError } from '../errors';

/** 1 deprived, 0 not, null not known. */
export type Deprivation = 0 | 1 | null;
/** strict: a row with a gap is left out; available: its known weights are scaled up to 1; zero: a gap counts as not deprived. */
export type MissingPolicy = 'strict' | 'available' | 'zero';

export interface AlkireFosterOptions {
  /** One weight an indicator, adding up to 1; equal weights when left out. */
  readonly weights?: readonly number[];
  /** Share of the weights at which a row is poor, 0 < k ≤ 1; at the cut is in. */
  readonly k: number;
  /** Default 'strict'. 'zero' understates poverty and is for comparison with other programs only. */
  readonly missing?: MissingPolicy;
  /** One weight a row (persons of the household); 1 each when left out. */
  readonly population?: readonly number[];
}
export interface AlkireFosterResult {
  /** Rows that were judged, 0-based, and rows left out for gaps. */
  readonly used: readonly number[];
  readonly dropped: readonly number[];
  /** Weighted deprivation score of each used row, 0–1. */
  readonly scores: readonly number[];
  readonly poor: readonly boolean[];
  /** Headcount ratio 0–1; null when nobody was judged. */
  readonly H: number | null;
  /** Intensity: mean score of the poor; null when nobody is poor. */
  readonly A: number | null;
  /** Adjusted headcount H × A; null when nobody was judged. */
  readonly M0: number | null;
  /** Uncensored headcount ratio of each indicator. */
  readonly hd: readonly (number | null)[];
  /** Censored headcount ratio of each indicator: deprived and poor. */
  readonly hdk: readonly (number | null)[];
  /** Share of each indicator in M0, adding up to 1; null when nobody is poor. */
  readonly contributions: readonly number[] | null;
}

/** Twelve times 1/12 is not exactly 1 in binary: six of them must still reach a cut of 6/12. */
const TOLERANCE = 1e-9;

/**
 * Checks that indicator weights are positive shares of 1.
 *
 * @throws {DomainError} `af.weights-invalid` when one is not positive or their sum is not 1 (within 1e-9)
 */
export function checkWeights(weights: readonly number[]): void {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!weights.every((weight) => weight > 0) || !(Math.abs(sum - 1) < TOLERANCE)) {
    throw new DomainError('af.weights-invalid', { sum });
  }
}

/**
 * Checks a cut-off.
 *
 * @throws {DomainError} `af.k-out-of-range` unless 0 < k ≤ 1: 33 is a percentage, write 0.33
 */
export function checkCut(k: number): void {
  if (!(k > 0 && k <= 1)) throw new DomainError('af.k-out-of-range', { k });
}

/** Whether a score reaches the cut; at the cut is in, free of binary noise. */
export function reachesCut(score: number, k: number): boolean {
  return score >= k - TOLERANCE;
}

function scoreOf(
  row: readonly Deprivation[],
  weights: readonly number[],
  missing: MissingPolicy,
): number | null {
  let known = 0;
  let deprived = 0;
  row.forEach((mark, indicator) => {
    const weight = weights[indicator] ?? 0;
    if (mark !== null || missing === 'zero') known += weight;
    if (mark === 1) deprived += weight;
  });
  if (known === 0 || (missing === 'strict' && row.includes(null))) return null;
  return missing === 'available' ? deprived / known : deprived;
}

function checkShape(
  rows: readonly (readonly Deprivation[])[],
  width: number,
  population: readonly number[],
): void {
  if (rows.some((row) => row.length !== width)) throw new DomainError('af.rows-differ', { width });
  if (population.length !== rows.length || !population.every((weight) => weight >= 0)) {
    throw new DomainError('af.population-invalid', { rows: rows.length, weights: population.length });
  }
}

/**
 * H, A and M0 with their parts.
 *
 * A row is poor when its weighted score reaches k; at the cut is in. Vietnamese law is the case of 12 equal
 * weights and k = 3/12 joined with the income test; its official tables print neither A nor M0.
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
  const width = options.weights?.length ?? rows[0]?.length ?? 0;
  const weights = options.weights ?? Array.from({ length: width }, () => 1 / width);
  const population = options.population ?? rows.map(() => 1);
  const missing = options.missing ?? 'strict';
  checkCut(options.k);
  if (width > 0) checkWeights(weights);
  checkShape(rows, width, population);

  const all = rows.map((row) => scoreOf(row, weights, missing));
  const used = all.flatMap((score, row) => (score === null ? [] : [row]));
  const dropped = all.flatMap((score, row) => (score === null ? [row] : []));
  const scores = used.map((row) => all[row] ?? 0);
  const poor = scores.map((score) => reachesCut(score, options.k));
  const people = used.map((row) => population[row] ?? 0);
  const total = sum(people);
  const poorPeople = sum(people.filter((_, at) => poor[at]));
  const poorScore = sum(people.map((weight, at) => (poor[at] ? weight * (scores[at] ?? 0) : 0)));
  const marked = (indicator: number, onlyPoor: boolean): number =>
    sum(people.filter((_, at) => rows[used[at] ?? 0]?.[indicator] === 1 && (!onlyPoor || poor[at])));
  const share = (count: number): number | null => (total > 0 ? count / total : null);
  const indicators = weights.map((_, indicator) => indicator);
  const hdk = indicators.map((indicator) => share(marked(indicator, true)));
  return {
    used,
    dropped,
    scores,
    poor,
    H: share(poorPeople),
    A: poorPeople > 0 ? poorScore / poorPeople : null,
    M0: share(poorScore),
    hd: indicators.map((indicator) => share(marked(indicator, false))),
    hdk,
    contributions: poorScore > 0 ? contributions(hdk, weights) : null,
  };
}

/** Weighted censored ratios as shares of their sum; with complete rows that sum is M0. */
function contributions(hdk: readonly (number | null)[], weights: readonly number[]): number[] {
  const parts = hdk.map((ratio, indicator) => (ratio ?? 0) * (weights[indicator] ?? 0));
  const total = sum(parts);
  return parts.map((part) => part / total);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
