/** Which cut-off a snapshot is of, and the settings it is taken with. */
import { cutOffsOf, latestCutOff, parseCutOff, type CutOff } from '../history/cut-offs';
import { standardById, standardOn } from '../standards/index';
import type { Job } from './analyse';
import type { OwnSheetCells } from './check-job';
import type { RunOptions } from './options';
import { periodSettings } from './period-settings';

/** What a person or the command line says of a snapshot. */
export interface SnapshotChoice {
  /** 'q3', '2024-09-14'; the last cut-off of the plan's year that is over when left out. */
  readonly cutOff?: string;
  /** Needed when the cut-off was taken before. */
  readonly reason?: string;
  readonly by?: string;
  /** 'dd/mm/yyyy hh:mm' */
  readonly at?: string;
  /** Day the figures are as of; the cut-off's own when left out. */
  readonly asOf?: string;
}
export interface ChosenSnapshot extends SnapshotChoice {
  readonly date: CutOff;
}

/** The cut-offs of the plan's year, and the one meant where nobody says. */
export function cutOffChoices({ settings }: Job, own: Pick<OwnSheetCells, 'settings'>) {
  const { days } = periodSettings(own.settings());
  const year = Number(settings.periodEnd.slice(0, 4));
  return { all: cutOffsOf(year, days), usual: latestCutOff(year, settings.today, days) };
}

/**
 * The job as of the cut-off: ages, the standard in force and what is still in progress are those of that day.
 *
 * @throws {DomainError} `snapshot.cutoff-unknown`, `standard.none-for-date`
 */
export function atCutOff(job: Job, options: RunOptions, own: Pick<OwnSheetCells, 'settings'>): Job {
  const choice = options.snapshot ?? {};
  const { days } = periodSettings(own.settings());
  const date =
    choice.cutOff === undefined
      ? cutOffChoices(job, own).usual
      : parseCutOff(choice.cutOff, Number(job.settings.periodEnd.slice(0, 4)), days);
  const asOf = choice.asOf ?? date.date;
  const standard = options.standard === undefined ? standardOn(asOf) : standardById(options.standard);
  return {
    ...job,
    settings: { ...job.settings, asOf, standard: standard.id },
    standard,
    // The day is the cut-off's, whatever the lists write.
    typed: [],
    snapshot: { ...choice, date },
  };
}
