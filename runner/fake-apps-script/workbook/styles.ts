import type { CellStyle } from './types';

/** The format of a cell nobody formatted, as Sheets names it. */
export const AUTOMATIC_FORMAT = '0.###############';

const interned = new Map<string, CellStyle>();

function keyOf(style: CellStyle): string {
  return JSON.stringify([
    style.numberFormat,
    style.fontFamily,
    style.fontSize,
    [style.bold, style.italic, style.underline, style.strikethrough].map(Number).join(''),
    style.color,
    style.fill,
    style.horizontal,
    style.vertical,
    style.wrap,
    style.rotation,
    ...[style.top, style.left, style.bottom, style.right].map((line) => line && line.color + line.style),
  ]);
}

/** The one object for styles equal to `style`, so that a comparison is `===`. */
export function internStyle(style: CellStyle): CellStyle {
  const key = keyOf(style);
  const known = interned.get(key);
  if (known) return known;
  const frozen = Object.freeze({ ...style });
  interned.set(key, frozen);
  return frozen;
}

/** `style` with some fields replaced. */
export function patchStyle(style: CellStyle, patch: Partial<CellStyle>): CellStyle {
  return internStyle({ ...style, ...patch });
}

/** The style of an untouched cell of a new spreadsheet in Sheets. */
export const SHEETS_DEFAULT_STYLE: CellStyle = internStyle({
  numberFormat: AUTOMATIC_FORMAT,
  fontFamily: 'Arial',
  fontSize: 10,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: '#000000',
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: null,
  rotation: 0,
  top: null,
  left: null,
  bottom: null,
  right: null,
});
