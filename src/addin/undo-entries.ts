/** Puts the cells of lines of the log back: of a run that is undone, or of one that broke off. */
import { DomainError, keptMessage } from '../core/index';
import type { CellState, Lang, LogEntry, LogState, RawValue, UndoOutcome, UndoStep } from '../core/index';
import type { SheetFacts } from './cell-facts';
import { calendarDateIn } from './dates';
import { announceFixes, closeFixes } from './intent';
import { linesOf, sheetReader, type Line } from './undo-lines';
import { isAsRead, unexpectedCell } from './verify-cells';
import { columnName } from './write-blocks';
import { flushWrites, writeCells } from './write-cells';
import type { CellWrite } from './write-cells';
import { markLog } from './write-fix-log';
import type { FixLog } from './write-fix-log';

export interface UndoMeans {
  readonly workbook: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly log: Pick<FixLog, 'sheet'>;
  readonly zone: string;
  readonly lang: Lang;
}
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
  const { log, lang, workbook } = means;
  try {
    announceFixes(workbook);
    markLog(
      log,
      entries.map((entry) => ({ entry, state: 'undoing' })),
      lang,
    );
    flushWrites();
    const lines = settledLines(means, entries);
    writeBack(lines);
    markLog(
      log,
      lines.map(({ entry, step }) => ({ entry, state: stateOf(step) })),
      lang,
    );
    flushWrites();
    closeFixes(workbook);
    return outcomeOf(lines, means);
  } catch (error) {
    throw new DomainError('undo.broken-off', { name: error instanceof Error ? error.name : 'Error' });
  }
}

/** Somebody may type while the sheets are read; more often than this nobody is waited for. */
const MOST_READINGS = 3;

/** Lines over sheets that are still as they were read: what somebody typed in between is not written over. */
function settledLines(means: UndoMeans, entries: readonly LogEntry[]): Line[] {
  for (let reading = 0; reading < MOST_READINGS; reading++) {
    const lines = linesOf(sheetReader(means), entries);
    const sheets = new Set(lines.flatMap(({ facts }) => facts ?? []));
    // What writing asks of a column is asked now, so that it is at once after the last look.
    for (const { facts, step } of lines) if (step.kind !== 'keep') facts?.column(step.column);
    if ([...sheets].every(isAsRead)) return lines;
  }
  throw new Error('The sheets are being edited');
}

const stateOf = (step: UndoStep): LogState => (step.kind === 'keep' ? `kept-${step.reason}` : 'undone');

/** What became of lines, as it is reported. */
export function outcomeOf(
  lines: readonly Line[],
  { zone, lang }: Pick<UndoMeans, 'zone' | 'lang'>,
): UndoOutcome {
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
