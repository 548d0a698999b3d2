/** How the marks of a column of yes and no are spelt, and which spelling the column mostly has. */
import type { Cell, RegisterTable } from '../../model';
import { readMark } from '../../text/marks';
import { cellText, normaliseText } from '../../text/unicode';

export interface Spelling {
  /** As it stands in the cell; the first of them where a number and a text look alike. */
  readonly cell: Written;
  readonly text: string;
  /** Null when it says neither yes nor no. */
  readonly mark: boolean | null;
  readonly count: number;
}
/** By text. */
export type Spellings = ReadonlyMap<string, Spelling>;

type Written = string | number | boolean;

/**
 * The spellings of several columns (0-based), in the order of the columns; blank cells and dates are left out. One pass
 * over the rows.
 */
export function spellingsOf(table: RegisterTable, columns: readonly number[]): readonly Spellings[] {
  const counts = columns.map(() => new Map<Written, number>());
  for (const row of table.dataRows) {
    const cells = table.cells[row - 1] ?? [];
    for (let i = 0; i < columns.length; i++) {
      const cell: Cell = cells[columns[i] ?? -1] ?? null;
      if (cell === null || typeof cell === 'object') continue;
      const column = counts[i];
      column?.set(cell, (column.get(cell) ?? 0) + 1);
    }
  }
  return counts.map(byText);
}

function byText(cells: ReadonlyMap<Written, number>): Spellings {
  const spellings = new Map<string, Spelling>();
  for (const [cell, count] of cells) {
    const text = cellText(cell);
    if (normaliseText(text) === '') continue;
    const reading = readMark(cell);
    const known = spellings.get(text);
    const mark = reading.kind === 'ok' ? reading.value : null;
    spellings.set(text, known ? { ...known, count: known.count + count } : { cell, text, mark, count });
  }
  return spellings;
}

/**
 * The spelling the column mostly has, of those given; between equals the one the whole table has more of, then the
 * one met first. A spelling with a space around it is not taken while there is another.
 */
export function usualSpelling(
  own: readonly Spelling[],
  ofTable: ReadonlyMap<string, number>,
): Spelling | null {
  const tidy = own.filter(({ text }) => normaliseText(text) === text);
  const candidates = tidy.length > 0 ? tidy : own;
  let best: Spelling | null = null;
  for (const one of candidates) {
    const more =
      best === null ||
      one.count > best.count ||
      (one.count === best.count && (ofTable.get(one.text) ?? 0) > (ofTable.get(best.text) ?? 0));
    if (more) best = one;
  }
  return best;
}

/** How often each spelling stands in all the given columns. */
export function countSpellings(columns: Iterable<Spellings>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const spellings of columns) {
    for (const { text, count } of spellings.values()) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  return counts;
}
