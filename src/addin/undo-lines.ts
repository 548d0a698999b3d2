/** Lines of the log with the sheets they are about and what becomes of each cell in an undo. */
import { undoStep } from '../core/index';
import type { LogEntry, SheetNow, UndoStep } from '../core/index';
import { sheetFacts, type SheetFacts } from './cell-facts';
import { toCell } from './workbook';

/** One line of the log, and what becomes of its cell. */
export interface Line {
  readonly entry: LogEntry;
  readonly step: UndoStep;
  readonly facts: SheetFacts | null;
}

interface Means {
  readonly workbook: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly zone: string;
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

type Read = { readonly facts: SheetFacts; readonly now: SheetNow; readonly name: string } | null;
export interface Reader {
  byId(id: number): Read;
  byName(name: string): Read;
}

/** Reads each sheet once, when first asked for; null when there is no such sheet. */
export function sheetReader({ workbook, zone }: Means): Reader {
  const sheets = workbook
    .getSheets()
    .map((sheet) => ({ sheet, id: sheet.getSheetId(), name: sheet.getName() }));
  const read = new Map<number, Read>();
  const readOf = (own: (typeof sheets)[number] | undefined): Read => {
    if (!own) return null;
    const known = read.get(own.id);
    if (known !== undefined) return known;
    const facts = sheetFacts(own.sheet);
    const found = facts ? { facts, now: sheetNow(facts, zone), name: own.name } : null;
    read.set(own.id, found);
    return found;
  };
  return {
    byId: (id) => readOf(sheets.find((sheet) => sheet.id === id)),
    byName: (name) => readOf(sheets.find((sheet) => sheet.name === name)),
  };
}

/**
 * A line is about the sheet with its id. Where the cell cannot go back there, it is looked for on the sheet of its name:
 * a file that went through another program has other ids. A sheet of another name is not trusted by its id alone.
 */
function lineOf(read: Reader, entry: LogEntry): Line {
  const { record, sheetName } = entry;
  const at = (sheet: Read): Line => ({
    entry,
    step: undoStep(record, sheet?.now ?? null),
    facts: sheet?.facts ?? null,
  });
  const own = read.byId(record.sheet);
  const first = at(own);
  if (sheetName === null || own?.name === sheetName) return first;
  const isSure = first.step.kind !== 'keep' && record.who.length > 0;
  const named = isSure ? null : read.byName(sheetName);
  if (named === null) return first;
  const second = at(named);
  return own === null || second.step.kind !== 'keep' || record.who.length === 0 ? second : first;
}

export const linesOf = (read: Reader, entries: readonly LogEntry[]): Line[] =>
  entries.map((entry) => lineOf(read, entry));
