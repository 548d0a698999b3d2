import type { SharedMemory } from '../shared/protocol';

const MB = 1024 * 1024;

/** Fresh memory for a session, or null where the browser gives none. */
export function newMemory(): SharedMemory | null {
  if (!globalThis.crossOriginIsolated || typeof SharedArrayBuffer === 'undefined') return null;
  return {
    cache: new SharedArrayBuffer(24 * MB),
    properties: {
      document: new SharedArrayBuffer(2 * MB),
      script: new SharedArrayBuffer(2 * MB),
      user: new SharedArrayBuffer(2 * MB),
    },
    locks: new SharedArrayBuffer(4096),
    answer: new SharedArrayBuffer(MB),
  };
}
