/**
 * Replaces the add-in's own sheets: each is written whole into a new sheet first and takes the old one's place
 * only when all are complete, so that a failure leaves the old ones. Staff sheets are never touched.
 */
import type { SheetModel } from '../core/index';
import { PENDING_KEY, PRINT_KEY, ROLE_KEY } from './own-sheets';
import { keepColumns } from './keep-columns';
import { ensureEditable, ensureRoom } from './access';
import { prepareSheet, sizeOf, writeSheetModel } from './write-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Before the id of a sheet that was put aside, as its role. */
const ASIDE = 'aside:';

interface Pending {
  readonly model: SheetModel;
  readonly sheet: Sheet;
  readonly old: Sheet | null;
}

/** Removes sheets a broken run left half written. */
export function removePending(workbook: Spreadsheet): void {
  const removed = new Set<number>();
  for (const mark of workbook.createDeveloperMetadataFinder().withKey(PENDING_KEY).find()) {
    const sheet = mark.getLocation().getSheet();
    // A copy that took its original's mark along has two.
    if (!sheet || removed.has(sheet.getSheetId())) continue;
    removed.add(sheet.getSheetId());
    workbook.deleteSheet(sheet);
  }
}

/** A name no other sheet has. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted} (${n})`;
  return name;
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
  made: Sheet[],
): Pending[] {
  const taken = new Set(sheets.map((sheet) => sheet.getName()));
  const order = sheets.map((sheet) => sheet.getSheetId());
  const pending = models.map((model) => {
    const name = freeName(`${model.name} (đang ghi)`, taken);
    taken.add(name);
    const base = made[0];
    const old = existing.get(model.role) ?? null;
    const place = old ? order.indexOf(old.getSheetId()) : -1;
    const at = place < 0 ? order.length : place;
    const sheet = base ? workbook.insertSheet(name, at, { template: base }) : workbook.insertSheet(name, at);
    made.push(sheet);
    order.splice(at, 0, sheet.getSheetId());
    if (!base) prepareSheet(sheet);
    return { model, sheet, old };
  });
  for (const { model, sheet } of pending) {
    sheet.addDeveloperMetadata(PENDING_KEY, model.role);
    sheet.addDeveloperMetadata(PRINT_KEY, JSON.stringify(model.print));
  }
  return pending;
}

/** A failed run takes its own half-written sheets away again; what it cannot, the next run does. */
function discard(workbook: Spreadsheet, sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    try {
      workbook.deleteSheet(sheet);
    } catch {
      return;
    }
  }
}

/**
 * The old sheet holds cells of the staff's that have no place in the new one: it stays under another name. It keeps a
 * mark of its own, so that nobody reads its figures as a plan or a register.
 */
function putAside(old: Sheet, taken: Set<string>): void {
  const name = freeName(`${old.getName()} (bản cũ)`, taken);
  const mark = old.getDeveloperMetadata().find((each) => each.getKey() === ROLE_KEY);
  mark?.setValue(`${ASIDE}${old.getSheetId()}`);
  old.setName(name);
  taken.add(name);
}

/** Each new sheet takes the place and the name of the old one. */
function swap(workbook: Spreadsheet, pending: readonly Pending[], stays: ReadonlySet<string>): string[] {
  const taken = new Set(workbook.getSheets().map((sheet) => sheet.getName()));
  const marks = new Map(
    workbook
      .createDeveloperMetadataFinder()
      .withKey(PENDING_KEY)
      .find()
      .map((mark) => [mark.getValue(), mark] as const),
  );
  return pending.map(({ model, sheet, old }) => {
    // A name the staff gave our old sheet is kept.
    const name = old ? old.getName() : freeName(model.name, taken);
    if (old && stays.has(model.role)) putAside(old, taken);
    else if (old) workbook.deleteSheet(old);
    taken.add(name);
    sheet.setName(name);
    marks.get(model.role)?.setKey(ROLE_KEY);
    return name;
  });
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
  const sheets = workbook.getSheets();
  const ids = new Map(sheets.map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  const replaced = models.flatMap(({ role }) => existing.get(role) ?? []);
  ensureEditable(replaced);
  ensureRoom(sheets, models.map(sizeOf));
  const made: Sheet[] = [];
  let pending: Pending[];
  let stays: ReadonlySet<string>;
  try {
    pending = insertPending(workbook, models, existing, sheets, made);
    for (const [done, { model, sheet }] of pending.entries()) {
      beforeSheet?.(model.name, done, pending.length);
      writeSheetModel(sheet, model, ids);
    }
    const kept = pending.filter(({ old, sheet, model }) => old !== null && keepColumns(old, sheet, model));
    stays = new Set(kept.map(({ model }) => model.role));
    SpreadsheetApp.flush();
  } catch (error) {
    discard(workbook, made);
    throw error;
  }
  return swap(workbook, pending, stays);
}
