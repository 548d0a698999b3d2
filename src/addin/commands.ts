/** Menu actions. Each shows its failure in a dialog, and hands its result to whoever called it. */
import { say, uiTexts } from '../core/index';
import type { RunOptions, Task } from '../core/index';
import { runTasks } from './action';
import { storedOptions, storeOptions } from './preferences';
import type { ActionResult } from './server-types';

/** A menu click hands no argument or an event object; only the command line and the panel hand choices. */
function optionsFrom(argument: unknown): RunOptions {
  const given = argument as { options?: RunOptions } | undefined;
  return given && typeof given === 'object' && given.options ? given.options : {};
}

function report(result: ActionResult): ActionResult {
  if (!result.ok)
    SpreadsheetApp.getUi().alert('Giảm nghèo', result.error.message, SpreadsheetApp.getUi().ButtonSet.OK);
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
export const insertTargets = command(['targets']);

/** Switches between Vietnamese and English for messages and our sheets. */
export function switchLanguage(): void {
  const lang = storedOptions().lang === 'en' ? 'vi' : 'en';
  storeOptions({ lang });
  SpreadsheetApp.getActiveSpreadsheet().toast(say(uiTexts, lang, 'language-switched'), 'Giảm nghèo', 5);
}
