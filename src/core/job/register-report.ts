/** The register's part of the JSON report: which sheets were read, how, and what was left alone. */
import { columnLetter } from '../register/columns';
import { countPersons } from '../register/counts';
import type { Explanation, SheetExplanation } from '../register/explain';
import type { IgnoredExplanation, UnreadColumns } from '../register/explain-unread';
import type { FieldExplanation, UnmappedExplanation } from '../register/explain-columns';
import type { PeriodDoubt } from '../register/period-split';
import type { RegisterReading } from '../register/read-register';

export interface SheetReport extends Pick<
  SheetExplanation,
  | 'role'
  | 'headerRows'
  | 'indexRow'
  | 'firstDataRow'
  | 'lastDataRow'
  | 'confidence'
  | 'reason'
  | 'skippedRows'
  | 'beside'
  | 'questions'
> {
  readonly name: string;
  /** Field → column letters. */
  readonly columns: Readonly<Record<string, string>>;
  readonly fields: readonly Omit<FieldExplanation, 'samples' | 'label'>[];
  readonly unmapped: readonly Omit<UnmappedExplanation, 'samples'>[];
}
export interface IgnoredReport {
  readonly name: string;
  readonly reason: string;
  readonly why: string;
  /** The columns the sheet seems to have, and what it lacks; left out when it has no header. */
  readonly table?: Pick<UnreadColumns, 'headerRows' | 'missing'> & Pick<SheetReport, 'fields' | 'unmapped'>;
}
export interface RegisterReport {
  /** Lists of households and members. */
  readonly sheets: readonly SheetReport[];
  /** Tables of targets and summaries, in the same form. */
  readonly otherSheets: readonly SheetReport[];
  readonly ignoredSheets: readonly IgnoredReport[];
  /** Lists that may be an earlier period's register; left out when there are none. */
  readonly periodDoubts?: readonly PeriodDoubt[];
  readonly households: number;
  readonly persons: number;
}

function sheetReport(sheet: SheetExplanation, columns: SheetReport['columns']): SheetReport {
  const { role, headerRows, indexRow, firstDataRow, lastDataRow, confidence, reason } = sheet;
  return {
    name: sheet.sheet,
    role,
    headerRows,
    indexRow,
    firstDataRow,
    lastDataRow,
    columns,
    confidence,
    reason,
    ...withoutSamples(sheet),
    skippedRows: sheet.skippedRows,
    beside: sheet.beside,
    questions: sheet.questions,
  };
}

function withoutSamples({
  fields,
  unmapped,
}: Pick<SheetExplanation, 'fields' | 'unmapped'>): Pick<SheetReport, 'fields' | 'unmapped'> {
  return {
    fields: fields.map(({ samples: _samples, label: _label, ...field }) => field),
    unmapped: unmapped.map(({ samples: _samples, ...column }) => column),
  };
}

function ignoredReport({ sheet: name, reason, why, table }: IgnoredExplanation): IgnoredReport {
  if (table === undefined) return { name, reason, why };
  const { headerRows, missing } = table;
  return { name, reason, why, table: { headerRows, missing, ...withoutSamples(table) } };
}

/**
 * By the field names of the shared register layout, which has one for minority households: a column of those native to
 * the place goes by it unless the sheet has a column of all of them as well.
 */
function lettersOf(columns: ReadonlyMap<string, number>): Record<string, string> {
  const shared = (field: string) => (field === 'dtts_tai_cho' && !columns.has('dtts') ? 'dtts' : field);
  return Object.fromEntries([...columns].map(([field, column]) => [shared(field), columnLetter(column)]));
}

/** The sheets as they were understood; sample values stay out, since a report may leave the office. */
export function registerReport(reading: RegisterReading, { sheets, ignored }: Explanation): RegisterReport {
  const registers = sheets.slice(0, reading.tables.length);
  return {
    sheets: registers.map((sheet, i) => {
      const table = reading.tables[i]?.table;
      // The table's own last row, a total or not; people are shown the last row of data.
      const { lastDataRow } = table ?? sheet;
      return { ...sheetReport(sheet, lettersOf(table?.columns ?? new Map())), lastDataRow };
    }),
    otherSheets: sheets
      .slice(reading.tables.length)
      .map((sheet) => sheetReport(sheet, Object.fromEntries(sheet.fields.map((f) => [f.field, f.column])))),
    ignoredSheets: ignored.map(ignoredReport),
    ...(reading.doubts.length > 0 ? { periodDoubts: reading.doubts } : {}),
    households: reading.register.households.length,
    persons: countPersons(reading.register),
  };
}
