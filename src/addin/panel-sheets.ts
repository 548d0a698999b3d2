/** Small things the panel does to sheets: go to a cell, insert a sheet of ours, colours, groups of rules. */
import { cellOfText, DomainError, PANEL_TEXTS, say, settingsToEdit, switchGroups } from '../core/index';
import type { GroupChoice } from '../core/index';
import { insertPointTable, insertTargetTemplate, readAll, writeHelpSheet } from './action';
import { act, answer } from './answer';
import { colourFindings, coloured, uncolourFindings } from './findings';
import type { DoneResult, PanelFunctions } from './panel-types';
import { insertRegisterTemplate } from './register-template';
import { replaceSheets } from './replace-sheets';
import type { InsertResult } from './server-types';
import { activeWorkbook, ownCells } from './workbook';

/** Selects a cell. No lock: nothing is written, and whoever runs a job meanwhile is not disturbed. */
export function panelGoTo(sheetName: string, cell: string): DoneResult {
  return answer({}, ({ lang = 'vi' }) => {
    const sheet = activeWorkbook().getSheetByName(String(sheetName));
    if (!sheet) throw new DomainError('panel.sheet-gone', { sheet: String(sheetName) });
    if (sheet.isSheetHidden()) throw new DomainError('panel.sheet-hidden', { sheet: String(sheetName) });
    const at = cellOfText(cell);
    if (!at || at.row > sheet.getMaxRows() || at.column > sheet.getMaxColumns())
      throw new DomainError('panel.cell-gone', { sheet: String(sheetName), cell: String(cell) });
    sheet.getRange(at.row, at.column).activate();
    return { ok: true as const, message: say(PANEL_TEXTS, lang, 'went-to', { sheet: sheetName, cell }) };
  });
}

type Template = Parameters<PanelFunctions['bangChenTrang']>[0];

/** Inserts GN Hướng dẫn or a template. */
export function panelInsert(which: Template): InsertResult {
  const inserts: Readonly<Record<Template, () => InsertResult>> = {
    help: () => writeHelpSheet(),
    register: () => insertRegisterTemplate(),
    targets: () => insertTargetTemplate(),
    'b1-points': () => insertPointTable(),
  };
  const insert = Object.prototype.hasOwnProperty.call(inserts, which) ? inserts[which] : undefined;
  if (insert) return insert();
  return answer({}, () => {
    throw new DomainError('panel.template-unknown', { which: String(which) });
  });
}

/** Shows the findings on the register's cells, or takes our colours and notes away. */
export function panelColours(on: boolean): DoneResult {
  return answer({}, ({ lang = 'vi' }) => {
    const result = on ? colourFindings() : uncolourFindings();
    return result.ok ? { ok: true as const, message: coloured(on, result, lang) } : result;
  });
}

/** Switches groups of rules, in GN Cài đặt, where they are at home: sheet and panel say the same. */
export function panelGroups(choices: readonly GroupChoice[]): DoneResult {
  return act({}, (options) => {
    const workbook = activeWorkbook();
    const shown = workbook.getActiveSheet();
    const { grids, own, today, zone } = readAll(workbook);
    const cells = ownCells(own, zone).settings();
    const { typed, told, isChanged } = switchGroups(cells, choices, options.lang ?? 'vi');
    if (isChanged) {
      const shownId = shown.getSheetId();
      replaceSheets(workbook, [settingsToEdit(grids, cells, options, today, typed)], own);
      // A new sheet comes to the front; the person is at work on another.
      const again = workbook.getSheets().find((sheet) => sheet.getSheetId() === shownId);
      if (again) workbook.setActiveSheet(again);
    }
    return { ok: true as const, message: told.join(' ') };
  });
}
