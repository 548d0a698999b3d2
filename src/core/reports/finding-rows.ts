/** Rows of GN Lỗi dữ liệu as they stand in the workbook. */
import type { Cell } from '../model';
import { cellText, normaliseText } from '../text/unicode';
import { TYPED_COLUMNS } from './findings-sheet';
import { WAIVER_COLUMNS } from './waivers-sheet';

export interface FindingRow {
  readonly code: string;
  readonly message: string;
  /** 1-based columns of the cells to type the reason and the name into. */
  readonly reasonColumn: number;
  readonly authorColumn: number;
}

const KEY = /^[0-9a-f]{16}\.[0-9a-f]{16}$/;

/** The row (1-based) of each finding of the findings sheet, by its key; null where there is no such sheet. */
export function keysOnSheet(cells: readonly (readonly Cell[])[] | null): ReadonlyMap<string, number> | null {
  return cells && rowsByKey(cells, TYPED_COLUMNS.key);
}

/** The same in GN Ngoại lệ. */
export function keysOfWaivers(
  cells: readonly (readonly Cell[])[] | null,
): ReadonlyMap<string, number> | null {
  return cells && rowsByKey(cells, WAIVER_COLUMNS.key);
}

function rowsByKey(cells: readonly (readonly Cell[])[], column: number): ReadonlyMap<string, number> {
  return new Map(
    cells.flatMap((row, at): [string, number][] => {
      const key = normaliseText(cellText(row[column]));
      return KEY.test(key) ? [[key, at + 1]] : [];
    }),
  );
}

/** The finding on a row (1-based) of the findings sheet; null for titles, headers and counts. */
export function findingAt(cells: readonly (readonly Cell[])[], row: number): FindingRow | null {
  const found = cells[row - 1] ?? [];
  const shown = (column: number): string => normaliseText(cellText(found[column]));
  if (!KEY.test(shown(TYPED_COLUMNS.key))) return null;
  return {
    code: shown(TYPED_COLUMNS.code),
    message: shown(TYPED_COLUMNS.message),
    reasonColumn: TYPED_COLUMNS.reason + 1,
    authorColumn: TYPED_COLUMNS.author + 1,
  };
}

/** The 1-based column of the reasons in GN Ngoại lệ. */
export const waiverReasonColumn = WAIVER_COLUMNS.reason + 1;
