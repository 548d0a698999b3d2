/** The menu's side of fixing: shows what would change and asks, before anything does. */
import {
  askSafeText,
  chosenOf,
  columnText,
  confirmGroups,
  fixTexts,
  offerText,
  say,
  undoReport,
} from '../core/index';
import type { FixChoice, Lang, OfferReport, RunOptions } from '../core/index';
import { runFixes } from './fix';
import { askText, askYesNo, showSentence } from './panel';
import type { FixResult, UndoResult } from './server-types';
import { nextUndo, runUndo } from './undo';

/** The register may change while a person reads; more often than this nobody is asked again. */
const MOST_ASKED = 3;
/** More dialogs at one go would tire; the next click goes on. */
const MOST_DIALOGS = 12;

type Done = Extract<FixResult, { ok: true }>;

/** Previews the safe fixes in a dialog and a sheet, and makes exactly those when the person says yes. */
export function fixAskingFirst(overrides: RunOptions): FixResult {
  let shown = runFixes(overrides, { choices: null, preview: 'sheet' });
  for (let asked = 0; asked < MOST_ASKED; asked++) {
    if (!shown.ok) return shown;
    const { lang } = shown.settings;
    if (shown.fixes.length === 0) {
      showSentence(shown.summary.join('\n'));
      return shown;
    }
    const answer = askYesNo(say(fixTexts, lang, 'ask-title'), askSafeText(shown, asked > 0));
    if (answer !== 'yes') return shown;
    shown = runFixes(overrides, { choices: null, preview: 'none', expected: shown.fingerprint ?? '' });
    if (shown.ok && !shown.preview) {
      showSentence(shown.summary.join('\n'));
      return shown;
    }
  }
  return shown;
}

/** Asks about the fixes that need a person, a column or a cell at a time, then makes those that got a yes. */
export function confirmFixes(overrides: RunOptions): FixResult {
  const shown = runFixes(overrides, { choices: [], preview: 'list', recovers: true });
  if (!shown.ok) return shown;
  const { lang } = shown.settings;
  if (shown.toConfirm.length === 0) {
    showSentence(say(fixTexts, lang, 'confirm-none'));
    return shown;
  }
  const { choices, left } = askAll(shown, lang);
  if (choices.length === 0) return shown;
  const result = runFixes(overrides, { choices, preview: 'none' });
  if (result.ok) showSentence(closing(result, left, lang));
  return result;
}

function closing(result: Done, left: number, lang: Lang): string {
  const text = result.summary.join('\n');
  return left > 0 ? say(fixTexts, lang, 'confirm-rest', { result: text, count: left }) : text;
}

interface Answers {
  readonly choices: FixChoice[];
  /** Proposals nobody was asked about. */
  left: number;
}
/** Dialogs that may still be shown; 0 once the person stopped. */
interface Budget {
  dialogs: number;
}

function askAll({ toConfirm }: Done, lang: Lang): Answers {
  const groups = confirmGroups(toConfirm);
  const answers: Answers = { choices: [], left: 0 };
  const budget: Budget = { dialogs: MOST_DIALOGS };
  groups.forEach(({ offers }, at) => {
    if (budget.dialogs === 0) {
      answers.left += offers.length;
      return;
    }
    const title = say(fixTexts, lang, 'confirm-title', { index: at + 1, count: groups.length });
    if (offers.length === 1 || askColumn(offers, title, lang, answers, budget))
      for (const offer of offers) askOffer(offer, title, lang, answers, budget);
  });
  return answers;
}

/** Whether the cells of the column are to be seen one by one. */
function askColumn(
  offers: readonly OfferReport[],
  title: string,
  lang: Lang,
  answers: Answers,
  budget: Budget,
): boolean {
  budget.dialogs--;
  const typed = askText(title, columnText({ offers }, lang));
  if (typed === 'closed') {
    budget.dialogs = 0;
    answers.left += offers.length;
    return false;
  }
  if (typed === null) return false;
  if (typed.text.trim() === '1') answers.choices.push(...offers.flatMap((offer) => chosenOf(offer) ?? []));
  return typed.text.trim() === '2';
}

function askOffer(offer: OfferReport, title: string, lang: Lang, answers: Answers, budget: Budget): void {
  if (budget.dialogs === 0) {
    answers.left++;
    return;
  }
  budget.dialogs--;
  const answer = offer.values.length > 1 ? askOption(offer, title, lang) : askCell(offer, title, lang);
  if (answer === 'stop') {
    budget.dialogs = 0;
    answers.left++;
  } else if (answer !== null) answers.choices.push(answer);
}

function askCell(offer: OfferReport, title: string, lang: Lang): FixChoice | 'stop' | null {
  const answer = askYesNo(title, offerText(offer, lang));
  if (answer === 'cancel') return 'stop';
  return answer === 'yes' ? chosenOf(offer) : null;
}

function askOption(offer: OfferReport, title: string, lang: Lang): FixChoice | 'stop' | null {
  const typed = askText(title, offerText(offer, lang));
  if (typed === 'closed') return 'stop';
  return typed === null ? null : chosenOf(offer, typed.text);
}

/** Asks before the last run is undone, and says what came of it. */
export function undoAskingFirst(overrides: RunOptions): UndoResult {
  const next = nextUndo(overrides);
  if (!next.ok) return next;
  const { run, cells, lang } = next;
  if (run !== null) {
    const question = say(fixTexts, lang, 'undo-ask', { run, count: cells });
    if (askYesNo(say(fixTexts, lang, 'undo-title'), question) !== 'yes')
      return { ok: true, ...undoReport(null, { undone: [], kept: [] }, lang) };
  }
  const result = runUndo(overrides);
  if (result.ok) showSentence(result.summary.join('\n'));
  return result;
}
