/** Inserts the empty register: the staff's sheet from then on, so it bears no mark of ours and nothing writes over it. */
import type { RegisterTemplate } from '../core/index';
import { freeName } from './free-name';
import { announce, commit, withdraw } from './intent';
import { PENDING_KEY, PRINT_KEY } from './own-sheets';
import { writeSheetModel } from './write-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FONT = 'Times New Roman';

/** Formats and lists of the cells to fill. A list offers words and refuses none: a fix must be able to write a cell. */
function prepareInput(sheet: Sheet, { columns, firstRow }: RegisterTemplate): void {
  const rows = sheet.getMaxRows() - firstRow + 1;
  const all = sheet.getRange(firstRow, 1, rows, columns.length);
  all.setFontFamily(FONT);
  all.setFontSize(11);
  const rules = columns.map(({ choices }) =>
    choices === null
      ? null
      : SpreadsheetApp.newDataValidation()
          .requireValueInList([...choices], true)
          .setAllowInvalid(true)
          .build(),
  );
  columns.forEach(({ column, format }, at) => {
    const range = sheet.getRange(firstRow, column, rows, 1);
    if (format !== null) range.setNumberFormat(format);
    const rule = rules[at];
    if (rule) range.setDataValidation(rule);
  });
}

/**
 * Writes the template into a new first sheet.
 *
 * @returns the sheet's name
 */
export function insertRegister(workbook: Spreadsheet, template: RegisterTemplate): string {
  const taken = new Set(workbook.getSheets().map((each) => each.getName()));
  // 'Sổ hộ', else 'Sổ hộ 2': no sheet is renamed or replaced for it.
  const name = freeName(template.model.name, taken, (n) => ` ${n}`);
  // Until it is whole it is ours: what an execution that is killed here leaves is taken away by the next run.
  const passing = freeName(`${name} (đang ghi)`, taken);
  announce(workbook, [passing]);
  let sheet: Sheet;
  try {
    sheet = workbook.insertSheet(passing, 0);
    sheet.addDeveloperMetadata(PENDING_KEY, 'register');
    const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
    all.setVerticalAlignment('middle');
    all.setWrap(true);
    writeSheetModel(sheet, template.model, new Map());
    prepareInput(sheet, template);
    sheet.addDeveloperMetadata(PRINT_KEY, JSON.stringify(template.model.print));
    SpreadsheetApp.flush();
  } catch (error) {
    withdraw(workbook);
    throw error;
  }
  commit(workbook, [{ sheet: sheet.getSheetId(), role: null, name, stays: false }]);
  workbook.setActiveSheet(sheet);
  return name;
}
