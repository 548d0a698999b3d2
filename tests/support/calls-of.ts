/** What an action asks of the services on a whole workbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallCounters } from '../../runner/fake-apps-script/index';
import { ROOT } from './built';
import { open } from './small-workbook';

/**
 * Runs an item of the menu on a workbook's file; nothing is saved, which for 20,000 households takes longer than the work.
 *
 * @param file within the project
 */
export async function callsOf<R>(
  action: string,
  file: string,
): Promise<{ counters: CallCounters; result: R }> {
  const { bundle, environment } = await open(new Uint8Array(readFileSync(join(ROOT, file))));
  const result = bundle.call(action, [{ options: {} }]) as R & { ok: boolean };
  if (!result.ok) throw new Error(`${action} on ${file}: ${JSON.stringify(result).slice(0, 300)}`);
  return { counters: environment.counters(), result };
}
