/** A run of fixes that broke off: its cells are put back by the next run of anything that takes the lock. */
import { fixTexts, interrupted, say } from '../core/index';
import type { Lang, UndoOutcome } from '../core/index';
import { closeFixes } from './intent';
import { showToast } from './panel';
import { undoEntries } from './undo-entries';
import { ownSheets } from './workbook';
import { findLog, sayFindingsAreOlder } from './write-fix-log';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type OwnSheets = ReturnType<typeof ownSheets>;

/**
 * Puts it back before anything else, so that every run begins with whole cells.
 *
 * @returns null when no run broke off
 */
export function recover(workbook: Spreadsheet, own: OwnSheets, zone: string, lang: Lang): UndoOutcome | null {
  const log = findLog(own, zone);
  const entries = log ? interrupted(log.entries) : [];
  return log && entries.length > 0 ? undoEntries({ workbook, log, zone, lang }, entries) : null;
}

/** Whether a run broke off and waits to be put back. */
export function isInterrupted({ own, zone }: { readonly own: OwnSheets; readonly zone: string }): boolean {
  const log = findLog(own, zone);
  return log !== null && interrupted(log.entries).length > 0;
}

/** Takes the mark of a run away that died when it was all but done. */
export function forgetWhole(workbook: Spreadsheet): void {
  const own = ownSheets(workbook);
  if (!isInterrupted({ own, zone: workbook.getSpreadsheetTimeZone() })) closeFixes(workbook);
}

/**
 * Puts it back before a run that fixes nothing, told in a message. Where it cannot be done (a sheet was protected since, the person
 * may only look), the run goes on all the same: each cell is the old or the fixed one, and the next run tries again.
 */
export function recoverInPassing(workbook: Spreadsheet, lang: Lang): void {
  try {
    const own = ownSheets(workbook);
    const outcome = recover(workbook, own, workbook.getSpreadsheetTimeZone(), lang);
    closeFixes(workbook);
    const count = outcome?.undone.length ?? 0;
    if (count === 0) return;
    sayFindingsAreOlder(own, lang);
    showToast(say(fixTexts, lang, 'summary-recovered', { count }));
  } catch {
    return;
  }
}
