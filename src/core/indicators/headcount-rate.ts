/** Headcount rates. */
import { DomainError } from '../errors';

/**
 * Headcount rate: the share of households (or persons) that are poor, near-poor, or either.
 *
 * Units: whole households or persons in; per cent out (4.25 means 4,25 %), not rounded. Rounding belongs to the
 * cell format or to {@link percentHalfUp}.
 *
 * @param count those in the group, 0 ≤ count ≤ total
 * @param total all in the area at the same date, 0 or more
 * @returns per cent, 0–100; null when total is 0: an empty hamlet has no rate, neither 0 % nor an error
 * @throws {DomainError} `rate.total-invalid` when total is negative or no number
 * @throws {DomainError} `rate.count-out-of-range` when count is negative or above total
 * @example
 * headcountRate(16, 320); // 5
 * @see QĐ 71/QĐ-LĐTBXH 2023: poor and near-poor households over all resident households
 */
export function headcountRate(count: number, total: number): number | null {
  if (!(total >= 0)) throw new DomainError('rate.total-invalid', { total });
  if (!(count >= 0 && count <= total)) throw new DomainError('rate.count-out-of-range', { count, total });
  return total === 0 ? null : (count * 100) / total;
}

/**
 * Share of the weight that lies on the flagged rows, in per cent.
 *
 * @param flags one row a household or person
 * @param weights one weight a row, each 0 or more
 * @returns per cent, not rounded; null when all weights are 0
 * @throws {DomainError} `rate.weights-invalid` when the lengths differ or a weight is negative or no number
 */
export function weightedRate(flags: readonly boolean[], weights: readonly number[]): number | null {
  if (flags.length !== weights.length || !weights.every((weight) => weight >= 0 && weight < Infinity)) {
    throw new DomainError('rate.weights-invalid', { rows: flags.length, weights: weights.length });
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const flagged = weights.reduce((sum, weight, row) => (flags[row] ? sum + weight : sum), 0);
  return headcountRate(flagged, total);
}

/** A part of the population: a hamlet, a group. */
export interface Subgroup {
  readonly total: number;
  readonly count: number;
}
export interface SubgroupShare {
  /** Per cent of the subgroup; null when it is empty. */
  readonly rate: number | null;
  /** Per cent of the whole population; null when that is empty. */
  readonly populationShare: number | null;
  /** Per cent of all counted that live in the subgroup; null when nobody is counted. */
  readonly contribution: number | null;
}

/**
 * Splits a headcount by subgroups: the rate inside each, its share of the population, its share of the counted.
 *
 * An empty subgroup has no rate, a share of 0 and a contribution of 0.
 *
 * @param groups disjoint subgroups that make up the population
 * @throws {DomainError} `rate.total-invalid`, `rate.count-out-of-range` for an impossible subgroup
 */
export function headcountBySubgroup(groups: readonly Subgroup[]): SubgroupShare[] {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return groups.map((group) => ({
    rate: headcountRate(group.count, group.total),
    populationShare: headcountRate(group.total, total),
    contribution: headcountRate(group.count, count),
  }));
}
