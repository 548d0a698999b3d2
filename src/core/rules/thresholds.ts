import { B1_MOST } from '../indicators/class-by-points';

/**
 * Every number a rule compares with that no decree fixes. One place, so that a ward can argue with it: each may be
 * set in GN Cài đặt, and rules take it from `context.thresholds`.
 */
export const THRESHOLDS = {
  /** Children under this age may have no ID number of their own on the list (căn cước is compulsory from 14: Luật Căn cước 26/2023/QH15, Điều 19). */
  idNumberFromAge: 14,
  /** B1 above this is taken for a typing slip. No article bounds the sum of form B1; registers seen stay below 500. */
  b1Max: B1_MOST,
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
  /** Day and month are taken for swapped from this many date cells with a day up to 12 and texts above, together, … */
  swappedLeastCells: 3,
  /** … where that is so many times as likely as by chance. */
  swappedOdds: 3,
  /** Births on 31 December with an ID number of the next year, from which the column is taken to have moved a day. */
  shiftedLeastCells: 1,
  /** Dong per person and month between which an income is usual; outside, another unit is looked for. */
  incomeLeast: 100_000,
  incomeMost: 50_000_000,
  /** A word of a column without an official list counts as usual when it stands on at least this many rows. */
  usualWordRows: 10,
  /** This many equal dates in a column, all of the day of an import, were not typed by hand. */
  sameDateRows: 10,
  /** A head below the first age is taken for a slip; below the second (majority: Bộ luật Dân sự 91/2015/QH13, Điều 20) for a case to look at. */
  headAgeError: 15,
  headAgeWarning: 18,
  /** Years between parent and child: fewer than the first are taken for a slip, fewer than the second for a case to look at. */
  parentGapError: 12,
  parentGapWarning: 15,
  /** Fewer years between grandparent and grandchild are looked at. */
  grandchildGap: 28,
  /** More years between husband and wife are looked at. */
  spouseGap: 30,
  /** Somebody written as married below this age is looked at. */
  marriedFromAge: 15,
  /** Somebody of this age or above in nursery or primary school is looked at. */
  pupilBelowAge: 25,
  /** A blank cell is taken for “no” when at least so many households that have one carry the mark it would give, and this share of them. */
  blankIsNoCases: 2,
  blankIsNoShare: 0.7,
  /** A register keeps the marks of households that are not poor as well where at least this share of them has one. */
  marksOfOthersShare: 0.05,
  /** A column that every row fills is mostly empty above this share of blanks (catalogue CV02). */
  emptyColumnShare: 0.2,
  /** … where it is asked on at least this many rows: one blank of a few is that cell's. */
  emptyColumnRows: 10,
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

/** By the names themselves: `in` would find 'constructor' as well. */
export const isThreshold = (name: string): name is ThresholdId => Object.keys(THRESHOLDS).includes(name);

/** The defaults with what the ward has set; a name that does not exist, or a value that is no number, changes nothing. */
export function thresholdsOf(own: Readonly<Record<string, number>>): Thresholds {
  const known = Object.entries(own).filter(([name, value]) => isThreshold(name) && Number.isFinite(value));
  return { ...THRESHOLDS, ...Object.fromEntries(known) };
}
