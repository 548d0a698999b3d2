/** The machine-readable report (shared contract design/runner.md): plain JSON values, cells as 'Sheet!A1'. */
import { isUnverified } from '../standards/local';
import type { PovertyStandard } from '../standards/standard';
import type { MissingBreakdown } from '../indicators/breakdowns';
import { classCounts } from '../indicators/class-counts';
import type { ClassCounts } from '../indicators/class-counts';
import type { MultidimensionalChanges } from '../indicators/multidimensional-changes';
import type { RateChanges } from '../indicators/rate-changes';
import type { Transitions } from '../indicators/transitions';
import type {
  CellRef,
  CheckResult,
  Finding,
  Fix,
  IndicatorFigure,
  RuleSettings,
  RunSettings,
  TargetProgress,
  StandardId,
} from '../model';
import type { FormsReport } from '../forms/form-report';
import { a1 } from '../register/columns';
import type { Explanation } from '../register/explain';
import type { RegisterReading } from '../register/read-register';
import type { DeprivedHousehold } from '../reports/deprivations-sheet';
import type { Waiver } from '../waivers/waiver';
import type { Checked } from './check-job';
import type { PublicReport } from './public-job';
import type { ViewsReport } from './views-report';
import { progressReport } from '../targets/progress-report';
import type { RegisterIncomes } from '../indicators/register-incomes';
import type { RegisterMultidimensional } from '../indicators/register-multidimensional';
import type { ProgressReport } from '../targets/progress-report';
import { deprivationReport, type DeprivationReport } from './deprivation-report';
import type { RowsReport } from './household-list-job';
import type { TargetRowsReport } from './target-list-job';
import type { SnapshotReport } from './snapshot-report';
import type { ForecastReport } from './forecast-job';
import { registerReport } from './register-report';
import type { RegisterReport } from './register-report';

export interface FindingReport {
  readonly code: string;
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly field: string | null;
  readonly message: string;
  readonly related: readonly string[];
  readonly fix?: FixReport;
  /** Why the fix the rule knows cannot be written, and what to do instead. */
  readonly blocked?: { readonly reason: string; readonly message: string };
  /** Codes of other rules that say the same from the same cause. */
  readonly also?: readonly string[];
}
export interface FixReport extends Pick<Fix, 'value' | 'apply' | 'options'> {
  /** 'Sheet!A1' of the cell to write to, when it is not the finding's own. */
  readonly cell?: string;
  /** Further cells that change together. */
  readonly batch?: readonly { readonly cell: string; readonly value: string | number | null }[];
}
export interface JobReport extends Partial<FormsReport> {
  /** `unverified`: some threshold of the standard is in no text that was found, or was typed by the ward. */
  readonly settings: Pick<RunSettings, 'standard' | 'area' | 'asOf' | 'lang'> & {
    readonly unverified?: true;
  };
  readonly register: RegisterReport;
  readonly findings?: readonly FindingReport[];
  readonly notAssessable?: CheckResult['notAssessable'];
  /** How many judgements found nothing wrong. */
  readonly passed?: number;
  /** Findings passed over with a reason; not among `findings`. */
  readonly waived?: readonly (FindingReport & Pick<Waiver, 'reason' | 'author' | 'date'>)[];
  /** What the ward changed of the rules; left out when nothing. */
  readonly rules?: RuleSettings;
  readonly classes?: ClassCounts;
  /** Of the households listed in GN Thiếu hụt: keys of the indicators ticked, worked out, differing, and not worked out. */
  readonly deprivations?: readonly DeprivationReport[];
  readonly indicators?: readonly Pick<
    IndicatorFigure,
    'id' | 'group' | 'numerator' | 'denominator' | 'value' | 'unit' | 'notAssessable'
  >[];
  /** Breakdowns without figures, with the columns (ids) that would tell; left out when there are none. */
  readonly indicatorsMissing?: readonly MissingBreakdown[];
  /** The households behind the figure asked for. */
  readonly rows?: RowsReport;
  readonly targetRows?: TargetRowsReport;
  /** Left out when neither the register nor last period's tells the classes at the start. */
  readonly transitions?: Transitions & {
    /** Of the task that writes GN Diễn biến: the standard the classes are by; of the start null where nothing tells it. */
    readonly standards?: { readonly start: StandardId | null; readonly end: StandardId };
  };
  /** Rates at the start and at the end; left out without last period's register. */
  readonly changes?: RateChanges & {
    /** H, A and M0; left out where one of the registers has no mark of deprivation. */
    readonly multidimensional?: MultidimensionalChanges;
  };
  /** Left out when the register keeps no incomes. */
  readonly incomes?: RegisterIncomes;
  /** Left out when no list has a mark of deprivation. */
  readonly multidimensional?: RegisterMultidimensional;
  readonly targets?: readonly ProgressReport[];
  readonly forecast?: ForecastReport;
  /** The snapshot taken, with what it found changed in GN Lịch sử; and all there are. */
  readonly snapshot?: SnapshotReport;
  readonly history?: readonly {
    readonly number: number;
    readonly cutOff: string;
    readonly correction: boolean;
  }[];
  /** Progress by body, officer and hamlet, the hamlet heads' briefs, the money, the tasks. */
  readonly views?: ViewsReport;
  /** The public list: how many households, and what is shown of them. */
  readonly publicList?: PublicReport;
  readonly sheetsWritten: readonly string[];
  /** The result in a few lines, in the run's language. */
  readonly summary: readonly string[];
}

/** What a job found out; parts that were not asked for are left out. */
export interface JobParts {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly reading: RegisterReading;
  readonly explanation: Explanation;
  readonly check: Checked | null;
  readonly withClasses: boolean;
  readonly deprivations: readonly DeprivedHousehold[] | null;
  readonly progress: readonly TargetProgress[] | null;
  /** Parts that tasks report of their own. */
  readonly sections: readonly Partial<JobReport>[];
  readonly summary: readonly string[];
}

const place = (ref: CellRef): string => `${ref.sheet}!${a1(ref)}`;

function checkReport({ result, waived, rules }: Checked): Partial<JobReport> {
  const isChanged = [rules.off, Object.keys(rules.severity), Object.keys(rules.thresholds)].some(
    (all) => all.length > 0,
  );
  return {
    findings: result.findings.map(findingReport),
    notAssessable: result.notAssessable,
    passed: result.passed,
    ...(waived.length > 0
      ? {
          waived: waived.map(({ finding, waiver: { reason, author, date } }) => ({
            ...findingReport(finding),
            reason,
            author,
            date,
          })),
        }
      : {}),
    ...(isChanged ? { rules } : {}),
  };
}

/** A finding in the form of the report. */
export function findingReport(finding: Finding): FindingReport {
  const { code, rule, severity, ref, field, message, related, fix, blocked, todo, also } = finding;
  return {
    code,
    rule,
    severity,
    sheet: ref.sheet,
    cell: a1(ref),
    field,
    message,
    related: related.map(place),
    ...(fix ? { fix: fixReport(fix) } : {}),
    ...(blocked ? { blocked: { reason: blocked, message: todo } } : {}),
    ...(also.length > 0 ? { also } : {}),
  };
}

function fixReport({ at, batch, ...fix }: Fix): FixReport {
  return {
    ...fix,
    ...(at ? { cell: place(at) } : {}),
    ...(batch ? { batch: batch.map(({ ref, value }) => ({ cell: place(ref), value })) } : {}),
  };
}

function sectionsOf({ sections }: JobParts): Partial<JobReport> {
  return sections.reduce((all, section) => ({ ...all, ...section }), {});
}

/** Builds the report of a job. */
export function jobReport(parts: JobParts): JobReport {
  const { settings, reading, check, progress } = parts;
  return {
    settings: {
      standard: settings.standard,
      area: settings.area,
      asOf: settings.asOf,
      lang: settings.lang,
      ...(isUnverified(parts.standard) ? { unverified: true } : {}),
    },
    register: registerReport(reading, parts.explanation),
    ...(check ? checkReport(check) : {}),
    ...(parts.withClasses ? { classes: classCounts(reading.register) } : {}),
    ...(parts.deprivations ? { deprivations: parts.deprivations.map(deprivationReport) } : {}),
    ...(progress ? { targets: progress.map(progressReport) } : {}),
    ...sectionsOf(parts),
    sheetsWritten: [],
    summary: parts.summary,
  };
}
