/** The frame of a source: a figure of the plan that the register can tell by itself. */
import type { Actual, HouseholdClass, HouseholdRecord, Register, RowsBehind, RunSettings } from '../../model';
import type { PovertyStandard } from '../../standards/standard';
import type { AgeBounds } from '../scope/narrowings';

/** Sources there are; a target names one by its id. */
export type SourceId =
  | 'poor-households'
  | 'near-poor-households'
  | 'deprived-households'
  | 'work-support'
  | 'job-found'
  | 'sustainable-work'
  | 'health-insurance'
  | 'school'
  | 'clean-water'
  | 'sanitary-latrine'
  | 'telecom';

export interface SourceContext {
  readonly register: Register;
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  /** Classes of household the plan's sentence is about. */
  readonly classes: readonly HouseholdClass[];
  /** The plan counts only those in need ('có nhu cầu'). */
  readonly needOnly: boolean;
  /** Only these households are counted (a hamlet's). Whether a column can be used is judged over all: a hamlet without a mark has none. */
  readonly part?: (record: HouseholdRecord) => boolean;
  /** Only persons of these ages are counted. */
  readonly ages?: AgeBounds | null;
  /** Field of the indicator of deprivation that is meant, 'd09'. */
  readonly indicator?: string | null;
  /** Last period's register: what there was at the start. */
  readonly previous?: Register | null;
}
/** A note as a key of TARGET_NOTES with its parameters. */
export interface SourceNote {
  readonly key:
    | 'listsDiffer'
    | 'columnBlank'
    | 'agesUnknown'
    | 'startUnknown'
    | 'startsDiffer'
    | 'membersMissing'
    | 'nearPoorFromPoor'
    | 'wordsUnknown'
    | 'hamletUnknown'
    | 'partUnknown';
  readonly params: Readonly<Record<string, string | number>>;
}
/** Null where the register lacks what the figure needs: never 0. */
export interface SourceFigures {
  readonly actual: Actual | null;
  /** Start of the period, for figures that fall. */
  readonly baseline: Actual | null;
  readonly notes: readonly SourceNote[];
  /** The rows the result was counted from, where it was. */
  readonly behind: RowsBehind | null;
}
export interface TargetSource {
  readonly id: SourceId;
  count(context: SourceContext): SourceFigures;
}

/** The register cannot tell. */
export function cannotTell(notes: readonly SourceNote[] = []): SourceFigures {
  return { actual: null, baseline: null, notes, behind: null };
}

/** A count at the end of the period, without a start. */
export function counted(
  actual: Actual,
  behind: RowsBehind,
  notes: readonly SourceNote[] = [],
): SourceFigures {
  return { actual, baseline: null, notes, behind };
}
