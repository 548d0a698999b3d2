/**
 * Replaces the add-in's own sheets: each is written whole into a new sheet first and takes the old one's place
 * only when all are complete, so that a failure leaves the old ones. Staff sheets are never touched.
 */
import type { SheetModel } from '../core/index';
import { PENDING_KEY, PRINT_KEY, ROLE_KEY } from './own-sheets';
import { writeSheetModel } from './write-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Written {
  readonly model: SheetModel;
  readonly sheet: Sheet;
  readonly old: Sheet | null;
  readonly mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** Removes sheets a broken run left half written. */
export function removePending(workbook: Spreadsheet): void {
  for (const mark of workbook.createDeveloperMetadataFinder().withKey(PENDING_KEY).find()) {
    const sheet = mark.getLocation().getSheet();
    if (sheet) workbook.deleteSheet(sheet);
  }
}

/** A name no other sheet has. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted} (${n})`;
  return name;
}

/** The sheet-level mark of a fresh sheet, found again to be renamed when the sheet takes its place. */
function markPending(sheet: Sheet, model: SheetModel): GoogleAppsScript.Spreadsheet.DeveloperMetadata {
  sheet.addDeveloperMetadata(PENDING_KEY, model.role);
  const mark = sheet.getDeveloperMetadata().find((candidate) => candidate.getKey() === PENDING_KEY);
  if (!mark) throw new Error('developer metadata was not stored');
  return mark;
}

/**
 * Writes models as the workbook's own sheets.
 *
 * @param existing the add-in's sheets by role, as found before
 * @returns names of the sheets written, in order
 */
export function replaceSheets(
  workbook: Spreadsheet,
  models: readonly SheetModel[],
  existing: ReadonlyMap<string, Sheet>,
): string[] {
  const sheets = workbook.getSheets();
  const ids = new Map(sheets.map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  const taken = new Set(ids.keys());
  let last = sheets.length;
  const written: Written[] = models.map((model) => {
    const old = existing.get(model.role) ?? null;
    const pendingName = freeName(`${model.name} (đang ghi)`, taken);
    taken.add(pendingName);
    const sheet = workbook.insertSheet(pendingName, last++);
    const mark = markPending(sheet, model);
    sheet.addDeveloperMetadata(PRINT_KEY, JSON.stringify(model.print));
    writeSheetModel(sheet, model, ids);
    return { model, sheet, old, mark };
  });
  SpreadsheetApp.flush();
  return written.map(({ model, sheet, old, mark }) => {
    // A name the staff gave our old sheet is kept.
    const name = old ? old.getName() : freeName(model.name, taken);
    if (old) workbook.deleteSheet(old);
    taken.add(name);
    sheet.setName(name);
    mark.setKey(ROLE_KEY);
    return name;
  });
}
