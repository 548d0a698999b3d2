/** Gộp sổ: the lists of the workbook (and those the command line hands in) in one sheet, after a look at what goes into it. */
import { MERGE_TEXTS, planMerge, say } from '../core/index';
import type { RunOptions } from '../core/index';
import { readAll, write } from './action';
import { act } from './answer';
import { askYesNo, showSentence } from './panel';
import type { MergeResult } from './server-types';
import { activeWorkbook } from './workbook';

/** ask: a person at the menu says yes first; list: nothing is written. */
export type MergeMode = 'ask' | 'list' | 'write';

/**
 * Merges registers.
 *
 * @returns null when the person said no
 */
export function mergeRegisters(overrides: RunOptions, mode: MergeMode): MergeResult | null {
  if (mode === 'write') return merge(overrides);
  const seen = planned(overrides);
  if (!seen.ok) return seen;
  if (mode === 'list') return { ok: true, ...seen.plan.report, summary: seen.plan.preview };
  // Outside the lock: nobody waits for a person who thinks.
  const { lang, question } = seen.plan;
  if (askYesNo(say(MERGE_TEXTS, lang, 'ask.title'), question) !== 'yes') return null;
  const result = merge(overrides);
  if (result.ok) showSentence(result.summary.join('\n'));
  return result;
}

function planned(overrides: RunOptions) {
  return act(overrides, (options) => {
    const workbook = activeWorkbook();
    const { grids, today } = readAll(workbook);
    return { ok: true as const, plan: planMerge(grids, options, today, hiddenSheets(workbook)) };
  });
}

function merge(overrides: RunOptions): MergeResult {
  return act(overrides, (options) => {
    const workbook = activeWorkbook();
    const { grids, own, today } = readAll(workbook);
    const { model, report } = planMerge(grids, options, today, hiddenSheets(workbook));
    return { ok: true as const, ...report, sheetsWritten: write(workbook, [model], own) };
  });
}

/** A call a sheet, whatever it holds. */
function hiddenSheets(workbook: GoogleAppsScript.Spreadsheet.Spreadsheet): string[] {
  return workbook
    .getSheets()
    .filter((sheet) => sheet.isSheetHidden())
    .map((sheet) => sheet.getName());
}
