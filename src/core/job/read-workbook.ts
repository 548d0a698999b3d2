/** Reading a workbook with everything that was decided about its columns. */
import { DomainError } from '../errors';
import type { SheetGrid } from '../model';
import { checkMapping, parseMapping } from '../register/mapping';
import { readRegister } from '../register/read-register';
import type { RegisterReading } from '../register/read-register';
import { decideFrom, parseSaved } from '../register/saved-mapping';
import type { SavedMapping } from '../register/saved-mapping';
import { mappingFor } from './mapping-of-staff';
import type { RunOptions } from './options';

export interface WorkbookReading {
  readonly reading: RegisterReading;
  /** The choices that were used. */
  readonly saved: SavedMapping | null;
}

export function isEmptyWorkbook(grids: readonly SheetGrid[]): boolean {
  return grids.every((grid) => grid.cells.every((row) => row.every((cell) => cell === null)));
}

/** A file of saved choices: its sheets are known by name, since ids belong to the workbook it came from. */
export function parseSavedFile(value: unknown): SavedMapping | null {
  const saved = parseSaved(value);
  return saved && { version: 1, sheets: saved.sheets.map((sheet) => ({ ...sheet, sheetId: null })) };
}

/**
 * Reads the register. `options.mapping` states header rows and columns, or is an exported record of choices;
 * `options.saved` is what the workbook itself remembers.
 *
 * @throws {DomainError} `workbook.empty`, and the codes of `parseMapping` and `checkMapping`
 */
export function readWorkbookGrids(grids: readonly SheetGrid[], options: RunOptions): WorkbookReading {
  if (isEmptyWorkbook(grids)) throw new DomainError('workbook.empty');
  const fromFile = options.mapping === undefined ? null : parseSavedFile(options.mapping);
  const saved = fromFile ?? options.saved ?? null;
  const decide = saved === null ? undefined : (grid: SheetGrid) => decideFrom(saved, grid);
  if (options.mapping === undefined || fromFile !== null) {
    return { reading: readRegister(grids, { decide }), saved };
  }
  const mapping = mappingFor(parseMapping(options.mapping), grids);
  checkMapping(mapping, grids);
  return { reading: readRegister(grids, { mapping, decide }), saved };
}
