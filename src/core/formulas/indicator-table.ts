/** A range of marks of deprivation, one row a household, one column an indicator. */
import { DomainError } from '../errors';
import type { Deprivation } from '../indicators/alkire-foster';
import type { Cell } from '../model';
import { readMark } from '../text/marks';
import { cellText, isBlank } from '../text/unicode';
import type { Table } from './formula';

/** Words in every written cell of the first row, most of them no marks ('c' may head a column and mean 'có'). */
function isHeadingRow(row: readonly Cell[]): boolean {
  const written = row.filter((cell) => !isBlank(cell));
  const words = written.filter((cell) => readMark(cell).kind === 'unreadable');
  return written.every((cell) => typeof cell === 'string') && 2 * words.length > written.length;
}

/**
 * 1 of a heading in the first row, 0 of none.
 *
 * A table of one row has none: words there are a mistake to be told.
 */
export function headingRows(table: Table): number {
  const [first = []] = table;
  return table.length > 1 && isHeadingRow(first) ? 1 : 0;
}

/** Whether anywhere a 0, 'không', FALSE or dash says that an indicator is not lacking. */
function saysNo(table: Table): boolean {
  return table.some((row) =>
    row.some((cell) => {
      const read = readMark(cell);
      return read.kind === 'ok' && !read.value;
    }),
  );
}

/** What a blank cell means in a table. */
export type BlankMark = 0 | null;

/**
 * What a blank means. Where 'no' is written out, a blank is not known. In a table of marks alone it is the way of
 * saying no, as on the registers' lists; but a row without any mark may be a form nobody filled in, or a member's row:
 * only its size tells a household that lacks nothing.
 */
export function blankMarkOf(table: Table): BlankMark {
  return saysNo(table) ? null : 0;
}

/**
 * One row of marks.
 *
 * @param at its number in the range, for the message
 * @param isHousehold its size is written: without any mark it lacks nothing where a blank is the way of saying no
 * @throws {DomainError} `formula.mark-unreadable`
 */
export function marksOfRow(
  row: readonly Cell[],
  blank: BlankMark,
  at: number,
  isHousehold = false,
): Deprivation[] {
  if (row.every(isBlank)) return row.map(() => (isHousehold ? blank : null));
  return row.map((cell, column): Deprivation => {
    const read = readMark(cell);
    if (read.kind === 'ok') return read.value ? 1 : 0;
    if (read.kind === 'unreadable') {
      throw new DomainError('formula.mark-unreadable', { row: at, column: column + 1, text: cellText(cell) });
    }
    return blank;
  });
}
