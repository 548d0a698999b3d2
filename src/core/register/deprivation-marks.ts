/** The twelve deprivation marks of a household's row. */
import type { Cell, RegisterTable } from '../model';
import { readMark } from '../text/marks';
import { isBlank } from '../text/unicode';
import { cellAt } from './columns';
import { DEPRIVATION_FIELDS } from './fields';

/** Column of each mark in legal order, -1 for one the table lacks; null where it has none. */
const known = new WeakMap<RegisterTable, readonly number[] | null>();

function markColumns(table: RegisterTable): readonly number[] | null {
  let columns = known.get(table);
  if (columns === undefined) {
    const found = DEPRIVATION_FIELDS.map((field) => table.columns.get(field) ?? -1);
    known.set(table, (columns = found.some((column) => column >= 0) ? found : null));
  }
  return columns;
}

/**
 * The marks in legal order; null where the table has no such columns. Blank is "not marked"; but a row without any mark
 * and without B2 has not been assessed at all. A mark that cannot be read, and one without a column, is null.
 */
export function deprivationsOf(
  table: RegisterTable,
  row: number,
  b2Row: number,
): readonly (boolean | null)[] | null {
  const columns = markColumns(table);
  if (columns === null) return null;
  const cells = table.cells[row - 1] ?? NO_CELLS;
  let isEmpty = true;
  const marks = columns.map((column): boolean | null => {
    const mark = column < 0 ? null : readMark(cells[column]);
    if (mark !== null && mark.kind !== 'blank') isEmpty = false;
    if (mark === null || mark.kind === 'unreadable') return null;
    return mark.kind === 'ok' && mark.value;
  });
  const isUnassessed = isEmpty && table.columns.has('b2') && isBlank(cellAt(table, b2Row, 'b2'));
  return isUnassessed ? UNASSESSED : marks;
}

const NO_CELLS: readonly Cell[] = [];
const UNASSESSED: readonly null[] = DEPRIVATION_FIELDS.map(() => null);
