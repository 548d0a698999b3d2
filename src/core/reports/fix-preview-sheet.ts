/** GN Xem trước sửa: every cell the bulk button would change, with a link, before anything is changed. */
import type { Change, FixPlan, Refusal } from '../fixes/change';
import { say } from '../messages/catalogue';
import { fixTexts } from '../messages/fixes';
import type { CellRef, RunSettings } from '../model';
import { text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, newDraft, wide } from './draft';
import { changeText, householdText, rulesText } from './fix-words';
import { address } from './formulas';
import { addTitle } from './heading';
import { COLORS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, ModelCell, SheetModel } from './sheet-model';
import { countText, dateText } from './wording';
import { unitOf, wordsOf } from './words';

/** Sheet, cell, household, before, after, rule: 252 mm together. */
const WIDTHS = [32, 16, 52, 48, 48, 56] as const;
const HEADERS = ['sheet', 'cell', 'household', 'before', 'after', 'rule'] as const;
const CELL: CellStyle = { border: true, size: 10 };
const CENTER: CellStyle = { ...CELL, align: 'center' };
const HEADER: CellStyle = { border: true, bold: true, align: 'center', fill: COLORS.header };

export interface FixPreviewInput {
  readonly settings: RunSettings;
  readonly plan: FixPlan;
}

/** The changes in the order of the workbook, then what is not fixed, with the reason. */
export function fixPreviewSheet({ settings, plan }: FixPreviewInput): SheetModel {
  const { lang } = settings;
  const draft = newDraft(WIDTHS);
  addTitle(
    draft,
    say(fixTexts, lang, 'preview-title'),
    say(fixTexts, lang, 'preview-subtitle', {
      unit: unitOf(settings, wordsOf(lang)),
      count: countText(plan.changes.length, lang),
      today: dateText(settings.today),
    }),
  );
  const headerRow = addRow(
    draft,
    HEADERS.map((key) => text(say(fixTexts, lang, `column-${key}`), HEADER)),
    { min: 20 },
  );
  for (const change of plan.changes) addRow(draft, changeCells(change, settings));
  if (plan.changes.length === 0)
    addRow(draft, [text(say(fixTexts, lang, 'preview-none'), { italic: true, wrap: false })]);
  addRefused(draft, plan.refused, settings);
  return sheetOfDraft(draft, 'fix-preview', { headerRow });
}

function changeCells({ ref, household, before, after, codes }: Change, { lang }: RunSettings): ModelCell[] {
  const shown = changeText(before, after, lang);
  return [
    text(ref.sheet, CENTER),
    linkTo(ref),
    text(householdText(household), CELL),
    text(shown.before, CENTER),
    text(shown.after, { ...CENTER, bold: true }),
    text(rulesText(codes, lang), CELL),
  ];
}

function addRefused(draft: Draft, refused: readonly Refusal[], { lang }: RunSettings): void {
  if (refused.length === 0) return;
  addSpace(draft, 9);
  addRow(draft, [text(say(fixTexts, lang, 'preview-refused'), { bold: true, wrap: false })], { min: 20 });
  const header = (key: 'sheet' | 'cell' | 'rule' | 'reason'): ModelCell =>
    text(say(fixTexts, lang, `column-${key}`), HEADER);
  addRow(draft, [header('sheet'), header('cell'), wide(header('rule'), 2), wide(header('reason'), 2)], {
    min: 20,
  });
  for (const { ref, code, reason } of refused) {
    addRow(draft, [
      text(ref.sheet, CENTER),
      linkTo(ref),
      wide(text(rulesText([code], lang), CELL), 2),
      wide(text(say(fixTexts, lang, `reason-${reason}`), CELL), 2),
    ]);
  }
}

function linkTo(ref: CellRef): ModelCell {
  return {
    ...text(address(ref.column, ref.row), { ...CENTER, underline: true, color: COLORS.link }),
    link: ref,
  };
}
