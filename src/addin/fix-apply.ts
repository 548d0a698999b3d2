/** Carries a plan of fixes out: the log first, then the cells, then the log again. */
import { DomainError, logLine, nextRun, stateAfter, stateOfFormula } from '../core/index';
import type { Change, FixRecord, Lang, LogEntry, WorkbookFixes } from '../core/index';
import type { SheetFacts } from './cell-facts';
import { momentIn } from './dates';
import { announceFixes, closeFixes } from './intent';
import { undoEntries } from './undo-entries';
import type { UndoMeans } from './undo-entries';
import { isAsRead, unexpectedCell } from './verify-cells';
import type { ownSheets } from './workbook';
import { columnName } from './write-blocks';
import { flushWrites, writeCells } from './write-cells';
import type { CellWrite } from './write-cells';
import { appendLog, markLog, openLog, sayFindingsAreOlder } from './write-fix-log';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Planned {
  readonly fixes: WorkbookFixes;
  /** The facts of a sheet by name; null when there is no such sheet. */
  readonly factsOf: (sheet: string) => SheetFacts | null;
  readonly own: ReturnType<typeof ownSheets>;
  readonly zone: string;
}
/** A cell to write, as the service takes it and as the log keeps it. */
interface Prepared {
  readonly facts: SheetFacts;
  readonly change: Change;
  readonly record: FixRecord;
  readonly write: CellWrite;
}

function prepare({ fixes, factsOf }: Planned, run: number): Prepared[] {
  return fixes.plan.changes.flatMap((change): Prepared[] => {
    const { sheet, row, column } = change.ref;
    const facts = factsOf(sheet);
    const value = facts?.rawAt(row, column);
    // Neither happens: a cell without plain facts is an obstacle, and no change is planned for it.
    if (!facts || value === null || value === undefined) return [];
    const { formatAt, ruleAt } = facts.column(column);
    const formula = facts.formulaAt(row, column);
    const before = { value, format: formatAt(row), ...(formula === '' ? {} : { formula }) };
    const after = change.isFormula
      ? stateOfFormula(String(change.after), before.format)
      : stateAfter(change.after, before.format);
    const rejects = facts.verdict(ruleAt(row), value) !== 'accepts';
    const record: FixRecord = {
      run,
      sheet: facts.sheet.getSheetId(),
      row,
      column,
      before,
      after,
      ...fixes.whoIsOn(change.ref),
      ...(rejects ? { rejects } : {}),
    };
    return [{ facts, change, record, write: { row, column, state: after } }];
  });
}

/** Sheets that somebody edited since they were read. */
function editedSince(prepared: readonly Prepared[]): string[] {
  return [...new Set(prepared.map(({ facts }) => facts))]
    .filter((facts) => !isAsRead(facts))
    .map(({ sheet }) => `“${sheet.getName()}”`);
}

function writeAll(prepared: readonly Prepared[]): void {
  const sheets = new Set(prepared.map(({ facts }) => facts));
  const writesOf = (facts: SheetFacts) =>
    prepared.filter((each) => each.facts === facts).map((each) => each.write);
  for (const facts of sheets) writeCells(facts, writesOf(facts));
  flushWrites();
  for (const facts of sheets) {
    const cell = unexpectedCell(facts, writesOf(facts));
    if (cell !== null) throw new Error(cell);
  }
}

/**
 * Where a write fails, the cells written so far are put back at once; where even that fails, or the execution is killed,
 * the lines of the log let the next run do it.
 *
 * @returns the name of the log's sheet
 * @throws {DomainError} `changed.meanwhile`, `fix.put-back`, `fix.broken-off`
 */
export function carryOut(workbook: Spreadsheet, planned: Planned, lang: Lang): string {
  const { own, zone } = planned;
  const log = openLog(workbook, own, zone, lang);
  const prepared = prepare(planned, nextRun(log.entries));
  const when = momentIn(zone);
  announceFixes(workbook);
  const entries = appendLog(
    log,
    prepared.map(({ change, record }) => ({
      texts: logLine(change, record, when, lang),
      link: `#gid=${record.sheet}&range=${columnName(record.column)}${record.row}`,
    })),
  );
  flushWrites();
  const edited = editedSince(prepared);
  if (edited.length > 0) {
    // No cell was written, so there is nothing to put back.
    markLog(
      log,
      entries.map((entry) => ({ entry, state: 'undone' })),
      lang,
    );
    flushWrites();
    closeFixes(workbook);
    throw new DomainError('changed.meanwhile', { sheets: edited.join(', ') });
  }
  try {
    writeAll(prepared);
    // Before the lines are closed: a run that breaks off in between is taken up, and says it then.
    sayFindingsAreOlder(own, lang);
    markLog(
      log,
      entries.map((entry) => ({ entry, state: 'applied' })),
      lang,
    );
    flushWrites();
    closeFixes(workbook);
    return log.sheet.getName();
  } catch (error) {
    return putBack({ workbook, log, zone, lang }, entries, error);
  }
}

function putBack(means: UndoMeans, entries: readonly LogEntry[], error: unknown): never {
  const name = error instanceof Error ? error.name : 'Error';
  try {
    undoEntries(means, entries);
  } catch {
    throw new DomainError('fix.broken-off', { name });
  }
  throw new DomainError('fix.put-back', { name });
}
