/** The results of a run as counts, to be kept for the panel's first screen: nothing of a household. */
import type { Classification, IndicatorFigure, Register, RunSettings, TargetProgress } from '../model';
import { classCounts } from '../indicators/class-counts';
import { countByStatus, countMissing } from '../targets/summary';
import type { Checked } from './check-job';

export interface CheckCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly notAssessable: number;
}
/** Households by the class the standard gives; `notAssessable`: data are missing. */
export type ComputedClasses = Readonly<Record<Classification['result'], number>>;
export interface RateCounts {
  readonly poor: number;
  readonly nearPoor: number;
  /** Null where no list holds every household. */
  readonly total: number | null;
}
export interface TargetCounts {
  /** Met or exceeded. */
  readonly met: number;
  readonly inProgress: number;
  readonly notMet: number;
  /** The plan has a figure, and the data are missing. */
  readonly noData: number;
  /** The plan has no figure. */
  readonly noPlan: number;
}
/** What the results are of. */
export interface RegisterCounts {
  readonly sheets: readonly string[];
  readonly households: number;
  readonly hamlets: number;
  readonly standard: RunSettings['standard'];
  readonly area: RunSettings['area'];
  readonly asOf: string;
}
/** Null: not of this run, or not to be told. */
export interface RunResults {
  readonly check: CheckCounts | null;
  readonly rates: RateCounts | null;
  readonly classes: ComputedClasses | null;
  readonly targets: TargetCounts | null;
  readonly register: RegisterCounts | null;
}

export interface ResultParts {
  readonly settings: RunSettings;
  readonly register: Register;
  readonly check: Checked | null;
  readonly classifications: readonly Classification[] | null;
  readonly figures: readonly IndicatorFigure[] | null;
  readonly progress: readonly TargetProgress[] | null;
}

/** Counts what a run found out. */
export function runResults(parts: ResultParts): RunResults {
  const { settings, register, check, classifications, figures, progress } = parts;
  const { standard, area, asOf } = settings;
  const sheets = [...new Set(register.households.map(({ main }) => main.table.sheet))];
  return {
    check: check && checkCounts(check.result),
    rates: classifications || figures ? rateCounts(register) : null,
    classes: classifications && computedClasses(classifications),
    targets: progress && targetCounts(progress),
    register:
      register.households.length === 0
        ? null
        : {
            ...{ sheets, standard, area, asOf },
            households: register.households.length,
            hamlets: register.hamlets.length,
          },
  };
}

/** Findings still to be worked through, by severity, and judgements that could not be made. */
export function checkCounts({ findings, notAssessable }: Checked['result']): CheckCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return { ...counts, notAssessable: notAssessable.reduce((sum, { count }) => sum + count, 0) };
}

export function computedClasses(classifications: readonly Classification[]): ComputedClasses {
  const counts = { poor: 0, nearPoor: 0, notPoor: 0, notAssessable: 0 };
  for (const { result } of classifications) counts[result] += 1;
  return counts;
}

/** By the class the register records, as the poverty rates count them; null where no class can be read: never 0 %. */
function rateCounts(register: Register): RateCounts | null {
  const { poor, nearPoor, notAssessable } = classCounts(register);
  const { households } = register;
  if (notAssessable === households.length) return null;
  const isComplete = households.every(({ main }) => main.table.coverage === 'all');
  return { poor, nearPoor, total: isComplete ? households.length : null };
}

function targetCounts(progress: readonly TargetProgress[]): TargetCounts {
  const counts = countByStatus(progress);
  return {
    met: counts.met + counts.exceeded,
    inProgress: counts['in-progress'],
    notMet: counts['not-met'],
    ...countMissing(progress),
  };
}
