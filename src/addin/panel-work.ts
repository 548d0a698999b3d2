/**
 * Long work from the panel: started, stopped where it is safe, continued with the result of an uninterrupted run. Where it
 * is, stands in the document's properties, step by step; nothing of a household does.
 */
import { DomainError, PANEL_TEXTS, say, STOPPED, unfinishedOf, unknownTask, workSteps } from '../core/index';
import type { Lang, Task, WorkRecord } from '../core/index';
import { act, nameOf } from './answer';
import { nowMs } from './clock';
import { storeWork, workIn, type Properties } from './memory';
import { homeNow } from './panel-home';
import { doSteps, type Work } from './panel-steps';
import type { WorkRequest, WorkResult } from './panel-types';
import { startWatch } from './panel-watch';
import { activeWorkbook, ownSheets } from './workbook';

/** The platform ends an execution after 6 minutes: what is running by then is lost. */
const BUDGET = 270_000;
/** Where no step ended within the budget, the next execution may use what is left of the 6 minutes. */
const LONGER_BUDGET = 330_000;

/** Runs tasks until they end, a person asks for a stop, or the time budget is spent. */
export function startWork(request: WorkRequest): WorkResult {
  return carryOut(() => {
    const tasks = Array.isArray(request?.tasks) ? (request.tasks as readonly Task[]) : [];
    if (tasks.length === 0) throw new DomainError('work.no-tasks');
    const unknown = unknownTask(tasks);
    if (unknown !== null) throw new DomainError('work.task-unknown', { task: String(unknown) });
    const hamlet = request.hamlet ?? null;
    return { ...NEW, tasks, hamlet };
  });
}

const NEW: Omit<WorkRecord, 'tasks' | 'hamlet'> = {
  ...{ done: 0, state: 'running', since: 0, today: '', print: '', lastRun: null, roles: [], slow: false },
};

/** Goes on where the last piece of work stopped, or died. */
export function resumeWork(): WorkResult {
  return carryOut((properties) => {
    const record = workIn(properties);
    if (record === null) throw new DomainError('work.none');
    return record;
  });
}

function carryOut(begun: (properties: Properties) => WorkRecord): WorkResult {
  return act({}, (options, properties) => {
    const before = begun(properties);
    const watch = startWatch(before.slow ? LONGER_BUDGET : BUDGET);
    const record: WorkRecord = { ...before, state: 'running', since: nowMs() };
    const work: Work = { options, properties, watch, record, summary: [], sheetsWritten: [] };
    const lang = options.lang ?? 'vi';
    const finished = finish(work, before.done);
    return {
      ok: true as const,
      finished,
      unfinished: finished ? null : unfinishedOf(work.record, nowMs()),
      summary: summaryOf(work, before, finished, lang),
      sheetsWritten: sheetsOf(work, before),
      home: homeNow(),
    };
  });
}

/** Whether it came to its end; where it stopped, the record says why. */
function finish(work: Work, doneBefore: number): boolean {
  try {
    doSteps(work);
    return true;
  } catch (error) {
    if (!(error instanceof DomainError)) throw died(work, error);
    if (error.code !== STOPPED) {
      // What stands in the way must be put right first; then the work is another one.
      storeWork(null);
      throw error;
    }
    const state = work.watch.why ?? 'asked';
    const slow = state === 'time' && work.record.done <= doneBefore;
    work.record = { ...work.record, state, slow };
    storeWork(work.record);
    return false;
  } finally {
    work.watch.end();
  }
}

function died(work: Work, error: unknown): DomainError {
  try {
    storeWork({ ...work.record, state: 'died' });
  } catch {
    // Then it stays 'running', which is taken for dead once no execution can be at it.
  }
  const { tasks, done } = work.record;
  return new DomainError('work.died', { name: nameOf(error), done, total: workSteps(tasks).length });
}

function summaryOf(work: Work, before: WorkRecord, finished: boolean, lang: Lang): string[] {
  const { record, summary, sheetsWritten } = work;
  const steps = workSteps(record.tasks);
  const names = (some: readonly (readonly Task[])[]): string =>
    some.map(([task = 'check']) => say(PANEL_TEXTS, lang, `task-${task}` as 'task-check')).join(', ');
  const kept = isContinued(work, before) ? steps.slice(0, before.done) : [];
  const left = { done: record.done, total: steps.length, tasks: names(steps.slice(record.done)) };
  const why = record.state === 'time' ? 'work-time' : 'work-asked';
  return [
    ...(kept.length > 0 ? [say(PANEL_TEXTS, lang, 'work-before', { tasks: names(kept) })] : []),
    ...summary,
    ...(finished ? [] : [say(PANEL_TEXTS, lang, why, left)]),
    ...(record.slow ? [say(PANEL_TEXTS, lang, 'work-slow')] : []),
    ...(sheetsWritten.length > 0 ? [say(PANEL_TEXTS, lang, 'work-undo')] : []),
  ];
}

/** Whether what was done before still stands. */
function isContinued({ record }: Work, before: WorkRecord): boolean {
  return before.done > 0 && record.done >= before.done && record.print === before.print;
}

/** Names of all sheets of the work: those of earlier executions are known by their roles. */
function sheetsOf(work: Work, before: WorkRecord): string[] {
  if (!isContinued(work, before)) return work.sheetsWritten;
  const own = ownSheets(activeWorkbook());
  const earlier = before.roles.flatMap((role) => own.get(role)?.getName() ?? []);
  return [...new Set([...earlier, ...work.sheetsWritten])];
}
