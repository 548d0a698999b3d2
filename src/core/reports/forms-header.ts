/** The header of a form: merged cells of several rows, and the row of column numbers. */
import type { HeaderNode } from '../forms/form';
import { isGroup, leavesOf } from '../forms/form';
import { blank, text } from './cells';
import type { Draft, Piece } from './draft';
import { addRow, cellHeight, widthOf } from './draft';
import type { CellStyle } from './sheet-model';

interface Leaf {
  readonly title: string;
  readonly index: string;
}
export interface HeaderLook {
  readonly header: CellStyle;
  readonly index: CellStyle;
}
/** A cell of the header where it stands: rows and columns from 0. */
interface Place {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function depthOf(nodes: readonly HeaderNode<Leaf>[]): number {
  return Math.max(...nodes.map((node) => (isGroup(node) ? 1 + depthOf(node.columns) : 1)));
}

function placesOf(nodes: readonly HeaderNode<Leaf>[], depth: number, row = 0, start = 0): Place[] {
  let column = start;
  return nodes.flatMap((node) => {
    const at = { title: node.title, row, column };
    if (!isGroup(node)) {
      column += 1;
      return [{ ...at, rows: depth - row, columns: 1 }];
    }
    const columns = leavesOf(node.columns).length;
    column += columns;
    return [{ ...at, rows: 1, columns }, ...placesOf(node.columns, depth, row + 1, at.column)];
  });
}

/** Heights that let every title show whole: what a tall cell needs beyond its rows is added to the last of them. */
function heightsOf(
  places: readonly Place[],
  depth: number,
  widths: readonly number[],
  header: CellStyle,
): number[] {
  const heights = Array.from({ length: depth }, () => 15);
  const byRows = [...places].sort((a, b) => a.rows - b.rows);
  for (const { title, row, column, rows, columns } of byRows) {
    const needed = cellHeight(text(title, header), widthOf(widths, column + 1, columns)) + 3;
    const last = row + rows - 1;
    const above = heights.slice(row, last).reduce((sum, height) => sum + height, 0);
    heights[last] = Math.max(heights[last] ?? 0, needed - above);
  }
  return heights;
}

/** Adds the header and the index row; answers the first and the last of their rows. */
export function addFormHeader(
  draft: Draft,
  nodes: readonly HeaderNode<Leaf>[],
  { header, index }: HeaderLook,
): { readonly from: number; readonly to: number } {
  const depth = depthOf(nodes);
  const places = placesOf(nodes, depth);
  const heights = heightsOf(places, depth, draft.widths, header);
  const count = leavesOf(nodes).length;
  const rows = heights.map((height, row) => addRow(draft, piecesOf(places, row, count, header), { height }));
  const to = addRow(
    draft,
    leavesOf(nodes).map((leaf) => text(leaf.index, index)),
    { min: 14 },
  );
  return { from: rows[0] ?? to, to };
}

function piecesOf(places: readonly Place[], row: number, count: number, header: CellStyle): Piece[] {
  const pieces: Piece[] = [];
  for (let column = 0; column < count;) {
    const place = places.find((each) => each.row === row && each.column === column);
    pieces.push(
      place ? { cell: text(place.title, header), span: place.columns, rows: place.rows } : blank(header),
    );
    column += place?.columns ?? 1;
  }
  return pieces;
}
