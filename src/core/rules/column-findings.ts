/** Findings about cells of a column, whether the column has a known field or not. */
import type { CellRef, RegisterTable } from '../model';
import { columnLetter, fieldLabel } from '../register/columns';
import type { FieldId } from '../register/fields';
import { cellText, isBlank, normaliseText } from '../text/unicode';
import { capital, rowWord } from './labels';
import type { FindingDetails, Place, RuleContext, RuleReport } from './rule';

/** A faulty cell: row 1-based, column 0-based, and what the officer may put there. */
export interface FaultyCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Null when only the officer can know. */
  readonly becomes: string | null;
  /** Key of the rule's messages; default 'default'. */
  readonly message?: string;
}

/** The field of a column (0-based), or null. */
export function fieldAt(table: RegisterTable, column: number): FieldId | null {
  for (const [field, at] of table.columns) if (at === column) return field;
  return null;
}

/** A cell as a place where its column has a field, so that the finding names the field. */
export function cellPlace(table: RegisterTable, row: number, column: number): Place | CellRef {
  const field = fieldAt(table, column);
  return field === null ? { sheet: table.sheet, row, column: column + 1 } : { table, row, field };
}

/** What staff call the column: the field's label, the header, or the letter of a column without either. */
export function columnName(table: RegisterTable, column: number): string {
  const field = fieldAt(table, column);
  if (field !== null) return fieldLabel(field);
  const headers = [...table.headerRows].reverse().map((row) => table.cells[row - 1]?.[column]);
  const header = headers.find((cell) => !isBlank(cell));
  return header === undefined ? columnLetter(column) : normaliseText(cellText(header));
}

/** Details that name the record of a row, for a cell that is in no field's column as well. */
export function rowDetails(
  { index, settings }: RuleContext,
  table: RegisterTable,
  row: number,
): Pick<FindingDetails, 'record'> & { readonly params: FindingDetails['params'] } {
  const record = index.recordAt(table, row);
  return record ? { record, params: {} } : { params: { household: capital(rowWord(row, settings.lang)) } };
}

export interface ColumnReport {
  readonly table: RegisterTable;
  readonly context: RuleContext;
  readonly report: RuleReport;
  readonly apply: 'safe' | 'confirm';
  /** Key of the message for the column as a whole; default 'column'. */
  readonly wholeMessage?: string;
}

/**
 * One finding a cell; from `thresholds.wholeColumnRows` cells on, one for the column (`wholeMessage`, slots
 * `{column}` and `{count}`), with the fix of every cell in its batch. The cells are of one column.
 */
export function reportCells(
  cells: readonly FaultyCell[],
  { table, context, report, apply, wholeMessage = 'column' }: ColumnReport,
): void {
  const [first, ...others] = cells;
  if (!first) return;
  const column = columnName(table, first.column);
  const place = ({ row, column: at }: FaultyCell) => cellPlace(table, row, at);
  if (cells.length < context.thresholds.wholeColumnRows) {
    for (const cell of cells) {
      const { params, ...row } = rowDetails(context, table, cell.row);
      report.fail(place(cell), {
        ...row,
        message: cell.message,
        params: { ...params, column, becomes: cell.becomes ?? '' },
        found: cell.text,
        expected: cell.becomes ?? '',
        fix: cell.becomes === null ? null : { value: cell.becomes, apply },
      });
    }
    return;
  }
  report.fail(place(first), {
    message: wholeMessage,
    params: { column, count: cells.length, becomes: first.becomes ?? '' },
    found: first.text,
    expected: first.becomes ?? '',
    alsoAt: others.map(place),
    fix: batchOf(cells, { table, apply }),
  });
}

/** One fix for all the cells; null when the first has none. Cells without a value of their own stay as they are. */
export function batchOf(
  cells: readonly FaultyCell[],
  { table, apply }: Pick<ColumnReport, 'table' | 'apply'>,
): FindingDetails['fix'] {
  const [first, ...others] = cells;
  if (!first || first.becomes === null) return null;
  const batch = others
    .filter(({ becomes }) => becomes !== null)
    .map(({ row, column, becomes }) => ({ at: cellPlace(table, row, column), value: becomes }));
  return { value: first.becomes, apply, ...(batch.length > 0 ? { batch } : {}) };
}
