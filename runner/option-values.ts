/** Options whose value is a file, or a list. */
import { readFileSync } from 'node:fs';
import type { RunOptions } from '../src/core/index';
import { readTextFile } from './read-text';
import { UsageError } from './words';

export function readMapping(file: string | undefined): RunOptions['mapping'] {
  if (file === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunOptions['mapping'];
  } catch (error) {
    const reason =
      error instanceof SyntaxError ? 'JSON' : String((error as NodeJS.ErrnoException).code ?? 'lỗi');
    throw new UsageError('mapping.unreadable', { file, reason });
  }
}

/** A plan's text, read as `read-plan` reads it. */
export function readPlan(file: string | undefined): string | undefined {
  return file === undefined ? undefined : readTextFile(file);
}

/** 'none' shows the names alone; the add-in says which of the others there are. */
export function shownColumns(text: string | undefined): RunOptions['publicColumns'] {
  if (text === undefined) return undefined;
  const columns = text === 'none' ? [] : text.split(',').map((column) => column.trim());
  return columns as unknown as RunOptions['publicColumns'];
}
