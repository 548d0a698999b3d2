/** Where on GN Cài đặt a setting is typed. */
import type { Cell } from '../model';
import { a1 } from '../register/columns';
import { SETTING_COLUMNS } from '../reports/settings-sheet';
import { cellText, normaliseText } from '../text/unicode';

/** 'D14' of a setting's yellow cell; '' when the sheet has no such setting. */
export function settingCellOf(cells: readonly (readonly Cell[])[] | null, key: string): string {
  const row = (cells ?? []).findIndex(
    (each) => normaliseText(cellText(each[SETTING_COLUMNS.key] ?? null)) === key,
  );
  return row < 0 ? '' : a1({ row: row + 1, column: SETTING_COLUMNS.typed + 1 });
}
