/** Reading the tables of one sheet: below one another, beside one another, or the one a mapping states. */
import type { SheetGrid } from '../model';
import { isBlank } from '../text/unicode';
import type { SheetDecisions } from './field-matching';
import { findHeader } from './header-block';
import type { HeaderPath } from './header-names';
import { mappedPart, readMappedSheet } from './mapped-sheet';
import type { SheetMapping } from './mapping';
import { readSheet, type SheetReading } from './read-sheet';
import { stripGrid, stripsOf, type Strip } from './side-by-side';
import { partsOf } from './split-sheet';
import type { OtherTable } from './table';
import { titleAbove } from './titles';

export type Part = SheetReading & { readonly part: SheetGrid };

/** Reads each table of a sheet; cells of other tables are blank in its part. */
export function readParts(
  grid: SheetGrid,
  mapping: SheetMapping | undefined,
  decisions: SheetDecisions | undefined,
): Part[] {
  if (mapping !== undefined) {
    const part = mappedPart(grid, mapping);
    return [{ part, ...readMappedSheet(part, mapping) }];
  }
  const strips = stripsOf(grid);
  if (strips.length === 1) return partsOf(grid).map((part) => ({ part, ...readSheet(part, decisions) }));
  const parts = withTitles(strips.map((strip) => stripGrid(grid, strip)));
  // Choices are kept for the sheet: the headers of all its tables together find them again.
  const paths = joined(parts.map(({ cells }) => findHeader(cells)?.paths ?? []));
  return parts.flatMap((whole, i) =>
    partsOf(whole).map((part): Part => {
      const read = readSheet(part, within(decisions, paths));
      return { part, ...placed(read, paths, strips[i]) };
    }),
  );
}

/** A list that goes on beside itself has one title: a table without its own takes that of an equal one on its left. */
function withTitles(strips: readonly SheetGrid[]): SheetGrid[] {
  const titled: SheetGrid[] = [];
  for (const strip of strips) {
    const left = titled[titled.length - 1];
    const header = findHeader(strip.cells);
    if (left === undefined || header === null || titleAbove(strip.cells, header.first) !== null)
      titled.push(strip);
    else titled.push(labelsOf(left) === labelsOf(strip) ? under(left, strip, header.first) : strip);
  }
  return titled;
}

function labelsOf({ cells }: SheetGrid): string {
  const paths = findHeader(cells)?.paths ?? [];
  return paths.flatMap(({ keys }) => (keys.length > 0 ? [keys[keys.length - 1]] : [])).join('|');
}

function under(left: SheetGrid, strip: SheetGrid, header: number): SheetGrid {
  const above = Math.min(header, findHeader(left.cells)?.first ?? 0);
  const cells = strip.cells.map((row, i) => (i < above && row.every(isBlank) ? (left.cells[i] ?? row) : row));
  return { ...strip, cells };
}

function joined(headers: readonly (readonly HeaderPath[])[]): HeaderPath[] {
  const width = Math.max(0, ...headers.map((paths) => paths.length));
  return Array.from(
    { length: width },
    (_, column) =>
      headers.map((paths) => paths[column]).find((path) => path !== undefined && path.keys.length > 0) ??
      NO_PATH,
  );
}

const NO_PATH: HeaderPath = { labels: [], keys: [] };

/** The choices for the whole sheet, as far as they are about the columns of one table. */
function within(
  decisions: SheetDecisions | undefined,
  all: readonly HeaderPath[],
): SheetDecisions | undefined {
  return (
    decisions && {
      ...decisions,
      columns: (own) =>
        new Map([...decisions.columns(all)].filter(([column]) => (own[column]?.keys.length ?? 0) > 0)),
    }
  );
}

/** The reading with the headers of the whole sheet, and the columns its table has. */
function placed(read: SheetReading, paths: readonly HeaderPath[], strip: Strip | undefined): SheetReading {
  const place = <T extends OtherTable | { readonly header: OtherTable['header'] }>(table: T): T => ({
    ...table,
    header: { ...table.header, paths },
    strip,
  });
  if (read.kind === 'register') return { ...read, reading: place(read.reading) };
  if (read.kind === 'ignored') return { ...read, table: read.table && place(read.table) };
  return place(read);
}
