/** Hoàn tác: finds the last run of fixes that still changes something, and undoes it. */
import { openRuns, strangersText, undoReport } from '../core/index';
import type { Lang, OpenRun, RunOptions, UndoOutcome } from '../core/index';
import { actOnFixes } from './answer';
import { showToast } from './panel';
import type { Failure, UndoResult } from './server-types';
import { outcomeOf, undoEntries, type UndoMeans } from './undo-entries';
import { linesOf, sheetReader, type Reader } from './undo-lines';
import { activeWorkbook, ownSheets, staffSheets } from './workbook';
import { findLog, sayFindingsAreOlder } from './write-fix-log';
import type { FixLog } from './write-fix-log';

type NextUndo =
  { readonly ok: true; readonly run: number | null; readonly cells: number; readonly lang: Lang } | Failure;

/** What the next undo has to do. */
interface Next {
  readonly log: FixLog | null;
  /** The last run of which something can be put back; null when there is none. */
  readonly run: OpenRun | null;
  /** Where there is none: cells earlier undos kept and that still cannot go back. */
  readonly kept: UndoOutcome['kept'];
}

/**
 * The last run that still changes something. A run an undo has been at is passed over as long as none of the cells
 * it kept can go back, so that the runs before it can be undone all the same.
 */
function findNext(means: Omit<UndoMeans, 'log'>): Next {
  const log = findLog(ownSheets(means.workbook), means.zone);
  const kept: UndoOutcome['kept'][number][] = [];
  let read: Reader | null = null;
  for (const run of log ? openRuns(log.entries) : []) {
    if (!run.tried) return { log, run, kept: [] };
    const lines = linesOf((read = read ?? sheetReader(means)), run.entries);
    if (lines.some(({ step }) => step.kind !== 'keep')) return { log, run, kept: [] };
    kept.push(...outcomeOf(lines, means).kept);
  }
  return { log, run: null, kept };
}

/** What would be undone: number of the run, null when there is none, and of its cells. */
export function nextUndo(overrides: RunOptions): NextUndo {
  return actOnFixes(overrides, ({ lang = 'vi' }) => {
    const workbook = activeWorkbook();
    const { run } = findNext({ workbook, zone: workbook.getSpreadsheetTimeZone(), lang });
    return { ok: true as const, run: run?.run ?? null, cells: run?.entries.length ?? 0, lang };
  });
}

/** Undoes the last run of fixes that still changes something. */
export function runUndo(overrides: RunOptions): UndoResult {
  let done: Extract<UndoResult, { ok: true }> | null = null;
  const result = actOnFixes(overrides, ({ lang = 'vi' }) => {
    const workbook = activeWorkbook();
    const means = { workbook, zone: workbook.getSpreadsheetTimeZone(), lang };
    const own = ownSheets(workbook);
    const { log, run, kept } = findNext(means);
    const outcome = log && run ? undoEntries({ ...means, log }, run.entries) : { undone: [], kept };
    const report = undoReport(run?.run ?? null, outcome, lang);
    // Without a log: there may be one that is not to be known as ours any more.
    const strange = log
      ? []
      : strangersText(
          staffSheets(workbook).map((sheet) => sheet.getName()),
          lang,
        );
    done = { ok: true as const, ...report, summary: [...report.summary, ...strange] };
    if (outcome.undone.length > 0) sayFindingsAreOlder(own, lang);
    showToast(done.summary.join('\n'));
    return done;
  });
  // A toast or a lock that fails afterwards does not make the cells changed again.
  return result.ok ? result : (done ?? result);
}
