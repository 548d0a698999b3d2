/** Tells whether a workbook is still the one that a piece of work was begun on. */
import type { Cell, SheetGrid } from '../model';
import { hash } from '../text/hash';

/**
 * A text that differs as soon as a cell, a name, the order of the sheets or a setting differs.
 *
 * @param grids every sheet but the add-in's own reports
 * @param typed the add-in's sheets that the work reads and does not write
 * @param settings stored choices, by key
 */
export function workbookFingerprint(
  grids: readonly SheetGrid[],
  typed: readonly (readonly (readonly Cell[])[] | null)[],
  settings: Readonly<Record<string, string>>,
): string {
  const keys = Object.keys(settings).sort();
  return hash([
    ...grids.map(({ name, id, cells }) => hash([name, String(id), cellsHash(cells)])),
    ...typed.map((cells) => (cells === null ? '-' : cellsHash(cells))),
    ...keys.map((key) => `${key}=${settings[key] ?? ''}`),
  ]);
}

const cellsHash = (cells: readonly (readonly Cell[])[]): string =>
  hash(cells.map((row) => JSON.stringify(row)));
