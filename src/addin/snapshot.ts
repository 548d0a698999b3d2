/** Snapshots at a cut-off: which one, why again, and the lines of GN Lịch sử. */
import { HISTORY_TEXTS, say, snapshotChoices } from '../core/index';
import type { RunOptions, SnapshotOffer } from '../core/index';
import { analyseWorkbook, readAll, write } from './action';
import { act } from './answer';
import { momentIn } from './dates';
import { askText, showSentence, showToast } from './panel';
import type { ActionResult, Failure } from './server-types';
import { activeWorkbook, ownCells } from './workbook';
import { addHistory, markHistory } from './write-history';

/** What a person answers; null when a dialog was left. */
interface Answers {
  readonly cutOff?: string;
  readonly reason?: string;
  readonly by?: string;
}

/**
 * Takes a snapshot.
 *
 * @param isAsked a person at the menu is asked for the cut-off, for a reason to take it again, and for a name
 * @returns null when the person left a question
 */
export function takeSnapshot(overrides: RunOptions, isAsked: boolean): ActionResult | null {
  if (!isAsked) return snapshot(overrides, overrides.snapshot ?? {});
  const found = offer(overrides);
  if (!found.ok) return found;
  // Outside the lock: nobody waits for a person who thinks.
  const answers = askAll(found);
  if (answers === null) return null;
  const result = snapshot(overrides, answers);
  if (result.ok) showSentence(result.summary.join('\n'));
  return result;
}

type Offered = ({ readonly ok: true } & SnapshotOffer) | Failure;

function offer(overrides: RunOptions): Offered {
  return act(overrides, (options) => {
    const { grids, own, today, zone } = readAll(activeWorkbook());
    return { ok: true as const, ...snapshotChoices(grids, ownCells(own, zone), options, today) };
  });
}

function askAll({ lang, question, choices, usual, taken }: SnapshotOffer): Answers | null {
  const title = say(HISTORY_TEXTS, lang, 'ask.title');
  const answered = askText(title, question);
  if (answered === null || answered === 'closed') return null;
  const text = answered.text.trim();
  const cutOff = text === '' ? usual : (choices[Number(text) - 1] ?? text);
  const before = taken(cutOff);
  const reason = before === null ? { text: '' } : askText(title, before);
  if (reason === null || reason === 'closed') return null;
  if (before !== null && reason.text.trim() === '') {
    showSentence(say(HISTORY_TEXTS, lang, 'ask.reasonNeeded'));
    return null;
  }
  const by = askText(title, say(HISTORY_TEXTS, lang, 'ask.by'));
  if (by === null || by === 'closed') return null;
  return { cutOff, reason: reason.text, by: by.text };
}

function snapshot(overrides: RunOptions, { cutOff, reason, by }: Answers): ActionResult {
  return act(overrides, (options) => {
    const workbook = activeWorkbook();
    const at = momentIn(workbook.getSpreadsheetTimeZone());
    // A day stored for other tasks is not the cut-off's; one given for this run is meant.
    const { asOf } = overrides;
    const choice = {
      at,
      ...(cutOff ? { cutOff } : {}),
      ...(reason ? { reason } : {}),
      ...(by ? { by } : {}),
    };
    const { analysis, own } = analyseWorkbook(workbook, ['snapshot'], {
      ...options,
      snapshot: { ...choice, ...(asOf === undefined ? {} : { asOf }) },
    });
    const { history, models, report } = analysis;
    if (history === null) return { ok: true as const, ...report };
    const added = addHistory(workbook, own, history, report.settings.lang);
    let sheetsWritten: string[];
    try {
      sheetsWritten = [added.sheet.getName(), ...write(workbook, models, own)];
    } catch (error) {
      added.takeBack();
      throw error;
    }
    markHistory(added.sheet, history.marks);
    showToast(report.summary.join('\n'));
    return { ok: true as const, ...report, sheetsWritten };
  });
}
