/** How rows make households: one row each, a head with members beneath, or member rows joined by code. */
import type { Cell, TableLayout } from '../model';
import { mayBeHead } from '../text/relations';
import { isBlank } from '../text/unicode';
import type { FieldId } from './fields';
import { isPartOfNumber } from './numbering';

/** `stt_ho`: the household number is filled on the head's row only. `relation`: the word Chủ hộ. */
export type HeadBy = 'stt_ho' | 'relation';

interface Layout {
  readonly layout: TableLayout;
  /** Null when every row is a household. */
  readonly headBy: HeadBy | null;
}

type Rows = readonly (readonly Cell[])[];

/** Decides from the columns there are and from where they are filled. */
export function layoutOf(
  cells: Rows,
  dataRows: readonly number[],
  columns: ReadonlyMap<FieldId, number>,
): Layout {
  const filled = (field: FieldId): number => shareFilled(cells, dataRows, columns.get(field));
  const number = columns.get('stt_ho');
  const isNumbered = (row: number): boolean =>
    number !== undefined && startsHousehold(cells[row - 1]?.[number]);
  const numbered = dataRows.length === 0 ? 0 : dataRows.filter(isNumbered).length / dataRows.length;
  const sparse = numbered > 0 && numbered < 0.9;
  const listsMembers = columns.has('quan_he') || columns.has('stt_tv') || (columns.has('ho_ten') && sparse);
  if (!listsMembers) return { layout: 'one-row', headBy: null };
  if (numbered > 0 && numbered < 1) return { layout: 'head-then-members', headBy: 'stt_ho' };
  if (filled('ma_ho') >= 0.5 && !isCodeOfHeads(cells, dataRows, columns)) {
    return { layout: 'member-rows', headBy: 'relation' };
  }
  return { layout: 'head-then-members', headBy: columns.has('quan_he') ? 'relation' : 'stt_ho' };
}

/** A household's own number: filled, and no '1.1' under '1'. */
export function startsHousehold(cell: Cell | undefined): boolean {
  return !isBlank(cell) && !isPartOfNumber(cell);
}

function shareFilled(cells: Rows, dataRows: readonly number[], column: number | undefined): number {
  if (column === undefined || dataRows.length === 0) return 0;
  return dataRows.filter((row) => !isBlank(cells[row - 1]?.[column])).length / dataRows.length;
}

/** Whether the code stands on the heads' rows only: those with a code are heads, those without are not. */
function isCodeOfHeads(
  cells: Rows,
  dataRows: readonly number[],
  columns: ReadonlyMap<FieldId, number>,
): boolean {
  const code = columns.get('ma_ho');
  const relation = columns.get('quan_he');
  if (code === undefined || relation === undefined) return false;
  let uncoded = 0;
  let agreeing = 0;
  for (const row of dataRows) {
    const isHead = mayBeHead(cells[row - 1]?.[relation]);
    const coded = !isBlank(cells[row - 1]?.[code]);
    if (!coded) uncoded++;
    if (coded === isHead) agreeing++;
  }
  return uncoded > 0 && agreeing >= dataRows.length * 0.9;
}
