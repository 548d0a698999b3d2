/** Rows of GN Lỗi dữ liệu as they stand in the workbook. */
import type { Cell } from '../model';
import { cellText, normaliseText } from '../text/unicode';
import { TYPED_COLUMNS } from './findings-sheet';

export interface FindingRow {
  readonly code: string;
  readonly message: string;
  /** 1-based columns of the cells to type the reason and the name into. */
  readonly reasonColumn: number;
  readonly authorColumn: number;
}

/** The finding on a row (1-based) of the findings sheet; null for titles, headers and counts. */
export function findingAt(cells: readonly (readonly Cell[])[], row: number): FindingRow | null {
  const found = cells[row - 1] ?? [];
  const shown = (column: number): string => normaliseText(cellText(found[column]));
  if (!/^[0-9a-f]{16}\.[0-9a-f]{16}$/.test(shown(TYPED_COLUMNS.key))) return null;
  return {
    code: shown(TYPED_COLUMNS.code),
    message: shown(TYPED_COLUMNS.message),
    reasonColumn: TYPED_COLUMNS.reason + 1,
    authorColumn: TYPED_COLUMNS.author + 1,
  };
}
