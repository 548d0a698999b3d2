/**
 * Every number a rule compares with that no decree fixes. One place, so that a ward can argue with it: each may be
 * set in GN Cài đặt, and rules take it from `context.thresholds`.
 */
export const THRESHOLDS = {
  /** Children under this age may have no ID number of their own on the list (căn cước is compulsory from 14: Luật Căn cước 26/2023/QH15, Điều 19). */
  idNumberFromAge: 14,
  /** B1 above this is taken for a typing slip. No article bounds the sum of form B1; registers seen stay below 500. */
  b1Max: 600,
  /** B2 without a points table: 12 indicators of 10 points. */
  b2Max: 120,
  b2Step: 10,
  /** A head this many years older than another head of the same household is taken for the parent. */
  parentGapYears: 15,
  /** A column blank on at least this many rows, and on all of them, is one finding for the column. */
  wholeColumnRows: 20,
  /** The member sheet is taken to cover all households when at least this share of them has members. */
  memberCoverageShare: 0.5,
  /** ID numbers that differ by 1 on this many rows one below the other came from dragging a cell. */
  fillSeriesRows: 3,
} as const;

export type ThresholdId = keyof typeof THRESHOLDS;
export type Thresholds = Readonly<Record<ThresholdId, number>>;

/** The defaults with what the ward has set; a name that does not exist, or a value that is no number, changes nothing. */
export function thresholdsOf(own: Readonly<Record<string, number>>): Thresholds {
  const known = Object.entries(own).filter(([name, value]) => name in THRESHOLDS && Number.isFinite(value));
  return { ...THRESHOLDS, ...Object.fromEntries(known) };
}
