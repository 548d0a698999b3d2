/** The cut k of a multidimensional measure, and which scores reach it. */
import { fractionOf } from '../arithmetic/fraction';
import type { Fraction } from '../arithmetic/fraction';
import { DomainError } from '../errors';

/** A cut as it is compared: exactly where it is a fraction. */
export interface Cut {
  readonly value: number;
  readonly fraction: Fraction | null;
}

/** For weights or cuts that are no fractions: an arbitrary real sum may miss a tie by its last places. */
const TOLERANCE = 1e-9;

/**
 * A cut as share of the weights. A double that stands for a fraction is taken as the fraction: 5/12 is
 * 0.41666666666666663 in one program and 0.4166666666666667 in another.
 *
 * @param k above 0, at most 1; a fraction, or a number
 * @throws {DomainError} `af.k-out-of-range` otherwise: 33 is a percentage, write 0.33
 */
export function cutOf(k: number | Fraction): Cut {
  const value = typeof k === 'number' ? k : k.num / k.den;
  if (!(value > 0 && value <= 1)) throw new DomainError('af.k-out-of-range', { k: value });
  return { value, fraction: typeof k === 'number' ? fractionOf(k) : k };
}

/**
 * Whether a score reaches the cut; at the cut is in.
 *
 * Whole points against a fraction are compared as whole numbers. Otherwise a score counts as reaching the cut from
 * 1e-9 below it on.
 *
 * @param points of the deprivations, 0 … outOf
 * @param outOf points there are, above 0
 */
export function reachesCut(points: number, outOf: number, cut: Cut): boolean {
  const { fraction } = cut;
  if (fraction && Number.isSafeInteger(points) && Number.isSafeInteger(outOf)) {
    return points * fraction.den >= fraction.num * outOf;
  }
  return points / outOf >= cut.value - TOLERANCE;
}
