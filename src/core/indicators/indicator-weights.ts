/** Weights of the indicators of a multidimensional measure, as whole points wherever they are rational. */
import { fractionOf, leastCommonMultiple } from '../arithmetic/fraction';
import { DomainError } from '../errors';

/** What an indicator counts: `points[j]` out of `total`. */
export interface IndicatorWeights {
  /** Whole numbers when `exact`; else the weights as given. Above 0; of {@link typedWeights} 0 or more. */
  readonly points: readonly number[];
  /** The sum of the points. */
  readonly total: number;
  /** Whether scores are whole points, so that a tie at the cut is decided without rounding. */
  readonly exact: boolean;
}

/** Weights are shares of 1; ten times 0.1 is 0.9999999999999999 in binary. */
const TOLERANCE = 1e-9;
/** With cuts of denominator up to 10^6 all products stay whole numbers of double precision. */
const MOST_POINTS = 4294967296;

function inPoints(points: readonly number[], exact: boolean): IndicatorWeights {
  return { points, total: points.reduce((sum, point) => sum + point, 0), exact };
}

/**
 * The same weight for each indicator: one point each.
 *
 * @param count indicators
 */
export function equalWeights(count: number): IndicatorWeights {
  return inPoints(
    Array.from({ length: count }, () => 1),
    true,
  );
}

/**
 * Nested weights: the same for each dimension, and within a dimension the same for each of its indicators.
 *
 * @param dimensions the dimension of each indicator, by name
 * @example
 * nestedWeights(['y_te', 'y_te', 'viec_lam']).points; // [1, 1, 2] of 4
 * @see Alkire and Foster (2011) section 6; UNDP and OPHI, How to build a national MPI (2019)
 */
export function nestedWeights(dimensions: readonly string[]): IndicatorWeights {
  const sizes = new Map<string, number>();
  for (const name of dimensions) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const each = leastCommonMultiple([...sizes.values()]);
  return inPoints(
    dimensions.map((name) => each / (sizes.get(name) ?? 1)),
    true,
  );
}

/**
 * Weights of any sum, as an office types them: whole numbers stay as they are, decimals become whole points by one factor.
 *
 * @param weights one an indicator, 0 or more; an indicator of weight 0 adds nothing and is not asked for
 * @returns null when one is below 0 or has more than six decimals, when all are 0, or when they are too many points
 * @example
 * typedWeights([0.5, 0.25, 0])?.points; // [2, 1, 0] of 3
 */
export function typedWeights(weights: readonly number[]): IndicatorWeights | null {
  const fractions = weights.flatMap((weight) => fractionOf(weight) ?? []);
  if (fractions.length !== weights.length) return null;
  const scale = leastCommonMultiple(fractions.map(({ den }) => den));
  const points = fractions.map(({ num, den }) => num * (scale / den));
  const made = inPoints(points, true);
  return made.total > 0 && made.total <= MOST_POINTS ? made : null;
}

/**
 * Weights as given, shares of 1. Decimals and fractions become whole points over their common denominator:
 * 0.1 is 1 of 10, 0.05555555555555555 is 1 of 18. Weights without a common denominator stay as they are.
 *
 * @param weights one an indicator, each above 0
 * @throws {DomainError} `af.weights-invalid` when one is not positive or their sum is not 1 (within 1e-9)
 */
export function givenWeights(weights: readonly number[]): IndicatorWeights {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!weights.every((weight) => weight > 0) || !(Math.abs(sum - 1) < TOLERANCE)) {
    throw new DomainError('af.weights-invalid', { sum: Number(sum.toPrecision(9)) });
  }
  const fractions = weights.map(fractionOf);
  let scale = 1;
  for (const fraction of fractions) {
    scale = fraction ? leastCommonMultiple([scale, fraction.den]) : Infinity;
    if (scale > MOST_POINTS) return inPoints(weights, false);
  }
  return inPoints(
    fractions.map((fraction) => (fraction ? (fraction.num * scale) / fraction.den : 0)),
    true,
  );
}
