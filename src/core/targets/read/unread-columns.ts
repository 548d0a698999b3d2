/** Columns of a target sheet that hold numbers and that nobody has understood: what they say is used nowhere, which is told. */
import type { CellRef } from '../../model';
import type { TargetTable } from '../../register/targets-table';
import { readNumber } from '../../text/numbers';
import { cellText, normaliseText } from '../../text/unicode';

export interface UnreadColumn {
  /** Its first number. */
  readonly ref: CellRef;
  /** As headed; '' where it has no header. */
  readonly header: string;
}

/** The columns without a field, from left to right, that have a number in one of the rows of targets. */
export function unreadColumns(table: TargetTable): UnreadColumn[] {
  const { cells, columns, dataRows, headerRows, sheet } = table;
  const understood = new Set(columns.values());
  const width = Math.max(0, ...dataRows.map((row) => cells[row - 1]?.length ?? 0));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    if (understood.has(column)) return [];
    const row = dataRows.find((each) => readNumber(cells[each - 1]?.[column] ?? null).kind === 'ok');
    if (row === undefined) return [];
    const header = headerRows
      .map((each) => normaliseText(cellText(cells[each - 1]?.[column])))
      .filter((text) => text !== '')
      .join(' ');
    return [{ ref: { sheet, row, column: column + 1 }, header }];
  });
}
