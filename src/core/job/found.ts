/** What the tasks of a job find out, each by its own part, and the sheets that come of it. */
import { blankMarksLines } from '../register/blank-marks-text';
import type { TargetProgress } from '../model';
import { progressSheet } from '../reports/progress-sheet';
import type { SheetModel } from '../reports/sheet-model';
import type { Job, MoreReading, Section } from './analyse';
import { judgeOf } from './b1-job';
import { runCheck, type Checked } from './check-job';
import { checkModels, checkOf } from './check-part';
import { classifyJob, type ClassifyJob } from './classify-job';
import { forecastJob } from './forecast-job';
import { formsJob } from './forms-job';
import { incomesJob } from './incomes-job';
import { indicatorsJob, indicatorsModel, type IndicatorsJob } from './indicators-job';
import { multidimensionalJob } from './multidimensional-job';
import { progressOf, type Plan } from './plan-of';
import { publicJob } from './public-job';
import { rowsJob } from './rows-job';
import { runResults, type RunResults } from './run-results';
import { snapshotJob, type SnapshotJob } from './snapshot-job';
import { transitionsJob } from './transitions-job';
import { viewsJob } from './views-job';

export interface Findings {
  readonly classes: ClassifyJob | null;
  readonly check: Checked | null;
  readonly indicators: IndicatorsJob | null;
  readonly progress: TargetProgress[] | null;
  readonly snapshot: SnapshotJob | null;
  readonly sections: readonly Section[];
}

/** Sheets to write, in order. */
export function modelsOf(
  job: Job,
  { check, classes, indicators, progress, sections }: Findings,
): SheetModel[] {
  const { settings, standard } = job;
  return [
    ...(check ? checkModels(job, check) : []),
    ...(classes?.models ?? []),
    ...(indicators ? [indicatorsModel(job, indicators)] : []),
    ...(progress
      ? [
          progressSheet({
            settings,
            standard,
            progress,
            notes: blankMarksLines(job.reading.register, settings.lang),
          }),
        ]
      : []),
    ...sections.flatMap(({ models }) => models),
  ];
}

/** The results as counts. */
export function resultsOf({ settings, reading }: Job, found: Findings): RunResults {
  return runResults({
    ...{ settings, register: reading.register, check: found.check, progress: found.progress },
    classifications: found.classes?.classifications ?? null,
    figures: found.indicators?.figures ?? null,
  });
}

/** Runs the tasks that were asked for. */
export function foundOf(job: Job, plan: Plan | null, more: MoreReading): Findings {
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
    classes: wants('classify') ? classifyJob(job) : null,
    sections: [...(snapshot ? [snapshot] : []), ...sectionsOf(job, plan, more)],
  };
}

function sectionsOf(job: Job, plan: Plan | null, more: MoreReading): Section[] {
  const [{ wants, rows }, progress] = [job, () => (plan ? progressOf(job, plan) : [])];
  return [
    ...(rows === null ? [] : [rowsJob(job, rows, progress, more.own)]),
    ...(wants('transitions') ? [transitionsJob(job, more.own)] : []),
    ...(wants('incomes') ? [incomesJob(job, more.own)] : []),
    ...(wants('multidimensional') ? [multidimensionalJob(job, more.own)] : []),
    ...(wants('forms') ? [formsJob(job)] : []),
    ...(plan && wants('forecast') ? [forecastJob(job, plan, more.own)] : []),
    ...(plan && wants('views') ? [viewsOf(job, plan, more)] : []),
    ...(wants('public') ? [publicJob(job)] : []),
  ];
}

/** The hamlet heads are told what the check finds; its own sheet is not written. */
function viewsOf(job: Job, plan: Plan, { details, own, onProgress }: MoreReading): Section {
  const { result } = runCheck({ ...job, judge: judgeOf(job), plan, details, own, onProgress });
  const findings = result.findings;
  return viewsJob(job, { plan, progress: progressOf(job, plan), findings, tasks: own.tasks() });
}
