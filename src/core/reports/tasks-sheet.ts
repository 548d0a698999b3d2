/** GN Nhiệm vụ: the staff's own list of tasks, to be filled in by hand; never written over. */
import type { RunSettings } from '../model';
import { blank, text } from './cells';
import { addRow, addSpace, newDraft, wide } from './draft';
import { addTitle } from './heading';
import { COLORS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel } from './sheet-model';
import { viewWords } from './view-frame';
import { unitOf, wordsOf } from './words';

/** Number, body, officer, task, deadline, state, note: 252 mm; the plan's text beside them is not printed. */
const WIDTHS = [10, 44, 34, 92, 22, 24, 26] as const;
const TEXT_MM = 90;
const EMPTY_ROWS = 30;
const INPUT: CellStyle = {
  border: true,
  size: 11,
  fill: COLORS.input,
  wrap: true,
  align: 'left',
  valign: 'middle',
  format: '@',
};

export function tasksSheet(settings: Pick<RunSettings, 'lang' | 'unitName' | 'periodEnd'>): SheetModel {
  const said = viewWords(settings.lang);
  const draft = newDraft([...WIDTHS, TEXT_MM]);
  const columns = WIDTHS.length;
  addTitle(
    draft,
    said('tasks.title', { year: settings.periodEnd.slice(0, 4) }),
    said('tasks.subtitle', { unit: unitOf(settings, wordsOf(settings.lang)) }),
    columns,
  );
  for (const key of ['tasks.hint', 'tasks.hintText'] as const)
    addRow(draft, [wide(text(said(key), { italic: true, align: 'center' }), columns)]);
  addSpace(draft, 5);
  const header: CellStyle = { border: true, bold: true, align: 'center', fill: COLORS.header };
  const keys = ['body', 'officer', 'task', 'deadline', 'state', 'note', 'text'] as const;
  const headerRow = addRow(
    draft,
    [said('number'), ...keys.map((key) => said(`tasks.${key}`))].map((label) => text(label, header)),
    { min: 20 },
  );
  for (let row = 0; row < EMPTY_ROWS; row++)
    addRow(draft, [blank({ ...INPUT, fill: undefined }), ...keys.map(() => blank(INPUT))]);
  return sheetOfDraft(draft, 'tasks', { headerRow, printed: columns });
}
