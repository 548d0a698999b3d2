/** What a row of movements prints of all that came and all that left, for AG04. */
import type { MoveClass, MoveMeasure, SummaryCell, SummaryRow, SummaryTable } from '../../model';
import { moved } from '../printed';

const OUT: readonly MoveMeasure[] = ['toSibling', 'above', 'escaped', 'otherDown'];
const IN: readonly MoveMeasure[] = ['fromSibling', 'relapse', 'arisen', 'otherUp'];

/** What adds up to all that came, or left, the plainest reading first. */
type Readings = readonly [readonly SummaryCell[], ...(readonly SummaryCell[])[]];

interface Side {
  readonly whole: MoveMeasure;
  readonly parts: readonly MoveMeasure[];
  /** Without this one the parts do not make the whole. */
  readonly last: MoveMeasure;
  /** A column by whose header may be meant all of the others named: 'Số hộ thoát nghèo' beside 'trở thành hộ cận nghèo'. */
  readonly sum: MoveMeasure;
  readonly ofSum: readonly MoveMeasure[];
}
export const OUTGOING: Side = {
  whole: 'down',
  parts: OUT,
  last: 'otherDown',
  sum: 'escaped',
  ofSum: ['toSibling', 'above'],
};
export const INCOMING: Side = {
  whole: 'up',
  parts: IN,
  last: 'otherUp',
  sum: 'arisen',
  ofSum: ['fromSibling', 'relapse'],
};

/**
 * The cells that make all that came or left; null where the table does not print them all. Where a header leaves open
 * whether it counts its neighbours in, each reading is one.
 */
export function side(
  table: SummaryTable,
  row: SummaryRow,
  of: MoveClass,
  { whole, parts, last, sum, ofSum }: Side,
): Readings | 'unread' | null {
  const columns = table.moveColumns[of] ?? {};
  const isThere = (measure: MoveMeasure): boolean => columns[measure] !== undefined;
  if (!isThere(whole) && !isThere(last)) return null;
  // 'Giảm' beside 'Số hộ thoát nghèo' may be all that left or the rest.
  const measures = isThere(whole)
    ? [whole, ...(isThere(last) ? [] : [sum].filter(isThere))]
    : parts.filter(isThere);
  const cells = measures.map((measure) => moved(table, row, of, measure));
  if (cells.includes(null)) return 'unread';
  const without = (left: readonly MoveMeasure[]): SummaryCell[] =>
    cells.filter((cell, at): cell is SummaryCell => cell !== null && !left.includes(measures[at] ?? whole));
  const isOpen =
    measures.includes(sum) && ofSum.some((part) => measures.includes(part)) && !isOfForm(columns);
  return isOpen ? [without([]), without(ofSum), without([sum])] : [without([])];
}

/** The form has a column for each and none for several. */
function isOfForm(columns: Readonly<Partial<Record<MoveMeasure, number>>>): boolean {
  return (
    columns.escaped === undefined && columns.fromSibling !== undefined && columns.toSibling !== undefined
  );
}
