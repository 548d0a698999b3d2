/**
 * The only reader of ranges: the staff's sheets as grids for the core, one getValues a sheet.
 * How many calls this takes depends on the number of sheets, never on their rows.
 */
import { beginsAsOurs, roleOfName } from '../core/index';
import type { Cell, OwnSheetCells, SheetDetails, SheetGrid } from '../core/index';
import { calendarDateIn } from './dates';
import { ROLE_KEY } from './own-sheets';
import { columnName } from './write-blocks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The workbook in use. Fails in words when there is none (a script opened on its own). */
export function activeWorkbook(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/**
 * The add-in's own sheets by role, found by developer metadata: a renamed sheet is still ours. A sheet that lost its
 * mark in another program is ours when both its name and its title lines are, and gets its mark again.
 *
 * @param marked receives the names of those
 */
export function ownSheets(workbook: Spreadsheet, marked: string[] = []): ReadonlyMap<string, Sheet> {
  const found = new Map<string, Sheet>();
  for (const mark of workbook.createDeveloperMetadataFinder().withKey(ROLE_KEY).find()) {
    const sheet = mark.getLocation().getSheet();
    const role = mark.getValue();
    if (sheet && role) found.set(role, sheet);
  }
  for (const { sheet, role } of lostSheets(workbook, found)) {
    if (found.has(role) || !beginsAsOurs(role, topOf(sheet))) continue;
    sheet.addDeveloperMetadata(ROLE_KEY, role);
    found.set(role, sheet);
    marked.push(sheet.getName());
  }
  return found;
}

/** The cells in which our titles stand. */
function topOf(sheet: Sheet): unknown[][] {
  return sheet
    .getRange(1, 1, Math.min(12, sheet.getMaxRows()), Math.min(2, sheet.getMaxColumns()))
    .getValues();
}

/** Sheets named as ours whose role no marked sheet has; of several the one numbered last, '(2)', is the newest. */
function lostSheets(workbook: Spreadsheet, found: ReadonlyMap<string, Sheet>) {
  const named = workbook.getSheets().flatMap((sheet) => {
    const name = sheet.getName();
    const role = roleOfName(name);
    return role === null || found.has(role) ? [] : [{ sheet, role, name }];
  });
  return named.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? 1 : -1));
}

/** A service value as a core cell. Dates lose their time of day in the spreadsheet's own zone. */
export function toCell(value: unknown, zone: string): Cell {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // `instanceof Date` fails across script contexts; the tag does not.
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return { date: calendarDateIn(value as Date, zone) };
  }
  return String(value);
}

/** The cells of a sheet up to its last filled row and column. */
export function cellsOf(sheet: Sheet, zone: string): Cell[][] {
  const values: unknown[][] = sheet.getDataRange().getValues();
  return values.map((row) => row.map((value) => toCell(value, zone)));
}

/** Every sheet of the workbook but those to leave out, as grids, in the workbook's order. */
export function readGrids(workbook: Spreadsheet, leaveOut: ReadonlySet<number>, zone: string): SheetGrid[] {
  return workbook
    .getSheets()
    .filter((sheet) => !leaveOut.has(sheet.getSheetId()))
    .map((sheet) => ({ name: sheet.getName(), id: sheet.getSheetId(), cells: cellsOf(sheet, zone) }));
}

/** Formulas, merged cells and fonts of the workbook's sheets: each asked for at most once, and only when a task needs it. */
export function detailsOf(workbook: Spreadsheet): SheetDetails {
  const sheetOf = (id: number) => workbook.getSheets().find((sheet) => sheet.getSheetId() === id);
  return {
    formulas: once((id: number) => sheetOf(id)?.getDataRange().getFormulas() ?? null),
    merges: once(
      (id: number) =>
        sheetOf(id)
          ?.getDataRange()
          .getMergedRanges()
          .map((range) => ({
            row: range.getRow(),
            column: range.getColumn(),
            rows: range.getNumRows(),
            columns: range.getNumColumns(),
          })) ?? null,
    ),
    fonts: once((id: number) => sheetOf(id)?.getDataRange().getFontFamilies() ?? null),
  };
}

function once<K, T>(read: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, read(key));
    return known.get(key) as T;
  };
}

/** The cell the person has selected; null without a selection (a run from the script editor). */
export function activeCell(workbook: Spreadsheet): { sheetId: number; row: number; column: number } | null {
  const range = workbook.getActiveRange();
  if (!range) return null;
  return { sheetId: range.getSheet().getSheetId(), row: range.getRow(), column: range.getColumn() };
}

/** Types text into neighbouring cells of one of our own sheets; text like a formula stays text. */
export function typeInto(sheet: Sheet, row: number, column: number, texts: readonly string[]): void {
  const shown = texts.map((text) => (/^[=+\-@']/.test(text) ? `'${text}` : text));
  const range = sheet.getRange(row, column, 1, texts.length);
  range.setNumberFormats([shown.map((text) => (text.startsWith("'") ? 'General' : '@'))]);
  range.setValues([shown]);
}

/**
 * Empties cells of a row of one of our own sheets.
 *
 * @param cells the sheet as it was read
 * @param columns 1-based
 * @returns whether any of them held something
 */
export function clearTyped(
  sheet: Sheet,
  cells: readonly (readonly Cell[])[],
  row: number,
  columns: readonly number[],
): boolean {
  const filled = columns.filter((column) => (cells[row - 1]?.[column - 1] ?? null) !== null);
  // In one call: a run that breaks off leaves all of them or none.
  if (filled.length > 0) sheet.getRangeList(filled.map((column) => columnName(column) + row)).setValue('');
  return filled.length > 0;
}

/** Every sheet that is not ours. */
export function staffSheets(workbook: Spreadsheet): Sheet[] {
  const ours = new Set([...ownSheets(workbook).values()].map((sheet) => sheet.getSheetId()));
  return workbook.getSheets().filter((sheet) => !ours.has(sheet.getSheetId()));
}

/** What was read of sheets by their roles, for {@link editedSinceRead}; with the map of the sheets it is gone. */
const readings = new WeakMap<ReadonlyMap<string, Sheet>, Map<string, () => boolean>>();

/**
 * Our sheets of some roles into which somebody typed since they were read: a run that writes them anew would lose it.
 *
 * @returns their names
 */
export function editedSinceRead(own: ReadonlyMap<string, Sheet>, roles: readonly string[]): string[] {
  const read = readings.get(own);
  return roles.flatMap((role) => (read?.get(role)?.() === false ? (own.get(role)?.getName() ?? []) : []));
}

/** Our sheets that staff type into, each read once, when asked. */
export function ownCells(own: ReadonlyMap<string, Sheet>, zone: string): OwnSheetCells {
  const read = readings.get(own) ?? new Map<string, () => boolean>();
  readings.set(own, read);
  const cells = once((role: string) => {
    const sheet = own.get(role);
    if (!sheet) return null;
    const found = cellsOf(sheet, zone);
    const text = JSON.stringify(found);
    if (!read.has(role)) read.set(role, () => JSON.stringify(cellsOf(sheet, zone)) === text);
    return found;
  });
  return {
    findings: () => cells('findings'),
    waivers: () => cells('waivers'),
    settings: () => cells('settings'),
    points: () => cells('b1-points'),
    history: () => cells('history'),
    tasks: () => cells('tasks'),
  };
}

/** Number formats of a sheet that was read, for sheets where a format decides a meaning (1 as 100 %). */
export function readFormats(workbook: Spreadsheet, grid: SheetGrid): SheetGrid {
  const sheet = workbook.getSheets().find((candidate) => candidate.getSheetId() === grid.id);
  return sheet ? { ...grid, formats: sheet.getDataRange().getNumberFormats() } : grid;
}

/** Texts under each other in a column. */
export interface TextColumn {
  /** 1-based. */
  readonly column: number;
  readonly texts: readonly string[];
}

const looksLikeFormula = (text: string): boolean => /^[=+\-@']/.test(text);

/**
 * Texts in columns of one of our own sheets, from a row on below which nothing stands; rows are added where it ends. The
 * texts go in together, so that a run that breaks off leaves whole lines or none.
 */
export function appendTexts(sheet: Sheet, row: number, columns: readonly TextColumn[]): void {
  const rows = Math.max(...columns.map(({ texts }) => texts.length));
  const short = row + rows - 1 - sheet.getMaxRows();
  if (short > 0) sheet.insertRowsAfter(sheet.getMaxRows(), short);
  // '@' goes first, so that '05' stays as it is written; text like a formula stays text by its apostrophe.
  for (const { column, texts } of columns) {
    const formats = texts.map((text) => [looksLikeFormula(text) ? 'General' : '@']);
    sheet.getRange(row, column, texts.length, 1).setNumberFormats(formats);
  }
  const first = Math.min(...columns.map(({ column }) => column));
  const width = Math.max(...columns.map(({ column }) => column)) - first + 1;
  const block = Array.from({ length: rows }, () => Array<string>(width).fill(''));
  for (const { column, texts } of columns)
    texts.forEach((text, at) => {
      const line = block[at];
      if (line) line[column - first] = looksLikeFormula(text) ? `'${text}` : text;
    });
  sheet.getRange(row, first, rows, width).setValues(block);
}
