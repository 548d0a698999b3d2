/**
 * What survives when a sheet is written again: columns the staff added to the right of ours, each row with the
 * target it stood beside, and widths they changed.
 */
import type { Cell } from '../model';
import { cellText, normaliseText } from '../text/unicode';
import type { KeptTable, SheetModel } from './sheet-model';

/** Rows of the old sheet that go to the new one as a block, 1-based. */
export interface RowMove {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}
export interface KeptColumns {
  readonly moves: readonly RowMove[];
  /** Something stands beside rows that the new sheet has not, so that the old one must not go. */
  readonly losesContent: boolean;
}

/**
 * Where the staff's own columns go.
 *
 * @param old values of the sheet as it is, from A1
 * @param model what takes its place
 * @param own number of columns that were ours
 * @returns null when nothing stands to the right of ours
 */
export function keptColumns(
  old: readonly (readonly Cell[])[],
  model: SheetModel,
  own: number,
): KeptColumns | null {
  const table = model.kept;
  const filled = old.map((row) => row.slice(own).some((cell) => cellText(cell) !== ''));
  if (!table || !filled.includes(true)) return null;
  const fresh = model.rows.map((row) => row.map((cell) => (cell?.value ?? null) as Cell));
  const places = new Map([...rowKeys(fresh, table)].map(([row, key]) => [key, row] as const));
  const moves: { from: number; to: number; rows: number }[] = [];
  const moved = new Set<number>();
  for (const [row, key] of rowKeys(old, table)) {
    const to = places.get(key);
    if (to === undefined) continue;
    moved.add(row);
    const last = moves[moves.length - 1];
    if (last && last.from + last.rows === row && last.to + last.rows === to) last.rows++;
    else moves.push({ from: row, to, rows: 1 });
  }
  return { moves, losesContent: filled.some((isFilled, index) => isFilled && !moved.has(index + 1)) };
}

/**
 * Rows of the table by what they are about: the header and its line of numbers, each target by its code, the row of
 * households under it, each heading by its text.
 */
function rowKeys(cells: readonly (readonly Cell[])[], { headers, lines }: KeptTable): Map<number, string> {
  const textOf = (row: number, column: number): string =>
    normaliseText(cellText(cells[row - 1]?.[column - 1] ?? null));
  const keys = new Map<number, string>();
  const header = cells.findIndex((_, index) => headers.includes(textOf(index + 1, 1))) + 1;
  if (header === 0) return keys;
  for (let line = 0; line < lines; line++) keys.set(header + line, `header ${line}`);
  let above = '';
  for (let row = header + lines; row <= cells.length; row++) {
    const code = textOf(row, 1);
    const isPart = code === '' && textOf(row, 2).startsWith('–');
    if (code === '' && !isPart) break;
    above = isPart ? `${above} –` : code;
    keys.set(row, above);
  }
  return keys;
}
