/** The workbooks that are merged, read, and what cannot be merged. */
import { DomainError } from '../errors';
import type { MergeFile } from '../merge/lists';
import type { SheetGrid, StandardId } from '../model';
import { readMergedSheet } from '../register/merged-sheet';
import { readRegister, type RegisterReading } from '../register/read-register';
import { withoutMerged } from '../register/use-merged';
import { yearOf } from '../register/year';
import { standardInForce } from '../standards/index';
import { nothingRead } from './nothing-read';
import type { RunOptions } from './options';
import { currentGrids } from './previous-register';
import { readWorkbookGrids } from './read-workbook';
import { reviewYearOf } from './review-year';

/** Workbooks handed in beside this one; only the command line can open them. */
export interface MergeWith {
  /** This workbook's own file. */
  readonly file: string;
  readonly others: readonly { readonly file: string; readonly grids: readonly SheetGrid[] }[];
}

/**
 * Reads this workbook, without its GN Sổ gộp, and those handed in.
 *
 * @throws {DomainError} `register.none`, `register.no-rows`; `merge.file-none` {file}; `merge.has-files` {sheet, files}
 *   when GN Sổ gộp has lists of files that are not handed in again and would be lost; `merge.standards-differ` {list}
 */
export function mergeFiles(grids: readonly SheetGrid[], options: RunOptions): MergeFile[] {
  const { merge } = options;
  refuseLoss(grids, merge?.others.map(({ file }) => file) ?? []);
  const own = withoutMerged(grids);
  const { reading } = readWorkbookGrids(own, options);
  if (reading.register.households.length === 0) throw nothingRead(reading);
  const files: MergeFile[] = [{ file: merge?.file ?? null, own: true, grids: own, reading }];
  for (const { file, grids: sheets } of merge?.others ?? []) {
    const read = readRegister(sheets);
    if (read.register.households.length === 0) throw new DomainError('merge.file-none', { file });
    files.push({ file, own: false, grids: sheets, reading: read });
  }
  if (options.standard === undefined) refuseStandards(files);
  return files;
}

function refuseLoss(grids: readonly SheetGrid[], handed: readonly string[]): void {
  const grid = grids.find(({ merged }) => merged === true);
  const lost = grid === undefined ? [] : filesOf(grid).filter((file) => !handed.includes(file));
  if (grid === undefined || lost.length === 0) return;
  throw new DomainError('merge.has-files', {
    sheet: grid.name,
    files: lost.map((file) => `“${file}”`).join(', '),
  });
}

/** A sheet whose head is damaged keeps nothing that could be read. */
function filesOf(grid: SheetGrid): string[] {
  try {
    const { sources } = readMergedSheet(grid);
    return [...new Set(sources.flatMap(({ own, file }) => (own || file === null ? [] : [file])))];
  } catch (error) {
    if (error instanceof DomainError && error.code === 'merge.damaged') return [];
    throw error;
  }
}

/** The year of a workbook's register, by its titles, else by its own dates. */
export function yearOfFile(grids: readonly SheetGrid[], reading: RegisterReading): number | null {
  return yearOf(currentGrids(grids, reading)) ?? reviewYearOf(reading.register);
}

/** Classes by two standards are not one number: the officer says by which they are taken. */
function refuseStandards(files: readonly MergeFile[]): void {
  const found = files.flatMap(({ file, grids, reading }) => {
    const year = yearOfFile(grids, reading);
    const standard: StandardId | undefined = year === null ? undefined : standardInForce(`${year}-12-31`)?.id;
    return standard === undefined ? [] : [{ file: file ?? '', year, standard }];
  });
  if (new Set(found.map(({ standard }) => standard)).size < 2) return;
  const list = found.map(({ file, year, standard }) => `“${file}”: ${year} (${standard})`).join('; ');
  throw new DomainError('merge.standards-differ', { list });
}
