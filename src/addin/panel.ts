/** The panel and the help dialog. */
import { say, uiTexts } from '../core/index';
import { storedOptions } from './preferences';

/** Opens the panel beside the sheet. */
export function openPanel(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Giảm nghèo');
  SpreadsheetApp.getUi().showSidebar(page);
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
