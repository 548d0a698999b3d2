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
  /** A column that every row fills is mostly empty above this share of blanks (catalogue CV02). */
  emptyColumnShare: 0.2,
  /** Fewer rows by more than this share since the last check are told (catalogue CV08). */
  rowsDropShare: 0.05,
  /** Persons of the register and of the printed population may differ by this share (catalogue AG10). */
  populationShare: 0.01,
  /** A hamlet's rate is out of the ordinary above the median of the hamlets by so many median deviations (catalogue AG11). */
  outlierDeviations: 3,
  /** … and only where chance does not explain it: by so many standard deviations of as many households drawn at the median rate. */
  outlierSigmas: 3,
  /** Fewer households than this, or fewer hamlets than the next, make no distribution. */
  outlierHouseholds: 30,
  outlierHamlets: 5,
  /** Incomes of which more than this share are whole millions were rounded when they were asked, not added up. */
  heapedIncomeShare: 0.5,
  heapedIncomeRows: 50,
  /** A register that lacks more than this share of last period's households is taken for another unit's. */
  otherUnitShare: 0.5,
  /** An average per head may differ from total / size by this share of it (rounding while it was worked out). */
  perHeadShare: 0.005,
} as const;

export type ThresholdId = keyof typeof THRESHOLDS;
export type Thresholds = Readonly<Record<ThresholdId, number>>;

/** The defaults with what the ward has set; a name that does not exist, or a value that is no number, changes nothing. */
export function thresholdsOf(own: Readonly<Record<string, number>>): Thresholds {
  const known = Object.entries(own).filter(([name, value]) => name in THRESHOLDS && Number.isFinite(value));
  return { ...THRESHOLDS, ...Object.fromEntries(known) };
}
