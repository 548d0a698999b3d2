/** What may be written, looked at before the first cell changes. */
import { DomainError } from '../core/index';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's limit of a spreadsheet, empty cells counted. */
const MOST_CELLS = 10_000_000;
/** The size of a sheet as it is inserted. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

const isEditable = (sheet: Sheet): boolean =>
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).canEdit();

/**
 * One look a sheet; `canEdit` says so of the person who runs the script, in whatever language the service speaks.
 *
 * @throws {DomainError} `access.protected` with the sheets' names
 */
export function ensureEditable(sheets: readonly Sheet[]): void {
  const barred = sheets.filter((sheet) => !isEditable(sheet));
  if (barred.length === 0) return;
  throw new DomainError('access.protected', {
    sheets: barred.map((sheet) => `“${sheet.getName()}”`).join(', '),
  });
}

/** Whether the person may only look or comment: then no cell of any sheet is theirs to edit. */
export function isViewOnly(workbook: Spreadsheet): boolean {
  return workbook.getSheets().every((sheet) => !sheet.getRange(1, 1).canEdit() && !isEditable(sheet));
}

/**
 * @param sheets all sheets of the workbook, whose size counts
 * @param sizes of the sheets that will be inserted; those they replace are deleted only afterwards
 * @throws {DomainError} `limit.cells`
 */
export function ensureRoom(
  sheets: readonly Sheet[],
  sizes: readonly { readonly rows: number; readonly columns: number }[],
): void {
  const there = sheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  const added = sizes.reduce(
    (sum, { rows, columns }) => sum + Math.max(rows, NEW_ROWS) * Math.max(columns, NEW_COLUMNS),
    0,
  );
  if (there + added > MOST_CELLS) throw new DomainError('limit.cells', { there, added });
}
