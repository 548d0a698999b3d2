/** The sheet GN Nhật ký sửa: made once, lines added under it, their state changed; never written anew. */
import { fixLogSheet, olderFindingsText, readLog, stateWord } from '../core/index';
import type { Lang, LogEntry, LogState } from '../core/index';
import { ensureEditable } from './access';
import { replaceSheets } from './replace-sheets';
import { cellsOf } from './workbook';
import { columnName } from './write-blocks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const LOG_ROLE = 'fix-log';

export interface FixLog {
  readonly sheet: Sheet;
  readonly entries: readonly LogEntry[];
}

/** The log of the workbook; null when nothing was ever fixed in it. */
export function findLog(own: ReadonlyMap<string, Sheet>, zone: string): FixLog | null {
  const sheet = own.get(LOG_ROLE);
  return sheet ? { sheet, entries: readLog(cellsOf(sheet, zone)) } : null;
}

/** The log of the workbook, made when there is none. The sheet in front stays in front. */
export function openLog(
  workbook: Spreadsheet,
  own: ReadonlyMap<string, Sheet>,
  zone: string,
  lang: Lang,
): FixLog {
  const found = findLog(own, zone);
  if (found) {
    ensureEditable([found.sheet]);
    return found;
  }
  const front = workbook.getActiveSheet();
  const [name = ''] = replaceSheets(workbook, [fixLogSheet(lang)], own);
  workbook.setActiveSheet(front);
  const sheet = workbook.getSheetByName(name);
  if (!sheet) throw new Error('The log sheet was not made');
  return { sheet, entries: [] };
}

/** Row of the line under the title of GN Lỗi dữ liệu. */
const SUBTITLE_ROW = 2;
const TWO_LINES = 44;

/** Says on GN Lỗi dữ liệu, once, that cells were changed since: its findings are no longer all there. */
export function sayFindingsAreOlder(own: ReadonlyMap<string, Sheet>, lang: Lang): void {
  const sheet = own.get('findings');
  if (!sheet) return;
  const line = sheet.getRange(SUBTITLE_ROW, 1);
  const text = String(line.getValue());
  const older = olderFindingsText(lang);
  if (text === '' || text.includes(older)) return;
  // The height first: with the sentence there, nobody comes back for it.
  sheet.setRowHeight(SUBTITLE_ROW, TWO_LINES);
  line.setValue(`${text}\n${older}`);
}

export interface LogLine {
  /** Texts in the order of the log's columns, the hidden record last. */
  readonly texts: readonly string[];
  /** The cell the line links to, '#gid=…&range=…'. */
  readonly link: string;
}
/** Column of the link, 1-based. */
const LINK_COLUMN = 4;

/**
 * Adds lines; each goes in whole, with the record an undo needs, in one call for all of them.
 *
 * @returns the lines as entries
 */
export function appendLog({ sheet }: FixLog, lines: readonly LogLine[]): LogEntry[] {
  const columns = lines[0]?.texts.length ?? 1;
  const last = sheet.getLastRow();
  const missing = last + lines.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(last, missing);
  const block = sheet.getRange(last + 1, 1, lines.length, columns);
  // An apostrophe keeps any text as it is, in a cell of any format; it is no part of the value.
  block.setValues(lines.map(({ texts }) => texts.map((text) => (text === '' ? '' : `'${text}`))));
  sheet.hideColumns(columns);
  // Wrapped, the hidden record would make every line as high as itself.
  sheet.getRange(last + 1, columns, lines.length, 1).setWrap(false);
  block.setTextStyle(SpreadsheetApp.newTextStyle().setFontFamily('Times New Roman').setFontSize(10).build());
  sheet
    .getRange(last + 1, 1, lines.length, columns - 1)
    .setBorder(true, true, true, true, true, true, '#000000', SpreadsheetApp.BorderStyle.SOLID);
  const links = lines.map(({ texts, link }) => [
    SpreadsheetApp.newRichTextValue()
      .setText(texts[LINK_COLUMN - 1] ?? '')
      .setLinkUrl(link)
      .build(),
  ]);
  sheet.getRange(last + 1, LINK_COLUMN, lines.length, 1).setRichTextValues(links);
  return readLog(lines.map(({ texts }) => [...texts])).map((entry) => ({ ...entry, row: last + entry.row }));
}

/** Sets the state of lines: one call a state, whatever the number of lines and wherever they were sorted to. */
export function markLog(
  { sheet }: Pick<FixLog, 'sheet'>,
  states: readonly { readonly entry: LogEntry; readonly state: LogState }[],
  lang: Lang,
): void {
  const groups = new Map<LogState, string[]>();
  for (const { entry, state } of states) {
    const cell = columnName(entry.stateColumn) + entry.row;
    const group = groups.get(state);
    if (group) group.push(cell);
    else groups.set(state, [cell]);
  }
  for (const [state, cells] of groups) sheet.getRangeList(cells).setValue(stateWord(state, lang));
}
