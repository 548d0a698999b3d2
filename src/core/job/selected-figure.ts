/** The figure of a selected cell, if its sheet still shows what the register gives now. */
import { DomainError } from '../errors';
import type { FigureRef } from '../indicators/indicator';
import type { Cell } from '../model';
import { isNumber } from '../reports/cells';
import { SHEET_NAMES } from '../reports/sheet-names';
import type { ModelCell, SheetModel, SheetRole } from '../reports/sheet-model';
import { cellText, normaliseText } from '../text/unicode';
import type { ListedRole } from './figure-sources';

/** A cell of one of our sheets somebody has selected, 1-based, with what the sheet shows. */
export interface SelectedFigure {
  readonly role: ListedRole;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * Whose households the cell counts.
 *
 * @param model the sheet as a run would write it now; null: there would be none
 * @throws {DomainError} `figure.changed` the register has changed since; `figure.no-cell` the cell is no number;
 *   `figure.unlisted-…` it is a number behind which nobody stands alone, and why
 */
export function figureAt(model: SheetModel | null, { role, row, column, cells }: SelectedFigure): FigureRef {
  // A card spreads over several columns, and only its first has the figure.
  const [own, shown] = [model?.rows[row - 1] ?? [], cells[row - 1] ?? []];
  const [label, cell] = [own[0] ?? null, own[column - 1] ?? null];
  const sheet = SHEET_NAMES[role];
  if (!isShown(label, shown[0]) || !isShown(cell, shown[column - 1]))
    throw new DomainError('figure.changed', { sheet });
  if (cell?.figure) return cell.figure;
  throw new DomainError(cell === null ? 'figure.no-cell' : whyUnlisted(cell), { sheet });
}

function whyUnlisted(cell: ModelCell): string {
  if (cell.unlisted) return `figure.unlisted-${cell.unlisted}`;
  return isNumber(cell) ? 'figure.unlisted-derived' : 'figure.no-cell';
}

/**
 * Why the selected cell of a sheet of ours without lists of households has none.
 *
 * @param name of the sheet
 * @returns null when the cell is no number: then nothing was pointed at
 */
export function unlistedSheet(role: SheetRole, shown: Cell | undefined, name: string): DomainError | null {
  if (FIGURELESS.has(role) || typeof shown !== 'number') return null;
  return new DomainError('figure.unlisted-sheet', { sheet: name });
}
/** Sheets whose numbers are typed by somebody, name a row, or are no figures. */
const FIGURELESS: ReadonlySet<SheetRole> = new Set([
  ...(['targets', 'settings', 'setup', 'b1-points', 'tasks', 'help', 'household-list'] as const),
  ...(['findings', 'waivers', 'fix-preview', 'fix-log', 'public-list'] as const),
]);

const TOLERANCE = 1e-9;

function isShown(cell: ModelCell | null, shown: Cell | undefined): boolean {
  const value = cell?.expected ?? cell?.value ?? null;
  if (typeof value === 'number') return typeof shown === 'number' && Math.abs(value - shown) < TOLERANCE;
  return normaliseText(cellText(value as Cell)) === normaliseText(cellText(shown ?? null));
}
