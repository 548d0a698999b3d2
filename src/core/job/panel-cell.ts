/** A cell as the panel writes it. */
import { columnIndex } from '../register/columns';

const CELL = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/;

/** 'F758' as 1-based row and column; null where it is no cell. */
export function cellOfText(cell: unknown): { readonly row: number; readonly column: number } | null {
  const [, letters, row] = (typeof cell === 'string' && CELL.exec(cell)) || [];
  return letters === undefined || row === undefined
    ? null
    : { row: Number(row), column: columnIndex(letters) + 1 };
}
