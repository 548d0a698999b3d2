/** Files of the disk; apart from load.ts, which also runs in a browser. */
import { readFileSync } from 'node:fs';
import { InputError } from './input-error';

/**
 * Bytes of a file.
 *
 * @throws {InputError} file.missing when it cannot be opened
 */
export function readFileBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new InputError('file.missing', { file: path });
  }
}
