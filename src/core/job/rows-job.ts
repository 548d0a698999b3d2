/** The rows behind a figure: a target's, where one is named, else an indicator's. */
import type { TargetProgress } from '../model';
import type { Job, Section } from './analyse';
import type { OwnSettings } from './figure-sources';
import { householdListJob } from './household-list-job';
import type { SelectedFigure } from './selected-figure';
import { namesTarget, targetListJob } from './target-list-job';

/** @param progress the plan's targets; asked for only when one of them is named */
export function rowsJob(
  job: Job,
  rows: string | SelectedFigure,
  progress: () => readonly TargetProgress[],
  own: OwnSettings,
): Section {
  return namesTarget(rows) ? targetListJob(job, rows, progress()) : householdListJob(job, rows, own);
}
