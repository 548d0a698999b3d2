/** GN Theo đơn vị and GN Theo cán bộ: targets and tasks by who answers for them; first of all, what nobody does. */
import type { RunSettings, TargetProgress } from '../model';
import type { OwnerGroup, OwnerKind, Officers } from '../targets/owners';
import type { PlanTask, TaskState } from '../tasks/task';
import { countText } from '../targets/wording';
import { NONE, none, text } from './cells';
import { addRow, nextRow, wide } from './draft';
import { addTargetCells, OWNER_WIDTHS } from './owner-target';
import { STATUSES, statusWord } from './progress-context';
import { COLORS, STATUS_TINTS } from './palette';
import type { SheetModel, WordRule } from './sheet-model';
import { addLine, CELL, CENTER, finishView, HEADER, newView, startBlock, type View } from './view-frame';
import { wordsOf } from './words';

export interface OwnerSheetInput {
  readonly kind: OwnerKind;
  readonly settings: RunSettings;
  readonly groups: readonly OwnerGroup[];
  readonly progress: readonly TargetProgress[];
  readonly tasks: readonly PlanTask[];
  readonly officers: Officers;
}
const STATUS_COLUMN = 8;
const STATES: readonly TaskState[] = ['todo', 'doing', 'done'];
const STATE_TINTS = {
  todo: STATUS_TINTS['no-data'],
  doing: STATUS_TINTS['in-progress'],
  done: STATUS_TINTS.met,
} as const;

/** One table: a heading for each body or officer, then its targets, then its tasks. */
export function ownerSheet(input: OwnerSheetInput): SheetModel {
  const { kind, settings, groups, progress, tasks } = input;
  const view = newView(OWNER_WIDTHS, [2, 2, 5], settings, `owner.title.${kind}`);
  const { draft, said } = view;
  const count = (value: number) => countText(value, settings.lang);
  const total = said('owner.summary', { targets: count(progress.length), tasks: count(tasks.length) });
  addLine(view, `${total} ${nobodyText(input, view)}`, { bold: true });
  if (kind === 'officer' && input.officers.size === 0)
    addLine(view, said('owner.noOfficers'), { italic: true });
  const words = wordsOf(settings.lang);
  const headers = ['unit', 'plan', 'actual', 'share', 'gap'] as const;
  const header = addRow(draft, [
    text(words('progress.code'), HEADER),
    text(said('owner.content'), HEADER),
    ...headers.map((key) => text(words(`progress.${key}`), HEADER)),
    text(said('owner.status'), HEADER),
    text(said(`owner.other.${kind}`), HEADER),
  ]);
  groups.forEach((group, index) => addGroup(view, input, group, index + 1));
  if (groups.length === 0) addLine(view, said('owner.empty'), { italic: true });
  const last = nextRow(draft) - 1;
  return finishView(view, kind === 'body' ? 'by-body' : 'by-officer', {
    notes: [],
    repeatRow: header,
    wordRules: rulesOf(view, header + 1, last),
  });
}

/** 'Chưa có đơn vị phụ trách: chỉ tiêu a, b; 02 nhiệm vụ.' */
function nobodyText({ kind, groups, settings }: OwnerSheetInput, { said }: View): string {
  const nobody = groups.find(({ name }) => name === null);
  if (nobody === undefined) return groups.length === 0 ? '' : said('owner.nobodyNone');
  const ids = nobody.targets.map(({ target }) => target.id).join(', ');
  const parts = [
    ...(ids === '' ? [] : [said('owner.nobodyTargets', { ids })]),
    ...(nobody.tasks.length === 0
      ? []
      : [said('owner.nobodyTasks', { count: countText(nobody.tasks.length, settings.lang) })]),
  ];
  return said(`owner.nobody.${kind}`, { which: parts.join('; ') });
}

function addGroup(view: View, input: OwnerSheetInput, group: OwnerGroup, at: number): void {
  const { draft, said } = view;
  startBlock(view);
  const name = group.name === null ? said(`owner.none.${input.kind}`) : `${at}. ${group.name}`;
  const counts = countsText(view, group);
  const fill = group.name === null ? STATUS_TINTS['in-progress'].fill : COLORS.header;
  addRow(draft, [
    wide(text(said('owner.group', { name, counts }), { ...CELL, bold: true, fill }), OWNER_WIDTHS.length),
  ]);
  group.targets.forEach((progress, index) => {
    if (index > 0) startBlock(view);
    const { id, responsible } = progress.target;
    addTargetCells(view, progress, input.kind === 'body' ? (input.officers.get(id) ?? '') : responsible);
  });
  group.tasks.forEach((task, index) => {
    if (index + group.targets.length > 0) startBlock(view);
    addTask(view, task, input.kind, index + 1);
  });
}

/** '07 chỉ tiêu (đạt 05, chưa đạt 02); 03 nhiệm vụ (xong 01, chưa ghi 02)' */
function countsText({ said, settings }: View, { targets, tasks }: OwnerGroup): string {
  const { lang } = settings;
  const words = wordsOf(lang);
  const listed = (parts: readonly (readonly [word: string, count: number])[]): string =>
    parts
      .filter(([, count]) => count > 0)
      .map(([word, count]) => `${word.toLowerCase()} ${countText(count, lang)}`)
      .join(', ');
  const statuses = STATUSES.map(
    (status) => [statusWord(words, status), targets.filter((each) => each.status === status).length] as const,
  );
  const states = [...STATES, null].map(
    (state) =>
      [said(`state.${state ?? 'none'}`), tasks.filter((each) => each.state === state).length] as const,
  );
  return [
    ...(targets.length > 0
      ? [said('owner.groupTargets', { count: countText(targets.length, lang), statuses: listed(statuses) })]
      : []),
    ...(tasks.length > 0
      ? [said('owner.groupTasks', { count: countText(tasks.length, lang), states: listed(states) })]
      : []),
  ].join('; ');
}

function addTask({ draft, said }: View, task: PlanTask, kind: OwnerKind, at: number): void {
  const state = task.state === null ? task.stateText || said('state.none') : said(`state.${task.state}`);
  const other = kind === 'body' ? task.officer : task.body;
  const due = task.deadline === '' ? '' : said('owner.deadline', { deadline: task.deadline });
  const beside = [due, task.note].filter((each) => each !== '').join('\n');
  addRow(draft, [
    text(`NV${at}`, { ...CENTER, size: 9.5 }),
    wide(text(task.task, CELL), 4),
    wide(text(beside === '' ? NONE : beside, { ...CENTER, size: 9.5 }), 2),
    text(state, { ...CENTER, bold: true }),
    other === '' ? none(CELL) : text(other, { ...CENTER, size: 9.5 }),
  ]);
}

function rulesOf({ said, settings }: View, from: number, to: number): WordRule[] {
  if (to < from) return [];
  const block = { row: from, column: STATUS_COLUMN, rows: to - from + 1, columns: 1 };
  const words = wordsOf(settings.lang);
  return [
    ...STATUSES.map((status) => ({ block, word: statusWord(words, status), ...STATUS_TINTS[status] })),
    ...STATES.map((state) => ({ block, word: said(`state.${state}`), ...STATE_TINTS[state] })),
  ];
}
