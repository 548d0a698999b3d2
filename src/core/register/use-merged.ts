/**
 * Whether GN Sổ gộp is the register or the sheets it was merged from are: never both, or every household would count
 * twice.
 */
import { hash } from '../text/hash';
import type { SheetGrid } from '../model';
import { readMergedSheet, type MergedSheet } from './merged-sheet';
import type { MergedSource } from './merged-source';
import type { LeftAlone, UnreadSheet } from './read-register';
import type { TableReading } from './table';
import type { Unit } from './unit';

/** GN Sổ gộp, where it is the register. */
export interface MergedRegister {
  readonly sheet: string;
  readonly sources: readonly MergedSource[];
  /** Lists of other files are in it: the sheets of this workbook are then one unit's among several. */
  readonly hasFiles: boolean;
  /** Whose register it is; null where this workbook's own headings tell. */
  readonly unit: Unit | null;
  /** Sheets that changed since they were merged, or are no longer there. */
  readonly stale: readonly string[];
}
export interface MergedUse {
  /** The sheets that are still to be read. */
  readonly grids: readonly SheetGrid[];
  readonly readings: readonly TableReading[];
  readonly left: readonly (UnreadSheet | LeftAlone)[];
  readonly merged: MergedRegister | null;
}

/** A sheet as it is, for telling that it changed. */
export function printOf({ cells }: Pick<SheetGrid, 'cells'>): string {
  return hash([JSON.stringify(cells)]);
}

/** The sheets without GN Sổ gộp. */
export function withoutMerged(grids: readonly SheetGrid[]): readonly SheetGrid[] {
  return grids.filter(({ merged }) => merged !== true);
}

/**
 * Takes GN Sổ gộp for the register where the officer said so, or where it has lists of other files and the officer did
 * not say otherwise; its sources among the sheets are then left alone. Else it is left alone itself.
 *
 * @param saidOf what was said of a sheet: true, it is the register; false, it is not; null, nothing
 * @throws {DomainError} the codes of `readMergedSheet`, unless the sheet was said not to be used
 */
export function useMerged(
  grids: readonly SheetGrid[],
  saidOf: (grid: SheetGrid) => boolean | null,
): MergedUse {
  const grid = grids.find(({ merged }) => merged === true);
  const rest = withoutMerged(grids);
  if (grid === undefined) return { grids, readings: [], left: [], merged: null };
  const said = saidOf(grid);
  if (said === false) return { grids: rest, readings: [], left: [], merged: null };
  const sheet = readMergedSheet(grid);
  const hasFiles = sheet.sources.some(({ own }) => !own);
  if (said !== true && !hasFiles) return { grids: rest, readings: [], left: unread(sheet), merged: null };
  const own = new Map(sheet.sources.filter((source) => source.own).map((source) => [source.sheet, source]));
  return {
    grids: rest.filter(({ name }) => !own.has(name)),
    readings: sheet.readings,
    left: rest.filter(({ name }) => own.has(name)).map((source) => ({ grid: source, reason: 'merged-in' })),
    merged: {
      sheet: grid.name,
      sources: sheet.sources,
      hasFiles,
      unit: hasFiles ? unitOfAll(sheet.sources) : null,
      stale: staleOf(own, rest),
    },
  };
}

/** The officer may say of it in GN Thiết lập what it is: its columns are shown as those of its first list. */
function unread({ grid, readings: [first] }: MergedSheet): UnreadSheet[] {
  if (first === undefined) return [];
  return [{ grid, reason: 'merged', header: first.header, matching: { fields: first.fields, unmapped: [] } }];
}

function unitOfAll(sources: readonly MergedSource[]): Unit {
  const names = [...new Set(sources.map(({ unit }) => unit))];
  const areas = new Set(sources.map(({ area }) => area));
  const [area = null] = areas;
  // Where the areas differ each household has its own (see merge/columns.ts).
  return { name: names.every((name) => name !== null) ? names.join(', ') : null, area };
}

function staleOf(own: ReadonlyMap<string, MergedSource>, grids: readonly SheetGrid[]): string[] {
  return [...own].flatMap(([sheet, { print }]) => {
    const now = grids.find(({ name }) => name === sheet);
    return now !== undefined && printOf(now) === print ? [] : [sheet];
  });
}
