/** Marks of a table of indicators as two columns of bits: what a province's households are kept in. */
import { DomainError } from '../errors';
import type { Deprivation } from './alkire-foster';

/** Bit `j` of a row belongs to indicator `j`, 0-based. */
export interface MarkColumns {
  /** Indicators, 1 … {@link MOST_INDICATORS}. */
  readonly width: number;
  /** Which marks of a row are known. */
  readonly known: Uint32Array;
  /** Which of them are deprived: a part of the known ones. */
  readonly deprived: Uint32Array;
}

/** Two such sets of bits together stay a whole number of double precision. */
export const MOST_INDICATORS = 26;

/**
 * @param rows one row a household or person, one mark an indicator, all rows of the same length
 * @throws {DomainError} `af.rows-differ`; `af.too-many-indicators` above {@link MOST_INDICATORS}
 */
export function packMarks(rows: readonly (readonly Deprivation[])[]): MarkColumns {
  const width = rows[0]?.length ?? 0;
  if (width > MOST_INDICATORS)
    throw new DomainError('af.too-many-indicators', { width, most: MOST_INDICATORS });
  const [known, deprived] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  rows.forEach((row, at) => {
    if (row.length !== width) throw new DomainError('af.rows-differ', { width });
    let [isKnown, isDeprived] = [0, 0];
    for (let indicator = 0; indicator < width; indicator++) {
      const mark = row[indicator] ?? null;
      if (mark !== null) isKnown |= 1 << indicator;
      if (mark === 1) isDeprived |= 1 << indicator;
    }
    known[at] = isKnown;
    deprived[at] = isDeprived;
  });
  return { width, known, deprived };
}

/** The marks of one row, as the functions over rows take them. */
export function unpackMarks(width: number, known: number, deprived: number): Deprivation[] {
  return Array.from({ length: width }, (_, indicator): Deprivation => {
    const bit = 1 << indicator;
    return (known & bit) === 0 ? null : (deprived & bit) === 0 ? 0 : 1;
  });
}
