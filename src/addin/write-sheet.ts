/**
 * Writes a sheet model into a fresh sheet: each kind of content and format in one call for the whole block,
 * so that the number of calls depends on the model's layout and never on its rows.
 */
import type { Block, CellStyle, ModelCell, SheetModel } from '../core/index';
import { insertCharts } from './write-charts';
import { arrange } from './write-layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

const FONT = 'Times New Roman';
/** Sheets' own format of an untouched cell. */
const GENERAL = '0.###############';
const EMPTY: ModelCell = {};

/** The size of a model's grid. */
export function sizeOf(model: SheetModel): { rows: number; columns: number } {
  return {
    rows: Math.max(1, model.rows.length),
    columns: Math.max(1, model.columnWidths.length, ...model.rows.map((row) => row.length)),
  };
}

/** Text that a sheet would read as a formula or a number sign first: shown as text through the apostrophe. */
function isRisky(text: string): boolean {
  return /^[=+\-@']/.test(text);
}

function formatOf(cell: ModelCell): string {
  if (cell.formula !== undefined) return cell.style?.format ?? GENERAL;
  if (typeof cell.value === 'string') return isRisky(cell.value) ? GENERAL : '@';
  return cell.style?.format ?? GENERAL;
}

function valueOf(cell: ModelCell): string | number | boolean | Date {
  if (cell.formula !== undefined) return cell.formula;
  const value = cell.value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return isRisky(value) ? `'${value}` : value;
  if (typeof value === 'object') {
    const [year, month, day] = value.date.split('-').map(Number);
    return new Date(year ?? 0, (month ?? 1) - 1, day ?? 1);
  }
  return value;
}

const textStyles = new Map<string, TextStyle>();

function textStyleOf(style: CellStyle): TextStyle {
  const key = [style.bold, style.italic, style.underline, style.size, style.color].join('|');
  let built = textStyles.get(key);
  if (!built) {
    built = SpreadsheetApp.newTextStyle()
      .setFontFamily(FONT)
      .setFontSize(style.size ?? 11)
      .setBold(style.bold ?? false)
      .setItalic(style.italic ?? false)
      .setUnderline(style.underline ?? false)
      .setForegroundColor(style.color ?? '#000000')
      .build();
    textStyles.set(key, built);
  }
  return built;
}

/** Maximal rectangles of bordered cells: runs of columns, joined downwards while they are alike. */
export function borderedBlocks(cells: readonly (readonly ModelCell[])[]): Block[] {
  const blocks: { row: number; column: number; rows: number; columns: number }[] = [];
  let open = new Map<string, (typeof blocks)[number]>();
  cells.forEach((row, r) => {
    const next = new Map<string, (typeof blocks)[number]>();
    for (let c = 0; c < row.length; c++) {
      if (!row[c]?.style?.border) continue;
      const start = c;
      while (row[c + 1]?.style?.border) c++;
      const key = `${start}:${c}`;
      const above = open.get(key);
      if (above) above.rows++;
      const block = above ?? { row: r + 1, column: start + 1, rows: 1, columns: c - start + 1 };
      if (!above) blocks.push(block);
      next.set(key, block);
    }
    open = next;
  });
  return blocks;
}

/** 'A1:C4' of a block. */
export function blockA1(block: Block): string {
  const corner = (row: number, column: number) => columnName(column) + row;
  return `${corner(block.row, block.column)}:${corner(block.row + block.rows - 1, block.column + block.columns - 1)}`;
}

function columnName(column: number): string {
  let name = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** Links are rich text: a column of them in one call, from the first to the last linked row. */
function writeLinks(
  sheet: Sheet,
  cells: readonly (readonly ModelCell[])[],
  sheetIds: ReadonlyMap<string, number>,
): void {
  const columns = new Map<number, { first: number; last: number }>();
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell.link) return;
      const span = columns.get(c);
      if (span) span.last = r;
      else columns.set(c, { first: r, last: r });
    }),
  );
  for (const [column, span] of columns) {
    const values = cells.slice(span.first, span.last + 1).map((row) => {
      const cell = row[column] ?? EMPTY;
      const builder = SpreadsheetApp.newRichTextValue().setText(String(cell.value ?? ''));
      if (cell.link) {
        const gid = sheetIds.get(cell.link.sheet);
        if (gid !== undefined) {
          builder.setLinkUrl(`#gid=${gid}&range=${columnName(cell.link.column)}${cell.link.row}`);
        }
      }
      return [builder.build()];
    });
    sheet.getRange(span.first + 1, column + 1, values.length, 1).setRichTextValues(values);
  }
}

function writeRules(sheet: Sheet, model: SheetModel): void {
  if (model.wordRules.length === 0) return;
  const rules = model.wordRules.map((rule) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(rule.word)
      .setBackground(rule.fill)
      .setFontColor(rule.color)
      .setRanges([sheet.getRange(blockA1(rule.block))])
      .build(),
  );
  sheet.setConditionalFormatRules(rules);
}

function writeStyles(sheet: Sheet, range: Range, cells: readonly (readonly ModelCell[])[]): void {
  const each = <T>(pick: (cell: ModelCell) => T): T[][] => cells.map((row) => row.map(pick));
  range.setTextStyles(each((cell) => textStyleOf(cell.style ?? {})));
  range.setHorizontalAlignments(
    each((cell) => cell.style?.align ?? (typeof cell.value === 'string' ? 'left' : 'right')),
  );
  range.setVerticalAlignments(each((cell) => cell.style?.valign ?? 'middle'));
  range.setWraps(each((cell) => cell.style?.wrap ?? false));
  if (cells.some((row) => row.some((cell) => cell.style?.fill))) {
    range.setBackgrounds(each((cell) => cell.style?.fill ?? null) as string[][]);
  }
  if (cells.some((row) => row.some((cell) => cell.note))) range.setNotes(each((cell) => cell.note ?? ''));
  const bordered = borderedBlocks(cells);
  if (bordered.length > 0) {
    sheet
      .getRangeList(bordered.map(blockA1))
      .setBorder(true, true, true, true, true, true, '#000000', SpreadsheetApp.BorderStyle.SOLID);
  }
}

/**
 * Fills an empty sheet with a model.
 *
 * @param sheetIds ids of the workbook's sheets by name, for links
 */
export function writeSheetModel(
  sheet: Sheet,
  model: SheetModel,
  sheetIds: ReadonlyMap<string, number>,
): void {
  const { rows, columns } = sizeOf(model);
  const lacking = rows - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const cells: ModelCell[][] = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c) => model.rows[r]?.[c] ?? EMPTY),
  );
  const range = sheet.getRange(1, 1, rows, columns);
  // The format goes first: a cell already '@' keeps '05' and '051…' as they are written.
  range.setNumberFormats(cells.map((row) => row.map(formatOf)));
  range.setValues(cells.map((row) => row.map(valueOf)));
  writeStyles(sheet, range, cells);
  writeLinks(sheet, cells, sheetIds);
  writeRules(sheet, model);
  arrange(sheet, model);
  insertCharts(sheet, model);
}
