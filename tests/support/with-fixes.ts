/** The sheets of a test with what findings offer written into them, to be read and checked again. */
import type { CellRef, Finding, SheetGrid } from '../../src/core/model';

type Written = readonly [CellRef, string | number | null];

function writtenBy({ ref, fix }: Finding): Written[] {
  if (!fix) return [];
  return [[fix.at ?? ref, fix.value], ...(fix.batch ?? []).map((cell): Written => [cell.ref, cell.value])];
}

/** A copy of the sheets with every value written that the findings offer as `apply`. */
export function withFixes(
  grids: readonly SheetGrid[],
  findings: readonly Finding[],
  apply: 'safe' | 'confirm' = 'safe',
): SheetGrid[] {
  const values = new Map(
    findings
      .filter(({ fix }) => fix?.apply === apply)
      .flatMap(writtenBy)
      .map(([ref, value]) => [`${ref.sheet}!${ref.row},${ref.column}`, value]),
  );
  return grids.map((grid) => ({
    ...grid,
    cells: grid.cells.map((cells, row) =>
      cells.map((cell, column) => {
        const key = `${grid.name}!${row + 1},${column + 1}`;
        return values.has(key) ? (values.get(key) ?? null) : cell;
      }),
    ),
  }));
}
