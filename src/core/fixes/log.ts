/** GN Nhật ký sửa: a line a changed cell, to be read by staff and, by its hidden last column, by the next undo. */
import { say } from '../messages/catalogue';
import { fixTexts } from '../messages/fixes';
import type { Cell, Lang } from '../model';
import { readRecord } from './record';
import type { FixRecord } from './record';
import type { KeptReason } from './undo';

/**
 * intent, undoing: about to be written, so that a run that breaks off is known; kept: an undo could not put it back,
 * the next tries again.
 */
export type LogState = 'intent' | 'applied' | 'undoing' | 'undone' | `kept-${KeptReason}`;
const STATES: readonly LogState[] = [
  'intent',
  'applied',
  'undoing',
  'undone',
  'kept-changed',
  'kept-moved',
  'kept-column',
  'kept-formula',
  'kept-gone',
];

/** Columns in order; the last is hidden. */
export const LOG_COLUMNS = [
  'run',
  'time',
  'sheet',
  'cell',
  'household',
  'before',
  'after',
  'rule',
  'how',
  'state',
  'record',
] as const;
/** How many columns before the record the sheet's name stands. */
const FROM_NAME = LOG_COLUMNS.length - 1 - LOG_COLUMNS.indexOf('sheet');

export interface LogEntry {
  /** 1-based row of the log sheet, and the 1-based column of its state. */
  readonly row: number;
  readonly stateColumn: number;
  readonly state: LogState;
  readonly record: FixRecord;
  /** The sheet's name when the cell was changed: ids do not outlive a download and upload; null where not to be read. */
  readonly sheetName: string | null;
}

export function stateWord(state: LogState, lang: Lang): string {
  return say(fixTexts, lang, `state-${state}`);
}

/**
 * The lines of a log sheet that can be read, wherever its columns were moved to. A state nobody wrote (a word typed
 * over) is left alone: such a line is never undone.
 */
export function readLog(cells: readonly (readonly Cell[])[]): LogEntry[] {
  return cells.flatMap((row, at): LogEntry[] => {
    const column = row.findIndex((cell) => readRecord(cell) !== null);
    const record = readRecord(row[column]);
    const word = row[column - 1];
    const state = STATES.find((each) => word === stateWord(each, 'vi') || word === stateWord(each, 'en'));
    const name = row[column - FROM_NAME];
    const sheetName = typeof name === 'string' ? name : null;
    return record && state ? [{ row: at + 1, stateColumn: column, state, record, sheetName }] : [];
  });
}

const OPEN: readonly LogState[] = ['intent', 'applied', 'undoing'];
const isOpen = ({ state }: LogEntry): boolean => OPEN.includes(state);
const isKept = ({ state }: LogEntry): boolean => state.startsWith('kept-');

/** A run with lines that may be undone. */
export interface OpenRun {
  readonly run: number;
  readonly entries: readonly LogEntry[];
  /** An undo has been here and kept these cells: it is worth another try only where one of them can go back by now. */
  readonly tried: boolean;
}

/** Runs that still change something, the last first, each with the cells an earlier undo could not put back. */
export function openRuns(entries: readonly LogEntry[]): OpenRun[] {
  const open = entries.filter((entry) => isOpen(entry) || isKept(entry));
  const runs = [...new Set(open.map(({ record }) => record.run))].sort((a, b) => b - a);
  return runs.map((run) => {
    const own = open.filter(({ record }) => record.run === run);
    return { run, entries: own, tried: !own.some(isOpen) };
  });
}

/** Lines of runs that broke off while they were written or undone. */
export function interrupted(entries: readonly LogEntry[]): LogEntry[] {
  const broken = entries.filter(({ state }) => state === 'intent' || state === 'undoing');
  const runs = new Set(broken.map(({ record }) => record.run));
  return entries.filter((entry) => isOpen(entry) && runs.has(entry.record.run));
}

/** Number for the next run. */
export function nextRun(entries: readonly LogEntry[]): number {
  return Math.max(0, ...entries.map(({ record }) => record.run)) + 1;
}
