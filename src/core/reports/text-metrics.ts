/**
 * How high a row must be for its text, from the advance widths of Times New Roman
 * (Liberation Serif has the same ones), in thousandths of the font size.
 */
const WIDTHS: Readonly<Record<string, number>> = {
  ' ': 250, '!': 333, '"': 408, '%': 833, '&': 778, "'": 180, '(': 333, ')': 333, '*': 500, '+': 564,
  ',': 250, '-': 333, '.': 250, '/': 278, ':': 278, ';': 278, '<': 564, '=': 564, '>': 564, '…': 1000,
  '–': 500, '—': 1000, '→': 1000, '•': 350, '≤': 549, '≥': 549, '×': 564, '‑': 333, '“': 444, '”': 444,
  A: 722, B: 667, C: 667, D: 722, E: 611, F: 556, G: 722, H: 722, I: 333, J: 389, K: 722, L: 611, M: 889,
  N: 722, O: 722, P: 556, Q: 722, R: 667, S: 556, T: 611, U: 722, V: 722, W: 944, X: 722, Y: 722, Z: 611,
  Đ: 722, a: 444, c: 444, e: 444, f: 333, i: 278, j: 278, l: 278, m: 778, r: 333, s: 389, t: 278, w: 722,
  z: 444,
}; // prettier-ignore
const OTHER_WIDTH = 500;
const MM_PER_POINT = 25.4 / 72;
/** Spreadsheet programs differ in hinting; a line is taken a little wider than it is, so that text is never cut. */
const SAFETY = 1.05;
const BOLD = 1.07;
/** Both side paddings of a cell together, mm. */
export const CELL_PADDING = 1.8;
const LINE_HEIGHT = 1.155;
const ROW_PADDING = 4;

export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
}

/** Width of a text on one line, in millimetres. */
export function textWidth(text: string, look: TextLook = {}): number {
  let thousandths = 0;
  for (const char of text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')) {
    thousandths += WIDTHS[char] ?? OTHER_WIDTH;
  }
  const bold = look.bold ? BOLD : 1;
  return (thousandths / 1000) * (look.size ?? 11) * MM_PER_POINT * bold * SAFETY;
}

/** Lines a text takes in a column that many millimetres wide, breaking at spaces; a longer word breaks inside. */
export function lineCount(text: string, columnMm: number, look: TextLook = {}): number {
  const room = Math.max(columnMm - CELL_PADDING, 1);
  return text.split('\n').reduce((sum, paragraph) => sum + paragraphLines(paragraph, room, look), 0);
}

function paragraphLines(paragraph: string, room: number, look: TextLook): number {
  const space = textWidth(' ', look);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word, look);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    used += used > 0 ? space + width : width;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** Row height in points for that many lines of a font size. */
export function heightOf(lines: number, size = 11): number {
  return Math.ceil((lines * size * LINE_HEIGHT + ROW_PADDING) * 2) / 2;
}
