/** A job from the workbook's grids to the report and the sheets to write: pure, in one pass over the tasks. */
import type { RefusedBefore } from '../fixes/refused';
import type { Finding, RunSettings, SheetDetails, SheetGrid } from '../model';
import type { OnProgress } from '../progress';
import type { Explanation } from '../register/explain';
import type { RegisterReading } from '../register/read-register';
import { withoutMerged } from '../register/use-merged';
import { lostMarksText, strangersText } from '../reports/recognise-own';
import type { SheetModel } from '../reports/sheet-model';
import { targetsSheet } from '../reports/targets-sheet';
import type { LastRun } from '../rules/rule';
import type { PovertyStandard } from '../standards/standard';
import { TEMPLATE_TARGETS } from '../targets/template';
import { withPointTable, type B1Job } from './b1-job';
import type { OwnSheetCells } from './check-job';
import { countsOf } from './check-part';
import type { TypedStandard } from './standard-settings';
import { withTypedStandard } from './typed-standard';
import { indicatorsReport } from './indicators-job';
import { foundOf, modelsOf, resultsOf, type Findings } from './found';
import { jobReport } from './json-report';
import type { JobReport } from './json-report';
import type { RunOptions } from './options';
import { prepare } from './prepare';
import { mergedSummary, periodLines, type EarlierRegisters } from './previous-register';
import { planOf } from './plan-of';
import type { SelectedFigure } from './selected-figure';
import type { HistoryEdit } from './snapshot-report';
import { namesTarget } from './target-list-job';
import { atCutOff, type ChosenSnapshot } from './cut-off-choice';
import type { RunResults } from './run-results';
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
  /** The results as counts. */
  readonly results: RunResults;
  /** Lines for GN Lịch sử; null when no snapshot was asked for. */
  readonly history: HistoryEdit | null;
}
/** What is read of the workbook beyond its values, only where a task needs it. */
export interface MoreReading {
  /** The grid with its number formats, where a format decides a meaning. */
  formats(grid: SheetGrid): SheetGrid;
  readonly details: SheetDetails;
  readonly own: OwnSheetCells;
  /** Told how many of the rules of the check have run; may ask for a stop. */
  readonly onProgress?: OnProgress;
}

export interface Job extends EarlierRegisters {
  readonly reading: RegisterReading;
  /** How sheets and columns were understood, worked out once. */
  readonly explanation: Explanation;
  readonly lastRun: LastRun | null;
  readonly grids: readonly SheetGrid[];
  readonly refused: RefusedBefore;
  readonly settings: RunSettings;
  /**
   * With what the ward typed of it in GN Cài đặt; `typed` tells of that, where the review date comes from, and what a blank
   * mark was said to mean.
   */
  readonly standard: PovertyStandard;
  readonly typed: readonly string[];
  /** The standard of the next period, for the households under two standards; null after the last. */
  readonly beside: TypedStandard | null;
  /** B1 by the ward's point table, scored when first asked for; null without such a table. */
  readonly b1: () => B1Job | null;
  /** The figure whose households are listed; null without that task. */
  readonly rows: string | SelectedFigure | null;
  /** The only hamlet whose findings are listed; null for all. */
  readonly hamlet: string | null;
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
  return analysePart(jobOf(grids, tasks, options, today, more), tasks, options, more);
}

/**
 * What the tasks share: the workbook read and understood, the settings, the standards.
 *
 * @throws {DomainError} as {@link analyse}
 */
export function jobOf(
  grids: readonly SheetGrid[],
  tasks: readonly Task[],
  options: RunOptions,
  today: string,
  more: Pick<MoreReading, 'own'>,
): Job {
  const prepared = prepare(grids, tasks, options, today);
  const dated = tasks.includes('snapshot') ? atCutOff(prepared, options, more.own) : prepared;
  return withPointTable(withTypedStandard(dated, more.own), more.own);
}

/** Some of the tasks of a job, so that a long one can stop between them. */
export function analysePart(
  whole: Job,
  tasks: readonly Task[],
  options: RunOptions,
  more: MoreReading,
): Analysis {
  const job: Job = { ...whole, wants: (task) => tasks.includes(task) };
  const { settings, reading, grids } = job;
  const plan = needsPlan(job, tasks) ? planOf(job, grids, more) : null;
  const found = foundOf(job, plan, more);
  const names = withoutMerged(grids).map(({ name }) => name);
  const inserts = found.progress !== null && plan?.table === null;
  return {
    history: found.snapshot?.edit ?? null,
    findings: found.check?.result.findings ?? null,
    lastRun: found.check && countsOf(reading.register, settings.today, job.lastRun),
    results: resultsOf(job, found),
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
    ...{ settings, standard: job.standard, reading, explanation },
    withClasses: job.wants('classify') || job.wants('indicators'),
    sections: [
      ...(found.indicators ? [indicatorsReport(job, found.indicators)] : []),
      ...sections.map(({ report }) => report),
    ],
    summary: [
      ...first,
      ...mergedSummary(reading, settings.lang),
      ...periodLines(reading, settings.lang),
      ...job.typed,
      ...summaryLines({ ...found, ...notes, figures, register }, settings.lang),
      ...(found.classes?.summary ?? []),
      ...sections.flatMap(({ summary }) => summary),
    ],
  });
}
