/**
 * One action at a time in a document. The lock is the platform's, which takes it back from an execution that has ended,
 * however it ended: six minutes at most. Who waits in vain is told since when it is held, and whether by a person of
 * the same account; nobody's address is asked for. That is kept in the cache, never in the document, and is gone by itself.
 */
import { DomainError } from '../core/index';
import { withCache } from './cache';
import { nowMs } from './clock';

/** How long a second user waits for the first, ms. */
const LOCK_WAIT = 5000;
const HOLDER_KEY = 'giam-ngheo.dang-chay';
/** The longest execution, s: after it nobody holds the lock. */
const LONGEST_SECONDS = 360;

interface Holder {
  /** ms since 1970. */
  readonly since: number;
  /** The platform's passing key of an account: it names nobody, and no two spreadsheets' scripts know the same. */
  readonly key: string;
}

function accountKey(): string {
  try {
    return Session.getTemporaryActiveUserKey();
  } catch {
    return '';
  }
}

function holder(): Holder | null {
  const text = withCache((cache) => cache.get(HOLDER_KEY));
  try {
    return text ? (JSON.parse(text) as Holder) : null;
  } catch {
    return null;
  }
}

/** Why the lock cannot be had, as far as it is known. */
function busy(): DomainError {
  const known = holder();
  if (known === null) return new DomainError('busy');
  const seconds = Math.max(1, Math.round((nowMs() - known.since) / 1000));
  const left = Math.ceil(Math.max(0, LONGEST_SECONDS - seconds) / 60);
  const key = accountKey();
  return new DomainError(key !== '' && key === known.key ? 'busy.self' : 'busy.since', { seconds, left });
}

/**
 * Does work while nobody else does.
 *
 * @throws {DomainError} `busy`, `busy.since`, `busy.self`
 */
export function inLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT)) throw busy();
  const mine: Holder = { since: nowMs(), key: accountKey() };
  withCache((cache) => cache.put(HOLDER_KEY, JSON.stringify(mine), LONGEST_SECONDS));
  try {
    return work();
  } finally {
    withCache((cache) => cache.remove(HOLDER_KEY));
    lock.releaseLock();
  }
}
