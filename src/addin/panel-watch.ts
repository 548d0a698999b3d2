/**
 * Watches a long piece of work: tells the panel how far it is, through the cache, and finds out whether to stop. The cache
 * is looked at about once a second at most, so that the calls grow with time, not with the register.
 */
import type { WorkProgress } from './panel-types';
import { withCache } from './cache';
import { nowMs } from './clock';

const PROGRESS_KEY = 'giam-ngheo.tien-do';
const STOP_KEY = 'giam-ngheo.dung';
/** The longest execution, s: what a killed one left is gone then. */
const KEPT_SECONDS = 390;
const BETWEEN_LOOKS = 1000;

const IDLE: WorkProgress = { running: false, label: '', done: 0, total: 0 };

export interface Watch {
  /** Why it is to stop; null while it is not. */
  readonly why: 'asked' | 'time' | null;
  /**
   * Tells how far the work is and whether it may go on.
   *
   * @param isStep a step begins: told whatever the clock says
   */
  tell(label: () => string, done: number, total: number, isStep?: boolean): boolean;
  /** The execution ends. */
  end(): void;
}

/** @param budget ms from now after which to stop */
export function startWatch(budget: number): Watch {
  const start = nowMs();
  let looked = -Infinity;
  let why: Watch['why'] = null;
  // A wish to stop that came too late for the work before.
  withCache((cache) => cache.remove(STOP_KEY));
  const put = (progress: WorkProgress) =>
    withCache((cache) => cache.put(PROGRESS_KEY, JSON.stringify(progress), KEPT_SECONDS));
  return {
    get why() {
      return why;
    },
    tell(label, done, total, isStep = false) {
      if (why !== null) return false;
      const now = nowMs();
      if (now - start >= budget) why = 'time';
      else if (isStep || now - looked >= BETWEEN_LOOKS) {
        looked = now;
        if (withCache((cache) => cache.get(STOP_KEY)) !== null) why = 'asked';
        else put({ running: true, label: label(), done, total });
      }
      return why === null;
    },
    end: () => void put(IDLE),
  };
}

/** How far the work of whoever runs it in this document is. No lock, no properties: it is asked every second. */
export function progressNow(): WorkProgress {
  const text = withCache((cache) => cache.get(PROGRESS_KEY));
  try {
    return text ? (JSON.parse(text) as WorkProgress) : IDLE;
  } catch {
    return IDLE;
  }
}

/** Asks the running work to stop. */
export function askToStop(): null {
  withCache((cache) => cache.put(STOP_KEY, '1', KEPT_SECONDS));
  return null;
}
