/** Printed summaries for tests, written as text: a line a row, cells between bars. */
import type { Cell, SheetGrid } from '../../src/core/model';
import { gridOf } from './builders';

/** '12' and '2.5' are numbers, "'12" is text, nothing is blank. */
export function printed(text: string, name = 'Tổng hợp', id = 7): SheetGrid {
  return gridOf(
    text
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cellOf(cell.trim()))),
    name,
    id,
  );
}

function cellOf(text: string): Cell {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
