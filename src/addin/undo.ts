/** Hoàn tác: puts the cells of the last run of fixes back, or of a run that broke off. */
import { DomainError, keptMessage, openRuns, strangersText, undoReport } from '../core/index';
import type {
  CellState,
  Lang,
  LogEntry,
  LogState,
  OpenRun,
  RawValue,
  RunOptions,
  UndoOutcome,
  UndoStep,
} from '../core/index';
import { act } from './answer';
import type { SheetFacts } from './cell-facts';
import { calendarDateIn } from './dates';
import { showToast } from './panel';
import type { Failure, UndoResult } from './server-types';
import { linesOf, sheetReader, type Line, type Reader } from './undo-lines';
import { unexpectedCell } from './verify-cells';
import { activeWorkbook, ownSheets, staffSheets } from './workbook';
import { columnName } from './write-blocks';
import { flushWrites, writeCells } from './write-cells';
import type { CellWrite } from './write-cells';
import { findLog, markLog, sayFindingsAreOlder } from './write-fix-log';
import type { FixLog } from './write-fix-log';

export interface UndoMeans {
  readonly workbook: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly log: Pick<FixLog, 'sheet'>;
  readonly zone: string;
  readonly lang: Lang;
}
type NextUndo =
  { readonly ok: true; readonly run: number | null; readonly cells: number; readonly lang: Lang } | Failure;

function writeOf({ entry: { record, state }, step }: Line): CellWrite[] {
  const brokeOff = state === 'undoing' && record.rejects === true;
  if (step.kind === 'keep' || (step.kind === 'done' && !brokeOff)) return [];
  const { before } = record;
  return [
    {
      row: step.row,
      column: step.column,
      state: before,
      overRule: record.rejects === true,
      tighten: brokeOff,
    },
  ];
}

function writeBack(lines: readonly Line[]): void {
  const sheets = new Set(lines.map(({ facts }) => facts));
  const written: [SheetFacts, CellWrite[]][] = [];
  for (const facts of sheets) {
    const writes = facts ? lines.filter((line) => line.facts === facts).flatMap(writeOf) : [];
    if (!facts || writes.length === 0) continue;
    writeCells(facts, writes);
    written.push([facts, writes]);
  }
  flushWrites();
  for (const [facts, writes] of written) {
    const cell = unexpectedCell(facts, writes);
    if (cell !== null) throw new Error(cell);
  }
}

/**
 * Puts cells back. Their lines say so before the first cell changes, so that an undo that breaks off is taken up by the next.
 *
 * @throws {DomainError} `undo.broken-off`
 */
export function undoEntries(means: UndoMeans, entries: readonly LogEntry[]): UndoOutcome {
  const { log, lang } = means;
  try {
    markLog(
      log,
      entries.map((entry) => ({ entry, state: 'undoing' })),
      lang,
    );
    flushWrites();
    const lines = linesOf(sheetReader(means), entries);
    writeBack(lines);
    markLog(
      log,
      lines.map(({ entry, step }) => ({ entry, state: stateOf(step) })),
      lang,
    );
    flushWrites();
    return outcomeOf(lines, means);
  } catch (error) {
    throw new DomainError('undo.broken-off', { name: error instanceof Error ? error.name : 'Error' });
  }
}

const stateOf = (step: UndoStep): LogState => (step.kind === 'keep' ? `kept-${step.reason}` : 'undone');

function outcomeOf(lines: readonly Line[], { zone, lang }: Pick<UndoMeans, 'zone' | 'lang'>): UndoOutcome {
  const plain = ({ value, formula }: CellState) => formula ?? plainOf(value, zone);
  const sheetOf = ({ facts }: Line): string => facts?.sheet.getName() ?? '';
  const cellOf = ({ entry, step }: Line): string =>
    step.kind === 'keep'
      ? columnName(entry.record.column) + entry.record.row
      : columnName(step.column) + step.row;
  return {
    undone: lines
      .filter(({ step }) => step.kind !== 'keep')
      .map((line) => ({
        sheet: sheetOf(line),
        cell: cellOf(line),
        before: plain(line.entry.record.after),
        after: plain(line.entry.record.before),
      })),
    kept: lines.flatMap((line) =>
      line.step.kind === 'keep'
        ? [
            {
              sheet: sheetOf(line),
              cell: cellOf(line),
              reason: line.step.reason,
              message: keptMessage(line.step.reason, lang),
            },
          ]
        : [],
    ),
  };
}

function plainOf(value: RawValue, zone: string): string | number | boolean | null {
  if (typeof value === 'object') return calendarDateIn(new Date(value.time), zone);
  return value === '' ? null : value;
}

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
  return act(overrides, ({ lang = 'vi' }) => {
    const workbook = activeWorkbook();
    const { run } = findNext({ workbook, zone: workbook.getSpreadsheetTimeZone(), lang });
    return { ok: true as const, run: run?.run ?? null, cells: run?.entries.length ?? 0, lang };
  });
}

/** Undoes the last run of fixes that still changes something. */
export function runUndo(overrides: RunOptions): UndoResult {
  let done: Extract<UndoResult, { ok: true }> | null = null;
  const result = act(overrides, ({ lang = 'vi' }) => {
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
