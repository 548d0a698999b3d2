/** GN Nhật ký sửa as it begins: title and header. Lines are added under it, never written anew. */
import { LOG_COLUMNS } from '../fixes/log';
import { say } from '../messages/catalogue';
import { fixTexts } from '../messages/fixes';
import type { Lang } from '../model';
import { text } from './cells';
import { addRow, newDraft } from './draft';
import { addTitle } from './heading';
import { landscape } from './page';
import { COLORS } from './palette';
import { SHEET_NAMES } from './sheet-names';
import type { CellStyle, SheetModel } from './sheet-model';

/** Run, when, sheet, cell, household, before, after, rule, how, state, record (hidden): 252 mm without the last. */
const WIDTHS = [11, 26, 25, 13, 36, 31, 31, 37, 18, 24, 20] as const;
const HEADER: CellStyle = { border: true, bold: true, size: 10, align: 'center', fill: COLORS.header };

export function fixLogSheet(lang: Lang): SheetModel {
  const draft = newDraft(WIDTHS);
  addTitle(draft, say(fixTexts, lang, 'log-title'), say(fixTexts, lang, 'log-subtitle'));
  const headerRow = addRow(
    draft,
    LOG_COLUMNS.map((key) => text(say(fixTexts, lang, `column-${key}`), HEADER)),
    { min: 20 },
  );
  return {
    role: 'fix-log',
    name: SHEET_NAMES['fix-log'],
    rows: draft.rows,
    columnWidths: WIDTHS,
    rowHeights: draft.heights,
    merges: draft.merges,
    wordRules: [],
    charts: [],
    frozenRows: headerRow,
    frozenColumns: 0,
    foldRows: null,
    print: landscape(
      { row: 1, column: 1, rows: draft.rows.length, columns: WIDTHS.length - 1 },
      { repeatRows: { from: headerRow, to: headerRow } },
    ),
  };
}
