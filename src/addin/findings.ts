/** Living with findings: passing one over with a reason, and the settings of the check. */
import {
  DomainError,
  findingAt,
  highlightsOf,
  isReason,
  RULE_SETTINGS_TEXTS,
  say,
  settingsToEdit,
  WAIVER_TEXTS,
} from '../core/index';
import type { Lang, RunOptions, SheetGrid } from '../core/index';
import { ensureEditable } from './access';
import { analyseWorkbook, readAll, write } from './action';
import { act } from './answer';
import { askText, showSentence, showToast } from './panel';
import type { HighlightResult, InsertResult } from './server-types';
import { activeCell, activeWorkbook, cellsOf, ownCells, ownSheets, staffSheets, typeInto } from './workbook';
import { highlightMarks, removeHighlights, showHighlights } from './write-highlights';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Opens GN Cài đặt, with what was typed into it before. */
export function openSettings(overrides: RunOptions = {}): InsertResult {
  return act(overrides, (options) => {
    const workbook = activeWorkbook();
    const { grids, own, today, zone } = readAll(workbook);
    const model = settingsToEdit(grids, ownCells(own, zone).settings(), options, today);
    const sheetsWritten = write(workbook, [model], own);
    showToast(say(RULE_SETTINGS_TEXTS, options.lang ?? 'vi', 'summary-written'));
    return { ok: true as const, sheetsWritten };
  });
}

/** Colours the cells of the findings in the register and says in their notes what was found. */
export function colourFindings(overrides: RunOptions = {}): HighlightResult {
  return act(overrides, (options) => {
    const workbook = activeWorkbook();
    const { analysis, grids, zone } = analyseWorkbook(workbook, ['check'], options);
    const highlights = highlightsOf(analysis.findings ?? []);
    const staff = staffSheets(workbook);
    const marks = highlightMarks(workbook);
    ensureEditable(staff.filter((sheet) => highlights.has(sheet.getName()) || marks.has(sheet.getSheetId())));
    ensureAsRead(
      staff.filter((sheet) => highlights.has(sheet.getName())),
      grids,
      zone,
    );
    // The sheets of an earlier run whose findings are gone lose their colours as well.
    for (const sheet of staff) {
      const shown = highlights.get(sheet.getName());
      if (shown) showHighlights(sheet, shown, marks);
      else removeHighlights(sheet, marks);
    }
    const cells = [...highlights.values()].reduce((sum, { notes }) => sum + notes.size, 0);
    const done = { ok: true as const, cells, sheets: [...highlights.keys()] };
    showToast(coloured(true, done, options.lang ?? 'vi'));
    return done;
  });
}

/** Colours are laid by place: on a sheet somebody edited since, a row further down. @throws {DomainError} `changed.meanwhile` */
function ensureAsRead(sheets: readonly Sheet[], grids: readonly SheetGrid[], zone: string): void {
  const edited = sheets.filter((sheet) => {
    const grid = grids.find(({ id }) => id === sheet.getSheetId());
    return JSON.stringify(grid?.cells) !== JSON.stringify(cellsOf(sheet, zone));
  });
  if (edited.length === 0) return;
  const names = edited.map((sheet) => `“${sheet.getName()}”`);
  throw new DomainError('changed.meanwhile', { sheets: names.join(', ') });
}

/** Takes the colours and our part of the notes away. */
export function uncolourFindings(overrides: RunOptions = {}): HighlightResult {
  return act(overrides, (options) => {
    const workbook = activeWorkbook();
    const marks = highlightMarks(workbook);
    ensureEditable(staffSheets(workbook).filter((sheet) => marks.has(sheet.getSheetId())));
    const cleared = staffSheets(workbook).filter((sheet) => removeHighlights(sheet, marks));
    const done = { ok: true as const, cells: 0, sheets: cleared.map((sheet) => sheet.getName()) };
    showToast(coloured(false, done, options.lang ?? 'vi'));
    return done;
  });
}

/** What was done, in a sentence. */
export function coloured(
  on: boolean,
  { cells, sheets }: Extract<HighlightResult, { ok: true }>,
  lang: Lang,
): string {
  if (on) {
    const key = cells > 0 ? 'highlight-done' : 'highlight-none';
    return say(WAIVER_TEXTS, lang, key, { count: cells, sheets: sheets.length });
  }
  const key = sheets.length > 0 ? 'highlight-removed' : 'highlight-nothing';
  return say(WAIVER_TEXTS, lang, key, { sheets: sheets.length });
}

/** Asks why the finding on the selected row is passed over, and types the answer beside it for the next check. */
export function waiveSelected(lang: Lang): void {
  const workbook = activeWorkbook();
  const sheet = ownSheets(workbook).get('findings');
  const selected = activeCell(workbook);
  const isThere = sheet !== undefined && selected !== null && sheet.getSheetId() === selected.sheetId;
  const finding = isThere ? findingAt(cellsOf(sheet, workbook.getSpreadsheetTimeZone()), selected.row) : null;
  if (!isThere || finding === null) {
    showSentence(say(WAIVER_TEXTS, lang, 'pick-row'));
    return;
  }
  const title = say(WAIVER_TEXTS, lang, 'ask-title');
  const reason = askText(
    title,
    say(WAIVER_TEXTS, lang, 'ask-reason', { message: `${finding.code}: ${finding.message}` }),
  );
  if (reason === null || reason === 'closed') return;
  if (!isReason(reason.text)) {
    showSentence(say(WAIVER_TEXTS, lang, 'reason-needed'));
    return;
  }
  const author = askText(title, say(WAIVER_TEXTS, lang, 'ask-author'));
  if (author === null || author === 'closed') return;
  const name = author.text.trim();
  if (!isReason(name)) {
    showSentence(say(WAIVER_TEXTS, lang, 'author-needed'));
    return;
  }
  typeAnswers(sheet, selected.row, finding, [reason.text.trim(), name], lang);
}

function typeAnswers(
  sheet: Sheet,
  row: number,
  asked: NonNullable<ReturnType<typeof findingAt>>,
  texts: readonly string[],
  lang: Lang,
): void {
  const typed = act({ lang }, () => {
    ensureEditable([sheet]);
    // While the person thought, somebody may have checked anew or sorted: the reason belongs to the finding, not to the row.
    const now = findingAt(cellsOf(sheet, activeWorkbook().getSpreadsheetTimeZone()), row);
    if (now === null || now.code !== asked.code || now.message !== asked.message)
      throw new DomainError('panel.finding-gone');
    typeInto(sheet, row, asked.reasonColumn, texts);
    return { ok: true as const };
  });
  if (typed.ok) showToast(say(WAIVER_TEXTS, lang, 'done'));
  else showSentence(typed.error.message);
}
