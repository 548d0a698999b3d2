/** Tasks of the plan, as the staff keep them in GN Nhiệm vụ. */
import type { Cell } from '../model';
import { findTable, textIn } from '../tables/find-table';
import { fold, normaliseText } from '../text/unicode';

export type TaskState = 'todo' | 'doing' | 'done';
export interface PlanTask {
  readonly body: string;
  readonly officer: string;
  readonly task: string;
  readonly deadline: string;
  /** Null: nothing is written, or a word that is none of the three. */
  readonly state: TaskState | null;
  /** As written. */
  readonly stateText: string;
  readonly note: string;
}
/** What a plan's text gives: who shall do what, under which of its headings. */
export interface ProposedTask {
  /** '' where the plan names nobody. */
  readonly body: string;
  readonly task: string;
  readonly section: 'tasks' | 'organisation';
}
export interface TaskSheet {
  readonly tasks: readonly PlanTask[];
  /** The plan's text, pasted into its column. */
  readonly text: string;
  /** 1-based: where further tasks go, and the column each part has. */
  readonly nextRow: number;
  readonly columns: readonly number[];
}

/** Both languages of our own headings. */
const PATTERNS = {
  text: /^(?:dan van ban|paste the text)/,
  body: /^(?:don vi|body)/,
  officer: /^(?:can bo|officer)/,
  task: /^(?:nhiem vu|task)/,
  deadline: /^(?:thoi han|deadline)/,
  state: /^(?:trang thai|state)/,
  note: /^(?:ghi chu|note)/,
} as const;
export const TASK_COLUMNS = ['body', 'officer', 'task', 'deadline', 'state', 'note'] as const;

const WORDS: readonly (readonly [RegExp, TaskState])[] = [
  [/^(?:chua|not started)/, 'todo'],
  [/^(?:xong|da xong|hoan thanh|da hoan thanh|da lam|done)/, 'done'],
  [/^(?:dang|in progress|under way)/, 'doing'],
];

/** 'Đã xong', 'hoàn thành' are done; null for a word that says none of the three. */
export function taskState(text: string): TaskState | null {
  const word = fold(text);
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** Reads GN Nhiệm vụ, whatever the staff did to its columns; null when its header is gone. */
export function readTaskSheet(cells: readonly (readonly Cell[])[]): TaskSheet | null {
  const table = findTable({ name: '', id: 0, cells }, PATTERNS, ['body', 'task']);
  if (table === null) return null;
  const tasks: PlanTask[] = [];
  const lines: string[] = [];
  let lastRow = table.last;
  for (let at = table.last + 1; at < cells.length; at++) {
    const row = cells[at] ?? [];
    const part = (key: keyof typeof PATTERNS): string => normaliseText(textIn(table, row, key));
    const pasted = textIn(table, row, 'text');
    if (pasted !== '') lines.push(pasted);
    if (TASK_COLUMNS.some((key) => part(key) !== '')) lastRow = at;
    if (part('task') === '') continue;
    const stateText = part('state');
    tasks.push({
      ...{ body: part('body'), officer: part('officer'), task: part('task'), deadline: part('deadline') },
      ...{ state: taskState(stateText), stateText, note: part('note') },
    });
  }
  return {
    tasks,
    text: lines.join('\n'),
    nextRow: lastRow + 2,
    columns: TASK_COLUMNS.map((key) => (table.columns.get(key) ?? -1) + 1),
  };
}
