/** Thiết lập sổ hộ: writes GN Thiết lập, asks what is open in dialogs, and the same for the panel. */
import { answerOf, dialogText, questionsIn, say, setupTexts } from '../core/index';
import { decideColumns, importColumns, proposeColumns, setUp } from '../core/index';
import type { Decision, Explanation, Lang, Question, RunOptions, SetupReport } from '../core/index';
import { readAll, write } from './action';
import { act } from './answer';
import { storeMapping, storeSetUp } from './memory';
import { askText, showSentence, showToast } from './panel';
import type { ColumnsResult, ExportResult, Failure, SetupResult } from './server-types';
import { activeWorkbook, cellsOf } from './workbook';

/** More questions at one go would tire; the sheet lists all of them. */
const MOST_QUESTIONS = 5;
const MOST_TRIES = 3;

interface Done {
  readonly ok: true;
  readonly report: SetupReport;
  readonly explanation: Explanation;
}

/** Reads, takes typed corrections and decisions, stores them, writes the sheet. In the lock as a whole. */
function rebuild(overrides: RunOptions, decisions: readonly Decision[]): Done | Failure {
  return act(overrides, (options): Done => {
    const workbook = activeWorkbook();
    const { grids, own, today, zone } = readAll(workbook);
    const decided = decisions.length > 0 ? decideColumns(grids, decisions, options) : null;
    const sheet = own.get('setup');
    const typed = sheet ? cellsOf(sheet, zone) : null;
    const found = setUp(grids, typed, decided ? { ...options, saved: decided } : options, today);
    const save = found.save ?? decided;
    if (save) storeMapping(save);
    storeSetUp(today);
    const sheetsWritten = write(workbook, [found.model], own);
    return { ok: true, report: { ...found.report, sheetsWritten }, explanation: found.explanation };
  });
}

/** Asks one question until the answer can be used; null when it is put off, 'stop' when the dialog is closed. */
function ask(
  question: Question,
  title: string,
  explanation: Explanation,
  lang: Lang,
): readonly Decision[] | 'stop' | null {
  const sheet = explanation.sheets.find(({ questions }) => questions.includes(question));
  if (!sheet) return null;
  const asked = dialogText(question, sheet, lang);
  let text = asked;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const typed = askText(title, text);
    if (typed === 'closed') return 'stop';
    if (typed === null) return null;
    const answer = answerOf(question, typed.text, sheet, lang);
    if (answer.ok) return answer.decisions;
    text = say(setupTexts, lang, 'ask-again', { text: typed.text, reason: answer.reason, question: asked });
  }
  return null;
}

function askAll(explanation: Explanation, lang: Lang): Decision[] {
  const questions = questionsIn(explanation)
    // A unit is said in the header itself, not by choosing a column.
    .filter(({ kind }) => kind !== 'unclear-unit')
    .slice(0, MOST_QUESTIONS);
  const decisions: Decision[] = [];
  for (const [i, question] of questions.entries()) {
    const title = say(setupTexts, lang, 'ask-title', { index: i + 1, count: questions.length });
    const answer = ask(question, title, explanation, lang);
    if (answer === 'stop') break;
    if (answer) decisions.push(...answer);
  }
  return decisions;
}

/** The dialogs stand outside the lock: nobody waits for a person who thinks. */
function askAndStore(first: Done, overrides: RunOptions): Done | Failure {
  const lang = first.report.settings.lang;
  const decisions = askAll(first.explanation, lang);
  if (decisions.length === 0) return first;
  const second = rebuild(overrides, decisions);
  if (!second.ok) return second;
  const count = questionsIn(second.explanation).length;
  const saved = decisions.filter(({ field, column }) => field !== null || column !== null).length;
  showSentence(say(setupTexts, lang, count > 0 ? 'ask-rest' : 'ask-done', { saved, count }));
  return second;
}

/**
 * The menu action.
 *
 * @param asks whether open questions are asked in dialogs: not when the command line runs it
 */
export function setUpRegister(overrides: RunOptions, asks: boolean): SetupResult {
  const first = rebuild(overrides, []);
  const done = first.ok && asks ? askAndStore(first, overrides) : first;
  if (!done.ok) return done;
  showToast(done.report.summary.join('\n'));
  return { ok: true, ...done.report };
}

/** The panel: how the columns are understood, with decisions that are not stored. */
export function panelColumns(decisions: readonly Decision[] = []): ColumnsResult {
  return act({}, (options) => ({
    ok: true as const,
    ...proposeColumns(readAll(activeWorkbook()).grids, decisions, options),
  }));
}

/** The panel: stores decisions and answers how the columns are understood now. */
export function panelStoreColumns(decisions: readonly Decision[]): ColumnsResult {
  return act({}, (options) => {
    const { grids, today } = readAll(activeWorkbook());
    const saved = decideColumns(grids, decisions, options);
    if (saved) storeMapping(saved);
    storeSetUp(today);
    return { ok: true as const, ...proposeColumns(grids, [], { ...options, saved: saved ?? undefined }) };
  });
}

/** The panel: the stored choices as a file for another workbook or for `--mapping`. */
export function panelExportColumns(): ExportResult {
  return act({}, ({ saved }) => ({ ok: true as const, file: saved ?? { version: 1, sheets: [] } }));
}

/** The panel: choices from a file, over those there are. */
export function panelImportColumns(file: unknown): ColumnsResult {
  return act({}, (options) => {
    const { grids } = readAll(activeWorkbook());
    const saved = importColumns(grids, file, options);
    storeMapping(saved);
    return { ok: true as const, ...proposeColumns(grids, [], { ...options, saved }) };
  });
}
