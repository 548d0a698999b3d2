/** Rows of a sheet as they are laid down: cells, merges and heights that fit the text. */
import { blank, shownText } from './cells';
import type { Block, ModelCell } from './sheet-model';
import { heightOf, lineCount } from './text-metrics';

/** A cell that spreads over several columns. */
export interface WidePiece {
  readonly cell: ModelCell;
  readonly span: number;
  /** Rows it covers downwards; its text then does not decide the height of its first row. */
  readonly rows?: number;
}
export type Piece = ModelCell | WidePiece | null;

export interface Draft {
  readonly widths: readonly number[];
  readonly rows: (ModelCell | null)[][];
  readonly heights: number[];
  readonly merges: Block[];
}

export function newDraft(widths: readonly number[]): Draft {
  return { widths, rows: [], heights: [], merges: [] };
}
export function wide(cell: ModelCell, span: number): WidePiece {
  return { cell, span };
}
/** A cell that covers rows below it; the rows after this one leave its column blank. */
export function tall(cell: ModelCell, rows: number): WidePiece {
  return { cell, span: 1, rows };
}
/** Columns left empty. */
export function skip(columns: number): null[] {
  return Array.from({ length: columns }, () => null);
}
/** The number of the row that will be added next, 1-based. */
export function nextRow(draft: Draft): number {
  return draft.rows.length + 1;
}

/**
 * Adds a row from left to right and answers its number.
 * @param height points; when left out the row is as high as its longest text needs, at least `min`
 */
export function addRow(
  draft: Draft,
  pieces: readonly Piece[],
  size: { height?: number; min?: number } = {},
): number {
  const row = nextRow(draft);
  const cells: (ModelCell | null)[] = [];
  let needed = size.min ?? heightOf(1);
  for (const piece of pieces) {
    const column = cells.length + 1;
    if (piece === null) {
      cells.push(null);
      continue;
    }
    const { cell, span, rows = 1 }: WidePiece = 'span' in piece ? piece : { cell: piece, span: 1 };
    cells.push(cell, ...Array.from({ length: span - 1 }, () => continued(cell)));
    if (span > 1 || rows > 1) draft.merges.push({ row, column, rows, columns: span });
    if (rows > 1) continue;
    needed = Math.max(needed, cellHeight(cell, widthOf(draft.widths, column, span)));
  }
  draft.rows.push(cells);
  draft.heights.push(size.height ?? needed);
  return row;
}

/** An empty row, used as space. */
export function addSpace(draft: Draft, height: number): number {
  return addRow(draft, [], { height });
}

/** Width of neighbouring columns together, in millimetres; `column` is 1-based. */
export function widthOf(widths: readonly number[], column: number, span: number): number {
  return widths.slice(column - 1, column - 1 + span).reduce((sum, width) => sum + width, 0);
}

/** Height a cell's text needs in a column that wide; a cell that does not wrap needs one line. */
export function cellHeight(cell: ModelCell, columnMm: number): number {
  const shown = shownText(cell);
  const { size = 11, bold = false, wrap = false } = cell.style ?? {};
  if (shown === null || !wrap) return heightOf(1, size);
  return heightOf(lineCount(shown, columnMm, { size, bold }), size);
}

/** The covered part of a merged cell: its border and fill go on, its text does not. */
function continued(cell: ModelCell): ModelCell | null {
  const { border, fill } = cell.style ?? {};
  return border === undefined && fill === undefined ? null : blank({ border, fill });
}
