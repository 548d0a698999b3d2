/** The office's key: read where it may lie, never written over. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep, isAbsolute, basename } from 'node:path';
import { UsageError } from './words';

/** Of HMAC-SHA-256: a shorter key is weaker than the hash. */
const LEAST_BYTES = 32;
const NEW_BYTES = 64;
/** A key typed as one character again and again is long and no secret. */
const LEAST_DISTINCT = 8;

/** A path with its links followed as far as it exists. */
function real(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  const parent = dirname(full);
  return parent === full ? full : join(real(parent), basename(full));
}

/** Whether a path lies in a folder, or is it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(real(folder), real(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/**
 * The key in a file.
 *
 * @param project the folder of the source code
 * @param out where the table goes: it is handed on, the key is not
 * @throws {UsageError} key.missing, key.in-project, key.in-output, key.short, key.weak
 */
export function readKey(file: string, project: string, out: string): Buffer {
  if (isInside(file, project)) throw new UsageError('key.in-project', { file });
  if (isInside(file, out)) throw new UsageError('key.in-output', { file, out });
  let key: Buffer;
  try {
    key = readFileSync(file);
  } catch {
    throw new UsageError('key.missing', { file });
  }
  if (key.length < LEAST_BYTES)
    throw new UsageError('key.short', { file, bytes: key.length, least: LEAST_BYTES });
  if (new Set(key).size < LEAST_DISTINCT) throw new UsageError('key.weak', { file });
  return key;
}

/** Makes a key only its owner can read; returns its length. @throws {UsageError} key.exists, key.in-project, out.cannot-write */
export function writeNewKey(file: string, project: string): number {
  if (isInside(file, project)) throw new UsageError('key.in-project', { file });
  if (existsSync(file)) throw new UsageError('key.exists', { file });
  try {
    writeFileSync(file, randomBytes(NEW_BYTES), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new UsageError('out.cannot-write', { file, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
  return NEW_BYTES;
}
