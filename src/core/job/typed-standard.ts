/** A job under the standards as the ward has them. */
import { say } from '../messages/catalogue';
import { STANDARD_SETTINGS_TEXTS } from '../messages/standard-settings';
import type { Area, Lang } from '../model';
import { nextStandard } from '../standards/index';
import type { PovertyStandard } from '../standards/standard';
import { uncapitalised } from '../targets/wording';
import type { Job } from './analyse';
import type { OwnSheetCells } from './check-job';
import { standardOfRun } from './standard-settings';

/**
 * Puts what was typed in GN Cài đặt into the standard of a job and into the one to look at beside it.
 *
 * @throws {DomainError} `standard.local-line-lower`
 */
export function withTypedStandard(job: Job, own: Pick<OwnSheetCells, 'settings'>): Job {
  const cells = own.settings();
  const { standard, remarks } = standardOfRun(job.standard, cells, job.settings);
  const next = nextStandard(job.standard);
  const beside = next && standardOfRun(next, cells, job.settings);
  return {
    ...job,
    standard,
    typed: [...job.typed, ...remarks],
    beside: beside && {
      ...beside,
      remarks: [...beside.remarks, ...lowerLines(standard, beside.standard, job.settings.lang)],
    },
  };
}

const AREAS: readonly Area[] = ['rural', 'urban'];

/** A province's line of today above the next line: a household may seem to leave a class, where only a cell is empty. */
function lowerLines(first: PovertyStandard, second: PovertyStandard, lang: Lang): string[] {
  const isLower = AREAS.some((area) => second.incomeLine[area].value < first.incomeLine[area].value);
  const [now, next] = [first, second].map(({ short }) => uncapitalised(short[lang]));
  return isLower
    ? [say(STANDARD_SETTINGS_TEXTS, lang, 'lower', { first: now ?? '', second: next ?? '' })]
    : [];
}
