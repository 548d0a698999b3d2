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
  /** Two names with fewer equal letters than this share are two persons' names (catalogue, ST16). */
  sameNameShare: 0.85,
  /** A household whose oldest member is younger than this is worth a second look; below 18 it is only noted (ST24). */
  childrenOnlyAge: 15,
  /** Households of at least this many are looked at again: they may be two (ST25). */
  largeHousehold: 15,
  /** A telephone or address that more households than this share says nothing of any of them (ST17). */
  sharedByHouseholds: 3,
  /** The member sheet is taken to cover all households when at least this share of them has members. */
  memberCoverageShare: 0.5,
  /** ID numbers that differ by 1 on this many rows one below the other came from dragging a cell. */
  fillSeriesRows: 3,
  /** Above this age a birth year is looked at again; above the second it is an error. */
  ageUnusual: 100,
  ageImpossible: 120,
  /** Years a written age may differ from the birth date's: birthdays still to come, and the old way of counting. */
  ageTolerance: 1,
  /** A column of birth dates of which more than this share are 1 January. */
  newYearShare: 0.1,
  /** A column of which at least this share of the dates are text, and as many date cells, mixes both. */
  mixedDatesShare: 0.1,
  /** Day and month are taken for swapped from this many date cells with a day up to 12 and as many texts above, … */
  swappedLeastCells: 2,
  /** … where at least this share of the texts has a day above 12 (by chance it is 60 %). */
  swappedTextShare: 0.8,
  /** Births on 31 December with an ID number of the next year, from which the column is taken to have moved a day. */
  shiftedLeastCells: 2,
  /** Dong per person and month between which an income is usual; outside, another unit is looked for. */
  incomeLeast: 100_000,
  incomeMost: 50_000_000,
} as const;

export type ThresholdId = keyof typeof THRESHOLDS;
export type Thresholds = Readonly<Record<ThresholdId, number>>;

/** The defaults with what the ward has set; a name that does not exist, or a value that is no number, changes nothing. */
export function thresholdsOf(own: Readonly<Record<string, number>>): Thresholds {
  const known = Object.entries(own).filter(([name, value]) => name in THRESHOLDS && Number.isFinite(value));
  return { ...THRESHOLDS, ...Object.fromEntries(known) };
}
