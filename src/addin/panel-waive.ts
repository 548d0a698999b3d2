/** Bỏ qua in the panel: the reason goes beside the finding, as the menu puts it; taking it back clears what holds it. */
import {
  DomainError,
  findingAt,
  isReason,
  keysOfWaivers,
  keysOnSheet,
  PANEL_TEXTS,
  say,
  WAIVER_TEXTS,
  waiverReasonColumn,
} from '../core/index';
import { act } from './answer';
import type { DoneResult } from './panel-types';
import { activeWorkbook, cellsOf, clearTyped, ownSheets, typeInto } from './workbook';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Passes a finding over: reason and name are typed on its row of GN Lỗi dữ liệu, for the next check to take. */
export function panelWaive(key: string, reason: string, author: string): DoneResult {
  return act({}, ({ lang = 'vi' }) => {
    const [why, who] = [textOf(reason), textOf(author)];
    if (!isReason(why)) throw new DomainError('panel.reason-needed');
    if (!isReason(who)) throw new DomainError('panel.author-needed');
    const workbook = activeWorkbook();
    const sheet = ownSheets(workbook).get('findings');
    if (!sheet) throw new DomainError('panel.findings-none');
    const cells = cellsOf(sheet, workbook.getSpreadsheetTimeZone());
    const row = keysOnSheet(cells)?.get(key);
    const finding = row === undefined ? null : findingAt(cells, row);
    if (row === undefined || finding === null) throw new DomainError('panel.finding-gone');
    typeInto(sheet, row, finding.reasonColumn, [why, who]);
    return { ok: true as const, message: say(WAIVER_TEXTS, lang, 'done') };
  });
}

/** Takes it back: beside the finding, and in GN Ngoại lệ where a check has put it there. */
export function panelUnwaive(key: string): DoneResult {
  return act({}, ({ lang = 'vi' }) => {
    const workbook = activeWorkbook();
    const zone = workbook.getSpreadsheetTimeZone();
    const own = ownSheets(workbook);
    const beside = clearBeside(own.get('findings'), key, zone);
    const listed = clearListed(own.get('waivers'), key, zone);
    if (!beside && !listed) throw new DomainError('panel.waiver-none');
    return { ok: true as const, message: say(PANEL_TEXTS, lang, 'waiver-taken-back') };
  });
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function clearBeside(sheet: Sheet | undefined, key: string, zone: string): boolean {
  if (!sheet) return false;
  const cells = cellsOf(sheet, zone);
  const row = keysOnSheet(cells)?.get(key);
  const finding = row === undefined ? null : findingAt(cells, row);
  if (row === undefined || finding === null) return false;
  return clearTyped(sheet, cells, row, [finding.reasonColumn, finding.authorColumn]);
}

function clearListed(sheet: Sheet | undefined, key: string, zone: string): boolean {
  if (!sheet) return false;
  const cells = cellsOf(sheet, zone);
  const row = keysOfWaivers(cells)?.get(key);
  return row !== undefined && clearTyped(sheet, cells, row, [waiverReasonColumn]);
}
