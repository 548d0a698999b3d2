/** Reading the columns the sources need: yes/no marks and values, of persons and of households. */
import type { RegisterRow, RegisterTable, RowsBehind } from '../../model';
import type { FieldId } from '../../register/fields';
import { cellAt } from '../../register/columns';
import { readMark } from '../../text/marks';
import { isBlank } from '../../text/unicode';

/** What a row says; `unknown` when something unreadable is written, or nothing where a value belongs. */
export type Answer = 'yes' | 'no' | 'unknown';

/** A mark column says yes by a mark; blank is "not marked". */
export function markedAs({ table, row }: RegisterRow, field: FieldId): Answer {
  const mark = readMark(cellAt(table, row, field));
  if (mark.kind === 'ok') return mark.value ? 'yes' : 'no';
  return mark.kind === 'unreadable' ? 'unknown' : 'no';
}

/** Whether a field can be used over rows: every table of theirs has the column, and somebody has filled it in. */
export type ColumnState = 'usable' | 'absent' | 'blank';
export function columnState(rows: readonly RegisterRow[], field: FieldId): ColumnState {
  const tables = new Set<RegisterTable>(rows.map(({ table }) => table));
  if (rows.length === 0 || [...tables].some((table) => !table.columns.has(field))) return 'absent';
  return rows.some(({ table, row }) => !isBlank(cellAt(table, row, field))) ? 'usable' : 'blank';
}

/** How many say yes, of how many it is not known, and the rows of each. */
export interface Tally {
  readonly yes: number;
  readonly unknown: number;
  readonly behind: RowsBehind;
}

export function tally<T>(
  items: readonly T[],
  answer: (item: T) => Answer,
  rowOf: (item: T) => RegisterRow,
): Tally {
  const behind: Record<Answer, RegisterRow[]> = { yes: [], no: [], unknown: [] };
  for (const item of items) behind[answer(item)].push(rowOf(item));
  return { yes: behind.yes.length, unknown: behind.unknown.length, behind };
}

/** Where the items are rows themselves. */
export function tallyRows<T extends RegisterRow>(rows: readonly T[], answer: (row: T) => Answer): Tally {
  return tally(rows, answer, (row) => row);
}
