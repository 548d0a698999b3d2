/** The stand-in's styles → excelize's. */
import { AUTOMATIC_FORMAT } from '../fake-apps-script/workbook/styles';
import type { BorderLine, CellStyle, TextStyleModel } from '../fake-apps-script/workbook/types';
import { checked, type Book } from './engine';

export type BookStyle = Parameters<Book['NewStyle']>[0];
type BookFont = NonNullable<BookStyle['Font']>;

const LINES: Readonly<Record<string, number>> = {
  SOLID: 1,
  SOLID_MEDIUM: 2,
  DASHED: 3,
  DOTTED: 4,
  SOLID_THICK: 5,
  DOUBLE: 6,
};

export function fontOf(style: TextStyleModel): BookFont {
  return {
    ...(style.fontFamily === undefined ? {} : { Family: style.fontFamily }),
    ...(style.fontSize === undefined ? {} : { Size: style.fontSize }),
    ...(style.color === undefined ? {} : { Color: style.color }),
    ...(style.bold ? { Bold: true } : {}),
    ...(style.italic ? { Italic: true } : {}),
    ...(style.underline ? { Underline: 'single' } : {}),
    ...(style.strikethrough ? { Strike: true } : {}),
  };
}

export function fillOf(color: string): NonNullable<BookStyle['Fill']> {
  return { Type: 'pattern', Pattern: 1, Color: [color] };
}

function alignmentOf(style: CellStyle): NonNullable<BookStyle['Alignment']> {
  return {
    ...(style.horizontal ? { Horizontal: style.horizontal } : {}),
    ...(style.vertical ? { Vertical: style.vertical === 'middle' ? 'center' : style.vertical } : {}),
    ...(style.wrap === 'WRAP' ? { WrapText: true } : {}),
    ...(style.rotation === 0 ? {} : { TextRotation: style.rotation }),
  };
}

function bordersOf(style: CellStyle): NonNullable<BookStyle['Border']> {
  const sides = ['left', 'right', 'top', 'bottom'] as const;
  return sides.flatMap((side) => {
    const line: BorderLine | null = style[side];
    return line ? [{ Type: side, Color: line.color, Style: LINES[line.style] ?? 1 }] : [];
  });
}

function formatOf(format: string): BookStyle {
  if (format === AUTOMATIC_FORMAT) return { NumFmt: 0 };
  return format === '@' ? { NumFmt: 49 } : { CustomNumFmt: format };
}

function bookStyle(style: CellStyle): BookStyle {
  const alignment = alignmentOf(style);
  return {
    Font: fontOf(style),
    Border: bordersOf(style),
    ...(style.fill ? { Fill: fillOf(style.fill) } : {}),
    ...(Object.keys(alignment).length > 0 ? { Alignment: alignment } : {}),
    ...formatOf(style.numberFormat),
  };
}

/** Ids of styles in a book; each style is made once. */
export function styleWriter(book: Book): (style: CellStyle) => number {
  const known = new Map<CellStyle, number>();
  return (style) => {
    let id = known.get(style);
    if (id === undefined) {
      id = checked(book.NewStyle(bookStyle(style)), 'style').style;
      known.set(style, id);
    }
    return id;
  };
}

const ALIGNMENT = ['horizontal', 'vertical', 'wrap', 'rotation'] as const;
const FONT = ['fontFamily', 'fontSize', 'bold', 'italic', 'underline', 'strikethrough', 'color'] as const;
const BORDER = ['left', 'right', 'top', 'bottom'] as const;

/**
 * Ids for changed styles of cells that were in the file: only what differs is replaced, so that what the stand-in does
 * not know (an indent, a theme colour) stays.
 */
export function restyler(book: Book): (fileStyle: number, before: CellStyle, after: CellStyle) => number {
  const known = new Map<string, number>();
  const ids = new Map<CellStyle, number>();
  const idOf = (style: CellStyle) => {
    if (!ids.has(style)) ids.set(style, ids.size);
    return ids.get(style) ?? 0;
  };
  return (fileStyle, before, after) => {
    const key = `${fileStyle}|${idOf(before)}|${idOf(after)}`;
    let id = known.get(key);
    if (id === undefined) {
      const base = checked(book.GetStyle(fileStyle), 'style').style;
      id = checked(book.NewStyle(withChanges(base, before, after)), 'style').style;
      known.set(key, id);
    }
    return id;
  };
}

function withChanges(base: BookStyle, before: CellStyle, after: CellStyle): BookStyle {
  const differs = (names: readonly (keyof CellStyle)[]) => names.some((name) => before[name] !== after[name]);
  const whole = bookStyle(after);
  const result: BookStyle = { ...base };
  if (differs(FONT)) result.Font = whole.Font;
  if (differs(ALIGNMENT)) result.Alignment = { ...base.Alignment, ...whole.Alignment };
  if (differs(BORDER)) result.Border = whole.Border;
  if (differs(['fill'])) result.Fill = after.fill ? fillOf(after.fill) : {};
  if (differs(['numberFormat'])) {
    delete result.CustomNumFmt;
    delete result.NumFmt;
    Object.assign(result, formatOf(after.numberFormat));
  }
  return result;
}
