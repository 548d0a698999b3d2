/** The register's year, from the titles. */
import type { SheetGrid } from '../model';
import { fold, isBlank } from '../text/unicode';

const HEADING_ROWS = 12;

function headings(grids: readonly SheetGrid[]): string[] {
  return grids.flatMap((grid) =>
    grid.cells
      .slice(0, HEADING_ROWS)
      .flatMap((row) => row.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell)))
      .map(fold),
  );
}

/**
 * The year the register is of: that of the first title with 'danh sách' or another title word and 'năm 2024';
 * else of any heading with a year; else null.
 */
export function yearOf(grids: readonly SheetGrid[]): number | null {
  const texts = headings(grids);
  const titled = texts.filter((text) => /danh sach|tong hop|ra soat|theo doi|ket qua/.test(text));
  for (const text of [...titled, ...texts]) {
    const match = /\bnam (20\d\d)\b/.exec(text);
    if (match) return Number(match[1]);
  }
  return null;
}
