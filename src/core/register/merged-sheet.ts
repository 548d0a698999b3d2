/**
 * Reading GN Sổ gộp: each list that was merged is read as itself again, with its own columns, units and title. So a
 * merged register gives the figures its lists give, and a column one list lacks is not blank for it but absent.
 */
import { DomainError } from '../errors';
import type { Cell, RegisterTable, SheetGrid } from '../model';
import { isBlank } from '../text/unicode';
import { headerAt, type HeaderBlock } from './header-block';
import { HEAD_KEY, sourceOfKey, type MergedSource } from './merged-source';
import type { TableReading } from './table';

type Rows = readonly (readonly Cell[])[];

export interface MergedSheet {
  readonly grid: SheetGrid;
  readonly sources: readonly MergedSource[];
  /** In the order of the sources. */
  readonly readings: readonly TableReading[];
}

/**
 * Reads the sheet.
 *
 * @throws {DomainError} `merge.damaged` {sheet} when its head cannot be read; `merge.stray-row` {sheet, row} when a row
 *   beneath belongs to no source: it would be passed over in silence
 */
export function readMergedSheet(grid: SheetGrid): MergedSheet {
  const { cells, name } = grid;
  const header = cells.findIndex((row) => row.includes(HEAD_KEY));
  const sources = cells
    .slice(0, Math.max(0, header))
    .flatMap((row) => row.flatMap((cell) => sourceOfKey(cell) ?? []));
  if (header < 0 || sources.length === 0) throw new DomainError('merge.damaged', { sheet: name });
  const rows = rowsBySource(grid, header, sources);
  const below = cells.map((row, at) => (at <= header ? [] : row));
  return {
    grid,
    sources,
    readings: sources.map((source) =>
      readingOf(grid, { below, header, rows: rows.get(source.number) ?? [] }, source),
    ),
  };
}

/** Rows, 1-based, by the number in their first column: they may have been sorted since. */
function rowsBySource(
  { cells, name }: SheetGrid,
  header: number,
  sources: readonly MergedSource[],
): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>(sources.map(({ number }) => [number, []]));
  for (let at = header + 1; at < cells.length; at++) {
    const row = cells[at] ?? [];
    const own = rows.get(Number(row[0] ?? 0));
    if (own !== undefined) own.push(at + 1);
    else if (!row.every(isBlank)) throw new DomainError('merge.stray-row', { sheet: name, row: at + 1 });
  }
  return rows;
}

interface Block {
  /** The sheet's rows, those of its head blank. */
  readonly below: Rows;
  /** 0-based. */
  readonly header: number;
  readonly rows: readonly number[];
}

function readingOf({ name, id }: SheetGrid, block: Block, source: MergedSource): TableReading {
  const { role, layout, headBy, coverage, impliedClass, title, hamlet, columns } = source;
  const { cells, header } = withHeader(block, source);
  const known = columns.filter((each) => each.field !== null);
  const table: RegisterTable = {
    ...{ sheet: name, sheetId: id, role, layout, coverage, impliedClass, title, hamlet, cells },
    headerRows: Array.from({ length: header.last - header.first + 1 }, (_, at) => header.first + at + 1),
    indexRow: null,
    firstDataRow: block.rows[0] ?? block.header + 2,
    lastDataRow: block.rows[block.rows.length - 1] ?? block.header + 1,
    columns: new Map(
      known.flatMap(({ field, column }) => (field === null ? [] : [[field, column] as const])),
    ),
    groupRows: [],
    classRows: [],
    totalRows: [],
    dataRows: block.rows,
  };
  return {
    table,
    headBy,
    header,
    fields: known.flatMap(({ field, column, labels, reason, confidence }) =>
      field === null ? [] : [{ field, column, header: labels.join(' / '), reason, confidence }],
    ),
    unmapped: columns.flatMap(({ field, column, labels }) =>
      field === null
        ? [{ column, header: labels.join(' / '), reason: 'decided' as const, candidates: [] }]
        : [],
    ),
    skippedRows: [],
    part: source.own ? '' : (source.file ?? ''),
  };
}

/** The rows with the list's own header over them, level over level: units and years are read from it. */
function withHeader(
  { below, header: last }: Block,
  { columns }: MergedSource,
): { cells: Rows; header: HeaderBlock } {
  const depth = Math.min(last + 1, Math.max(1, ...columns.map(({ labels }) => labels.length)));
  const first = last - depth + 1;
  const levels: Cell[][] = Array.from({ length: depth }, () => []);
  for (const { column, labels } of columns) {
    // A label that stands alone is written at each level: neighbours above do not span it.
    levels.forEach((level, at) => {
      level[column] = labels[Math.max(0, labels.length - depth + at)] ?? null;
    });
  }
  const cells = below.map((row, at) => (at < first || at > last ? row : filled(levels[at - first] ?? [])));
  return { cells, header: { ...headerAt(cells, first, last), indexRow: null } };
}

const filled = (row: readonly (Cell | undefined)[]): Cell[] => Array.from(row, (cell) => cell ?? null);
