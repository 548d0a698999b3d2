/** GN Bản công khai: what it shows is asked at every click of the menu, with the last answer as the usual one. */
import { chosenColumns, PUBLIC_COLUMNS, PUBLIC_TEXTS, say, USUAL_COLUMNS } from '../core/index';
import type { Lang, PublicColumn, RunOptions } from '../core/index';
import { runTasks } from './action';
import { act } from './answer';
import { askText, showSentence } from './panel';
import { storedOptions, storeOptions } from './preferences';
import type { ActionResult } from './server-types';

/**
 * Writes the public list.
 *
 * @param isAsked a person at the menu; the command line names the columns in `overrides.publicColumns`
 * @returns null when the person left the question
 */
export function writePublicList(overrides: RunOptions, isAsked: boolean): ActionResult | null {
  if (!isAsked) return runTasks(['public'], overrides);
  const choices = storedOptions();
  const publicColumns = askColumns(choices.publicColumns ?? USUAL_COLUMNS, choices.lang ?? 'vi');
  if (publicColumns === null) return null;
  const stored = act({}, () => {
    storeOptions({ publicColumns });
    return { ok: true as const };
  });
  if (!stored.ok) return stored;
  const result = runTasks(['public'], { ...overrides, publicColumns });
  if (result.ok) showSentence(result.summary.join('\n'));
  return result;
}

function askColumns(usual: readonly PublicColumn[], lang: Lang): readonly PublicColumn[] | null {
  const choices = PUBLIC_COLUMNS.map((column, at) => `${at + 1}. ${say(PUBLIC_TEXTS, lang, column)}`);
  const numbers = usual.map((column) => PUBLIC_COLUMNS.indexOf(column) + 1).join(', ');
  for (;;) {
    const answer = askText(
      say(PUBLIC_TEXTS, lang, 'ask.title'),
      say(PUBLIC_TEXTS, lang, 'ask', { choices: choices.join('\n'), usual: numbers }),
    );
    if (answer === null || answer === 'closed') return null;
    const chosen = answer.text.trim() === '' ? usual : chosenColumns(answer.text);
    if (chosen !== null) return chosen;
    showSentence(say(PUBLIC_TEXTS, lang, 'wrong', { count: PUBLIC_COLUMNS.length }));
  }
}
