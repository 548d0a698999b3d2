/** A question as a dialog asks it, and what an answer typed there means. */
import { BLANK_MARKS_TEXTS } from '../messages/blank-marks';
import { fill, say } from '../messages/catalogue';
import { setupTexts } from '../messages/setup';
import type { BlankMarks, Lang } from '../model';
import { columnIndex } from './columns';
import type { SheetExplanation } from './explain';
import { labelOf } from './explain-columns';
import { areMarks } from './field-content';
import type { Question } from './explain-questions';
import type { Decision } from './remember';

export type Answer =
  | { readonly ok: true; readonly decisions: readonly Decision[] }
  | { readonly ok: false; readonly reason: string };

/** The text of the dialog: the question, the columns in question with their values, and how to answer. */
export function dialogText(question: Question, sheet: SheetExplanation, lang: Lang): string {
  const shown = question.columns.length > 0 ? question.columns : sheet.unmapped.map(({ column }) => column);
  const columns = shown
    .slice(0, MOST_COLUMNS)
    .map((column) => columnLine(column, sheet))
    .join('\n');
  const text = (key: 'ask-column' | 'ask-option', rest: Record<string, string>): string =>
    // Without a column to show, no gap is left in the dialog.
    fill(setupTexts[lang][key], lang, { question: question.text, columns, ...rest }).replace(
      /\n{3,}/g,
      '\n\n',
    );
  if (question.kind === 'blank-marks')
    return say(BLANK_MARKS_TEXTS, lang, 'ask', { question: question.text });
  if (question.kind === 'unsure-column') {
    const options = question.fields.map((field, i) => `${i + 1}. ${labelOf(field, lang)}`).join('\n');
    return text('ask-option', { options });
  }
  return text('ask-column', { example: question.columns[0] ?? shown[0] ?? 'H' });
}

const MOST_COLUMNS = 8;

/** 'D “Điểm B1”: 100 · 120' */
function columnLine(column: string, { fields, unmapped }: SheetExplanation): string {
  const found = [...unmapped, ...fields].find((each) => each.column === column);
  return `${column} “${found?.header ?? ''}”: ${(found?.samples ?? []).join(' · ')}`;
}

/** What was typed means, or why it cannot be used. */
export function answerOf(question: Question, typed: string, sheet: SheetExplanation, lang: Lang): Answer {
  const text = typed.trim().toUpperCase();
  if (question.kind === 'blank-marks') return blankMarksAnswer(question, text, lang);
  return question.kind === 'unsure-column'
    ? optionAnswer(question, text, lang)
    : columnAnswer(question, text, sheet, lang);
}

const BLANK_ANSWERS: ReadonlyMap<string, BlankMarks> = new Map([
  ['1', 'notPoor'],
  ['2', 'unreviewed'],
]);

function blankMarksAnswer({ sheet }: Question, text: string, lang: Lang): Answer {
  const blankMarks = BLANK_ANSWERS.get(text);
  return blankMarks === undefined
    ? { ok: false, reason: say(setupTexts, lang, 'bad-number') }
    : { ok: true, decisions: [{ sheet, column: null, field: null, blankMarks }] };
}

function optionAnswer({ sheet, columns, fields }: Question, text: string, lang: Lang): Answer {
  const [column = null] = columns;
  const field = text === '0' ? null : fields[Number(text) - 1];
  if (!/^\d{1,2}$/.test(text) || field === undefined) {
    return { ok: false, reason: say(setupTexts, lang, 'bad-number') };
  }
  return { ok: true, decisions: [{ sheet, column, field }] };
}

function columnAnswer(
  { sheet: name, fields, columns }: Question,
  text: string,
  sheet: SheetExplanation,
  lang: Lang,
): Answer {
  const [field] = fields;
  if (field === undefined) return { ok: true, decisions: [] };
  if (text === '0') {
    // None of them: the columns in question are left alone, and the field is not asked for again.
    const alone = columns.map((column): Decision => ({ sheet: name, column, field: null }));
    return { ok: true, decisions: [...alone, { sheet: name, column: null, field }] };
  }
  const taken = sheet.fields.find(({ column }) => column === text);
  if (taken) return { ok: false, reason: say(setupTexts, lang, 'bad-taken', { field: taken.label }) };
  const left = sheet.unmapped.find(({ column }) => column === text);
  if (left === undefined || columnIndex(text) < 0) {
    return { ok: false, reason: say(setupTexts, lang, 'bad-column') };
  }
  if (field === 'phan_loai' && areMarks(left.samples))
    return { ok: false, reason: say(setupTexts, lang, 'bad-marks') };
  if (left.header === '') {
    const row = sheet.headerRows[sheet.headerRows.length - 1] ?? 1;
    return { ok: false, reason: say(setupTexts, lang, 'bad-headless', { cell: `${text}${row}` }) };
  }
  return { ok: true, decisions: [{ sheet: name, column: text, field }] };
}
