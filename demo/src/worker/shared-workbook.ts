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

/** Cache and locks for an environment. */
export function sharedServices(memory: SharedMemory | null): Pick<EnvironmentOptions, 'cache' | 'locks'> {
  if (memory === null) return {};
  return { cache: new SharedMap(memory.cache), locks: new SharedSet(memory.locks) };
}
