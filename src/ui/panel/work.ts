/** Long work: started, watched, stopped, taken up again. */
import type { WorkRequest, WorkResult } from '../../addin/panel-types';
import { callServer } from '../server';
import { ask, homeAgain } from './ask';
import { busy, home, outcome, tell, tellError, work } from './state';
import { t } from './text';
import { FRAME } from './words/frame';

const POLL_MS = 1000;

type Done = Extract<WorkResult, { ok: true }>;

/** Asks how far the work is until it ends; a poll that fails is no failure of the work. */
function watch(): () => void {
  let timer = 0;
  const poll = async (): Promise<void> => {
    const progress = await callServer('bangTienDo').catch(() => null);
    if (work.value === null) return;
    if (progress?.running) work.value = { ...work.value, progress };
    timer = window.setTimeout(() => void poll(), POLL_MS);
  };
  timer = window.setTimeout(() => void poll(), POLL_MS);
  return () => window.clearTimeout(timer);
}

async function watched(call: () => Promise<Done | null>): Promise<Done | null> {
  if (busy.value !== null) return null;
  work.value = { progress: null, stopping: false };
  outcome.value = null;
  const unwatch = watch();
  const result = await call();
  work.value = null;
  unwatch();
  if (result === null) {
    // What it got done before it broke off can be gone on with, and Trang chủ offers that.
    await homeAgain();
    return null;
  }
  home.value = result.home;
  outcome.value = { finished: result.finished, summary: result.summary, sheets: result.sheetsWritten };
  // The whole result stands in a card of its own; the line gives its end, which says how to undo it.
  const last = result.finished ? (result.summary[result.summary.length - 1] ?? '') : '';
  tell(`${t(FRAME, result.finished ? 'work.done' : 'work.paused')} ${last}`.trim());
  return result;
}

/**
 * Runs tasks, showing how far they are.
 *
 * @returns what they did; null where they failed, which has been told
 */
export const startWork = (doing: string, request: WorkRequest): Promise<Done | null> =>
  watched(() => ask(doing, 'bangBatDau', request));

/** Goes on where the last work stopped. */
export const continueWork = (): Promise<Done | null> =>
  watched(() => ask(t(FRAME, 'continuing'), 'bangTiepTuc'));

/** Asks the work to stop. It is no call of its own for the screen: the work's answer says what came of it. */
export async function stopWork(): Promise<void> {
  if (work.value === null || work.value.stopping) return;
  work.value = { ...work.value, stopping: true };
  try {
    await callServer('bangDung');
  } catch {
    if (work.value === null) return;
    work.value = { ...work.value, stopping: false };
    tellError(t(FRAME, 'failed.network'));
  }
}

/** Gives the stopped work up. */
export async function dropWork(): Promise<void> {
  const now = await ask(t(FRAME, 'dropping'), 'bangBoDoDang');
  if (now === null) return;
  home.value = now;
  outcome.value = null;
  tell(t(FRAME, 'dropped'));
}
