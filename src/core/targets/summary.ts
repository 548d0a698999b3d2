import type { ProgressStatus, TargetProgress } from '../model';

/** How many targets have each status: '12 chỉ tiêu: vượt 03, đạt 05, …'. Percentages are never averaged. */
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
