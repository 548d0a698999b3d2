/** Cells gathered into few rectangles, so that one call formats them all. */
import type { Block } from '../core/index';

/** Maximal rectangles of the cells that are true: runs of columns, joined downwards while they are alike. */
export function blocksOf(cells: readonly (readonly boolean[])[]): Block[] {
  const blocks: { row: number; column: number; rows: number; columns: number }[] = [];
  let open = new Map<string, (typeof blocks)[number]>();
  cells.forEach((row, r) => {
    const next = new Map<string, (typeof blocks)[number]>();
    for (let c = 0; c < row.length; c++) {
      if (!row[c]) continue;
      const start = c;
      while (row[c + 1]) c++;
      const key = `${start}:${c}`;
      const above = open.get(key);
      if (above) above.rows++;
      const block = above ?? { row: r + 1, column: start + 1, rows: 1, columns: c - start + 1 };
      if (!above) blocks.push(block);
      next.set(key, block);
    }
    open = next;
  });
  return blocks;
}

/** 'A1:C4' of a block. */
export function blockA1(block: Block): string {
  const corner = (row: number, column: number) => columnName(column) + row;
  return `${corner(block.row, block.column)}:${corner(block.row + block.rows - 1, block.column + block.columns - 1)}`;
}

/** Letters of a 1-based column. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}
