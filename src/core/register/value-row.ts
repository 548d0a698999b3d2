/** The row of a household that carries what is said of the household as a whole. */
import type { RegisterTable } from '../model';
import { cellText, exactKey, isBlank } from '../text/unicode';
import { cellAt } from './columns';
import { CLASS_MARK_FIELDS, type FieldId } from './fields';

/** Rows of one household. */
export interface RowGroup {
  readonly head: number;
  /** The row that carries the household's own values. */
  readonly values: number;
  /** The head's first, then members in the order they are listed; none where a household is one row. */
  readonly rows: readonly number[];
}

/**
 * What only the household as a whole has. Not the hamlet, the code and the address, which many lists repeat on every
 * row, nor incomes and marks of columns that may be each person's own.
 */
const OF_HOUSEHOLD: readonly FieldId[] = [
  'so_nhan_khau',
  'phan_loai',
  'phan_loai_dau_ky',
  ...CLASS_MARK_FIELDS.map(([field]) => field),
  'b1',
  'b2',
];

/**
 * The head's row, unless it says nothing of the household and exactly one other row of the same household does: in a
 * list typed or merged with the wife's row first, and in one sorted afterwards, the class and the scores stand there.
 * Where several other rows carry such values, which of them is the household's is not known: the head's row it stays,
 * and its blank cells are reported.
 * @param rows 1-based rows of the household; @param head the head's row, or the first row where none is the head.
 */
export function valueRow(table: RegisterTable, rows: readonly number[], head: number): number {
  if (rows.length < 2) return head;
  const columns = householdColumns(table);
  if (columns.length === 0 || saysAny(table, head, columns)) return head;
  const others = rows.filter((row) => row !== head && saysAny(table, row, columns));
  const [only, second] = others;
  return only === undefined || second !== undefined || !isSameCode(table, only, head) ? head : only;
}

const known = new WeakMap<RegisterTable, readonly number[]>();

function householdColumns(table: RegisterTable): readonly number[] {
  let columns = known.get(table);
  if (columns === undefined) {
    columns = OF_HOUSEHOLD.flatMap((field) => table.columns.get(field) ?? []);
    known.set(table, columns);
  }
  return columns;
}

function saysAny(table: RegisterTable, row: number, columns: readonly number[]): boolean {
  const cells = table.cells[row - 1];
  return cells !== undefined && columns.some((column) => !isBlank(cells[column]));
}

/** The code is read from the same row: one without it would part the household from its other lists. */
function isSameCode(table: RegisterTable, a: number, b: number): boolean {
  const [codeA, codeB] = [a, b].map((row) => exactKey(cellText(cellAt(table, row, 'ma_ho'))));
  return codeA === codeB;
}
