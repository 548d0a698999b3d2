/** A job from the workbook's grids to the report and the sheets to write: pure, in one pass over the tasks. */
import { watchFormulas } from '../fixes/blocked';
import type { RefusedBefore } from '../fixes/refused';
import type { Finding, Register, RunSettings, SheetDetails, SheetGrid, TargetProgress } from '../model';
import { countPersons } from '../register/counts';
import type { Explanation } from '../register/explain';
import type { RegisterReading } from '../register/read-register';
import { findingsSheet } from '../reports/findings-sheet';
import { progressSheet } from '../reports/progress-sheet';
import type { SheetModel } from '../reports/sheet-model';
import { targetsSheet } from '../reports/targets-sheet';
import { waiversSheet } from '../reports/waivers-sheet';
import type { LastRun } from '../rules/rule';
import type { PovertyStandard } from '../standards/standard';
import { evaluateTargets } from '../targets/progress';
import { TEMPLATE_TARGETS } from '../targets/template';
import { runCheck, withBlockedFixes, type Checked, type OwnSheetCells } from './check-job';
import { withTypedStandard } from './typed-standard';
import { classifyJob, type ClassifyJob } from './classify-job';
import { formsJob } from './forms-job';
import { householdListJob, type SelectedFigure } from './household-list-job';
import { indicatorsJob, indicatorsModel, indicatorsReport, type IndicatorsJob } from './indicators-job';
import { jobReport } from './json-report';
import type { JobReport } from './json-report';
import type { RunOptions } from './options';
import { planOf, type Plan } from './plan-of';
import { prepare } from './prepare';
import { publicJob } from './public-job';
import { viewsJob } from './views-job';
import { transitionsJob } from './transitions-job';
import { summaryLines, type SummaryParts } from './summary';

export type Task =
  | 'transitions'
  | 'rows'
  | 'check'
  | 'classify'
  | 'indicators'
  | 'progress'
  | 'forms'
  | 'deprivations'
  | 'views'
  | 'public';

export interface Analysis {
  readonly report: JobReport;
  /** Sheets to write, in order. */
  readonly models: readonly SheetModel[];
  /** Findings still to be worked through; null when nothing was checked. */
  readonly findings: readonly Finding[] | null;
  /** To be kept for the next check; null when nothing was checked. */
  readonly lastRun: LastRun | null;
}
/** What is read of the workbook beyond its values, only where a task needs it. */
export interface MoreReading {
  /** The grid with its number formats, where a format decides a meaning. */
  formats(grid: SheetGrid): SheetGrid;
  readonly details: SheetDetails;
  readonly own: OwnSheetCells;
}

export interface Job {
  readonly reading: RegisterReading;
  /** How sheets and columns were understood, worked out once. */
  readonly explanation: Explanation;
  readonly previous: Register | null;
  readonly lastRun: LastRun | null;
  readonly grids: readonly SheetGrid[];
  readonly refused: RefusedBefore;
  readonly settings: RunSettings;
  /** With what the ward typed of it in GN Cài đặt; `typed` tells of that. */
  readonly standard: PovertyStandard;
  readonly typed: readonly string[];
  /** The figure whose households are listed; null without that task. */
  readonly rows: string | SelectedFigure | null;
  readonly planText: string | null;
  readonly publicColumns: RunOptions['publicColumns'] | null;
  readonly wants: (task: Task) => boolean;
}
function checkOf(job: Job, plan: Plan | null, more: MoreReading): Checked | null {
  if (!job.wants('check')) return null;
  const { grids, settings, refused } = job;
  const { details, seen } = watchFormulas(more.details);
  const checked = runCheck({ ...job, plan, details, own: more.own });
  return withBlockedFixes(checked, { grids, seen, refused, lang: settings.lang });
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

function checkModels({ reading: { register }, settings, standard }: Job, check: Checked): SheetModel[] {
  const { result, changes, waived, unkept } = check;
  return [
    ...(check.hasWaivers ? [waiversSheet(settings, check)] : []),
    findingsSheet({ settings, standard, register, result, changes, waived: waived.length, unkept }),
  ];
}

function progressOf({ reading, settings, standard }: Job, plan: Plan): TargetProgress[] {
  return evaluateTargets(plan.targets, reading.register, settings, standard, plan.problems);
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
  const job = withTypedStandard(prepare(grids, tasks, options, today), more.own);
  const { settings, reading } = job;
  const needsPlan = (['progress', 'check', 'views'] as const).some((task) => job.wants(task));
  const plan = needsPlan ? planOf(reading, grids, more) : null;
  const found = foundOf(job, plan, more);
  const inserts = found.progress !== null && plan?.table === null;
  return {
    findings: found.check?.result.findings ?? null,
    lastRun: found.check && countsOf(reading.register, today),
    report: reportOf(job, found, {
      templateInserted: inserts,
      savedUnreadable: options.savedUnreadable === true,
    }),
    models: [
      ...(inserts ? [targetsSheet({ settings, targets: TEMPLATE_TARGETS })] : []),
      ...modelsOf(job, found),
    ],
  };
}

function foundOf(job: Job, plan: Plan | null, more: MoreReading): Findings {
  const { wants } = job;
  return {
    check: checkOf(job, plan, more),
    indicators: wants('indicators') ? indicatorsJob(job) : null,
    progress: plan && wants('progress') ? progressOf(job, plan) : null,
    classes: wants('classify') ? classifyJob(job, more.own) : null,
    sections: [
      ...(job.rows === null ? [] : [householdListJob(job, job.rows)]),
      ...(wants('transitions') ? [transitionsJob(job) ?? []].flat() : []),
      ...(wants('forms') ? [formsJob(job)] : []),
      ...(plan && wants('views') ? [viewsOf(job, plan, more)] : []),
      ...(wants('public') ? [publicJob(job)] : []),
    ],
  };
}

/** The hamlet heads are told what the check finds; its own sheet is not written. */
function viewsOf(job: Job, plan: Plan, { details, own }: MoreReading): Section {
  const { result } = runCheck({ ...job, plan, details, own });
  const findings = result.findings;
  return viewsJob(job, { plan, progress: progressOf(job, plan), findings, tasks: own.tasks() });
}

function countsOf(register: Register, date: string): LastRun {
  return { date, households: register.households.length, persons: countPersons(register) };
}

function reportOf(
  job: Job,
  { sections, ...found }: Findings,
  notes: Pick<SummaryParts, 'templateInserted' | 'savedUnreadable'>,
): JobReport {
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
      ...job.typed,
      ...summaryLines({ ...found, ...notes, figures, register }, settings.lang),
      ...(found.classes?.summary ?? []),
      ...sections.flatMap(({ summary }) => summary),
    ],
  });
}
