/** exceljs's styles → the stand-in's, in Google's spelling. */
import type ExcelJS from 'exceljs';
import { AUTOMATIC_FORMAT, internStyle, SHEETS_DEFAULT_STYLE } from '../fake-apps-script/workbook/styles';
import type { BorderLine, CellStyle } from '../fake-apps-script/workbook/types';
import { attributes, partText, type Parts } from './container';

/** Office's theme colours by index; a workbook's own theme is not looked up. */
const THEME = [
  '#ffffff',
  '#000000',
  '#e7e6e6',
  '#44546a',
  '#4472c4',
  '#ed7d31',
  '#a5a5a5',
  '#ffc000',
  '#5b9bd5',
  '#70ad47',
];

function colorOf(color: Partial<ExcelJS.Color> | undefined): string | null {
  if (color?.argb) return `#${color.argb.slice(-6).toLowerCase()}`;
  return color?.theme === undefined ? null : (THEME[color.theme] ?? null);
}

/** Built-in formats come back in Google's spelling, custom ones as they are without a trailing ';@'. */
export function googleFormat(format: string | undefined): string {
  if (format === undefined || format === '' || format === 'General') return AUTOMATIC_FORMAT;
  if (format === 'mm-dd-yy') return 'M/D/YYYY';
  return format.replace(/;@$/, '');
}

const BORDERS: Readonly<Record<string, string>> = {
  thin: 'SOLID',
  hair: 'DOTTED',
  dotted: 'DOTTED',
  dashed: 'DASHED',
  medium: 'SOLID_MEDIUM',
  mediumDashed: 'DASHED',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
};

function lineOf(border: Partial<ExcelJS.Border> | undefined): BorderLine | null {
  if (!border?.style) return null;
  return { color: colorOf(border.color) ?? '#000000', style: BORDERS[border.style] ?? 'SOLID' };
}

function fillOf(fill: ExcelJS.Fill | undefined): string | null {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return null;
  return colorOf(fill.fgColor);
}

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'justify',
  centerContinuous: 'center',
};
const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
};

function fontPart(font: Partial<ExcelJS.Font> | undefined, base: CellStyle): Partial<CellStyle> {
  if (!font) return {};
  return {
    fontFamily: font.name ?? base.fontFamily,
    fontSize: font.size ?? base.fontSize,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline !== undefined && font.underline !== false && font.underline !== 'none',
    strikethrough: font.strike ?? false,
    color: colorOf(font.color) ?? '#000000',
  };
}

function alignmentPart(alignment: Partial<ExcelJS.Alignment> | undefined): Partial<CellStyle> {
  if (!alignment) return {};
  return {
    horizontal: HORIZONTAL[alignment.horizontal ?? ''] ?? null,
    vertical: VERTICAL[alignment.vertical ?? ''] ?? null,
    wrap: alignment.wrapText ? 'WRAP' : null,
    rotation: typeof alignment.textRotation === 'number' ? alignment.textRotation : 0,
  };
}

/** Converter with a memory: exceljs gives every cell of one style the same object. */
export function styleReader(base: CellStyle): (style: Partial<ExcelJS.Style>) => CellStyle {
  const known = new WeakMap<object, CellStyle>();
  return (style) => {
    const before = known.get(style);
    if (before) return before;
    const made = internStyle({
      ...base,
      numberFormat: googleFormat(style.numFmt),
      ...fontPart(style.font, base),
      ...alignmentPart(style.alignment),
      fill: fillOf(style.fill),
      top: lineOf(style.border?.top),
      left: lineOf(style.border?.left),
      bottom: lineOf(style.border?.bottom),
      right: lineOf(style.border?.right),
    });
    known.set(style, made);
    return made;
  };
}

/** The style of a cell nobody formatted: the file's first font. */
export function defaultStyleOf(parts: Parts): CellStyle {
  const font = /<font>([\s\S]*?)<\/font>/.exec(partText(parts, 'xl/styles.xml'))?.[1] ?? '';
  const value = (name: string) => attributes(new RegExp(`<${name}\\b[^>]*>`).exec(font)?.[0] ?? '')['val'];
  return internStyle({
    ...SHEETS_DEFAULT_STYLE,
    fontFamily: value('name') ?? SHEETS_DEFAULT_STYLE.fontFamily,
    fontSize: Number(value('sz') ?? SHEETS_DEFAULT_STYLE.fontSize),
  });
}
