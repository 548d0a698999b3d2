/** The one sentence above the table. */
import { say } from '../messages/catalogue';
import { TARGET_SUMMARY } from '../messages/targets';
import type { Lang, ProgressStatus, TargetProgress } from '../model';
import { countText } from './wording';

const STATUSES: readonly ProgressStatus[] = ['exceeded', 'met', 'in-progress', 'not-met', 'no-data'];

/** How many targets have each status. */
export function countByStatus(progress: readonly TargetProgress[]): Readonly<Record<ProgressStatus, number>> {
  const count = (status: ProgressStatus): number => progress.filter((each) => each.status === status).length;
  return {
    exceeded: count('exceeded'),
    met: count('met'),
    'in-progress': count('in-progress'),
    'not-met': count('not-met'),
    'no-data': count('no-data'),
  };
}

/** '12 chỉ tiêu: vượt 03, đạt 05, chưa đạt 03, chưa có số liệu 01.' A status nobody has is left out. */
export function progressSummary(progress: readonly TargetProgress[], lang: Lang): string {
  const counts = countByStatus(progress);
  const parts = STATUSES.filter((status) => counts[status] > 0).map((status) =>
    say(TARGET_SUMMARY, lang, status, { count: countText(counts[status], lang) }),
  );
  return say(TARGET_SUMMARY, lang, 'all', {
    count: countText(progress.length, lang),
    parts: parts.join(', '),
  });
}
