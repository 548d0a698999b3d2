/** A job under the standard as the ward has it. */
import type { Job } from './analyse';
import type { OwnSheetCells } from './check-job';
import { standardOfRun } from './standard-settings';

/** Puts what was typed in GN Cài đặt into the standard of a job. @throws {DomainError} `standard.local-line-lower` */
export function withTypedStandard(job: Job, own: Pick<OwnSheetCells, 'settings'>): Job {
  const { standard, remarks } = standardOfRun(job.standard, own.settings(), job.settings.lang);
  return { ...job, standard, typed: remarks };
}
