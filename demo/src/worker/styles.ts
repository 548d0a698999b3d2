/** Looks of cells → the grid's (Univer's IStyleData), each with a short id. */
import type { BorderLine, CellStyle } from '../../../runner/fake-apps-script/workbook/types';
import { AUTOMATIC_FORMAT } from '../../../runner/fake-apps-script/workbook/styles';

const HORIZONTAL = { left: 1, center: 2, right: 3, justify: 4 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const WRAP = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;
const LINES: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

function line(border: BorderLine | null): object | undefined {
  return border ? { s: LINES[border.style] ?? 1, cl: { rgb: border.color } } : undefined;
}

/** The grid's look for a cell's look. */
export function drawnStyle(style: CellStyle): object {
  const borders = { t: line(style.top), l: line(style.left), b: line(style.bottom), r: line(style.right) };
  const given = Object.fromEntries(Object.entries(borders).filter(([, value]) => value !== undefined));
  return {
    ff: style.fontFamily,
    fs: style.fontSize,
    bl: style.bold ? 1 : 0,
    it: style.italic ? 1 : 0,
    ...(style.underline ? { ul: { s: 1 } } : {}),
    ...(style.strikethrough ? { st: { s: 1 } } : {}),
    cl: { rgb: style.color },
    ...(style.fill === null ? {} : { bg: { rgb: style.fill } }),
    ...(style.horizontal === null ? {} : { ht: HORIZONTAL[style.horizontal] }),
    // A cell nobody aligned stands at the bottom in Sheets.
    vt: VERTICAL[style.vertical ?? 'bottom'],
    tb: WRAP[style.wrap ?? 'OVERFLOW'],
    ...(style.rotation === 0 ? {} : { tr: { a: -style.rotation, v: 0 } }),
    ...(Object.keys(given).length === 0 ? {} : { bd: given }),
    ...(style.numberFormat === AUTOMATIC_FORMAT ? {} : { n: { pattern: style.numberFormat } }),
  };
}

/** Ids of styles, and those the page does not know yet. */
export interface StyleBook {
  idOf(style: CellStyle): string;
  /** What was first asked for since the last call. */
  unsent(): Record<string, object>;
}

/** @param fallback the look of cells nobody formatted: its id is DEFAULT_STYLE */
export function styleBook(fallback: CellStyle): StyleBook {
  const ids = new Map<CellStyle, string>();
  let fresh: Record<string, object> = {};
  const book: StyleBook = {
    idOf(style) {
      const known = ids.get(style);
      if (known !== undefined) return known;
      const id = `s${ids.size}`;
      ids.set(style, id);
      fresh[id] = drawnStyle(style);
      return id;
    },
    unsent() {
      const given = fresh;
      fresh = {};
      return given;
    },
  };
  book.idOf(fallback);
  return book;
}
