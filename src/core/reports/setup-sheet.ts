/** GN Thiết lập: what each sheet was taken for, column by column, and what the officer should decide. */
import { say } from '../messages/catalogue';
import { setupTexts } from '../messages/setup';
import type { Lang } from '../model';
import type { CorrectionColumns } from '../register/corrections';
import { leftSheets, readsHouseholds, type Explanation } from '../register/explain';
import { text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, newDraft, wide } from './draft';
import { addTitle } from './heading';
import { COLORS, QUESTION_TINT } from './palette';
import { addSetupBlock, addUnreadBlock } from './setup-block';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel } from './sheet-model';
import { countText, dateText } from './wording';

export interface SetupSheetInput {
  readonly lang: Lang;
  readonly unitName: string | null;
  /** 'YYYY-MM-DD' */
  readonly today: string;
  readonly explanation: Explanation;
  readonly households: number;
  readonly persons: number;
  /** Further sentences for the box at the top: typed corrections not understood, columns in an old font. */
  readonly notes: readonly string[];
}

/** Column, header, field, how sure, why, samples, correction: 252 mm together. */
const WIDTHS = [12, 46, 38, 24, 38, 64, 30] as const;
const BOX: CellStyle = { border: true, size: 11, ...QUESTION_TINT };
/** Where the officer's corrections stand, for reading them back. */
export const SETUP_CORRECTIONS: CorrectionColumns = { letter: 0, header: 1, typed: 6 };

/** The set-up sheet: the questions in a box, then a block for each sheet, then the sheets not used. */
export function setupSheet(input: SetupSheetInput): SheetModel {
  const { lang, explanation } = input;
  const draft = newDraft(WIDTHS);
  addTitle(draft, say(setupTexts, lang, 'title'), subtitle(input));
  addBox(draft, input);
  for (const sheet of explanation.sheets) {
    addSpace(draft, 9);
    addSetupBlock(draft, sheet, lang);
  }
  addIgnored(draft, explanation, lang);
  return sheetOfDraft(draft, 'setup');
}

function subtitle({ lang, unitName, today, explanation, households, persons }: SetupSheetInput): string {
  return say(setupTexts, lang, 'subtitle', {
    unit: unitName ?? say(setupTexts, lang, 'unit-unknown'),
    today: dateText(today),
    sheets: explanation.sheets.length,
    households: countText(households, lang),
    persons: countText(persons, lang),
  });
}

/** What is to be decided, what changed since the choices were saved, and how to correct a column. */
function addBox(draft: Draft, { lang, explanation, notes }: SetupSheetInput): void {
  const questions = explanation.sheets.flatMap((sheet) => sheet.questions);
  const lines = [
    ...questions.map((question) => question.text),
    ...besideOf(explanation, lang),
    ...changesOf(explanation, lang),
    ...notes,
  ];
  const title = boxTitle(explanation, questions.length, lang);
  addRow(draft, [wide(text(title, { ...BOX, bold: true, size: 12 }), WIDTHS.length)], { min: 22 });
  lines.forEach((line, index) =>
    addRow(draft, [wide(text(`${index + 1}. ${line}`, BOX), WIDTHS.length)], { min: 18 }),
  );
  const how = text(say(setupTexts, lang, 'how-to-correct'), { italic: true, border: true });
  addRow(draft, [wide(how, WIDTHS.length)]);
}

/** Sentences on tables that stand beside one another. */
export function besideOf({ sheets }: Explanation, lang: Lang): string[] {
  const names = sheets.filter(({ beside }) => beside !== null).map(({ sheet }) => sheet);
  return [...new Set(names)].map((sheet) => {
    const strips = new Set(
      sheets.flatMap((each) => (each.sheet === sheet && each.beside ? [each.beside] : [])),
    );
    return say(setupTexts, lang, 'beside', { sheet, count: strips.size, columns: [...strips].join(', ') });
  });
}

function boxTitle(explanation: Explanation, questions: number, lang: Lang): string {
  if (!readsHouseholds(explanation)) return say(setupTexts, lang, 'none-read');
  if (questions > 0) return say(setupTexts, lang, 'questions-title', { count: questions });
  const left = leftSheets(explanation).length;
  return left > 0
    ? say(setupTexts, lang, 'clear-but-left', { count: left })
    : say(setupTexts, lang, 'questions-none');
}

/** Sentences on headers that changed since the choices were saved. */
export function changesOf({ sheets }: Explanation, lang: Lang): string[] {
  return sheets.flatMap(({ sheet, changed }) => {
    if (changed === null) return [];
    const columns = changed.added.join(', ');
    return [
      ...(columns === '' ? [] : [say(setupTexts, lang, 'changed-added', { sheet, columns })]),
      ...changed.gone.map((header) => say(setupTexts, lang, 'changed-gone', { sheet, header })),
    ];
  });
}

function addIgnored(draft: Draft, { ignored }: Explanation, lang: Lang): void {
  if (ignored.length === 0) return;
  addSpace(draft, 9);
  const title = text(say(setupTexts, lang, 'not-used'), {
    bold: true,
    border: true,
    fill: COLORS.header,
    size: 12,
  });
  addRow(draft, [wide(title, WIDTHS.length)], { min: 20 });
  for (const sheet of ignored) {
    const { why, table } = sheet;
    if (table === undefined) addRow(draft, [wide(text(why, { border: true }), WIDTHS.length)]);
  }
  for (const sheet of ignored) {
    if (sheet.table === undefined) continue;
    addSpace(draft, 9);
    addUnreadBlock(draft, { ...sheet, table: sheet.table }, lang);
  }
}
