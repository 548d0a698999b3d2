/** Where a long piece of work is, as the document's properties keep it: tasks, how many are done, what it was begun on. */
import type { LastRun } from '../rules/rule';
import type { Task } from './analyse';

/**
 * running: an execution is at it, or was killed. asked: the person stopped it. time: the platform's limit was near. died: an
 * exception.
 */
export type WorkState = 'running' | 'asked' | 'time' | 'died';
export interface WorkRecord {
  readonly tasks: readonly Task[];
  readonly hamlet: string | null;
  /** Steps done, of {@link workSteps}. */
  readonly done: number;
  readonly state: WorkState;
  /** When the execution began that was last at it, ms. */
  readonly since: number;
  /** The day it was begun, 'YYYY-MM-DD': the day of all its sheets. */
  readonly today: string;
  /** What it was begun on; '' while that is not read yet. */
  readonly print: string;
  /** What the check before had counted, for the steps that compare with it. */
  readonly lastRun: LastRun | null;
  /** Roles of the sheets written. */
  readonly roles: readonly string[];
  /** The last execution spent its time without ending a step. */
  readonly slow: boolean;
}

/** Tasks that can be run as a piece of work, in the order they are run; what goes together is one step. */
const ORDER: readonly (readonly Task[])[] = [
  ['check'],
  ['classify', 'deprivations'],
  ['indicators'],
  ['progress'],
  ['transitions'],
  ['incomes'],
  ['multidimensional'],
  ['forms'],
  ['forecast'],
  ['views'],
  ['public'],
];

/** The first of the tasks that cannot be run so (a snapshot asks for a reason); null when all can. */
export function unknownTask(tasks: readonly Task[]): Task | null {
  return tasks.find((task) => !ORDER.some((step) => step.includes(task))) ?? null;
}

/** The steps of a piece of work: each reads, computes and writes its sheets, or leaves all as it was. */
export function workSteps(tasks: readonly Task[]): readonly (readonly Task[])[] {
  // Deprivations are listed beside classes only.
  const wanted = new Set<Task>(tasks.includes('deprivations') ? [...tasks, 'classify'] : tasks);
  return ORDER.map((step) => step.filter((task) => wanted.has(task))).filter((step) => step.length > 0);
}

/** Reads a record back; one that cannot be read is none. */
export function readWorkRecord(text: string | undefined): WorkRecord | null {
  if (!text) return null;
  try {
    const value = JSON.parse(text) as WorkRecord | null;
    return value && isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord({ tasks, done, print, since, roles, today }: WorkRecord): boolean {
  return (
    Array.isArray(tasks) &&
    unknownTask(tasks) === null &&
    Array.isArray(roles) &&
    typeof done === 'number' &&
    typeof since === 'number' &&
    typeof print === 'string' &&
    typeof today === 'string'
  );
}

/** After so long no execution can still be at it, ms: the platform ends each after 6 minutes. */
const LONGEST_EXECUTION = 390_000;

/** A piece of work that stopped before its end. */
export interface Unfinished extends Pick<WorkRecord, 'tasks' | 'done'> {
  readonly total: number;
  readonly why: Exclude<WorkState, 'running'>;
}

/** What stopped before its end; null where there is none, or an execution may be at it right now. */
export function unfinishedOf(record: WorkRecord | null, now: number): Unfinished | null {
  if (record === null) return null;
  if (record.state === 'running' && now - record.since < LONGEST_EXECUTION) return null;
  const why = record.state === 'running' ? 'died' : record.state;
  return { tasks: record.tasks, done: record.done, total: workSteps(record.tasks).length, why };
}
