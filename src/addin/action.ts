/**
 * The frame of every action: one lock, one reading, one writing, errors as sentences.
 * An action returns a plain JSON value: the panel and the local runner show it, the menu ignores it.
 */
import {
  analyse,
  B1_TEXTS,
  DomainError,
  errorSentence,
  helpSheet,
  pointTableTemplate,
  say,
  targetTemplate,
  uiTexts,
} from '../core/index';
import type { Analysis, Lang, RunOptions, SheetGrid, SheetModel, Task } from '../core/index';
import { isViewOnly } from './access';
import { stampIn, todayIn } from './dates';
import { readProperties, storedChoices, storeRun, type Properties } from './memory';
import { showToast } from './panel';
import { recoverSheets } from './intent';
import { inLock } from './lock';
import { replaceSheets } from './replace-sheets';
import type { ActionResult, Failure, InsertResult } from './server-types';
import { activeWorkbook, detailsOf, ownCells, ownSheets, readFormats, readGrids } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type OwnSheets = ReturnType<typeof ownSheets>;

/** The input sheet of targets is the staff's to fill: it is read like theirs, and never written over. */
export const INPUT_ROLE = 'targets';
/** Sheets that staff fill in: never written over. */
const KEPT_ROLES: ReadonlySet<string> = new Set([INPUT_ROLE, 'b1-points', 'tasks']);

/** Grids of all sheets but our reports, and our sheets by role. */
export function readAll(workbook: Spreadsheet): {
  grids: SheetGrid[];
  own: OwnSheets;
  today: string;
  zone: string;
  /** Names of our sheets that had lost their mark. */
  marked: readonly string[];
} {
  const marked: string[] = [];
  const own = ownSheets(workbook, marked);
  const reports = [...own].filter(([role]) => role !== INPUT_ROLE).map(([, sheet]) => sheet.getSheetId());
  const zone = workbook.getSpreadsheetTimeZone();
  return { grids: readGrids(workbook, new Set(reports), zone), own, today: todayIn(zone), zone, marked };
}

/** Writes models in place of our sheets of their roles, and shows the last. */
export function write(
  workbook: Spreadsheet,
  models: readonly SheetModel[],
  own: OwnSheets,
  beforeSheet?: (name: string, done: number, total: number) => void,
): string[] {
  const writable = models.filter(({ role }) => !KEPT_ROLES.has(role) || !own.has(role));
  const names = replaceSheets(workbook, writable, own, beforeSheet);
  const last = names[names.length - 1];
  const sheet = last === undefined ? null : workbook.getSheetByName(last);
  if (sheet) workbook.setActiveSheet(sheet);
  return names;
}

/** Turns any failure into a sentence. An unexpected one keeps its own text out: it may hold personal data. */
function failure(error: unknown, lang: Lang): Failure {
  const known = error instanceof DomainError ? accessOf(error) : unexpected(error);
  return { ok: false, error: { code: known.code, message: errorSentence(known, lang) } };
}

/** The service's own texts are in the person's language, so the reason is looked for and not read. */
function unexpected(error: unknown): DomainError {
  return accessOf(new DomainError('unexpected', { name: nameOf(error) }));
}

/** Who may only look can write nothing, whatever was refused first. */
function accessOf(error: DomainError): DomainError {
  if (!MAY_BE_VIEW_ONLY.has(error.code)) return error;
  try {
    return isViewOnly(activeWorkbook()) ? new DomainError('access.view-only') : error;
  } catch {
    return error;
  }
}
const MAY_BE_VIEW_ONLY: ReadonlySet<string> = new Set(['unexpected', 'access.protected']);

/** What kind of error it was, which says nothing of a household. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}

/** Runs work in the lock with the choices in force; every failure comes back as a sentence. */
export function act<T extends { readonly ok: true }>(
  overrides: RunOptions,
  work: (options: RunOptions, properties: Properties) => T,
): T | Failure {
  return answer(overrides, (options, properties) =>
    inLock(() => {
      recoverSheets(activeWorkbook());
      return work(options, properties);
    }),
  );
}

/** The same without the lock, for what neither writes nor reads more than a cell. */
export function answer<T extends { readonly ok: true }>(
  overrides: RunOptions,
  work: (options: RunOptions, properties: Properties) => T,
): T | Failure {
  let lang: Lang = overrides.lang ?? 'vi';
  try {
    const properties = readProperties();
    const options: RunOptions = { ...storedChoices(properties), ...overrides };
    lang = options.lang ?? 'vi';
    return work(options, properties);
  } catch (error) {
    return failure(error, lang);
  }
}

/** Runs tasks on the workbook without writing anything. */
export function analyseWorkbook(
  workbook: Spreadsheet,
  tasks: readonly Task[],
  options: RunOptions,
): { readonly analysis: Analysis; readonly own: OwnSheets; readonly zone: string } {
  const { grids, own, today, zone, marked } = readAll(workbook);
  const analysis = analyse(grids, tasks, { ...options, marked }, today, {
    formats: (grid) => readFormats(workbook, grid),
    details: detailsOf(workbook),
    own: ownCells(own, zone),
  });
  return { analysis, own, zone };
}

/**
 * Runs tasks on the workbook in use and writes their sheets.
 *
 * @param overrides choices for this run only (the command line); a menu click passes none
 */
export function runTasks(tasks: readonly Task[], overrides: RunOptions = {}): ActionResult {
  return act(overrides, (options) => {
    const workbook = activeWorkbook();
    const { analysis, own, zone } = analyseWorkbook(workbook, tasks, options);
    const sheetsWritten = write(workbook, analysis.models, own);
    storeRun(analysis, stampIn(zone));
    showToast(analysis.report.summary.join('\n'));
    return { ok: true as const, ...analysis.report, sheetsWritten };
  });
}

/** Every sheet but our reports, as plain JSON: how the command line reads last period's workbook. */
export function readWorkbook(): readonly SheetGrid[] {
  return inLock(() => readAll(activeWorkbook()).grids);
}

/** Inserts the input sheet of targets, unless the workbook has one. */
export function insertTargetTemplate(overrides: RunOptions = {}): InsertResult {
  return act(overrides, (options) => {
    const workbook = activeWorkbook();
    const { grids, own, today } = readAll(workbook);
    return {
      ok: true as const,
      sheetsWritten: write(workbook, [targetTemplate(grids, options, today)], own),
    };
  });
}

/** Inserts the empty B1 point table, unless the workbook has one. */
export function insertPointTable(overrides: RunOptions = {}): InsertResult {
  return act(overrides, (options) => {
    const workbook = activeWorkbook();
    const { grids, own, today } = readAll(workbook);
    const existing = own.get('b1-points');
    if (existing) throw new DomainError('b1.exists', { sheet: existing.getName() });
    const sheetsWritten = write(workbook, [pointTableTemplate(grids, options, today)], own);
    showToast(say(B1_TEXTS, options.lang ?? 'vi', 'summary-inserted'));
    return { ok: true as const, sheetsWritten };
  });
}

/** Writes GN Hướng dẫn: the steps of the help dialog, what staff ask, and every formula at work on invented figures. */
export function writeHelpSheet(overrides: RunOptions = {}): InsertResult {
  return act(overrides, (options) => {
    const workbook = activeWorkbook();
    const lang = options.lang ?? 'vi';
    const [steps = ''] = say(uiTexts, lang, 'help-text').split('\n\n');
    const model = helpSheet(lang, steps.split('\n'), __VERSION__);
    return { ok: true as const, sheetsWritten: write(workbook, [model], ownSheets(workbook)) };
  });
}
