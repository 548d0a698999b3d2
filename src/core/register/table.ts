/** A register's table on a sheet: its rows, its layout, which households it lists. */
import type { RegisterTable, SheetGrid, TableLayout } from '../model';
import { readHouseholdClass } from '../text/household-classes';
import type { FieldMatch, FieldMatching, UnmappedColumn } from './field-matching';
import { marksClass, type FieldId } from './fields';
import type { HeaderBlock } from './header-block';
import { layoutOf, type HeadBy } from './layout';
import { settleNumbering } from './numbering';
import { hamletOfSheet, hamletsOfSheet } from './sheet-hamlet';
import type { Strip } from './side-by-side';
import { sortRows, type SkippedRow } from './table-rows';
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
  /** Fields that a mapping file says the sheet has no column for. */
  readonly absent?: readonly FieldId[];
  /** The columns of the table, where others stand beside it. */
  readonly strip?: Strip;
  /** Of a list of GN Sổ gộp from another file: its lists are joined among themselves only. '' or none: this workbook's. */
  readonly part?: string;
}
/**
 * Why a sheet is left alone. `merged`: GN Sổ gộp, while the sheets it was merged from are the register. `merged-in`: one
 * of these sheets, while GN Sổ gộp is.
 */
export type IgnoreReason =
  | 'empty'
  | 'no-header'
  | 'not-a-register'
  | 'list-of-persons'
  | 'no-key'
  | 'decided'
  | 'previous'
  | 'older'
  | 'merged'
  | 'merged-in';
/** A table that is no list of households. */
export interface OtherTable {
  readonly header: HeaderBlock;
  readonly matching: FieldMatching;
  /** These two as in {@link TableReading}. */
  readonly absent?: readonly FieldId[];
  readonly strip?: Strip;
}
/** The table under a header, its rows sorted out. */
export function tableOf(grid: SheetGrid, header: HeaderBlock, matching: FieldMatching): TableReading {
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
