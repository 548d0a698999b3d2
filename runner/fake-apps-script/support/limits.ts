/** The size a workbook may grow to. */
import type { MemoryWorkbook } from '../workbook/types';
import type { Environment } from './environment';
import { TEXTS } from './exception';

/** Cells of the grids of all sheets together, empty ones too. */
export const MOST_CELLS = 10_000_000;

function gridCells({ sheets }: MemoryWorkbook): number {
  return sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
}

/** Throws when the workbook would hold more cells than the service allows; nothing has changed then. */
export function ensureRoom(env: Environment, added: number): void {
  if (gridCells(env.workbook) + added > MOST_CELLS) throw env.exception(TEXTS.tooManyCells);
}
