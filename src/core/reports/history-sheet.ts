/** GN Lịch sử as it begins: title and header. Lines are added under it, never written anew. */
import { HISTORY_COLUMNS, shownCells } from '../history/columns';
import { rowRecord, type ShownCell } from '../history/record';
import type { SnapshotRow } from '../history/snapshot';
import { say } from '../messages/catalogue';
import { HISTORY_TEXTS } from '../messages/history';
import type { Lang } from '../model';
import { text } from './cells';
import { addRow, newDraft } from './draft';
import { addTitle } from './heading';
import { COLORS, SEVERITY_TINTS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel } from './sheet-model';

/** Fill of the mark of a line that was changed. */
export const HISTORY_TINT = SEVERITY_TINTS.warning.fill;
/** In the order of `HISTORY_COLUMNS`; the record is hidden. Printed smaller than they stand: one page wide. */
const WIDTHS = [16, 34, 11, 54, 24, 14, 15, 14, 15, 16, 17, 20, 25, 38, 17, 18, 20] as const;
const HEADER: CellStyle = { border: true, bold: true, size: 10, align: 'center', fill: COLORS.header };

export function historySheet(lang: Lang): SheetModel {
  const draft = newDraft(WIDTHS);
  const printed = WIDTHS.length - 1;
  addTitle(draft, say(HISTORY_TEXTS, lang, 'title'), say(HISTORY_TEXTS, lang, 'subtitle'), printed);
  const headerRow = addRow(
    draft,
    HISTORY_COLUMNS.map((key) => text(say(HISTORY_TEXTS, lang, `column.${key}`), HEADER)),
    { min: 32 },
  );
  return sheetOfDraft(draft, 'history', { headerRow, printed, print: { grows: true } });
}

/** A line in the order of the columns: what it shows, no mark, the record. */
export function historyLine(row: SnapshotRow): ShownCell[] {
  const shown = shownCells(row);
  return [...shown, '', rowRecord(row, shown)];
}
