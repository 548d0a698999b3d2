/** Properties, cache and locks in the memory both workers share. */
import type { EnvironmentOptions } from '../../../runner/fake-apps-script/index';
import type { MemoryWorkbook } from '../../../runner/fake-apps-script/workbook/types';
import type { SharedMemory } from '../shared/protocol';
import { SharedMap, SharedSet } from '../shared/shared-map';

/** The workbook with its properties where both workers see them; those it has are kept. */
export function withSharedProperties(workbook: MemoryWorkbook, memory: SharedMemory | null): MemoryWorkbook {
  if (memory === null) return workbook;
  const shared = (which: 'document' | 'script' | 'user'): Map<string, string> => {
    const map = new SharedMap<string>(memory.properties[which]);
    for (const [key, value] of workbook.properties[which]) map.set(key, value);
    return map;
  };
  const properties = { document: shared('document'), script: shared('script'), user: shared('user') };
  return { ...workbook, properties };
}

/** A cache whose every write takes a while: a long work writes one a second, a short function none. */
class SlowMap<V> extends SharedMap<V> {
  private readonly sleeper = new Int32Array(new SharedArrayBuffer(4));
  constructor(
    memory: SharedArrayBuffer,
    private readonly pause: number,
  ) {
    super(memory);
  }
  override set(key: string, value: V): this {
    super.set(key, value);
    Atomics.wait(this.sleeper, 0, 0, this.pause);
    return this;
  }
}

/**
 * Cache and locks for an environment.
 *
 * @param pause milliseconds that every write to the cache takes
 */
export function sharedServices(
  memory: SharedMemory | null,
  pause = 0,
): Pick<EnvironmentOptions, 'cache' | 'locks'> {
  if (memory === null) return {};
  const cache = pause > 0 ? new SlowMap(memory.cache, pause) : new SharedMap(memory.cache);
  return { cache, locks: new SharedSet(memory.locks) } as Pick<EnvironmentOptions, 'cache' | 'locks'>;
}
