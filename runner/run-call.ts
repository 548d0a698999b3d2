/** `call NAME JSON`: one custom function of the bundle, as a formula would call it. */
import { createEnvironment, emptyWorkbook } from './fake-apps-script/index';
import { loadBundle } from './load-bundle';
import { bundleCode, RefusedError } from './run-job';
import { UsageError } from './words';

/**
 * @throws {UsageError} `call.unknown`
 * @throws {RefusedError} the function's own sentence, as the cell's note would show it
 */
export function runCall(name: string, args: readonly unknown[]): unknown {
  const bundle = loadBundle(bundleCode(), createEnvironment(emptyWorkbook(), {}));
  const names = bundle.functions.filter((candidate) => candidate.startsWith('NGHEO_'));
  if (!names.includes(name)) throw new UsageError('call.unknown', { name, names: names.join(', ') });
  try {
    return bundle.callCustomFunction(name, args);
  } catch (error) {
    const message =
      typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : 'lỗi';
    throw new RefusedError(message);
  }
}
