/** Hoàn tác: puts the cells of the last run of fixes back, or of a run that broke off. */
import { DomainError, keptMessage, lastRun, undoReport, undoStep } from '../core/index';
import type {
  CellState,
  Lang,
  LogEntry,
  LogState,
  RawValue,
  RunOptions,
  SheetNow,
  UndoOutcome,
  UndoStep,
} from '../core/index';
import { act } from './action';
import { sheetFacts } from './cell-facts';
import type { SheetFacts } from './cell-facts';
import { calendarDateIn } from './dates';
import { showToast } from './panel';
import { removePending } from './replace-sheets';
import type { Failure, UndoResult } from './server-types';
import { unexpectedCell } from './verify-cells';
import { activeWorkbook, ownSheets, toCell } from './workbook';
import { columnName } from './write-blocks';
import { flushWrites, writeCells } from './write-cells';
import type { CellWrite } from './write-cells';
import { findLog, markLog } from './write-fix-log';
import type { FixLog } from './write-fix-log';

export interface UndoMeans {
  readonly workbook: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly log: Pick<FixLog, 'sheet'>;
  readonly zone: string;
  readonly lang: Lang;
}
type NextUndo =
  { readonly ok: true; readonly run: number | null; readonly cells: number; readonly lang: Lang } | Failure;
/** One line of the log, and what becomes of its cell. */
interface Line {
  readonly entry: LogEntry;
  readonly step: UndoStep;
  readonly facts: SheetFacts | null;
}

function sheetNow(facts: SheetFacts, zone: string): SheetNow {
  return {
    cells: facts.values.map((row) => row.map((value) => toCell(value, zone))),
    // What is no plain value is not what a run wrote: no text begins with this sign.
    rawAt: (row, column) => facts.rawAt(row, column) ?? '\u0000',
    formulaAt: facts.formulaAt,
    formatAt: (row, column) => facts.column(column).formatAt(row),
  };
}

function linesOf({ workbook, zone }: UndoMeans, entries: readonly LogEntry[]): Line[] {
  const sheets = new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
  const read = new Map<number, { facts: SheetFacts; now: SheetNow } | null>();
  return entries.map((entry) => {
    const { record } = entry;
    let known = read.get(record.sheet);
    if (known === undefined) {
      const sheet = sheets.get(record.sheet);
      const facts = sheet ? sheetFacts(sheet) : null;
      known = facts ? { facts, now: sheetNow(facts, zone) } : null;
      read.set(record.sheet, known);
    }
    return { entry, step: undoStep(record, known?.now ?? null), facts: known?.facts ?? null };
  });
}

function writeOf({ entry: { record, state }, step }: Line): CellWrite[] {
  const brokeOff = state === 'undoing' && record.rejects === true;
  if (step.kind === 'keep' || (step.kind === 'done' && !brokeOff)) return [];
  const { column, before } = record;
  return [{ row: step.row, column, state: before, overRule: record.rejects === true, tighten: brokeOff }];
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
    const lines = linesOf(means, entries);
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

function outcomeOf(lines: readonly Line[], { zone, lang }: UndoMeans): UndoOutcome {
  const plain = ({ value }: CellState) => plainOf(value, zone);
  const sheetOf = ({ facts }: Line): string => facts?.sheet.getName() ?? '';
  const cellOf = ({ entry, step }: Line): string =>
    columnName(entry.record.column) + (step.kind === 'keep' ? entry.record.row : step.row);
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

/** The log and the lines of the last run that still changes something. */
function findLast(
  workbook: UndoMeans['workbook'],
  zone: string,
): { log: FixLog; entries: LogEntry[] } | null {
  const log = findLog(ownSheets(workbook), zone);
  const entries = log ? lastRun(log.entries) : [];
  return log && entries.length > 0 ? { log, entries } : null;
}
const runOf = (entries: readonly LogEntry[]): number | null => entries[0]?.record.run ?? null;

/** What would be undone: number of the run, null when there is none, and of its cells. */
export function nextUndo(overrides: RunOptions): NextUndo {
  return act(overrides, ({ lang = 'vi' }) => {
    const workbook = activeWorkbook();
    const last = findLast(workbook, workbook.getSpreadsheetTimeZone());
    const entries = last?.entries ?? [];
    return { ok: true as const, run: runOf(entries), cells: entries.length, lang };
  });
}

/** Undoes the last run of fixes that still changes something. */
export function runUndo(overrides: RunOptions): UndoResult {
  let done: Extract<UndoResult, { ok: true }> | null = null;
  const result = act(overrides, ({ lang = 'vi' }) => {
    const workbook = activeWorkbook();
    removePending(workbook);
    const zone = workbook.getSpreadsheetTimeZone();
    const last = findLast(workbook, zone);
    const outcome = last
      ? undoEntries({ workbook, log: last.log, zone, lang }, last.entries)
      : { undone: [], kept: [] };
    done = { ok: true as const, ...undoReport(runOf(last?.entries ?? []), outcome, lang) };
    showToast(done.summary.join('\n'));
    return done;
  });
  // A toast or a lock that fails afterwards does not make the cells changed again.
  return result.ok ? result : (done ?? result);
}
