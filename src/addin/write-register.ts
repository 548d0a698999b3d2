/** Inserts the empty register: the staff's sheet from then on, so it bears no mark of ours and nothing writes over it. */
import type { RegisterTemplate } from '../core/index';
import { PENDING_KEY, PRINT_KEY } from './own-sheets';
import { writeSheetModel } from './write-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FONT = 'Times New Roman';

/** 'Sổ hộ', else 'Sổ hộ 2': no sheet is renamed or replaced for it. */
function freeName(workbook: Spreadsheet, wanted: string): string {
  const taken = new Set(workbook.getSheets().map((sheet) => sheet.getName()));
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted} ${n}`;
  return name;
}

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
  const name = freeName(workbook, template.model.name);
  const sheet = workbook.insertSheet(name, 0);
  // Until it is whole it is ours: an execution that is killed here leaves it to the next run, which takes it away.
  const mark = (key: string, value: string) => sheet.addDeveloperMetadata(key, value);
  try {
    mark(PENDING_KEY, 'register');
    const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
    all.setVerticalAlignment('middle');
    all.setWrap(true);
    writeSheetModel(sheet, template.model, new Map());
    prepareInput(sheet, template);
    mark(PRINT_KEY, JSON.stringify(template.model.print));
    for (const each of sheet.getDeveloperMetadata()) if (each.getKey() === PENDING_KEY) each.remove();
  } catch (error) {
    workbook.deleteSheet(sheet);
    throw error;
  }
  workbook.setActiveSheet(sheet);
  return name;
}
