/** Short ways to write a cell of a report. */
import type { FigureName, FigurePart } from '../indicators/indicator';
import type { Cell } from '../model';
import type { CellStyle, ModelCell, Unlisted } from './sheet-model';

/** Zeros stay zeros: a blank would read as "no figure". */
export const FORMATS = {
  count: '#,##0_0',
  rate: '0.00_0',
  oneDecimal: '0.0_0',
  /** Per cent of the plan, which may be thousands: 1.250,0. */
  planShare: '#,##0.0_0',
  /** Planned and reached counts as plans write them: 05, 16, 1.441. */
  planCount: '[=0]0_0;[<10]00_0;#,##0_0',
} as const;
/** A count with a word behind it, where the cell itself has to say what it counts; the value stays a number. */
export function labelledCount(label: string): string {
  return `#,##0" (${label})"`;
}
export const NONE = '–';

export function text(value: string, style: CellStyle = {}): ModelCell {
  return { value, style: { valign: 'middle', wrap: true, ...style } };
}
export function number(value: number, format: string, style: CellStyle = {}): ModelCell {
  return { value, style: { valign: 'middle', align: 'right', ...style, format } };
}
/** A native formula with the value it shall show. */
export function formula(source: string, expected: number, format: string, style: CellStyle = {}): ModelCell {
  return { formula: source, expected, style: { valign: 'middle', align: 'right', ...style, format } };
}
/** Says whose households the cell counts. */
export function behind(
  cell: ModelCell,
  figure: FigureName | null,
  part: FigurePart = 'numerator',
): ModelCell {
  return figure === null ? cell : { ...cell, figure: { id: figure.id, group: figure.group, part } };
}
/** A cell that shows a part of a figure; '–' shows none. */
export function listed(cell: ModelCell, figure: FigureName, part?: FigurePart): ModelCell {
  return isNumber(cell) ? behind(cell, figure, part) : cell;
}
/** A number behind which nobody stands alone, and why. */
export function unlisted(cell: ModelCell, why: Unlisted): ModelCell {
  return isNumber(cell) ? { ...cell, unlisted: why } : cell;
}
export function isNumber({ value, expected }: ModelCell): boolean {
  return typeof (expected ?? value) === 'number';
}
/** '–' where there is no figure. */
export function none(style: CellStyle = {}): ModelCell {
  return text(NONE, { align: 'center', ...style });
}
export function blank(style: CellStyle = {}): ModelCell {
  return { value: null, style };
}
/** A count or, when it is not known, '–'. */
export function countOrNone(value: number | null, style: CellStyle = {}): ModelCell {
  return value === null ? none(style) : number(value, FORMATS.count, style);
}
export function withNote(cell: ModelCell, note: string): ModelCell {
  return note === '' ? cell : { ...cell, note };
}
/** What a cell shows when it is text, else null: only text needs room to wrap. */
export function shownText(cell: ModelCell): string | null {
  const value: Cell | undefined = cell.value;
  return typeof value === 'string' ? value : null;
}
