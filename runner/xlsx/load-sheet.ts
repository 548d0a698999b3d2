/** One sheet of exceljs → one sheet of the stand-in. */
import ExcelJS from 'exceljs';
import { parseCells } from '../fake-apps-script/workbook/a1';
import { cellKey } from '../fake-apps-script/workbook/cells';
import type {
  CellStyle,
  CellValue,
  MemorySheet,
  Rect,
  TextRun,
  TextStyleModel,
} from '../fake-apps-script/workbook/types';
import { newSheet } from '../fake-apps-script/workbook/workbook';

const DAY = 86_400_000;
/** Sheets gives an imported file at least the size of a new sheet. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

function serialOf(date: Date, date1904: boolean): number {
  return date.getTime() / DAY + 25_569 - (date1904 ? 1462 : 0);
}

/** The content of a cell; an error is its text, rich text is its plain text. */
function contentOf(value: unknown, date1904: boolean): CellValue {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return serialOf(value, date1904);
  if (typeof value !== 'object') return value as CellValue;
  if ('richText' in value) return (value.richText as { text: string }[]).map((run) => run.text).join('');
  if ('error' in value) return String(value.error);
  if ('text' in value) return contentOf(value.text, date1904);
  if ('result' in value) return contentOf(value.result, date1904);
  return '';
}

export interface SheetReader {
  readonly styleOf: (style: Partial<ExcelJS.Style>) => CellStyle;
  readonly defaultStyle: CellStyle;
  readonly date1904: boolean;
}

function loadCells(source: ExcelJS.Worksheet, sheet: MemorySheet, reader: SheetReader): void {
  // Empty rows too: they may be formatted or carry notes.
  source.eachRow({ includeEmpty: true }, (row, number) => {
    const values: CellValue[] = [];
    const styles: (CellStyle | undefined)[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const style = reader.styleOf(cell.style);
      styles[column - 1] = style === reader.defaultStyle ? undefined : style;
      values[column - 1] = '';
      if (cell.type === ExcelJS.ValueType.Merge || cell.type === ExcelJS.ValueType.Null) return;
      values[column - 1] = contentOf(
        cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value,
        reader.date1904,
      );
      const key = cellKey(number - 1, column - 1);
      if (cell.type === ExcelJS.ValueType.Formula)
        sheet.formulas.set(key, { text: cell.formula, pending: false });
      else {
        const runs = runsOf(cell.value);
        if (runs) sheet.richTexts.set(key, runs);
      }
    });
    while (sheet.values.length < number) {
      sheet.values.push([]);
      sheet.styles.push([]);
    }
    sheet.values[number - 1] = values;
    sheet.styles[number - 1] = styles;
  });
}

/** Text of several looks, or a link, as Sheets imports it; null for plain text and everything else. */
function runsOf(value: ExcelJS.CellValue): TextRun[] | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('richText' in value && value.richText.length > 1) {
    return value.richText.map(({ text, font }) => ({
      text,
      link: null,
      style: font ? runStyle(font) : null,
    }));
  }
  if (!('hyperlink' in value)) return null;
  return [{ text: String(contentOf(value.text, false)), link: value.hyperlink, style: null }];
}

function runStyle({ name, size, bold, italic, strike }: Partial<ExcelJS.Font>): TextStyleModel {
  return {
    ...(name === undefined ? {} : { fontFamily: name }),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strike ? { strikethrough: true } : {}),
  };
}

/** Widths in characters and heights in points → pixels, as Sheets counts. */
function loadColumns(source: ExcelJS.Worksheet, sheet: MemorySheet): void {
  for (let at = 1; at <= source.columnCount; at++) {
    const column = source.getColumn(at);
    if (column.width !== undefined) sheet.columnWidths.set(at - 1, Math.round(column.width * 7 + 5));
    if (column.hidden) sheet.hiddenColumns.add(at - 1);
    if (column.outlineLevel) sheet.columnGroupDepths.set(at - 1, column.outlineLevel);
  }
}

function loadRows(source: ExcelJS.Worksheet, sheet: MemorySheet): void {
  const filter = filterRows(source);
  source.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) sheet.rowHeights.set(number - 1, Math.round((row.height * 4) / 3));
    if (row.outlineLevel) sheet.rowGroupDepths.set(number - 1, row.outlineLevel);
    if (!row.hidden) return;
    const filtered = filter && number - 1 > filter.row && number - 1 < filter.row + filter.rows;
    (filtered ? sheet.filteredRows : sheet.hiddenRows).add(number - 1);
  });
}

function loadView(source: ExcelJS.Worksheet, sheet: MemorySheet): void {
  const view = (source.views as (Partial<ExcelJS.WorksheetView> | undefined)[] | null)?.[0];
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  sheet.hiddenGridlines = view?.showGridLines === false;
  sheet.hidden = source.state !== 'visible';
  const tab = (source.properties as { tabColor?: { argb?: string } } | undefined)?.tabColor?.argb;
  sheet.tabColor = tab ? `#${tab.slice(-6).toLowerCase()}` : null;
}

function filterRows(source: ExcelJS.Worksheet): Rect | null {
  const filter = source.autoFilter as unknown;
  return typeof filter === 'string' ? parseCells(filter, LAST_ROW, LAST_COLUMN) : null;
}

function loadMerges(source: ExcelJS.Worksheet, sheet: MemorySheet): void {
  const { merges } = source.model as unknown as { merges?: string[] };
  for (const merge of merges ?? []) {
    const rect = parseCells(merge, LAST_ROW, LAST_COLUMN);
    if (rect) sheet.merges.push(rect);
  }
}

export function loadSheet(source: ExcelJS.Worksheet, id: number, reader: SheetReader): MemorySheet {
  const sheet = newSheet(source.name, id, {
    origin: source.name,
    maxRows: Math.max(LEAST_ROWS, source.rowCount),
    maxColumns: Math.max(LEAST_COLUMNS, source.columnCount),
  });
  loadCells(source, sheet, reader);
  loadColumns(source, sheet);
  loadRows(source, sheet);
  loadView(source, sheet);
  loadMerges(source, sheet);
  return sheet;
}
