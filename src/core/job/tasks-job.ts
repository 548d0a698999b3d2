/** Tasks proposed from a plan's text, for GN Nhiệm vụ: nothing is added before a person has said yes. */
import type { MessageParams } from '../errors';
import { say } from '../messages/catalogue';
import { VIEW_TEXTS, type ViewText } from '../messages/views';
import type { Cell, Lang, SheetGrid } from '../model';
import type { SheetModel } from '../reports/sheet-model';
import { tasksSheet } from '../reports/tasks-sheet';
import { proposeTasks } from '../tasks/propose-tasks';
import { readTaskSheet, type ProposedTask, type TaskSheet } from '../tasks/task';
import { labelKey } from '../text/unicode';
import { templateSettings, type RunOptions } from './options';
import { shortened } from '../text/cut';

export interface TaskProposal {
  /** Null: its header is gone, nothing can be added. */
  readonly sheet: TaskSheet | null;
  readonly fresh: readonly ProposedTask[];
  /** Whether there was any text to look at. */
  readonly hasText: boolean;
}

/** What the text asks for and the sheet does not have yet, each once. */
export function freshTasks(text: string, sheet: TaskSheet | null): ProposedTask[] {
  const known = new Set((sheet?.tasks ?? []).map(({ task }) => labelKey(task)));
  return proposeTasks(text).filter(({ task }) => {
    const key = labelKey(task);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** @param cells GN Nhiệm vụ @param planText goes before what is pasted into the sheet */
export function proposal(cells: readonly (readonly Cell[])[], planText: string | undefined): TaskProposal {
  const sheet = readTaskSheet(cells);
  const text = planText ?? sheet?.text ?? '';
  return { sheet, fresh: freshTasks(text, sheet), hasText: text.trim() !== '' };
}

/** GN Nhiệm vụ without a task. @throws {DomainError} the codes of `templateSettings` */
export function emptyTasksSheet(grids: readonly SheetGrid[], options: RunOptions, today: string): SheetModel {
  return tasksSheet(templateSettings(grids, options, today));
}

const MOST_SHOWN = 8;
const LONGEST = 90;

/** The question before they are written: the first of them, and how many more. */
export function proposalText(fresh: readonly ProposedTask[], lang: Lang): string {
  const said = (key: ViewText, params: MessageParams = {}) => say(VIEW_TEXTS, lang, key, params);
  const lines = fresh.slice(0, MOST_SHOWN).map(({ body, task }) => {
    const short = shortened(task, LONGEST + 1);
    return `- ${body === '' ? said('tasks.someBody') : body}: ${short}`;
  });
  const more = fresh.length - MOST_SHOWN;
  const list = [...lines, ...(more > 0 ? [said('tasks.more', { count: more })] : [])].join('\n');
  return said('tasks.ask', { count: fresh.length, list });
}
