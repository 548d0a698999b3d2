import { integer } from './support/arguments';
import { defineClass, free, make, service, type ObjectState } from './support/strict';

interface LockState extends ObjectState {
  readonly scope: string;
  held: boolean;
}

const scoped = (scope: string) =>
  free(({ env }: ObjectState) => make<LockState>('Lock', { env, scope, held: false }));

/** Nobody else runs in the stand-in, unless `env.locks` is shared or a test put the lock's scope into it beforehand. */
function take(lock: LockState): boolean {
  if (lock.held) return true;
  if (lock.env.locks.has(lock.scope)) return false;
  lock.env.locks.add(lock.scope);
  lock.env.ownLocks.add(lock.scope);
  lock.held = true;
  return true;
}

defineClass<ObjectState>({
  name: 'LockService',
  declaredAs: 'Lock.LockService',
  notInCustomFunctions: true,
  members: {
    getDocumentLock: scoped('document'),
    getScriptLock: scoped('script'),
    getUserLock: scoped('user'),
  },
});

defineClass<LockState>({
  name: 'Lock',
  declaredAs: 'Lock.Lock',
  notInCustomFunctions: true,
  members: {
    hasLock: service((lock) => lock.held),
    tryLock: service((lock, milliseconds: unknown) => {
      integer(lock.env, 'Lock.tryLock', milliseconds);
      return take(lock);
    }),
    waitLock: service((lock, milliseconds: unknown) => {
      integer(lock.env, 'Lock.waitLock', milliseconds);
      if (!take(lock)) {
        throw lock.env.exception('Lock timeout: another process was holding the lock for too long.');
      }
    }),
    releaseLock: service((lock) => {
      if (lock.held) lock.env.locks.delete(lock.scope);
      lock.env.ownLocks.delete(lock.scope);
      lock.held = false;
    }),
  },
});
