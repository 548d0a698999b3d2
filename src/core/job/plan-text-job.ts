/** Nhập chỉ tiêu từ văn bản: the rows of GN Chỉ tiêu that the officer's yes writes. */
import { DomainError } from '../errors';
import type { Lang, SheetGrid, Target } from '../model';
import { findTargetTable } from '../register/targets-table';
import type { TargetTable } from '../register/targets-table';
import { furtherTargetRows, TARGET_COLUMNS, targetsSheet } from '../reports/targets-sheet';
import type { ModelCell, SheetModel } from '../reports/sheet-model';
import { cellText, fold, isBlank } from '../text/unicode';
import { templateSettings } from './options';
import type { RunOptions } from './options';
import { isEmptyWorkbook, readWorkbookGrids } from './read-workbook';

/**
 * The text to read.
 *
 * @throws {DomainError} `plan-text.empty`
 */
export function planTextOf(given: unknown): string {
  const text = typeof given === 'string' ? given : '';
  if (!/[\p{L}\d]/u.test(text)) throw new DomainError('plan-text.empty');
  return text;
}

/** What is to be written: a new sheet, or rows below those of the sheet there is. */
export type PlanWriting = {
  readonly written: number;
  /** Chosen ones that the sheet has already. */
  readonly kept: number;
} & (
  | { readonly model: SheetModel }
  | { readonly sheet: string; readonly after: number; readonly rows: readonly (readonly ModelCell[])[] }
);

/**
 * Chosen targets as rows of GN Chỉ tiêu, numbered on. Rows typed there stay; a target with the words and the
 * number of one of them is not written again.
 *
 * @param own the name of our input sheet, or null when there is none
 * @throws {DomainError} `plan-text.none-chosen`, `plan-text.staff-sheet` {sheet}, `plan-text.no-table` {sheet}
 */
export function planWriting(
  picked: readonly Target[],
  own: string | null,
  grids: readonly SheetGrid[],
  options: RunOptions,
  today: string,
): PlanWriting {
  if (picked.length === 0) throw new DomainError('plan-text.none-chosen');
  if (own !== null) return furtherRows(picked, own, grids, options.lang ?? 'vi');
  const staff = isEmptyWorkbook(grids)
    ? undefined
    : readWorkbookGrids(grids, options).reading.targetTables[0];
  if (staff) throw new DomainError('plan-text.staff-sheet', { sheet: staff.sheet });
  const settings = templateSettings(grids, options, today);
  const model = targetsSheet({ settings, targets: numbered(picked, 0) });
  return { written: picked.length, kept: 0, model };
}

function numbered(picked: readonly Target[], before: number): Target[] {
  return picked.map((target, i) => ({ ...target, id: String(before + i + 1) }));
}

function furtherRows(
  picked: readonly Target[],
  sheet: string,
  grids: readonly SheetGrid[],
  lang: Lang,
): PlanWriting {
  const grid = grids.find(({ name }) => name === sheet);
  const table = grid ? findTargetTable(grid) : null;
  if (!table || !table.columns.has('chi_tieu') || !table.columns.has('ke_hoach')) {
    throw new DomainError('plan-text.no-table', { sheet });
  }
  const known = knownTargets(table);
  const fresh = numbered(picked, highestNumber(table)).filter((target) => !known.has(keyOf(target.text)));
  const rows = furtherTargetRows(fresh, lang).map((row) => inColumns(row, table));
  return { written: fresh.length, kept: picked.length - fresh.length, sheet, after: table.lastDataRow, rows };
}

function keyOf(text: string): string {
  return fold(text).replace(/[^a-z0-9%]+/g, ' ');
}

function knownTargets(table: TargetTable): ReadonlySet<string> {
  const column = table.columns.get('chi_tieu') ?? 0;
  return new Set(table.dataRows.map((row) => keyOf(cellText(table.cells[row - 1]?.[column]))));
}

/** The highest plain number in front of a row, so that new rows go on from there. */
function highestNumber(table: TargetTable): number {
  const column = table.columns.get('tt');
  if (column === undefined) return 0;
  const numbers = table.dataRows
    .map((row) => table.cells[row - 1]?.[column])
    .filter((cell) => !isBlank(cell))
    .map((cell) => Number(cellText(cell).replace(/[.)]$/, '')));
  return Math.max(0, ...numbers.filter((number) => Number.isInteger(number)));
}

/** Cells in the order of the sheet's columns, wherever the staff have moved them. */
function inColumns(row: readonly ModelCell[], { columns }: TargetTable): ModelCell[] {
  const width = Math.max(...columns.values()) + 1;
  const cells: ModelCell[] = Array.from({ length: width }, () => ({}));
  TARGET_COLUMNS.forEach((field, i) => {
    const at = columns.get(field);
    if (at !== undefined) cells[at] = row[i] ?? {};
  });
  return cells;
}
