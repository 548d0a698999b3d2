/** Menu actions. Each shows its failure in a dialog, and hands its result to whoever called it. */
import { say, uiTexts } from '../core/index';
import type { RunOptions, Task } from '../core/index';
import { insertTargetTemplate, runTasks } from './action';
import { showSentence, showToast } from './panel';
import { storedOptions, storeOptions } from './preferences';
import type { ActionResult, InsertResult } from './server-types';

/** A menu click hands no argument or an event object; only the command line and the panel hand choices. */
function optionsFrom(argument: unknown): RunOptions {
  const given = argument as { options?: RunOptions } | undefined;
  return given && typeof given === 'object' && given.options ? given.options : {};
}

function report<T extends ActionResult | InsertResult>(result: T): T {
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
