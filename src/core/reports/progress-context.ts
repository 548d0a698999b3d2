/** What the parts of the progress sheet share. */
import type { CellRef, ProgressStatus, RunSettings, Target, TargetProgress } from '../model';
import { address } from './formulas';
import type { Words } from './words';

export const STATUSES: readonly ProgressStatus[] = ['exceeded', 'met', 'in-progress', 'not-met', 'no-data'];
/** A status of one target in words; `no-plan`: there are data, and no figure of the plan to hold them against. */
export type ShownStatus = ProgressStatus | 'no-plan';
export const SHOWN_STATUSES: readonly ShownStatus[] = [...STATUSES, 'no-plan'];

export function statusWord(words: Words, status: ShownStatus): string {
  return words(`status.${status}`);
}

/** What is said of a target: what is missing is the plan, where the result is known. A sample has no plan to miss. */
export function shownStatus({ status, target, value }: TargetProgress): ShownStatus {
  const lacksPlan = target.value === null && target.count === null && target.sample !== true;
  return status === 'no-data' && lacksPlan && value !== null ? 'no-plan' : status;
}

/** 1-based columns of the progress table. */
export const COL = {
  code: 1,
  target: 2,
  unit: 3,
  baseline: 4,
  plan: 5,
  actual: 6,
  numerator: 7,
  denominator: 8,
  share: 9,
  gap: 10,
  status: 11,
  source: 12,
  responsible: 13,
} as const;
/** Millimetres; together the 252 of an A4 landscape page. */
export const PROGRESS_WIDTHS = [9, 71, 14, 13, 14, 15, 12, 14, 13, 17, 22, 15, 23] as const;

/** Points; the least height of a target's row. */
export const MIN_HEIGHT = 19;

/** A reduction of a rate with the number of households it stands for: shown, and judged, on two rows. */
export function isPair(target: Target): boolean {
  return target.kind === 'reduce-rate' && target.count !== null;
}
export function aboutNearPoor(target: Target): boolean {
  return /cận nghèo|near-poor/i.test(target.text);
}

/** Start and end of a reduction's total number of households are the same, so that one fraction tells it. */
export function sameTotals(progress: TargetProgress): boolean {
  const { baseline, actual } = progress;
  return baseline?.denominator != null && baseline.denominator === actual?.denominator;
}

export function cellName(ref: CellRef): string {
  return address(ref.column, ref.row);
}
export interface ProgressContext {
  readonly settings: RunSettings;
  readonly words: Words;
}
