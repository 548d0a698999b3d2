/** How a workbook was understood, sheet by sheet, as plain data: for GN Thiết lập, the panel and the JSON report. */
import type { Coverage, Lang, RegisterTable, SheetGrid } from '../model';
import { roleText, setupTexts, type ExplainedRole } from '../messages/setup';
import { blankMarksText } from '../messages/blank-marks';
import { say } from '../messages/catalogue';
import { unmarkedHouseholds, type Unmarked } from './blank-marks';
import { columnLetter } from './columns';
import {
  explainFields,
  explainUnmapped,
  surenessOf,
  type FieldExplanation,
  type UnmappedExplanation,
} from './explain-columns';
import { asksForClass } from './explain-class';
import { questionsOf, type Question } from './explain-questions';
import { withLoneSex } from './explain-lone-sex';
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

const MEANT: ReadonlySet<IgnoreReason> = new Set(['empty', 'decided', 'previous', 'older'] as const);

interface Source {
  readonly grid: Pick<SheetGrid, 'id' | 'name' | 'cells'>;
  readonly role: SheetExplanation['role'];
  readonly header: HeaderBlock;
  readonly matching: FieldMatching;
  readonly dataRows: readonly number[];
  readonly needsClass: boolean;
  readonly absent: readonly FieldId[] | undefined;
}

/** Fields that make a sheet what it is; the surest of each group counts. */
const TELLING: Readonly<Record<SheetExplanation['role'], readonly (readonly FieldId[])[]>> = {
  households: [
    ['ho_ten', 'chu_ho'],
    ['ma_ho', 'so_nhan_khau', 'phan_loai', 'b1', 'b2', 'nguyen_nhan', 'cccd'],
  ],
  members: [['ho_ten'], ['ma_ho'], ['quan_he', 'ngay_sinh', 'cccd']],
  both: [
    ['ho_ten', 'chu_ho'],
    ['quan_he', 'stt_ho', 'stt_tv', 'ma_ho'],
  ],
  targets: [['chi_tieu'], ['ke_hoach', 'thuc_hien', 'dau_ky', 'so_ho', 'ty_le']],
  summary: [
    ['thon', 'don_vi'],
    ['so_ho_ngheo', 'so_ho_can_ngheo', 'tong_so_ho'],
  ],
};
/** Without a telling field of some group the role rests on the number of known columns. */
const BY_NUMBER = 0.6;

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

/** With the question what a blank means, until somebody has answered it. */
function withUnmarked(sheet: SheetExplanation, unmarked: Unmarked | null, lang: Lang): SheetExplanation {
  if (unmarked === null) return sheet;
  const asked: Question = {
    sheet: sheet.sheet,
    kind: 'blank-marks',
    fields: ['la_ho_ngheo', 'la_ho_can_ngheo'],
    columns: unmarked.columns,
    text: blankMarksText(unmarked, lang),
  };
  return {
    ...sheet,
    unmarked,
    questions: unmarked.answer === null ? [...sheet.questions, asked] : sheet.questions,
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

function sureOf(
  role: SheetExplanation['role'],
  fields: readonly FieldExplanation[],
): { confidence: number; telling: readonly FieldExplanation[] } {
  // The most telling field of a group that is sure, else the surest.
  const best = TELLING[role].map((group) => {
    const found = group.flatMap((field) => fields.filter((each) => each.field === field));
    const top = Math.max(...found.map((each) => each.confidence));
    return found.find(({ confidence }) => surenessOf(confidence) === 'sure' || confidence === top) ?? null;
  });
  const telling = best.filter((each): each is FieldExplanation => each !== null);
  const confidence = Math.min(...best.map((each) => each?.confidence ?? BY_NUMBER));
  return { confidence, telling: telling.length > 0 ? telling : fields.slice(0, 3) };
}

function reasonOf(role: ExplainedRole, telling: readonly FieldExplanation[], lang: Lang): string {
  const stated = telling.some(({ reason }) => reason === 'mapping');
  const columns = telling.map(({ label, column }) => `“${label}” (${column})`).join(', ');
  return `${roleText(role, lang)} – ${say(setupTexts, lang, stated ? 'why-mapping' : 'why-role', { columns })}`;
}
