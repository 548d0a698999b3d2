/** Writes the values findings offer into the cells, the way the officer would, so that the sheet can be read again. */
import type { Cell, Finding, SheetGrid } from '../../src/core/model';

/**
 * The grids with the values of the findings written; findings without a value change nothing.
 *
 * @param apply only offers of this kind; all of them when left out
 */
export function applyFixes(
  grids: readonly SheetGrid[],
  findings: readonly Finding[],
  apply?: 'safe' | 'confirm',
): SheetGrid[] {
  const written = grids.map(({ cells, ...grid }) => ({ ...grid, cells: cells.map((row) => [...row]) }));
  for (const { ref, fix } of findings) {
    if (fix === null || (apply !== undefined && fix.apply !== apply)) continue;
    for (const cell of [{ ref: fix.at ?? ref, value: fix.value }, ...(fix.batch ?? [])]) {
      const rows: Cell[][] | undefined = written.find(({ name }) => name === cell.ref.sheet)?.cells;
      const row = rows?.[cell.ref.row - 1];
      if (row === undefined) throw new Error(`no row ${cell.ref.row} on ${cell.ref.sheet}`);
      row[cell.ref.column - 1] = cell.value;
    }
  }
  return written;
}
