/** Reading one sheet: what it is, and, when it is a register, its table. */
import type { Cell, RegisterTable, SheetGrid, TableLayout } from '../model';
import { readHouseholdClass } from '../text/household-classes';
import { isBlank } from '../text/unicode';
import { columnIndex } from './columns';
import { sampleOf, settleByContent } from './content-matching';
import {
  matchFields,
  headerText,
  type Decide,
  type FieldMatch,
  type FieldMatching,
  type UnmappedColumn,
} from './field-matching';
import { marksClass, type FieldId } from './fields';
import { findHeader, headerAt, type HeaderBlock } from './header-block';
import type { Vocabulary } from './header-names';
import { layoutOf, type HeadBy } from './layout';
import type { SheetMapping } from './mapping';
import { settleNumbering } from './numbering';
import { sortRows, type SkippedRow } from './table-rows';
import { isReport } from './summary-table';
import { isListOfCounts, isListOfPersons, isRegister, isSummary, isTargets } from './sheet-kind';
import { hamletOfSheet, hamletsOfSheet } from './sheet-hamlet';
import { scopeOf, titleAbove, type Scope } from './titles';

/** A register table with how it was understood: for the set-up sheet and the JSON report. */
export interface TableReading {
  readonly table: RegisterTable;
  /** How the head's row of a household is told, where members stand beneath. */
  readonly headBy: HeadBy | null;
  /** The header with its paths, for a fingerprint and for the set-up sheet. */
  readonly header: HeaderBlock;
  readonly fields: readonly FieldMatch[];
  readonly unmapped: readonly UnmappedColumn[];
  readonly skippedRows: readonly SkippedRow[];
}
/** Why a sheet is left alone. */
export type IgnoreReason = 'empty' | 'no-header' | 'not-a-register' | 'list-of-persons' | 'no-key';
/** A table that is no list of households. */
export interface OtherTable {
  readonly header: HeaderBlock;
  readonly matching: FieldMatching;
}
export type SheetReading =
  | { readonly kind: 'register'; readonly reading: TableReading }
  | ({ readonly kind: 'targets' } & OtherTable)
  | ({ readonly kind: 'summary' } & OtherTable)
  | { readonly kind: 'ignored'; readonly reason: IgnoreReason };

const SAMPLE_ROWS = 200;

/** Reads a sheet. Never throws; a sheet without a known table is `ignored` with the reason. */
export function readSheet(grid: SheetGrid, mapping?: SheetMapping, decide?: Decide): SheetReading {
  if (mapping !== undefined) return mappedSheet(grid, mapping);
  if (!grid.cells.some((row) => row.some((cell) => !isBlank(cell))))
    return { kind: 'ignored', reason: 'empty' };
  const header = findHeader(grid.cells);
  if (header === null) return { kind: 'ignored', reason: 'no-header' };
  const match = (vocabulary: Vocabulary): FieldMatching =>
    matchFields(
      header.paths,
      vocabulary,
      (a, b) => sameContent(grid.cells, header, a, b),
      decide?.(header.paths),
    );
  const start = (header.indexRow ?? header.last) + 1;
  const register = settleByContent(match('register'), header.paths, sampleOf(grid.cells, start));
  if (isRegister(register)) {
    const reading = tableOf(grid, header, register);
    if (isListOfPersons(reading.table, reading.unmapped))
      return { kind: 'ignored', reason: 'list-of-persons' };
    if (!isListOfCounts(reading.table)) return { kind: 'register', reading };
  }
  const targets = match('targets');
  if (isTargets(targets)) return { kind: 'targets', header, matching: targets };
  const summary = match('summary');
  const other = { header, matching: summary };
  if (isSummary(summary) || isReport(grid.cells, other)) return { kind: 'summary', ...other };
  return { kind: 'ignored', reason: 'not-a-register' };
}

function mappedSheet(grid: SheetGrid, mapping: SheetMapping): SheetReading {
  const rows = mapping.headerRows.map((row) => row - 1);
  const header = headerAt(grid.cells, rows[0] ?? 0, rows[rows.length - 1] ?? 0);
  const fields = (Object.entries(mapping.columns) as [FieldId, string][]).map(
    ([field, letter]): FieldMatch => {
      const column = columnIndex(letter);
      const path = header.paths[column];
      return { field, column, header: path ? headerText(path) : '', reason: 'mapping', confidence: 1 };
    },
  );
  const mapped = new Set(fields.map(({ column }) => column));
  const unmapped = header.paths.flatMap((path, column): UnmappedColumn[] =>
    mapped.has(column) || path.keys.length === 0
      ? []
      : [{ column, header: headerText(path), reason: 'unknown', candidates: [] }],
  );
  const matching = { fields, unmapped };
  if (isTargets(matching)) return { kind: 'targets', header, matching };
  if (isSummary(matching) && !isRegister(matching)) return { kind: 'summary', header, matching };
  return { kind: 'register', reading: tableOf(grid, header, matching) };
}

function sameContent(cells: SheetGrid['cells'], header: HeaderBlock, a: number, b: number): boolean {
  const start = (header.indexRow ?? header.last) + 1;
  return cells.slice(start, start + SAMPLE_ROWS).every((row) => sameCell(row[a] ?? null, row[b] ?? null));
}

function sameCell(a: Cell, b: Cell): boolean {
  return a === b || (isBlank(a) && isBlank(b));
}

function tableOf(grid: SheetGrid, header: HeaderBlock, matching: FieldMatching): TableReading {
  const named = new Map(matching.fields.map(({ field, column }) => [field, column]));
  const rows = sortRows(grid.cells, header, named);
  const settled = settleNumbering(grid.cells, rows.dataRows, matching);
  const columns = new Map(settled.fields.map(({ field, column }) => [field, column]));
  const title = titleAbove(grid.cells, header.first);
  const { layout, headBy } = layoutOf(grid.cells, rows.dataRows, columns);
  const { coverage, impliedClass } = coverageOf(title, grid, columns, rows.dataRows);
  const hamlet = hamletOfSheet(hamletsOfSheet(grid.cells, header.first, grid.name));
  const table: RegisterTable = {
    sheet: grid.name,
    sheetId: grid.id,
    role: roleOf(layout),
    layout,
    coverage,
    impliedClass,
    title,
    headerRows: Array.from({ length: header.last - header.first + 1 }, (_, i) => header.first + i + 1),
    indexRow: header.indexRow === null ? null : header.indexRow + 1,
    firstDataRow: rows.firstRow,
    lastDataRow: rows.lastRow,
    columns,
    cells: grid.cells,
    groupRows: rows.groupRows,
    classRows: rows.classRows,
    hamlet,
    totalRows: rows.totalRows,
    dataRows: rows.dataRows,
  };
  return {
    table,
    headBy,
    header,
    fields: settled.fields,
    unmapped: settled.unmapped,
    skippedRows: rows.skipped,
  };
}

/** A sheet of member rows is `both` until another sheet is found to hold its households. */
function roleOf(layout: TableLayout): RegisterTable['role'] {
  return layout === 'one-row' ? 'households' : 'both';
}

/** The title's word, unless the class column shows that the list holds others as well. */
function coverageOf(
  title: string | null,
  grid: SheetGrid,
  columns: ReadonlyMap<FieldId, number>,
  dataRows: readonly number[],
): Scope {
  const scope = scopeOf(title, grid.name);
  const column = columns.get('phan_loai');
  if (column === undefined) return marksClass(columns) ? { ...scope, impliedClass: null } : scope;
  if (scope.coverage !== 'poor-and-near') return { ...scope, impliedClass: null };
  let read = 0;
  let others = 0;
  for (const row of dataRows) {
    const reading = readHouseholdClass(grid.cells[row - 1]?.[column]);
    if (reading.kind !== 'ok') continue;
    read++;
    if (reading.value === 'notPoor') others++;
  }
  return { coverage: others * 5 > read ? 'all' : scope.coverage, impliedClass: null };
}
