/**
 * What a broken run may leave that is neither the old nor the new sheet, and why nothing is lost by it. Each allowance is as
 * narrow as the platform lets it be, is looked at cell by cell, and is gone once the next run has come to its end.
 */
import { interrupted, readLog } from '../../../src/core/index';
import type { Cell } from '../../../src/core/index';
import type { MemorySheet, MemoryWorkbook } from '../../../runner/fake-apps-script/workbook/types';
import { contentOf, strangePart } from './mixture';
import type { State } from './state';

export const LOG = 'GN Nhật ký sửa';

/** What a case may leave half way; a case names only what it is meant to write. */
export interface Allowances {
  /**
   * Sheets of ours that are typed into and never written anew. Values go in whole, in one call; their looks before them, in
   * calls of their own. So a cell may have its new look without its value: nothing stands in it yet.
   */
  readonly typesInto?: readonly string[];
  /**
   * Changes cells of the staff's on purpose. Each cell is the old or the new, and a cell that is not the old has a line in
   * the log with what it was; the next run of anything puts the cells back. An undo of it all gives back every cell.
   */
  readonly fixes?: true;
  /**
   * Lays colours and notes over the staff's sheets, or takes them away. A sheet has those of before or of after, its cells
   * are the staff's all the time, and taking the colours away gives back every cell.
   */
  readonly colours?: true;
  /** Its record says what each probe saw, a call that failed among it: the lines are all there, what was seen may differ. */
  readonly probes?: readonly string[];
  /** Deletes our sheets one by one, as it was told to: one of them is the old, to its links to those that are gone, or gone. */
  readonly erases?: true;
}

const sheetsNamed = (allowed: readonly State[], name: string): MemorySheet[] =>
  allowed.flatMap((state) => state.sheets.get(name) ?? []);

function isMixture(state: State, name: string, allowed: readonly State[], mixed: 'whole' | 'cell'): boolean {
  const sheet = state.sheets.get(name);
  const wanted = sheetsNamed(allowed, name);
  return sheet !== undefined && wanted.length > 0 && strangePart(sheet, wanted, mixed, state.usual) === null;
}

const rowsOf = ({ values }: MemorySheet): Cell[][] =>
  values.map((row) => row.map((value) => (value === '' ? null : value)));
/** Columns of {@link LOG_COLUMNS}, 0-based. */
const STATE_COLUMN = 9;
const COLUMNS = 11;

/** The log has the lines it had, with a state each, and below them whole lines of the tries. */
function isWholeLog(state: State, before: State): boolean {
  const [sheet, old] = [state.sheets.get(LOG), before.sheets.get(LOG)];
  if (!sheet) return false;
  const rows = rowsOf(sheet);
  const entries = readLog(rows);
  const known = old ? readLog(rowsOf(old)) : [];
  // A line whose record cannot be read, or whose state is no word of ours, could not be undone.
  const first = Math.min(Infinity, ...entries.map(({ row }) => row));
  const filled = rows.flatMap((row, r) =>
    r + 1 >= first && row.some((cell) => cell !== null) ? [r + 1] : [],
  );
  return (
    filled.length === entries.length &&
    known.every(({ row }) =>
      Array.from({ length: COLUMNS }, (_, c) => c)
        .filter((c) => c !== STATE_COLUMN)
        .every((c) => contentOf(sheet, row - 1, c) === contentOf(old as MemorySheet, row - 1, c)),
    )
  );
}

/** GN Tự kiểm tra: its title, its assumptions and what is expected; the counts, what was seen and the verdict are masked. */
function probeLines(sheet: MemorySheet | undefined): string {
  const rows = (sheet?.values ?? []).map((row) => row.map(String));
  return JSON.stringify(
    rows.map((row) => (/^\d+$/.test(row[0] ?? '') ? [row[0], row[1], (row[4] ?? '') !== ''] : row.length)),
  );
}

/**
 * Whether a sheet of ours that is neither the old nor the new is one the case may leave.
 *
 * @param start the workbook before the first of the runs
 */
export function isAllowedOwn(
  name: string,
  state: State,
  allowed: readonly State[],
  start: State,
  may: Allowances,
): boolean {
  if (may.typesInto?.includes(name) && isMixture(state, name, allowed, 'whole')) return true;
  if (may.erases === true && isMixture(state, name, [start], 'whole')) return true;
  if (may.probes?.includes(name))
    return sheetsNamed(allowed, name).some(
      (sheet) => probeLines(sheet) === probeLines(state.sheets.get(name)),
    );
  return may.fixes === true && name === LOG && isWholeLog(state, start);
}

/** Whether a sheet of the staff's that is neither the old nor the new is one the case may leave, right after it broke off. */
export function isAllowedStaff(
  name: string,
  state: State,
  allowed: readonly State[],
  may: Allowances,
): boolean {
  if (may.fixes !== true && may.colours !== true) return false;
  if (!isMixture(state, name, allowed, 'cell')) return false;
  return may.fixes !== true || unlogged(state, name, allowed[0] as State).length === 0;
}

/** Cells of a sheet of the staff's that are not the old and have no line of the log that a run takes up or an undo knows. */
function unlogged(state: State, name: string, before: State): string[] {
  const [sheet, old, log] = [state.sheets.get(name), before.sheets.get(name), state.sheets.get(LOG)];
  if (!sheet || !old) return [name];
  const lines = new Set(
    (log ? readLog(rowsOf(log)) : []).map(({ record }) => `${record.sheet}:${record.row}:${record.column}`),
  );
  return sheet.values.flatMap((row, r) =>
    row.flatMap((_, c) =>
      contentOf(sheet, r, c) === contentOf(old, r, c) || lines.has(`${old.id}:${r + 1}:${c + 1}`)
        ? []
        : [`R${r + 1}C${c + 1}`],
    ),
  );
}

/** Whether a run of fixes or an undo is still open: its cells wait to be put back. */
export const isOpen = (workbook: MemoryWorkbook): boolean =>
  workbook.sheets.some((sheet) => sheet.name === LOG && interrupted(readLog(rowsOf(sheet))).length > 0);
