/** Writes a file whole or not at all: a temporary file beside it, then a rename. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from './words';

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A path that could not be written has nothing to take away.
  }
}

export interface PendingFile {
  readonly file: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes every file to a temporary name first and renames them only when all are written.
 *
 * @throws {UsageError} `out.cannot-write`; no file is left half written
 */
export function writeFiles(files: readonly PendingFile[]): void {
  const temporary = files.map(({ file }) => `${file}.${process.pid}.tmp`);
  let current = '';
  try {
    files.forEach(({ file, bytes }, index) => {
      current = file;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(temporary[index] ?? file, bytes);
    });
    files.forEach(({ file }, index) => {
      current = file;
      renameSync(temporary[index] ?? file, file);
    });
  } catch (error) {
    for (const file of temporary) discard(file);
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'lỗi';
    throw new UsageError('out.cannot-write', { file: current, reason });
  }
}
