/** The households with marks of deprivation as one table: what GN Đa chiều counts, and whom it leaves out. */
import { DomainError } from '../errors';
import type { Household, HouseholdRecord, Register } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { markedRecords } from './deprivation-marks';
import { equalWeights, nestedWeights, typedWeights, type IndicatorWeights } from './indicator-weights';
import { isBlankForm, markedRow, type MarkedRow } from './marked-rows';

/** Nested: dimensions the same, and within a dimension its indicators. Given: numbers of the office. */
export type Weighting = 'equal' | 'nested' | 'given';
export interface WeightChoice {
  readonly weighting: Weighting;
  /** With 'given', by key of the indicator, 0 or more and not all 0; what is left out weighs 0. */
  readonly given?: Readonly<Record<string, number>>;
}
export interface MarkedTable {
  readonly weights: IndicatorWeights;
  /** Of the list that carries the marks. */
  readonly records: readonly HouseholdRecord[];
  readonly rows: readonly MarkedRow[];
  /** Without one known mark: left out of every measure, and counted as left out. */
  readonly blankRows: readonly MarkedRow[];
  /** Households of the register no list has marks of, records of no household. */
  readonly notListed: readonly Household[];
  readonly unmatched: readonly HouseholdRecord[];
}

/**
 * The table. A household without one known mark is no row of it: 'zero' fills the gaps of a form, it does not fill a form in.
 *
 * @param asOf review date, 'YYYY-MM-DD'
 * @returns null when no mark of any household is known
 * @throws {DomainError} `af.weights-invalid` of given weights that are none
 */
export function markedTable(
  register: Register,
  standard: PovertyStandard,
  choice: WeightChoice,
  asOf: string,
): MarkedTable | null {
  const records = markedRecords(register);
  const home = homesOf(register);
  const read = records.map((record) =>
    markedRow(record, home.get(record) ?? null, { register, standard, asOf }),
  );
  const rows = read.filter((row) => !isBlankForm(row));
  if (rows.length === 0) return null;
  const listed = new Set(records.map((record) => home.get(record)));
  return {
    weights: weightsOf(choice, standard),
    records,
    rows,
    blankRows: read.filter(isBlankForm),
    notListed: register.households.filter((household) => !listed.has(household)),
    unmatched: records.filter((record) => !home.has(record)),
  };
}

function weightsOf(
  { weighting, given = {} }: WeightChoice,
  { indicators }: PovertyStandard,
): IndicatorWeights {
  if (weighting === 'equal') return equalWeights(indicators.length);
  if (weighting === 'nested') return nestedWeights(indicators.map(({ dimension }) => dimension));
  const numbers = indicators.map(({ key }) => given[key] ?? 0);
  const weights = typedWeights(numbers);
  if (weights === null)
    throw new DomainError('af.weights-invalid', { sum: numbers.reduce((sum, each) => sum + each, 0) });
  return weights;
}

function homesOf({ households }: Register): Map<HouseholdRecord, Household> {
  return new Map(
    households.flatMap((household) => household.records.map((record) => [record, household] as const)),
  );
}
