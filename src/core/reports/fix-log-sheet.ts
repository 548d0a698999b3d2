/** GN Nhật ký sửa as it begins: title and header. Lines are added under it, never written anew. */
import type { Change } from '../fixes/change';
import { LOG_COLUMNS, stateWord } from '../fixes/log';
import { recordText } from '../fixes/record';
import type { FixRecord } from '../fixes/record';
import { say } from '../messages/catalogue';
import { fixTexts } from '../messages/fixes';
import type { Lang } from '../model';
import { text } from './cells';
import { addRow, newDraft } from './draft';
import { householdText, rulesText, changeText } from './fix-words';
import { address } from './formulas';
import { addTitle } from './heading';
import { COLORS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
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
  return sheetOfDraft(draft, 'fix-log', {
    headerRow,
    printed: WIDTHS.length - 1,
    print: { grows: true },
  });
}

/** What GN Lỗi dữ liệu says after cells were changed. */
export const olderFindingsText = (lang: Lang): string => say(fixTexts, lang, 'findings-older');

/**
 * A line of the log, as texts in the order of `LOG_COLUMNS`.
 *
 * @param when 'dd/mm/yyyy hh:mm'
 */
export function logLine(change: Change, record: FixRecord, when: string, lang: Lang): string[] {
  const told = changeText(change.before, change.after, lang);
  const line: Readonly<Record<(typeof LOG_COLUMNS)[number], string>> = {
    run: String(record.run),
    time: when,
    sheet: change.ref.sheet,
    cell: address(record.column, record.row),
    household: householdText(change.household),
    before: record.before.formula ?? told.before,
    after: told.after,
    rule: rulesText(change.codes, lang),
    how: say(fixTexts, lang, `how-${change.apply}`),
    state: stateWord('intent', lang),
    record: recordText(record),
  };
  return LOG_COLUMNS.map((column) => line[column]);
}
