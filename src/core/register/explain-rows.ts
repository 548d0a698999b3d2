/** Rows in words: runs of neighbours as '47–52'. */
import type { SkipReason } from './row-kinds';
import type { SkippedRow } from './table-rows';

export interface RowRun {
  readonly from: number;
  readonly to: number;
}
export interface SkippedRun extends RowRun {
  readonly reason: SkipReason;
}

/** Neighbouring rows joined. */
export function runsOfRows(rows: readonly number[]): RowRun[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.to + 1 === row) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}

/** Neighbouring rows skipped for one reason joined. */
export function skippedRuns(skipped: readonly SkippedRow[]): SkippedRun[] {
  const runs: { from: number; to: number; reason: SkipReason }[] = [];
  for (const { row, reason } of skipped) {
    const last = runs[runs.length - 1];
    if (last && last.to + 1 === row && last.reason === reason) last.to = row;
    else runs.push({ from: row, to: row, reason });
  }
  return runs;
}

/** '47–52', '60'. */
export function rowsText({ from, to }: RowRun): string {
  return from === to ? String(from) : `${from}–${to}`;
}
