/** Numbers made small enough for their column: one that is too wide shows ### in a spreadsheet. */
import { formatNumber } from '../arithmetic/format';
import type { ModelCell } from './sheet-model';
import { CELL_PADDING, textWidth } from './text-metrics';

const SMALLEST = 6;

/** The cell in a smaller font where its number has no room; text and numbers with a unit are left as they are. */
export function fittedNumber(cell: ModelCell | null, columnMm: number): ModelCell | null {
  const shown = cell && shownNumber(cell);
  if (!cell?.style || shown === null) return cell;
  const { size = 11, bold = false } = cell.style;
  const room = columnMm - CELL_PADDING;
  const width = textWidth(shown, { size, bold });
  if (width <= room) return cell;
  const fit = Math.floor(((size * room) / width) * 2) / 2;
  return { ...cell, style: { ...cell.style, size: Math.max(SMALLEST, fit) } };
}

/** A number as its format shows it; '_0' leaves the room of a digit behind it. */
function shownNumber({ value, expected, style }: ModelCell): string | null {
  const number = expected ?? value;
  const format = style?.format ?? '';
  if (typeof number !== 'number' || format.includes('" ')) return null;
  const last = format.slice(format.lastIndexOf(';') + 1);
  const decimals = /\.(0+)/.exec(last)?.[1]?.length ?? 0;
  return formatNumber(number, decimals, 'vi') + (last.endsWith('_0') ? '0' : '');
}
