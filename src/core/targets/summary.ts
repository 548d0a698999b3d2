import type { ProgressStatus, TargetProgress } from '../model';

/** Whether the plan has no figure for it: what is missing then is not the data. A sample has none either. */
const lacksPlan = ({ target: { value, count } }: TargetProgress): boolean => value === null && count === null;

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

/** Targets that no status can be given, told apart by what is missing. */
export function countMissing(progress: readonly TargetProgress[]): {
  /** The plan has a figure, and the data are missing. */
  readonly noData: number;
  readonly noPlan: number;
} {
  const missing = progress.filter(({ status }) => status === 'no-data');
  const noPlan = missing.filter(lacksPlan).length;
  return { noData: missing.length - noPlan, noPlan };
}
