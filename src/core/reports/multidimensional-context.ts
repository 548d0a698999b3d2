/** What the parts of GN Đa chiều share. */
import type { RegisterMultidimensional, Unit } from '../indicators/register-multidimensional';
import { say } from '../messages/catalogue';
import { MULTIDIMENSIONAL_TEXTS, type MultidimensionalText } from '../messages/multidimensional';
import type { RunSettings } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { FORMATS, formula, none, number, text } from './cells';
import { COLORS } from './palette';
import type { CellStyle, ModelCell } from './sheet-model';

export interface MultidimensionalContext {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly found: RegisterMultidimensional;
  /** What the figures rest on that is not verified, and choices that could not be read. */
  readonly remarks: readonly string[];
}
export type Said = (key: MultidimensionalText, params?: Record<string, string | number>) => string;

export function sayerOf({ settings: { lang } }: Pick<MultidimensionalContext, 'settings'>): Said {
  return (key, params) => say(MULTIDIMENSIONAL_TEXTS, lang, key, params);
}

/** A name and ten columns: 252 mm. */
export const WIDTHS = [62, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19] as const;
export const UNITS: readonly Unit[] = ['households', 'persons'];
export const CELL: CellStyle = { border: true, size: 10.5 };
export const BOLD: CellStyle = { ...CELL, bold: true };
export const HEADER: CellStyle = {
  border: true,
  bold: true,
  size: 9.5,
  align: 'center',
  fill: COLORS.header,
};
export const TITLE: CellStyle = { bold: true, wrap: false };
export const LINE = 15;
export const M0_FORMAT = '0.0000_0';

export function countCell(value: number, style: CellStyle): ModelCell {
  // Points are whole but where a row with gaps was scaled up.
  return number(value, Number.isInteger(value) ? FORMATS.count : '#,##0.00_0', style);
}
/** A share in per cent as a formula of the counts beside it; '–' where there is none. */
export function percentCell(source: string, value: number | null, style: CellStyle): ModelCell {
  return value === null ? none(style) : formula(`=${source}*100`, value * 100, FORMATS.rate, style);
}
/** M0 or a part of it as a formula of the points beside it. */
export function partCell(source: string, value: number | null, style: CellStyle): ModelCell {
  return value === null ? none(style) : formula(`=${source}`, value, M0_FORMAT, style);
}
/** The same of a figure without its counts on the sheet. */
export function percentNumber(value: number | null, style: CellStyle): ModelCell {
  return value === null ? none(style) : number(value * 100, FORMATS.rate, style);
}
export function header(said: Said, key: MultidimensionalText): ModelCell {
  return text(said(key), HEADER);
}
