/**
 * Replaces the add-in's own sheets: each is written whole into a new sheet first and takes the old one's place
 * only when all are complete, so that a failure leaves the old ones. Staff sheets are never touched.
 */
import { DomainError } from '../core/index';
import type { SheetModel } from '../core/index';
import { freeName } from './free-name';
import { announce, commit, withdraw, type Swap } from './intent';
import { PENDING_KEY, PRINT_KEY } from './own-sheets';
import { keepColumns } from './keep-columns';
import { ensureEditable, ensureRoom } from './access';
import { editedSinceRead } from './workbook';
import { prepareSheet, sizeOf, writeSheetModel } from './write-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Pending {
  readonly model: SheetModel;
  readonly sheet: Sheet;
  readonly old: Sheet | null;
}

/**
 * Inserts the new sheets, the first prepared and the others its copies. They are marked only when all are there:
 * a copy might take its original's mark along.
 */
function insertPending(
  workbook: Spreadsheet,
  models: readonly SheetModel[],
  existing: ReadonlyMap<string, Sheet>,
  sheets: readonly Sheet[],
): Pending[] {
  const taken = new Set(sheets.map((sheet) => sheet.getName()));
  const order = sheets.map((sheet) => sheet.getSheetId());
  const names = models.map((model) => {
    const name = freeName(`${model.name} (đang ghi)`, taken);
    taken.add(name);
    return name;
  });
  announce(workbook, names);
  let base: Sheet | null = null;
  const pending = models.map((model, index) => {
    const name = names[index] ?? '';
    const old = existing.get(model.role) ?? null;
    const place = old ? order.indexOf(old.getSheetId()) : -1;
    const at = place < 0 ? order.length : place;
    const sheet = base ? workbook.insertSheet(name, at, { template: base }) : workbook.insertSheet(name, at);
    order.splice(at, 0, sheet.getSheetId());
    if (!base) prepareSheet((base = sheet));
    return { model, sheet, old };
  });
  for (const { model, sheet } of pending) {
    sheet.addDeveloperMetadata(PENDING_KEY, model.role);
    sheet.addDeveloperMetadata(PRINT_KEY, JSON.stringify(model.print));
  }
  return pending;
}

/** Last of all: a reason somebody typed while the check ran is not in the new sheet. @throws {DomainError} `changed.meanwhile` */
function ensureAsRead(existing: ReadonlyMap<string, Sheet>, models: readonly SheetModel[]): void {
  const edited = editedSinceRead(
    existing,
    models.map(({ role }) => role),
  ).map((name) => `“${name}”`);
  if (edited.length > 0) throw new DomainError('changed.meanwhile', { sheets: edited.join(', ') });
}

/**
 * Writes models as the workbook's own sheets. All reading is over before the first write: Apps Script sends
 * its queue of writes at every read in between.
 *
 * @param existing the add-in's sheets by role, as found before
 * @param beforeSheet told of each sheet before it is written; an error it throws leaves all as it was
 * @returns names of the sheets written, in order
 */
export function replaceSheets(
  workbook: Spreadsheet,
  models: readonly SheetModel[],
  existing: ReadonlyMap<string, Sheet>,
  beforeSheet?: (name: string, done: number, total: number) => void,
): string[] {
  if (models.length === 0) return [];
  const sheets = workbook.getSheets();
  const ids = new Map(sheets.map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  const replaced = models.flatMap(({ role }) => existing.get(role) ?? []);
  ensureEditable(replaced);
  ensureRoom(sheets, models.map(sizeOf));
  const taken = new Set(sheets.map((sheet) => sheet.getName()));
  let swaps: Swap[];
  try {
    const pending = insertPending(workbook, models, existing, sheets);
    for (const [done, { model, sheet }] of pending.entries()) {
      beforeSheet?.(model.name, done, pending.length);
      writeSheetModel(sheet, model, ids);
    }
    swaps = pending.map(({ old, sheet, model }) => {
      const stays = old !== null && keepColumns(old, sheet, model);
      // A name the staff gave our old sheet is kept.
      const name = old ? old.getName() : freeName(model.name, taken);
      taken.add(name);
      return { sheet: sheet.getSheetId(), role: model.role, name, stays };
    });
    SpreadsheetApp.flush();
    ensureAsRead(existing, models);
  } catch (error) {
    withdraw(workbook);
    throw error;
  }
  return commit(workbook, swaps);
}
