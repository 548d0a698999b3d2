/** The households with marks of deprivation as one table: what GN Đa chiều counts, and whom it leaves out. */
import type { Household, HouseholdRecord, Register } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { markedRecords } from './deprivation-marks';
import { equalWeights, nestedWeights, type IndicatorWeights } from './indicator-weights';
import { markedRow, type MarkedRow } from './marked-rows';

/** Nested: dimensions the same, and within a dimension its indicators. */
export type Weighting = 'equal' | 'nested';
export interface MarkedTable {
  readonly weights: IndicatorWeights;
  /** Of the list that carries the marks. */
  readonly records: readonly HouseholdRecord[];
  readonly rows: readonly MarkedRow[];
  /** Households of the register no list has marks of, records without one known mark, records of no household. */
  readonly notListed: readonly Household[];
  readonly blankForms: readonly HouseholdRecord[];
  readonly unmatched: readonly HouseholdRecord[];
}

/**
 * The table. A household without one known mark is no row of it: 'zero' fills the gaps of a form, it does not fill a form in.
 *
 * @param asOf review date, 'YYYY-MM-DD'
 * @returns null when no mark of any household is known
 */
export function markedTable(
  register: Register,
  standard: PovertyStandard,
  weighting: Weighting,
  asOf: string,
): MarkedTable | null {
  const { indicators } = standard;
  const records = markedRecords(register);
  const home = homesOf(register);
  const read = records.map((record) => ({
    record,
    row: markedRow(record, home.get(record) ?? null, standard, asOf),
  }));
  const rows = read.flatMap(({ row }) => row ?? []);
  if (rows.length === 0) return null;
  const listed = new Set(records.map((record) => home.get(record)));
  return {
    weights:
      weighting === 'equal'
        ? equalWeights(indicators.length)
        : nestedWeights(indicators.map(({ dimension }) => dimension)),
    records,
    rows,
    notListed: register.households.filter((household) => !listed.has(household)),
    blankForms: read.filter(({ row }) => row === null).map(({ record }) => record),
    unmatched: records.filter((record) => !home.has(record)),
  };
}

function homesOf({ households }: Register): Map<HouseholdRecord, Household> {
  return new Map(
    households.flatMap((household) => household.records.map((record) => [record, household] as const)),
  );
}
