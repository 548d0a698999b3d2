/** Menu actions. Each shows its failure in a dialog, and hands its result to whoever called it. */
import { say, uiTexts } from '../core/index';
import type { RunOptions, Task } from '../core/index';
import { insertPointTable, insertTargetTemplate, runTasks, writeHelpSheet } from './action';
import { act } from './answer';
import { colourFindings, openSettings, uncolourFindings, waiveSelected } from './findings';
import { runFixes } from './fix';
import { confirmFixes, fixAskingFirst, undoAskingFirst } from './fix-dialogs';
import { writeForms } from './forms';
import { showSentence, showToast } from './panel';
import { storedOptions, storeOptions } from './preferences';
import { writePublicList } from './public-list';
import { insertRegisterTemplate } from './register-template';
import { addProposedTasks } from './tasks';
import { mergeRegisters } from './merge';
import { listHouseholds } from './household-list';
import { eraseAskingFirst } from './erase';
import { runSelfTest } from './self-test';
import type {
  ActionResult,
  EraseResult,
  FixResult,
  HighlightResult,
  InsertResult,
  MergeResult,
  SelfTestResult,
  SetupResult,
  TasksResult,
  UndoResult,
} from './server-types';
import { takeSnapshot } from './snapshot';
import { setUpRegister } from './setup';
import { runUndo } from './undo';

/** A menu click hands no argument or an event object; only the command line and the panel hand choices. */
function optionsFrom(argument: unknown): RunOptions {
  const given = argument as { options?: RunOptions } | undefined;
  return given && typeof given === 'object' && given.options ? given.options : {};
}

type Reported =
  | ActionResult
  | EraseResult
  | FixResult
  | HighlightResult
  | InsertResult
  | MergeResult
  | SelfTestResult
  | SetupResult
  | TasksResult
  | UndoResult;

function report<T extends Reported>(result: T): T {
  if (!result.ok) showSentence(result.error.message);
  return result;
}

function command(tasks: readonly Task[]): (argument?: unknown) => ActionResult {
  return (argument) => report(runTasks(tasks, optionsFrom(argument)));
}

export const checkRegister = command(['check']);
export const classifyHouseholds = command(['classify', 'deprivations']);
export const computeIndicators = command(['indicators', 'incomes', 'multidimensional', 'transitions']);
export const computeMultidimensional = command(['multidimensional']);
/** Writes the report forms; a menu click is told which were not written. */
export function exportForms(argument?: unknown): ActionResult {
  return report(writeForms(optionsFrom(argument), isAsked(argument)));
}
/** Lists the households behind a figure: of the selected cell of GN Chỉ số, else a menu click is asked. */
export function showHouseholds(argument?: unknown): ActionResult | null {
  const result = listHouseholds(optionsFrom(argument), isAsked(argument));
  return result && report(result);
}
/** Takes a snapshot for GN Lịch sử; a menu click is asked which cut-off, by whom, and why when it is taken again. */
export function takeSnapshotNow(argument?: unknown): ActionResult | null {
  const result = takeSnapshot(optionsFrom(argument), isAsked(argument));
  return result && report(result);
}
export const buildForecast = command(['forecast']);
export const showViews = command(['views']);
/** Adds tasks of the plan's text to GN Nhiệm vụ; a menu click sees them first. */
export function proposeTasks(argument?: unknown): TasksResult {
  return report(addProposedTasks(optionsFrom(argument), isAsked(argument)));
}
/** Writes the public list; a menu click is asked what it shows. */
export function publicNotice(argument?: unknown): ActionResult | null {
  const result = writePublicList(optionsFrom(argument), isAsked(argument));
  return result && report(result);
}
export const buildProgress = command(['progress']);
export const runEverything = command(['check', 'classify', 'indicators', 'progress']);

/** A person at the menu is asked; the command line, which hands choices, is not. */
function isAsked(argument: unknown): boolean {
  return !(argument && typeof argument === 'object' && 'options' in argument);
}

/** Sets the register up; a menu click is asked what is open. */
export function openSetup(argument?: unknown): SetupResult {
  return report(setUpRegister(optionsFrom(argument), isAsked(argument)));
}

/** Makes the safe fixes; a menu click sees them first. `preview`: only lists them. */
export function fixSafely(argument?: unknown): FixResult {
  const overrides = optionsFrom(argument);
  if (isAsked(argument)) return report(fixAskingFirst(overrides));
  const { preview } = argument as { preview?: boolean };
  return report(runFixes(overrides, { choices: null, preview: preview === true ? 'list' : 'none' }));
}

/** Asks about the fixes that need a person. */
export function fixConfirmed(argument?: unknown): FixResult {
  return report(confirmFixes(optionsFrom(argument)));
}

/** Undoes the last run of fixes; a menu click is asked first. */
export function undoFixes(argument?: unknown): UndoResult {
  const overrides = optionsFrom(argument);
  return report(isAsked(argument) ? undoAskingFirst(overrides) : runUndo(overrides));
}

/** Opens GN Cài đặt. */
export function editSettings(argument?: unknown): InsertResult {
  return report(openSettings(optionsFrom(argument)));
}

/** Shows the findings on the register's cells. */
export function showOnCells(argument?: unknown): HighlightResult {
  return report(colourFindings(optionsFrom(argument)));
}

/** Takes them away again. */
export function clearCells(argument?: unknown): HighlightResult {
  return report(uncolourFindings(optionsFrom(argument)));
}

/** Passes the finding on the selected row over, with a reason. */
export function waiveFinding(): void {
  waiveSelected(storedOptions().lang ?? 'vi');
}

/** Inserts the input sheet of targets. */
export function insertTargets(argument?: unknown): InsertResult {
  return report(insertTargetTemplate(optionsFrom(argument)));
}

/** Inserts an empty register. */
export function insertRegister(argument?: unknown): InsertResult {
  return report(insertRegisterTemplate(optionsFrom(argument)));
}

/** Merges the registers of the workbook into GN Sổ gộp; a menu click sees first which. `preview`: only lists them. */
export function mergeSheets(argument?: unknown): MergeResult | null {
  const { preview = false } = (isAsked(argument) ? {} : argument) as { preview?: boolean };
  const result = mergeRegisters(
    optionsFrom(argument),
    isAsked(argument) ? 'ask' : preview ? 'list' : 'write',
  );
  return result && report(result);
}

/** Writes GN Hướng dẫn and shows it. */
export function showHelp(argument?: unknown): InsertResult {
  return report(writeHelpSheet(optionsFrom(argument)));
}

/** Inserts the empty B1 point table. */
export function insertPoints(argument?: unknown): InsertResult {
  return report(insertPointTable(optionsFrom(argument)));
}

/** Tries what the stand-in assumes; writes GN Tự kiểm tra. */
export function selfTest(argument?: unknown): SelfTestResult {
  return report(runSelfTest(optionsFrom(argument)));
}

/** Removes all the add-in keeps in the workbook, after a question that lists it. */
export function eraseEverything(argument?: unknown): EraseResult | null {
  const result = eraseAskingFirst(optionsFrom(argument));
  return result && report(result);
}

/** Switches between Vietnamese and English for messages and our sheets. */
export function switchLanguage(): void {
  const lang = storedOptions().lang === 'en' ? 'vi' : 'en';
  const stored = act({}, () => {
    storeOptions({ lang });
    return { ok: true as const };
  });
  if (stored.ok) showToast(say(uiTexts, lang, 'language-switched'));
  else showSentence(stored.error.message);
}
