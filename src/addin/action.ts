/**
 * The frame of every action: one reading, one writing; lock and sentences are answer.ts's.
 * An action returns a plain JSON value: the panel and the local runner show it, the menu ignores it.
 */
import {
  analyse,
  B1_TEXTS,
  DomainError,
  helpSheet,
  pointTableTemplate,
  say,
  targetTemplate,
  uiTexts,
} from '../core/index';
import type { Analysis, RunOptions, SheetGrid, SheetModel, Task } from '../core/index';
import { act } from './answer';
import { stampIn, todayIn } from './dates';
import { storeRun } from './memory';
import { showToast } from './panel';
import { inLock } from './lock';
import { replaceSheets } from './replace-sheets';
import type { ActionResult, InsertResult } from './server-types';
import { activeWorkbook, detailsOf, ownCells, ownSheets, readFormats, readGrids } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type OwnSheets = ReturnType<typeof ownSheets>;

/** The input sheet of targets is the staff's to fill: it is read like theirs, and never written over. */
export const INPUT_ROLE = 'targets';
/** Sheets that staff fill in: never written over. */
const KEPT_ROLES: ReadonlySet<string> = new Set([INPUT_ROLE, 'b1-points', 'tasks']);

/** GN Sổ gộp may be the register: it is read with its mark, and the core decides. */
const MERGED_ROLE = 'merged';

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
  const isRead = (role: string) => role === INPUT_ROLE || role === MERGED_ROLE;
  const reports = [...own].filter(([role]) => !isRead(role)).map(([, sheet]) => sheet.getSheetId());
  const zone = workbook.getSpreadsheetTimeZone();
  const merged = own.get(MERGED_ROLE)?.getSheetId();
  const grids = readGrids(workbook, new Set(reports), zone).map((grid): SheetGrid =>
    grid.id === merged ? { ...grid, merged: true } : grid,
  );
  return { grids, own, today: todayIn(zone), zone, marked };
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

/** Runs tasks on the workbook without writing anything. */
export function analyseWorkbook(
  workbook: Spreadsheet,
  tasks: readonly Task[],
  options: RunOptions,
): {
  readonly analysis: Analysis;
  readonly grids: readonly SheetGrid[];
  readonly own: OwnSheets;
  readonly zone: string;
} {
  const { grids, own, today, zone, marked } = readAll(workbook);
  const analysis = analyse(grids, tasks, { ...options, marked }, today, {
    formats: (grid) => readFormats(workbook, grid),
    details: detailsOf(workbook),
    own: ownCells(own, zone),
  });
  return { analysis, grids, own, zone };
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
