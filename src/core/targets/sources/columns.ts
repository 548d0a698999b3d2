/** Reading the columns the sources need: yes/no marks and values, of persons and of households. */
import type { HouseholdRecord, Person, RegisterTable } from '../../model';
import type { FieldId } from '../../register/fields';
import { cellAt } from '../../register/columns';
import { readMark } from '../../text/marks';
import { isBlank } from '../../text/unicode';

/** A row that carries a field: a person's or a household's. */
export type Row = Pick<Person, 'table' | 'row'> | Pick<HouseholdRecord, 'table' | 'row'>;

/** What a row says; `unknown` when something unreadable is written, or nothing where a value belongs. */
export type Answer = 'yes' | 'no' | 'unknown';

/** A mark column says yes by a mark; blank is "not marked". */
export function markedAs({ table, row }: Row, field: FieldId): Answer {
  const mark = readMark(cellAt(table, row, field));
  if (mark.kind === 'ok') return mark.value ? 'yes' : 'no';
  return mark.kind === 'unreadable' ? 'unknown' : 'no';
}

/** Whether a field can be used over rows: every table of theirs has the column, and somebody has filled it in. */
export type ColumnState = 'usable' | 'absent' | 'blank';
export function columnState(rows: readonly Row[], field: FieldId): ColumnState {
  const tables = new Set<RegisterTable>(rows.map(({ table }) => table));
  if (rows.length === 0 || [...tables].some((table) => !table.columns.has(field))) return 'absent';
  return rows.some(({ table, row }) => !isBlank(cellAt(table, row, field))) ? 'usable' : 'blank';
}

/** How many say yes, and of how many it is not known. */
export function tally<T>(items: readonly T[], answer: (item: T) => Answer): { yes: number; unknown: number } {
  const answers = items.map(answer);
  return {
    yes: answers.filter((each) => each === 'yes').length,
    unknown: answers.filter((each) => each === 'unknown').length,
  };
}
