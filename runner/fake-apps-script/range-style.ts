/** How cells look: number formats, fonts, fills, alignment, wrapping, borders. */
import { color, enumName, flag, integer, matrix, textOrNull } from './support/arguments';
import type { Environment } from './support/environment';
import { given, type RangeState, type TextStyleState } from './support/states';
import { make, read, without, write, wrongTypes, type Member, type Members } from './support/strict';
import { restyle } from './support/write-cells';
import { firstCell, mapCells } from './range-content';
import { borderPatches } from './support/borders';
import { styleAt, valueAt } from './workbook/cells';
import { AUTOMATIC_FORMAT } from './workbook/styles';
import type { CellStyle, TextStyleModel } from './workbook/types';

type Patch = Partial<CellStyle>;
type PatchOf = (env: Environment, member: string, value: unknown) => Patch;

/** A pair of setters, `setX(value)` and `setXs(values)`, over one way to read the argument. */
function setters(singular: string, plural: string, patchOf: PatchOf): Record<string, Member<RangeState>> {
  return {
    [singular]: write((range: RangeState, value: unknown) => {
      const patch = patchOf(range.env, `SpreadsheetApp.Range.${singular}`, value);
      restyle(range, () => patch);
      return make('Range', range);
    }),
    [plural]: write((range: RangeState, values: unknown) => {
      const member = `SpreadsheetApp.Range.${plural}`;
      const known = new Map<unknown, Patch>();
      const rows = matrix(range.env, member, values, range.rect).map((row) =>
        row.map((value) => {
          let patch = known.get(value);
          if (!patch) known.set(value, (patch = patchOf(range.env, member, value)));
          return patch;
        }),
      );
      restyle(range, (r, c) => rows[r]?.[c] ?? {});
      return make('Range', range);
    }),
  };
}

/** A pair of getters over one fact of the style. */
function getters(
  singular: string,
  plural: string,
  pick: (style: CellStyle, range: RangeState, row: number, column: number) => unknown,
): Record<string, Member<RangeState>> {
  const at = (range: RangeState) => (row: number, column: number) =>
    pick(styleAt(range.sheet, range.env.workbook.defaultStyle, row, column), range, row, column);
  return {
    [singular]: read((range: RangeState) => firstCell(range, at(range))),
    [plural]: read((range: RangeState) => mapCells(range, at(range))),
  };
}

function oneOf<T extends string>(allowed: readonly T[]) {
  return (env: Environment, member: string, value: unknown): T | null => {
    const name = textOrNull(env, member, value);
    if (name === null) return null;
    if (!allowed.includes(name as T)) throw wrongTypes(env, member, value);
    return name as T;
  };
}
const horizontal = oneOf(['left', 'center', 'right', 'normal']);
const vertical = oneOf(['top', 'middle', 'bottom']);
const fontWeight = oneOf(['bold', 'normal']);
const fontStyle = oneOf(['italic', 'normal']);
const fontLine = oneOf(['underline', 'line-through', 'none']);

function horizontalPatch(env: Environment, member: string, value: unknown): Patch {
  const name = horizontal(env, member, value);
  return { horizontal: name === 'normal' ? null : name };
}

function shownAlignment(style: CellStyle, range: RangeState, row: number, column: number): string {
  if (style.horizontal) return style.horizontal;
  const value = valueAt(range.sheet, row, column);
  if (value === '') return 'general';
  if (typeof value === 'boolean' || (typeof value === 'string' && /^#[A-Z0-9/]+[!?A]$/.test(value))) {
    return 'general-center';
  }
  return typeof value === 'number' ? 'general-right' : 'general-left';
}

function fontLineOf(style: CellStyle): string {
  if (style.underline) return 'underline';
  return style.strikethrough ? 'line-through' : 'none';
}

/** A Google number format; '' or null goes back to automatic. */
function formatPatch(env: Environment, member: string, value: unknown): Patch {
  const format = textOrNull(env, member, value);
  return {
    numberFormat: format === null || format === '' || format === 'General' ? AUTOMATIC_FORMAT : format,
  };
}

function textStylePatch(env: Environment, member: string, value: unknown): Patch {
  if (value === null) return {};
  return { ...given<TextStyleState>(env, member, 'TextStyle', value).style };
}

function textStyleOf(style: CellStyle): TextStyleModel {
  const { fontFamily, fontSize, bold, italic, underline, strikethrough, color: ink } = style;
  return { fontFamily, fontSize, bold, italic, underline, strikethrough, color: ink };
}

export const rangeStyle: Members<RangeState> = {
  ...getters('getNumberFormat', 'getNumberFormats', (style) => style.numberFormat),
  ...setters('setNumberFormat', 'setNumberFormats', formatPatch),
  ...getters('getBackground', 'getBackgrounds', (style) => style.fill ?? '#ffffff'),
  ...setters('setBackground', 'setBackgrounds', (env, member, value) => ({
    fill: color(env, member, value),
  })),
  ...getters('getFontFamily', 'getFontFamilies', (style) => style.fontFamily),
  ...setters('setFontFamily', 'setFontFamilies', (env, member, value) => ({
    fontFamily: textOrNull(env, member, value) ?? env.workbook.defaultStyle.fontFamily,
  })),
  ...getters('getFontSize', 'getFontSizes', (style) => style.fontSize),
  ...setters('setFontSize', 'setFontSizes', (env, member, value) => ({
    fontSize: integer(env, member, value),
  })),
  ...getters('getFontWeight', 'getFontWeights', (style) => (style.bold ? 'bold' : 'normal')),
  ...setters('setFontWeight', 'setFontWeights', (env, member, value) => ({
    bold: fontWeight(env, member, value) === 'bold',
  })),
  ...getters('getFontStyle', 'getFontStyles', (style) => (style.italic ? 'italic' : 'normal')),
  ...setters('setFontStyle', 'setFontStyles', (env, member, value) => ({
    italic: fontStyle(env, member, value) === 'italic',
  })),
  ...getters('getFontLine', 'getFontLines', fontLineOf),
  ...setters('setFontLine', 'setFontLines', (env, member, value) => {
    const line = fontLine(env, member, value);
    return { underline: line === 'underline', strikethrough: line === 'line-through' };
  }),
  ...setters('setFontColor', 'setFontColors', (env, member, value) => ({
    color: color(env, member, value) ?? '#000000',
  })),
  ...getters('getTextStyle', 'getTextStyles', (style, range) =>
    make<TextStyleState>('TextStyle', { env: range.env, style: textStyleOf(style) }),
  ),
  ...setters('setTextStyle', 'setTextStyles', textStylePatch),
  ...getters('getHorizontalAlignment', 'getHorizontalAlignments', shownAlignment),
  ...setters('setHorizontalAlignment', 'setHorizontalAlignments', horizontalPatch),
  ...getters('getVerticalAlignment', 'getVerticalAlignments', (style) => style.vertical ?? 'bottom'),
  ...setters('setVerticalAlignment', 'setVerticalAlignments', (env, member, value) => ({
    vertical: vertical(env, member, value),
  })),
  ...getters('getWrap', 'getWraps', (style) => style.wrap !== 'CLIP'),
  ...setters('setWrap', 'setWraps', (env, member, value) => ({
    wrap: flag(env, member, value) ? 'WRAP' : 'OVERFLOW',
  })),
  ...setters('setWrapStrategy', 'setWrapStrategies', (env, member, value) => ({
    wrap: enumName(env, member, 'WrapStrategy', value) as CellStyle['wrap'],
  })),
  setTextRotation: write((range, degrees: unknown) => {
    const patch = { rotation: integer(range.env, 'SpreadsheetApp.Range.setTextRotation', degrees) };
    restyle(range, () => patch);
    return make('Range', range);
  }),
  // Colour and style come together or not at all.
  setBorder: without(
    write(
      (range, ...args: unknown[]) => {
        const patches = borderPatches(range, args);
        restyle(range, patches);
        return make('Range', range);
      },
      6,
      8,
    ),
    7,
  ),
};

/** clearFormat keeps the number format (platform notes, 6b): a cleared date column still makes dates of numbers. */
export function clearFormat(range: RangeState): void {
  const { env, sheet } = range;
  const fallback = env.workbook.defaultStyle;
  const patches = new Map<string, Patch>();
  restyle(range, (r, c) => {
    const { numberFormat } = styleAt(sheet, fallback, range.rect.row + r, range.rect.column + c);
    let patch = patches.get(numberFormat);
    if (!patch) patches.set(numberFormat, (patch = { ...fallback, numberFormat }));
    return patch;
  });
}
