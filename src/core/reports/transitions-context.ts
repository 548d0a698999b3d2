/** What the parts of GN Diễn biến share. */
import type { Trace } from '../indicators/household-traces';
import type { Movement } from '../indicators/movement';
import type { MultidimensionalChanges } from '../indicators/multidimensional-changes';
import type { RateChanges } from '../indicators/rate-changes';
import type { SettledMatching } from '../indicators/settle-matches';
import type { Transitions } from '../indicators/transitions';
import type { HouseholdRecord, RegisterTable, RunSettings } from '../model';
import type { PovertyStandard } from '../standards/standard';

export interface TransitionsContext {
  readonly settings: RunSettings;
  readonly found: Transitions;
  readonly movements: readonly Movement[];
  /** Null without last period's register. */
  readonly changes: RateChanges | null;
  /** Null where one of the registers has no mark of deprivation. */
  readonly measures: MultidimensionalChanges | null;
  /** Sheets that tell the classes at the start. */
  readonly startSheets: readonly string[];
  /** Sheets of the years before, which tell who fell back. */
  readonly olderSheets: readonly string[];
  /** Tables of this period's register; a row of any other says which. */
  readonly current: ReadonlySet<RegisterTable>;
  /** Tables of this workbook: the rows of another file cannot be linked to. */
  readonly linked: ReadonlySet<RegisterTable>;
  /** Of the start and of the end where they differ; null: the same, or nothing tells. */
  readonly standards: readonly [PovertyStandard, PovertyStandard] | null;
  /** Null where the register itself tells the start. */
  readonly matching: SettledMatching | null;
  readonly traces: ReadonlyMap<HouseholdRecord, Trace>;
}
/** Area, unit, nine numbers, the check: 252 mm; the lists below spread over the same columns. */
export const TRANSITION_WIDTHS = [38, 13, 18, 18, 18, 18, 18, 18, 18, 18, 18, 39] as const;
