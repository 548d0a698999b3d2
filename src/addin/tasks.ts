/** Tasks proposed from a plan's text: added below those of GN Nhiệm vụ, whose other cells are never touched. */
import { DomainError, emptyTasksSheet, proposal, proposalText, say, VIEW_TEXTS } from '../core/index';
import type { RunOptions, TaskProposal } from '../core/index';
import { ensureEditable } from './access';
import { readAll, write } from './action';
import { act } from './answer';
import { askYesNo, showSentence, showToast } from './panel';
import { storedOptions } from './preferences';
import type { TasksResult } from './server-types';
import { activeWorkbook, appendTexts, cellsOf, ownSheets } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** GN Nhiệm vụ, inserted where there is none, with what its text proposes. */
function tasksSheetOf(options: RunOptions): { sheet: Sheet; found: TaskProposal; written: string[] } {
  const workbook = activeWorkbook();
  const { grids, own, today, zone } = readAll(workbook);
  const written = own.has('tasks') ? [] : write(workbook, [emptyTasksSheet(grids, options, today)], own);
  const sheet = ownSheets(workbook).get('tasks');
  if (!sheet) throw new DomainError('unexpected', { name: 'GN Nhiệm vụ' });
  return { sheet, found: proposal(cellsOf(sheet, zone), options.planText), written };
}

/**
 * Adds what the text proposes and the sheet has not.
 *
 * @param isAsked a person at the menu sees the tasks and says yes first; the command line has said so already
 */
export function addProposedTasks(overrides: RunOptions, isAsked: boolean): TasksResult {
  const lang = overrides.lang ?? storedOptions().lang ?? 'vi';
  if (isAsked) {
    const seen = act(overrides, (options) => ({ ok: true as const, ...tasksSheetOf(options) }));
    if (!seen.ok) return seen;
    const why = whyNothing(seen.found);
    if (why !== null) {
      showSentence(say(VIEW_TEXTS, lang, why, { sheet: seen.sheet.getName() }));
      return { ok: true, sheetsWritten: seen.written, tasksAdded: 0, summary: [] };
    }
    const answer = askYesNo('GN Nhiệm vụ', proposalText(seen.found.fresh, lang));
    if (answer !== 'yes') return { ok: true, sheetsWritten: seen.written, tasksAdded: 0, summary: [] };
  }
  return act(overrides, (options) => {
    const { sheet, found, written } = tasksSheetOf(options);
    const name = sheet.getName();
    const why = whyNothing(found);
    if (why === null && found.sheet !== null) {
      ensureEditable([sheet]);
      const [body = 0, , task = 0] = found.sheet.columns;
      const { nextRow } = found.sheet;
      appendTexts(sheet, nextRow, [
        { column: body, texts: found.fresh.map((each) => each.body) },
        { column: task, texts: found.fresh.map((each) => each.task) },
      ]);
    }
    const added = why === null ? found.fresh.length : 0;
    const sentence = say(VIEW_TEXTS, lang, why ?? 'tasks.added', { sheet: name, count: added });
    showToast(sentence);
    return {
      ok: true as const,
      sheetsWritten: added > 0 || written.length > 0 ? [name] : [],
      tasksAdded: added,
      summary: [sentence],
    };
  });
}

function whyNothing({ sheet, fresh, hasText }: TaskProposal) {
  if (sheet === null) return 'tasks.noHeader' as const;
  if (!hasText) return 'tasks.noText' as const;
  return fresh.length === 0 ? ('tasks.noneFound' as const) : null;
}
