/** Workbooks beside the input: last period's, and those to be merged. The bundle itself reads their sheets. */
import { basename } from 'node:path';
import { createEnvironment } from './fake-apps-script/index';
import { loadBundle } from './load-bundle';
import type { JobRequest } from './options';
import { htmlFiles } from './run-job';
import { UsageError } from './words';
import { loadWorkbook } from './xlsx/load';
import { readFileBytes } from './xlsx/read-file';
import type { RunOptions } from '../src/core/index';
import type { SheetGrid } from '../src/core/model';

export type OtherWorkbooks = Pick<RunOptions, 'previous' | 'merge'>;

/**
 * The sheets of a workbook as the bundle itself reads them.
 *
 * @throws {InputError} of a file that cannot be read
 */
export async function gridsOfFile(
  code: string,
  file: string,
  { locale, timeZone }: Pick<JobRequest, 'locale' | 'timeZone'>,
  bytes: Uint8Array = readFileBytes(file),
): Promise<SheetGrid[]> {
  const workbook = await loadWorkbook(bytes, { file: basename(file) });
  const bundle = loadBundle(code, createEnvironment(workbook, { locale, timeZone, htmlFiles: htmlFiles() }));
  return bundle.call('docCacTrang') as SheetGrid[];
}

/**
 * Reads the files.
 *
 * @param input the input's own bytes
 * @throws {UsageError} `merge.twice`, `merge.same-name`
 * @throws {InputError} of a file that cannot be read
 */
export async function otherWorkbooks(
  code: string,
  request: JobRequest,
  input: Uint8Array,
): Promise<OtherWorkbooks> {
  const { previous, merge = [] } = request;
  return {
    ...(previous === null ? {} : { previous: await gridsOfFile(code, previous, request) }),
    ...(merge.length === 0 ? {} : { merge: await mergeOf(code, request, input) }),
  };
}

async function mergeOf(code: string, request: JobRequest, input: Uint8Array): Promise<RunOptions['merge']> {
  const seen = [{ file: request.input, bytes: input }];
  for (const file of request.merge ?? []) {
    const bytes = readFileBytes(file);
    const same = seen.find((each) => Buffer.compare(each.bytes, bytes) === 0);
    if (same) throw new UsageError('merge.twice', { file, other: same.file });
    if (seen.some((each) => basename(each.file) === basename(file)))
      throw new UsageError('merge.same-name', { file: basename(file) });
    seen.push({ file, bytes });
  }
  const others: { file: string; grids: SheetGrid[] }[] = [];
  for (const { file, bytes } of seen.slice(1))
    others.push({ file: basename(file), grids: await gridsOfFile(code, file, request, bytes) });
  return { file: basename(request.input), others };
}
