/** The sheet GN Lịch sử: made once, lines added under it, lines somebody changed marked; never written anew. */
import { HISTORY_TINT, historySheet } from '../core/index';
import type { HistoryEdit, HistoryMark, Lang } from '../core/index';
import { ensureEditable } from './access';
import { replaceSheets } from './replace-sheets';
import { columnName } from './write-blocks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HISTORY_ROLE = 'history';

/** Lines that were added, and how to take them back should the rest of the run fail. */
export interface AddedLines {
  readonly sheet: Sheet;
  takeBack(): void;
}

/**
 * Adds the lines of a snapshot in one call, below everything there is: the looks first, so that a run that breaks off
 * leaves either no line or all of them.
 */
export function addHistory(
  workbook: Spreadsheet,
  own: ReadonlyMap<string, Sheet>,
  { lines }: Pick<HistoryEdit, 'lines'>,
  lang: Lang,
): AddedLines {
  const found = own.get(HISTORY_ROLE);
  if (found) ensureEditable([found]);
  const sheet = found ?? makeSheet(workbook, own, lang);
  const first = sheet.getLastRow() + 1;
  const takeBack = (): void => {
    if (!found) workbook.deleteSheet(sheet);
    else if (sheet.getLastRow() >= first) sheet.deleteRows(first, sheet.getLastRow() - first + 1);
  };
  try {
    appendLines(sheet, first, lines);
    SpreadsheetApp.flush();
  } catch (error) {
    takeBack();
    throw error;
  }
  return { sheet, takeBack };
}

function makeSheet(workbook: Spreadsheet, own: ReadonlyMap<string, Sheet>, lang: Lang): Sheet {
  const [name = ''] = replaceSheets(workbook, [historySheet(lang)], own);
  const sheet = workbook.getSheetByName(name);
  if (!sheet) throw new Error('The sheet of snapshots was not made');
  return sheet;
}

function appendLines(sheet: Sheet, first: number, lines: HistoryEdit['lines']): void {
  const columns = lines[0]?.length ?? 1;
  const missing = first + lines.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const block = sheet.getRange(first, 1, lines.length, columns);
  const shown = sheet.getRange(first, 1, lines.length, columns - 1);
  block.setTextStyle(SpreadsheetApp.newTextStyle().setFontFamily('Times New Roman').setFontSize(10).build());
  shown.setBorder(true, true, true, true, true, true, '#000000', SpreadsheetApp.BorderStyle.SOLID);
  shown.setVerticalAlignment('middle');
  shown.setWrap(true);
  sheet.hideColumns(columns);
  // Wrapped, the hidden record would make every line as high as itself.
  sheet.getRange(first, columns, lines.length, 1).setWrap(false);
  // An apostrophe keeps any text as it is, in a cell of any format; it is no part of the value.
  block.setValues(
    lines.map((line) =>
      line.map((value) => (typeof value === 'string' && value !== '' ? `'${value}` : (value ?? ''))),
    ),
  );
}

/** Marks lines: two calls a word, whatever their number. */
export function markHistory(sheet: Sheet, marks: readonly HistoryMark[]): void {
  for (const text of new Set(marks.map((mark) => mark.text))) {
    const cells = marks
      .filter((mark) => mark.text === text)
      .map(({ row, column }) => columnName(column) + row);
    const range = sheet.getRangeList(cells);
    range.setValue(text);
    range.setBackground(text === '' ? null : HISTORY_TINT);
  }
}
