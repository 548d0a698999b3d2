/** Deprivations and their depth from achievements and cutoffs. */
import { DomainError } from '../errors';
import type { Deprivation } from './alkire-foster';

export interface DeprivationGaps {
  readonly marks: readonly (readonly Deprivation[])[];
  /** (cutoff − achievement) / cutoff where deprived, 0 where not, null where not known. */
  readonly gaps: readonly (readonly (number | null)[])[];
}

function gap(achievement: number | null, cutoff: number): number | null {
  return achievement === null ? null : Math.max(0, (cutoff - achievement) / cutoff);
}

/**
 * Marks and gaps of a table of achievements, where less is worse.
 *
 * Deprived means below the cutoff; at the cutoff is not deprived.
 *
 * @param achievements one row a household or person, one number of 0 or more an indicator, null where not known
 * @param cutoffs one an indicator, above 0
 * @throws {DomainError} `af.cutoffs-invalid`, `af.achievement-invalid`, `af.rows-differ`
 * @example
 * gapsBelowCutoffs([[6.5, 14]], [13, 12]); // marks [[1, 0]], gaps [[0.5, 0]]
 * @see Alkire and Foster (2011) section 3, the normalised gap matrix
 */
export function gapsBelowCutoffs(
  achievements: readonly (readonly (number | null)[])[],
  cutoffs: readonly number[],
): DeprivationGaps {
  if (!cutoffs.every((cutoff) => cutoff > 0 && cutoff < Infinity))
    throw new DomainError('af.cutoffs-invalid');
  const gaps = achievements.map((row) => {
    if (row.length !== cutoffs.length) throw new DomainError('af.rows-differ', { width: cutoffs.length });
    return row.map((achievement, indicator) => {
      // A negative achievement would make a gap of more than the whole.
      if (achievement !== null && !(achievement >= 0 && achievement < Infinity)) {
        throw new DomainError('af.achievement-invalid', { value: achievement });
      }
      return gap(achievement, cutoffs[indicator] ?? 0);
    });
  });
  const mark = (depth: number | null): Deprivation => (depth === null ? null : depth > 0 ? 1 : 0);
  return { marks: gaps.map((row) => row.map(mark)), gaps };
}
