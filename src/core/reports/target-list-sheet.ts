/** GN Danh sách of a target: the persons or households behind its figure, those still missing first. */
import { say } from '../messages/catalogue';
import { TARGET_LIST } from '../messages/target-list';
import type { RegisterRow, RunSettings, TargetProgress } from '../model';
import { number, text } from './cells';
import { addRow, addSpace, newDraft, wide } from './draft';
import { addTitle } from './heading';
import { linkedRow } from './household-code';
import { COLORS, STATUS_TINTS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, ModelCell, SheetModel } from './sheet-model';
import { countText, dateText } from './wording';

export interface ListedRow {
  readonly row: RegisterRow;
  readonly answer: 'reached' | 'missing' | 'unknown';
  readonly name: string | null;
  readonly head: string | null;
  readonly hamlet: string | null;
  readonly code: string | null;
}
export interface TargetListInput {
  readonly settings: RunSettings;
  readonly progress: TargetProgress;
  readonly rows: readonly ListedRow[];
}

const HEADERS = ['number', 'hamlet', 'code', 'head', 'name', 'answer', 'sheet', 'row'] as const;
/** Millimetres, 252 together. */
const WIDTHS = [14, 44, 28, 48, 48, 34, 20, 16] as const;
const CELL: CellStyle = { border: true, size: 11 };
const CENTER: CellStyle = { ...CELL, align: 'center' };

export function targetListSheet({ settings, progress, rows }: TargetListInput): SheetModel {
  const { lang } = settings;
  const { target, behind } = progress;
  const draft = newDraft(WIDTHS);
  addTitle(
    draft,
    say(TARGET_LIST, lang, 'title', { id: target.id }),
    say(TARGET_LIST, lang, 'subtitle', { text: target.text, asOf: dateText(settings.asOf) }),
  );
  const facts = say(TARGET_LIST, lang, 'facts', {
    reached: countText(behind?.yes.length ?? 0, lang),
    missing: countText(behind?.no.length ?? 0, lang),
    unknown: countText(behind?.unknown.length ?? 0, lang),
  });
  const style: CellStyle = { italic: true, size: 11, align: 'center' };
  addRow(draft, [wide(text(`${progress.sentence} ${facts}`, style), WIDTHS.length)]);
  addSpace(draft, 5);
  const header: CellStyle = { border: true, bold: true, align: 'center', fill: COLORS.header };
  const headerRow = addRow(
    draft,
    HEADERS.map((key) => text(say(TARGET_LIST, lang, key), header)),
    { min: 20 },
  );
  rows.forEach((row, index) => addRow(draft, cellsOf(row, index + 1, lang)));
  if (rows.length === 0)
    addRow(draft, [wide(text(say(TARGET_LIST, lang, 'none'), { ...CELL, italic: true }), WIDTHS.length)]);
  return sheetOfDraft(draft, 'household-list', { headerRow });
}

/** The colours of the verdicts, so that who is missing is found at once; the word says it too. */
const TINTS = {
  reached: STATUS_TINTS.met,
  missing: STATUS_TINTS['not-met'],
  unknown: STATUS_TINTS['no-data'],
} as const;

function cellsOf(each: ListedRow, at: number, lang: RunSettings['lang']): ModelCell[] {
  const { row, answer, head, name, code, hamlet } = each;
  return [
    number(at, '0', CENTER),
    text(hamlet ?? say(TARGET_LIST, lang, 'noHamlet'), CELL),
    text(code ?? '–', CENTER),
    text(head ?? '–', CELL),
    text(name ?? '–', CELL),
    text(say(TARGET_LIST, lang, `answer.${answer}`), { ...CENTER, ...TINTS[answer] }),
    text(row.table.sheet, { ...CELL, size: 10 }),
    linkedRow(row, String(row.row), CELL),
  ];
}
