/** What the fuzz run and its processes tell each other, a line of JSON each. */

export type Place = 'core' | 'bundle';

export interface Batch {
  readonly place: Place;
  readonly seed: number;
  /** Workbooks. */
  readonly runs: number;
}
export interface BatchResult extends Batch {
  /** Sheets of the workbooks together. */
  readonly grids: number;
  /** Of the processor's time: other programs of the machine do not count. */
  readonly slowestMs: number;
  /** Which workbook of the batch that was, from 0. */
  readonly slowestAt: number;
  /** Of the process after the batch. */
  readonly memoryMb: number;
  readonly failure: BatchFailure | null;
}
export interface BatchFailure {
  readonly error: string;
  readonly path: string | null;
  /** As JSON, long texts shortened. */
  readonly example: string;
}
