/** Menu actions. Each shows its failure in a dialog, and hands its result to whoever called it. */
import { say, uiTexts } from '../core/index';
import type { RunOptions, Task } from '../core/index';
import { insertTargetTemplate, runTasks } from './action';
import { colourFindings, openSettings, uncolourFindings, waiveSelected } from './findings';
import { showSentence, showToast } from './panel';
import { storedOptions, storeOptions } from './preferences';
import type { ActionResult, HighlightResult, InsertResult, SetupResult } from './server-types';
import { setUpRegister } from './setup';

/** A menu click hands no argument or an event object; only the command line and the panel hand choices. */
function optionsFrom(argument: unknown): RunOptions {
  const given = argument as { options?: RunOptions } | undefined;
  return given && typeof given === 'object' && given.options ? given.options : {};
}

function report<T extends ActionResult | HighlightResult | InsertResult | SetupResult>(result: T): T {
  if (!result.ok) showSentence(result.error.message);
  return result;
}

function command(tasks: readonly Task[]): (argument?: unknown) => ActionResult {
  return (argument) => report(runTasks(tasks, optionsFrom(argument)));
}

export const checkRegister = command(['check']);
export const classifyHouseholds = command(['classify']);
export const computeIndicators = command(['indicators']);
export const buildProgress = command(['progress']);
export const runEverything = command(['check', 'classify', 'indicators', 'progress']);

/** Sets the register up; a menu click is asked what is open, the command line is not. */
export function openSetup(argument?: unknown): SetupResult {
  const asks = !(argument && typeof argument === 'object' && 'options' in argument);
  return report(setUpRegister(optionsFrom(argument), asks));
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

/** Switches between Vietnamese and English for messages and our sheets. */
export function switchLanguage(): void {
  const lang = storedOptions().lang === 'en' ? 'vi' : 'en';
  storeOptions({ lang });
  showToast(say(uiTexts, lang, 'language-switched'));
}
