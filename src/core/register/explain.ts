/** How a workbook was understood, sheet by sheet, as plain data: for GN Thiết lập, the panel and the JSON report. */
import type { Coverage, Lang, RegisterTable, SheetGrid } from '../model';
import type { ExplainedRole } from '../messages/setup';
import { unmarkedHouseholds, type Unmarked } from './blank-marks';
import { columnLetter } from './columns';
import {
  explainFields,
  explainUnmapped,
  type FieldExplanation,
  type UnmappedExplanation,
} from './explain-columns';
import { asksForClass } from './explain-class';
import { questionsOf, type Question } from './explain-questions';
import { withLoneSex } from './explain-lone-sex';
import { withUnmarked } from './explain-unmarked';
import { reasonOf, sureOf } from './explain-role';
import { withUnits } from './explain-units';
import { explainIgnored, type IgnoredExplanation } from './explain-unread';
import { skippedRuns, type SkippedRun } from './explain-rows';
import type { FieldMatching, SheetRole } from './field-matching';
import type { FieldId } from './fields';
import type { HeaderBlock } from './header-block';
import type { HeadBy } from './layout';
import type { RecognisedSheet, RegisterReading } from './read-register';
import { headerChange, headersOf, savedSheetOf, type SavedMapping, type SavedSheet } from './saved-mapping';
import type { Strip } from './side-by-side';
import type { IgnoreReason, TableReading } from './table';
import { targetTableOf } from './targets-table';

export interface SheetExplanation {
  readonly sheet: string;
  readonly role: Exclude<ExplainedRole, 'ignored'>;
  /** Which households it means to list; null for targets and summaries. */
  readonly coverage: Coverage | null;
  /** Letters of the table's columns, 'A–E', where other tables stand beside it; null for the only one. */
  readonly beside: string | null;
  /** What the officer said the sheet is; null when nothing was said. */
  readonly stated: SheetRole | null;
  /** How sure the role is, 0..1. */
  readonly confidence: number;
  /** Why it was taken for that, in words. */
  readonly reason: string;
  /** Rows are 1-based. */
  readonly headerRows: readonly number[];
  readonly indexRow: number | null;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly groupRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly skippedRows: readonly SkippedRun[];
  readonly headBy: HeadBy | null;
  readonly fields: readonly FieldExplanation[];
  readonly unmapped: readonly UnmappedExplanation[];
  readonly questions: readonly Question[];
  /** Households that neither column of marks is marked for; null where there are none. */
  readonly unmarked: Unmarked | null;
  /** What changed in the header since the choices for this sheet were saved; null when nothing did. */
  readonly changed: { readonly added: readonly string[]; readonly gone: readonly string[] } | null;
}
export interface Explanation {
  /** Register lists first as they stand in the workbook, then targets and summaries. */
  readonly sheets: readonly SheetExplanation[];
  readonly ignored: readonly IgnoredExplanation[];
}

/** Whether any list of households was read. */
export function readsHouseholds({ sheets }: Explanation): boolean {
  return sheets.some(({ role }) => role === 'households' || role === 'both');
}

/** Names of the sheets that hold something and were left alone without the officer saying so. */
export function leftSheets({ ignored }: Explanation): readonly string[] {
  return ignored.filter(({ reason }) => !MEANT.has(reason)).map(({ sheet }) => sheet);
}

const MEANT = new Set<IgnoreReason>(['empty', 'decided', 'previous', 'older', 'merged', 'merged-in']);

interface Source {
  readonly grid: Pick<SheetGrid, 'id' | 'name' | 'cells'>;
  readonly role: SheetExplanation['role'];
  readonly header: HeaderBlock;
  readonly matching: FieldMatching;
  readonly dataRows: readonly number[];
  readonly needsClass: boolean;
  readonly absent: readonly FieldId[] | undefined;
}

/**
 * Explains a reading.
 *
 * @param saved the officer's earlier choices, for what changed since and what need not be asked again
 */
export function explainRegister(
  reading: RegisterReading,
  lang: Lang,
  saved: SavedMapping | null = null,
): Explanation {
  const needsClass = asksForClass(reading.tables.map(({ table }) => table));
  const unmarked = unmarkedHouseholds(reading.register);
  const registers = reading.tables.map((table) =>
    withUnmarked(
      registerSheet(table, needsClass(table.table), lang, saved),
      unmarked.get(table.table) ?? null,
      lang,
    ),
  );
  const others = reading.others.map((other) => otherSheet(other, lang, saved));
  return {
    sheets: [...registers, ...others],
    ignored: explainIgnored(reading, lang),
  };
}

function registerSheet(
  { table, header, fields, unmapped, skippedRows, headBy, absent, strip }: TableReading,
  needsClass: boolean,
  lang: Lang,
  saved: SavedMapping | null,
): SheetExplanation {
  const grid = { id: table.sheetId, name: table.sheet, cells: table.cells };
  const source = {
    grid,
    role: table.role,
    header,
    matching: { fields, unmapped },
    dataRows: table.dataRows,
    needsClass,
    absent,
  };
  return {
    ...withLoneSex(withUnits(columnsAndQuestions(source, lang, saved), table, lang), lang),
    unmarked: null,
    ...placeOf(table),
    // A total at the foot belongs to the table and is no data.
    lastDataRow: table.dataRows[table.dataRows.length - 1] ?? table.lastDataRow,
    beside: besideOf(strip),
    coverage: table.coverage,
    groupRows: table.groupRows.map(({ row }) => row),
    totalRows: table.totalRows.map(({ row }) => row),
    skippedRows: skippedRuns(skippedRows),
    headBy: table.layout === 'one-row' ? null : headBy,
  };
}

function besideOf(strip: Strip | undefined): string | null {
  return strip === undefined ? null : `${columnLetter(strip.first)}–${columnLetter(strip.last)}`;
}

function placeOf({
  headerRows,
  indexRow,
  firstDataRow,
  lastDataRow,
}: Pick<RegisterTable, 'headerRows' | 'indexRow' | 'firstDataRow' | 'lastDataRow'>) {
  return { headerRows, indexRow, firstDataRow, lastDataRow };
}

function otherSheet(other: RecognisedSheet, lang: Lang, saved: SavedMapping | null): SheetExplanation {
  const { kind: role, grid, header, matching, absent } = other;
  // A summary is read as far as there is anything, as a table of targets is.
  const table = targetTableOf(grid, other);
  const source = { grid, role, header, matching, dataRows: table.dataRows, needsClass: false, absent };
  return {
    ...columnsAndQuestions(source, lang, saved),
    unmarked: null,
    ...placeOf(table),
    beside: besideOf(other.strip),
    coverage: null,
    groupRows: [],
    totalRows: [],
    skippedRows: [],
    headBy: null,
  };
}

export type Columns = Pick<
  SheetExplanation,
  'sheet' | 'role' | 'stated' | 'confidence' | 'reason' | 'fields' | 'unmapped' | 'questions' | 'changed'
>;

function columnsAndQuestions(source: Source, lang: Lang, saved: SavedMapping | null): Columns {
  const { grid, role, matching, header, needsClass } = source;
  const data = { cells: grid.cells, dataRows: source.dataRows };
  const fields = explainFields(matching, data, lang);
  const unmapped = explainUnmapped(matching, data, lang);
  const record = saved === null ? undefined : savedSheetOf(saved, grid);
  const change = record && headerChange(record, headersOf(header.paths));
  const added = (change?.added ?? []).map(columnLetter);
  const absent = absentOf(source, record);
  const { confidence, telling } = sureOf(role, fields);
  return {
    sheet: grid.name,
    role,
    stated: record?.role ?? null,
    confidence,
    reason: reasonOf(role, telling, lang),
    fields,
    unmapped,
    questions: questionsOf(
      { sheet: grid.name, role, fields, unmapped, needsClass, absent, added: new Set(added) },
      lang,
    ),
    changed: change && (added.length > 0 || change.gone.length > 0) ? { added, gone: change.gone } : null,
  };
}

function absentOf(source: Source, record: SavedSheet | undefined): ReadonlySet<FieldId> {
  return new Set([...(source.absent ?? []), ...(record?.absent ?? [])]);
}
