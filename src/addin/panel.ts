/** What people see beside their sheets: the panel, dialogs, toasts. */
import { say, uiTexts } from '../core/index';
import { storedOptions } from './preferences';

const TITLE = 'Giảm nghèo';
const TOAST_SECONDS = 8;

/** Opens the panel beside the sheet. */
export function openPanel(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Opens one of the project's pages as a dialog; pixels. */
export function showPage(file: string, title: string, size: { width: number; height: number }): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(size.width).setHeight(size.height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** One sentence in a dialog. */
export function showSentence(sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, sentence, ui.ButtonSet.OK);
}

/** What was typed into a dialog; null when it was cancelled, 'closed' when its window was closed. */
export function askText(title: string, question: string): { readonly text: string } | null | 'closed' {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  const button = response.getSelectedButton();
  if (button === ui.Button.CLOSE) return 'closed';
  return button === ui.Button.OK ? { text: response.getResponseText() } : null;
}

/** A question with Yes, No and Cancel; closing the window is Cancel. */
export function askYesNo(title: string, question: string): 'yes' | 'no' | 'cancel' {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert(title, question, ui.ButtonSet.YES_NO_CANCEL);
  if (button === ui.Button.YES) return 'yes';
  return button === ui.Button.NO ? 'no' : 'cancel';
}

/** A short message at the foot of the sheet. */
export function showToast(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, TITLE, TOAST_SECONDS);
}

/** Says in one dialog what to press first, what the formulas are and that data stay in the spreadsheet. */
export function openHelp(): void {
  const lang = storedOptions().lang ?? 'vi';
  const ui = SpreadsheetApp.getUi();
  ui.alert(
    say(uiTexts, lang, 'help-title'),
    say(uiTexts, lang, 'help-text', { version: __VERSION__ }),
    ui.ButtonSet.OK,
  );
}
