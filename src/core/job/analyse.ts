/** A job from the workbook's grids to the report and the sheets to write: pure, in one pass over the tasks. */
import type { RefusedBefore } from '../fixes/refused';
import type { Finding, RunSettings, SheetDetails, SheetGrid, TargetProgress } from '../model';
import type { Explanation } from '../register/explain';
import type { RegisterReading } from '../register/read-register';
import { lostMarksText, strangersText } from '../reports/recognise-own';
import { progressSheet } from '../reports/progress-sheet';
import type { SheetModel } from '../reports/sheet-model';
import { targetsSheet } from '../reports/targets-sheet';
import type { LastRun } from '../rules/rule';
import type { PovertyStandard } from '../standards/standard';
import { TEMPLATE_TARGETS } from '../targets/template';
import { runCheck, type Checked, type OwnSheetCells } from './check-job';
import { checkModels, checkOf, countsOf } from './check-part';
import type { TypedStandard } from './standard-settings';
import { withTypedStandard } from './typed-standard';
import { classifyJob, type ClassifyJob } from './classify-job';
import { forecastJob } from './forecast-job';
import { formsJob } from './forms-job';
import { incomesJob } from './incomes-job';
import { indicatorsJob, indicatorsModel, indicatorsReport, type IndicatorsJob } from './indicators-job';
import { multidimensionalJob } from './multidimensional-job';
import { jobReport } from './json-report';
import type { JobReport } from './json-report';
import type { RunOptions } from './options';
import { prepare } from './prepare';
import { periodLines, type EarlierRegisters } from './previous-register';
import { planOf, progressOf, type Plan } from './plan-of';
import { rowsJob } from './rows-job';
import type { SelectedFigure } from './selected-figure';
import type { HistoryEdit } from './snapshot-report';
import { namesTarget } from './target-list-job';
import { publicJob } from './public-job';
import { viewsJob } from './views-job';
import { transitionsJob } from './transitions-job';
import { atCutOff, type ChosenSnapshot } from './cut-off-choice';
import { snapshotJob, type SnapshotJob } from './snapshot-job';
import { summaryLines, type SummaryParts } from './summary';

export type Task =
  | 'transitions'
  | 'incomes'
  | 'multidimensional'
  | 'rows'
  | 'check'
  | 'classify'
  | 'indicators'
  | 'progress'
  | 'forms'
  | 'deprivations'
  | 'snapshot'
  | 'forecast'
  | 'views'
  | 'public';

/** Tasks that look at the plan's targets. */
const PLANNED: ReadonlySet<Task> = new Set(['progress', 'check', 'snapshot', 'forecast', 'views']);

export interface Analysis {
  readonly report: JobReport;
  /** Sheets to write, in order. */
  readonly models: readonly SheetModel[];
  /** Findings still to be worked through; null when nothing was checked. */
  readonly findings: readonly Finding[] | null;
  /** To be kept for the next check; null when nothing was checked. */
  readonly lastRun: LastRun | null;
  /** Lines for GN Lịch sử; null when no snapshot was asked for. */
  readonly history: HistoryEdit | null;
}
/** What is read of the workbook beyond its values, only where a task needs it. */
export interface MoreReading {
  /** The grid with its number formats, where a format decides a meaning. */
  formats(grid: SheetGrid): SheetGrid;
  readonly details: SheetDetails;
  readonly own: OwnSheetCells;
}

export interface Job extends EarlierRegisters {
  readonly reading: RegisterReading;
  /** How sheets and columns were understood, worked out once. */
  readonly explanation: Explanation;
  readonly lastRun: LastRun | null;
  readonly grids: readonly SheetGrid[];
  readonly refused: RefusedBefore;
  readonly settings: RunSettings;
  /** With what the ward typed of it in GN Cài đặt; `typed` tells of that. */
  readonly standard: PovertyStandard;
  readonly typed: readonly string[];
  /** The standard of the next period, for the households under two standards; null after the last. */
  readonly beside: TypedStandard | null;
  /** The figure whose households are listed; null without that task. */
  readonly rows: string | SelectedFigure | null;
  /** What the snapshot is of; null without that task. */
  readonly snapshot: ChosenSnapshot | null;
  readonly planText: string | null;
  readonly publicColumns: RunOptions['publicColumns'] | null;
  readonly wants: (task: Task) => boolean;
}
/** What a task gives that no other looks at: its sheets, its part of the report, its lines. */
export interface Section {
  readonly models: readonly SheetModel[];
  readonly report: Partial<JobReport>;
  readonly summary: readonly string[];
}
interface Findings {
  readonly classes: ClassifyJob | null;
  readonly check: Checked | null;
  readonly indicators: IndicatorsJob | null;
  readonly progress: TargetProgress[] | null;
  readonly snapshot: SnapshotJob | null;
  readonly sections: readonly Section[];
}

function modelsOf(job: Job, { check, classes, indicators, progress, sections }: Findings): SheetModel[] {
  const { settings, standard } = job;
  return [
    ...(check ? checkModels(job, check) : []),
    ...(classes?.models ?? []),
    ...(indicators ? [indicatorsModel(job, indicators)] : []),
    ...(progress ? [progressSheet({ settings, standard, progress, notes: [] })] : []),
    ...sections.flatMap(({ models }) => models),
  ];
}

/**
 * Runs tasks over a workbook.
 *
 * @param grids every sheet but the add-in's own reports
 * @param today 'YYYY-MM-DD'
 * @param more called at most once a sheet: number formats of the target sheet, formulas and merges of registers
 * @throws {DomainError} `register.none`, and the codes of `resolveSettings` and `readWorkbookGrids`
 */
export function analyse(
  grids: readonly SheetGrid[],
  tasks: readonly Task[],
  options: RunOptions,
  today: string,
  more: MoreReading,
): Analysis {
  const prepared = prepare(grids, tasks, options, today);
  const job = withTypedStandard(
    tasks.includes('snapshot') ? atCutOff(prepared, options, more.own) : prepared,
    more.own,
  );
  const { settings, reading } = job;
  const plan = needsPlan(job, tasks) ? planOf(job, grids, more) : null;
  const found = foundOf(job, plan, more);
  const names = grids.map(({ name }) => name);
  const inserts = found.progress !== null && plan?.table === null;
  return {
    history: found.snapshot?.edit ?? null,
    findings: found.check?.result.findings ?? null,
    lastRun: found.check && countsOf(reading.register, today),
    report: reportOf(job, found, {
      templateInserted: inserts,
      savedUnreadable: options.savedUnreadable === true,
      first: [...lostMarksText(options.marked ?? [], settings.lang), ...strangersText(names, settings.lang)],
    }),
    models: [
      ...(inserts ? [targetsSheet({ settings, targets: TEMPLATE_TARGETS, builtIn: true })] : []),
      ...modelsOf(job, found),
    ],
  };
}

function needsPlan({ rows }: Job, tasks: readonly Task[]): boolean {
  return tasks.some((task) => PLANNED.has(task)) || namesTarget(rows);
}

function foundOf(job: Job, plan: Plan | null, more: MoreReading): Findings {
  const { wants } = job;
  const snapshot =
    plan && job.snapshot
      ? snapshotJob(job, job.snapshot, { progress: progressOf(job, plan), plan, own: more.own })
      : null;
  return {
    snapshot,
    check: checkOf(job, plan, more),
    indicators: wants('indicators') ? indicatorsJob(job) : null,
    progress: plan && wants('progress') ? progressOf(job, plan) : null,
    classes: wants('classify') ? classifyJob(job, more.own) : null,
    sections: [...(snapshot ? [snapshot] : []), ...sectionsOf(job, plan, more)],
  };
}

function sectionsOf(job: Job, plan: Plan | null, more: MoreReading): Section[] {
  const [{ wants, rows }, progress] = [job, () => (plan ? progressOf(job, plan) : [])];
  return [
    ...(rows === null ? [] : [rowsJob(job, rows, progress, more.own)]),
    ...(wants('transitions') ? [transitionsJob(job, more.own)] : []),
    ...(wants('incomes') ? [incomesJob(job)] : []),
    ...(wants('multidimensional') ? [multidimensionalJob(job, more.own)] : []),
    ...(wants('forms') ? [formsJob(job)] : []),
    ...(plan && wants('forecast') ? [forecastJob(job, plan, more.own)] : []),
    ...(plan && wants('views') ? [viewsOf(job, plan, more)] : []),
    ...(wants('public') ? [publicJob(job)] : []),
  ];
}

/** The hamlet heads are told what the check finds; its own sheet is not written. */
function viewsOf(job: Job, plan: Plan, { details, own }: MoreReading): Section {
  const { result } = runCheck({ ...job, plan, details, own });
  const findings = result.findings;
  return viewsJob(job, { plan, progress: progressOf(job, plan), findings, tasks: own.tasks() });
}

interface Notes extends Pick<SummaryParts, 'templateInserted' | 'savedUnreadable'> {
  /** What is said before anything else. */
  readonly first: readonly string[];
}

function reportOf(job: Job, { sections, ...found }: Findings, { first, ...notes }: Notes): JobReport {
  const { settings, reading, explanation } = job;
  const { register } = reading;
  const figures = found.indicators?.figures ?? null;
  return jobReport({
    ...found,
    deprivations: found.classes?.deprivations ?? null,
    settings,
    reading,
    explanation,
    withClasses: job.wants('classify') || job.wants('indicators'),
    sections: [
      ...(found.indicators ? [indicatorsReport(job, found.indicators)] : []),
      ...sections.map(({ report }) => report),
    ],
    summary: [
      ...first,
      ...periodLines(reading, settings.lang),
      ...job.typed,
      ...summaryLines({ ...found, ...notes, figures, register }, settings.lang),
      ...(found.classes?.summary ?? []),
      ...sections.flatMap(({ summary }) => summary),
    ],
  });
}
