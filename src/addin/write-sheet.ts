/**
 * Writes a sheet model into a fresh sheet: each kind of content and format in one call for the whole block,
 * so that the number of calls depends on the model's layout and never on its rows.
 */
import type { CellStyle, ModelCell, SheetContent } from '../core/index';
import { cellText, cut, isRisky } from './cell-text';
import { blockA1, blocksOf, columnName } from './write-blocks';
import { insertCharts } from './write-charts';
import { arrange } from './write-layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

const FONT = 'Times New Roman';
const TAB_COLOUR = '#2171B5';
/** The size of a sheet as it is inserted. */
const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;
/** Sheets' own format of an untouched cell. */
const GENERAL = '0.###############';
const EMPTY: ModelCell = {};

/** The size of a model's grid. */
export function sizeOf(model: SheetContent): { rows: number; columns: number } {
  return {
    rows: Math.max(1, model.rows.length),
    columns: Math.max(1, model.columnWidths.length, ...model.rows.map((row) => row.length)),
  };
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
  if (typeof value === 'string') return cellText(value);
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
      const builder = SpreadsheetApp.newRichTextValue().setText(cut(String(cell.value ?? '')));
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

function writeRules(sheet: Sheet, model: SheetContent): void {
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

/** Cells that a word rule colours anyway need no colour of their own. */
function isColouredByRule(model: SheetContent, cell: ModelCell, row: number, column: number): boolean {
  return model.wordRules.some(
    ({ block, word, fill }) =>
      cell.value === word &&
      cell.style?.fill === fill &&
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns,
  );
}

/** Blocks of the cells a test picks, for one call on all of them. */
function blocksWhere(
  cells: readonly (readonly ModelCell[])[],
  pick: (cell: ModelCell, column: number) => boolean,
) {
  return blocksOf(cells.map((row) => row.map((cell, column) => pick(cell, column)))).map(blockA1);
}

/** What differs from {@link prepareSheet}: text that must run on over its neighbours, cells not in the middle. */
function writeExceptions(sheet: Sheet, model: SheetContent, cells: readonly (readonly ModelCell[])[]): void {
  const merged = new Set(model.merges.map((block) => `${block.row}:${block.column}`));
  const running = blocksOf(
    cells.map((row, r) =>
      row.map((cell, c) => {
        const isWide =
          typeof cell.value === 'string' && cell.value.length * 2 > (model.columnWidths[c] ?? 20);
        return isWide && cell.style?.wrap === false && !merged.has(`${r + 1}:${c + 1}`);
      }),
    ),
  );
  if (running.length > 0) sheet.getRangeList(running.map(blockA1)).setWrap(false);
  for (const place of ['top', 'bottom'] as const) {
    const blocks = blocksWhere(cells, (cell) => cell.style?.valign === place);
    if (blocks.length > 0) sheet.getRangeList(blocks).setVerticalAlignment(place);
  }
}

function writeStyles(
  sheet: Sheet,
  range: Range,
  model: SheetContent,
  cells: readonly (readonly ModelCell[])[],
): void {
  const each = <T>(pick: (cell: ModelCell, row: number, column: number) => T): T[][] =>
    cells.map((row, r) => row.map((cell, c) => pick(cell, r + 1, c + 1)));
  range.setTextStyles(each((cell) => textStyleOf(cell.style ?? {})));
  range.setHorizontalAlignments(
    each((cell) => cell.style?.align ?? (typeof cell.value === 'string' ? 'left' : 'right')),
  );
  const fills = each((cell, r, c) =>
    isColouredByRule(model, cell, r, c) ? null : (cell.style?.fill ?? null),
  );
  if (fills.some((row) => row.some((fill) => fill !== null))) range.setBackgrounds(fills as string[][]);
  if (cells.some((row) => row.some((cell) => cell.note))) range.setNotes(each((cell) => cell.note ?? ''));
  const bordered = blocksWhere(cells, (cell) => cell.style?.border === true);
  if (bordered.length > 0) {
    sheet
      .getRangeList(bordered)
      .setBorder(true, true, true, true, true, true, '#000000', SpreadsheetApp.BorderStyle.SOLID);
  }
  writeExceptions(sheet, model, cells);
}

/** What all the add-in's sheets have in common: done once on the first, copied to the others. */
export function prepareSheet(sheet: Sheet): void {
  const all = sheet.getRange(1, 1, DEFAULT_ROWS, DEFAULT_COLUMNS);
  all.setVerticalAlignment('middle');
  all.setWrap(true);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(TAB_COLOUR);
}

/** Columns beyond those of a new sheet look like them. */
function addColumns(sheet: Sheet, rows: number, count: number): void {
  sheet.insertColumnsAfter(DEFAULT_COLUMNS, count);
  const added = sheet.getRange(1, DEFAULT_COLUMNS + 1, rows, count);
  added.setVerticalAlignment('middle');
  added.setWrap(true);
}

function writeValues(sheet: Sheet, row: number, cells: readonly (readonly ModelCell[])[]): Range {
  const range = sheet.getRange(row, 1, cells.length, cells[0]?.length ?? 1);
  // The format goes first: a cell already '@' keeps '05' and '051…' as they are written.
  range.setNumberFormats(cells.map((line) => line.map(formatOf)));
  range.setValues(cells.map((line) => line.map(valueOf)));
  return range;
}

/**
 * Writes rows of equal length into a sheet that stands already: text styles, alignment, fills, and the values last and in one
 * call, so that a run that breaks off leaves blank rows or whole ones.
 */
export function writeBlock(sheet: Sheet, row: number, cells: readonly (readonly ModelCell[])[]): void {
  const range = sheet.getRange(row, 1, cells.length, cells[0]?.length ?? 1);
  range.setTextStyles(cells.map((line) => line.map((cell) => textStyleOf(cell.style ?? {}))));
  range.setHorizontalAlignments(cells.map((line) => line.map((cell) => cell.style?.align ?? 'left')));
  range.setBackgrounds(cells.map((line) => line.map((cell) => cell.style?.fill ?? null)) as string[][]);
  writeValues(sheet, row, cells);
}

/**
 * Fills a prepared sheet with a model.
 *
 * @param sheetIds ids of the workbook's sheets by name, for links
 */
export function writeSheetModel(
  sheet: Sheet,
  model: SheetContent,
  sheetIds: ReadonlyMap<string, number>,
): void {
  const { rows, columns } = sizeOf(model);
  if (rows > DEFAULT_ROWS) sheet.insertRowsAfter(DEFAULT_ROWS, rows - DEFAULT_ROWS);
  if (columns > DEFAULT_COLUMNS) addColumns(sheet, rows, columns - DEFAULT_COLUMNS);
  const cells: ModelCell[][] = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c) => model.rows[r]?.[c] ?? EMPTY),
  );
  const range = writeValues(sheet, 1, cells);
  writeStyles(sheet, range, model, cells);
  writeLinks(sheet, cells, sheetIds);
  writeRules(sheet, model);
  arrange(sheet, model);
  insertCharts(sheet, model);
}
