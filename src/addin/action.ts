/**
 * The frame of every action: one lock, one reading, one writing, errors as sentences.
 * An action returns a plain JSON value: the panel and the local runner show it, the menu ignores it.
 */
import { analyse, DomainError, errorSentence } from '../core/index';
import type { Analysis, JobReport, Lang, RunOptions, Task } from '../core/index';
import { todayIn } from './dates';
import { storedOptions } from './preferences';
import { removePending, replaceSheets } from './replace-sheets';
import type { ActionResult } from './server-types';
import { activeWorkbook, ownSheets, readFormats, readGrids } from './workbook';

/** How long a second user waits for the first, ms. */
const LOCK_WAIT = 5000;

/** Sheets this job reads itself: the input sheet of targets is the staff's to fill, so it is read like theirs. */
const READ_ROLES: ReadonlySet<string> = new Set(['targets']);

function analyseWorkbook(
  workbook: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tasks: readonly Task[],
  options: RunOptions,
) {
  removePending(workbook);
  const own = ownSheets(workbook);
  const leaveOut = new Set<number>();
  own.forEach((sheet, role) => {
    if (!READ_ROLES.has(role)) leaveOut.add(sheet.getSheetId());
  });
  const grids = readGrids(workbook, leaveOut);
  const today = todayIn(workbook.getSpreadsheetTimeZone());
  const analysis = analyse(grids, tasks, options, today, (grid) => readFormats(workbook, grid));
  return { analysis, own };
}

function writeResult(
  workbook: GoogleAppsScript.Spreadsheet.Spreadsheet,
  found: ReturnType<typeof analyseWorkbook>,
): string[] {
  const names = replaceSheets(workbook, found.analysis.models, found.own);
  const last = names[names.length - 1];
  const sheet = last === undefined ? null : workbook.getSheetByName(last);
  if (sheet) workbook.setActiveSheet(sheet);
  return names;
}

/** Turns any failure into a sentence. An unexpected one keeps its own text out: it may hold personal data. */
export function failure(error: unknown, lang: Lang): ActionResult {
  if (error instanceof DomainError) {
    return { ok: false, error: { code: error.code, message: errorSentence(error, lang) } };
  }
  const name = error instanceof Error ? error.name : 'Error';
  const unexpected = new DomainError('unexpected', { name });
  return { ok: false, error: { code: unexpected.code, message: errorSentence(unexpected, lang) } };
}

function inLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT)) throw new DomainError('busy');
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

/**
 * Runs tasks on the workbook in use and writes their sheets.
 *
 * @param overrides choices for this run only (the command line); a menu click passes none
 */
export function runTasks(tasks: readonly Task[], overrides: RunOptions = {}): ActionResult {
  let lang: Lang = overrides.lang ?? 'vi';
  try {
    const options: RunOptions = { ...storedOptions(), ...overrides };
    lang = options.lang ?? 'vi';
    return inLock(() => {
      const workbook = activeWorkbook();
      const found = analyseWorkbook(workbook, tasks, options);
      const sheetsWritten = writeResult(workbook, found);
      workbook.toast(found.analysis.report.summary.join('\n'), 'Giảm nghèo', 8);
      return { ok: true as const, ...found.analysis.report, sheetsWritten };
    });
  } catch (error) {
    return failure(error, lang);
  }
}

export type { Analysis };
