/**
 * What a run is about to do to sheets, written down before it does it. Apps Script knows no transaction, and an execution that
 * is killed runs no `finally`: so a run that comes after it reads here whether sheets were being made, which it takes away,
 * or were whole and about to take the place of others, which it finishes. One value is set to go from the one to the other.
 */
import { freeName } from './free-name';
import { takeRowsBack, type NewRows } from './new-rows';
import { INTENT_KEY, PENDING_KEY, ROLE_KEY } from './own-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Before the id of a sheet that was put aside, as its role. */
const ASIDE = 'aside:';

/** A whole sheet that waits to take its place. */
export interface Swap {
  readonly sheet: number;
  /** Null: a sheet of the staff's from then on, which bears no mark of ours. */
  readonly role: string | null;
  /** The name it shall have. */
  readonly name: string;
  /** The sheet it replaces holds cells of the staff's and stays under another name. */
  readonly stays: boolean;
}
type Intent =
  | { readonly making: readonly string[] }
  | { readonly swaps: readonly Swap[] }
  | { readonly rows: NewRows }
  /** Cells of the staff's are being fixed or put back; the log says which. */
  | { readonly fixes: true };

const marksOf = (workbook: Spreadsheet, key: string): Mark[] =>
  workbook.createDeveloperMetadataFinder().withKey(key).find();

function readIntent(mark: Mark | undefined): Intent | null {
  try {
    const value: unknown = mark ? JSON.parse(mark.getValue() ?? '') : null;
    return typeof value === 'object' ? (value as Intent | null) : null;
  } catch {
    return null;
  }
}

/**
 * Says which sheets are about to be inserted, before the first is.
 *
 * @param names names that no sheet has: whoever finds one later knows whose it is
 */
export function announce(workbook: Spreadsheet, names: readonly string[]): void {
  const intent: Intent = { making: names };
  workbook.addDeveloperMetadata(INTENT_KEY, JSON.stringify(intent));
}

/** Says that cells of the staff's are about to be fixed or put back, unless it is said already. */
export function announceFixes(workbook: Spreadsheet): void {
  const intent: Intent = { fixes: true };
  if (fixMarks(workbook).length === 0) workbook.addDeveloperMetadata(INTENT_KEY, JSON.stringify(intent));
}

/** They are whole again. A mark that cannot be removed now is by the next run, which finds nothing to put back. */
export function closeFixes(workbook: Spreadsheet): void {
  errorOf(() => {
    for (const mark of fixMarks(workbook)) mark.remove();
  });
}

const isOfFixes = (mark: Mark): boolean => 'fixes' in (readIntent(mark) ?? {});
const fixMarks = (workbook: Spreadsheet): Mark[] => marksOf(workbook, INTENT_KEY).filter(isOfFixes);

/**
 * Inserts rows into one of our own sheets and fills them. A run that is killed leaves all of them filled, or blank ones for
 * the next run to take away.
 *
 * @param fill writes their values in one call, and sends it
 */
export function insertFilled(workbook: Spreadsheet, sheet: Sheet, rows: NewRows, fill: () => void): void {
  const intent: Intent = { rows };
  const text = JSON.stringify(intent);
  workbook.addDeveloperMetadata(INTENT_KEY, text);
  const done = (): void => {
    for (const mark of marksOf(workbook, INTENT_KEY)) if (mark.getValue() === text) mark.remove();
  };
  try {
    sheet.insertRowsAfter(rows.after, rows.count);
    fill();
  } catch (error) {
    // They are ours, filled or not; what cannot be taken away now is by the next run.
    errorOf(() => {
      takeRowsBack(workbook, rows, true);
      done();
    });
    throw error;
  }
  done();
}

/** The announced sheets are whole: from here on a run that breaks off is finished, not taken back. */
export function commit(workbook: Spreadsheet, swaps: readonly Swap[]): string[] {
  // Fixes that broke off may have a mark of their own.
  const mark = marksOf(workbook, INTENT_KEY).find((each) => 'making' in (readIntent(each) ?? {}));
  const intent: Intent = { swaps };
  mark?.setValue(JSON.stringify(intent));
  const names = putInPlace(workbook, swaps);
  mark?.remove();
  return names;
}

/** Takes announced sheets away again; what cannot be taken away now is by the next run. */
export function withdraw(workbook: Spreadsheet): void {
  try {
    recoverSheets(workbook);
  } catch {
    return;
  }
}

/**
 * Puts right what a run that broke off has left: the first step of every run. What resists does not keep the rest.
 *
 * @returns whether cells of the staff's were being fixed, which is not put right here
 */
export function recoverSheets(workbook: Spreadsheet): boolean {
  const marks = marksOf(workbook, INTENT_KEY);
  const announced = marks.filter((mark) => !isOfFixes(mark));
  const left: Sheet[] = [];
  for (const intent of announced.map(readIntent)) {
    if (intent === null) continue;
    if ('swaps' in intent) putInPlace(workbook, intent.swaps);
    else if ('rows' in intent) takeRowsBack(workbook, intent.rows);
    else if ('making' in intent)
      left.push(...intent.making.flatMap((name) => workbook.getSheetByName(name) ?? []));
  }
  // By whatever name, a sheet that is marked as being written.
  left.push(...marksOf(workbook, PENDING_KEY).flatMap((mark) => mark.getLocation().getSheet() ?? []));
  const byId = new Map(left.map((sheet) => [sheet.getSheetId(), sheet]));
  const errors = [...byId.values()].flatMap((sheet) => errorOf(() => workbook.deleteSheet(sheet)));
  if (errors.length > 0) throw errors[0];
  for (const mark of announced) mark.remove();
  return marks.length > announced.length;
}

function errorOf(work: () => void): unknown[] {
  try {
    work();
    return [];
  } catch (error) {
    return [error];
  }
}

/**
 * The old sheet holds cells of the staff's that have no place in the new one. It keeps a mark of its own, so that nobody
 * reads its figures as a plan or a register.
 */
function putAside(old: Sheet, name: string, mark: Mark, taken: Set<string>): void {
  // Renamed already where a run broke off in between.
  if (old.getName() === name) {
    const aside = freeName(`${name} (bản cũ)`, taken);
    old.setName(aside);
    taken.add(aside);
    taken.delete(name);
  }
  mark.setValue(`${ASIDE}${old.getSheetId()}`);
}

/** Each new sheet takes the place and the name of the old one. Those that have done so already are passed over. */
function putInPlace(workbook: Spreadsheet, swaps: readonly Swap[]): string[] {
  const sheets = workbook.getSheets();
  const taken = new Set(sheets.map((sheet) => sheet.getName()));
  const byId = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet]));
  const roles = marksOf(workbook, ROLE_KEY);
  const pending = marksOf(workbook, PENDING_KEY);
  for (const { sheet: id, role, name, stays } of swaps) {
    const sheet = byId.get(id);
    const mark = pending.find((each) => each.getLocation().getSheet()?.getSheetId() === id);
    if (!sheet || !mark) continue;
    const oldMark = role === null ? undefined : roles.find((each) => each.getValue() === role);
    const old = oldMark?.getLocation().getSheet();
    if (old && oldMark && stays) putAside(old, name, oldMark, taken);
    else if (old) {
      taken.delete(old.getName());
      workbook.deleteSheet(old);
    }
    if (sheet.getName() !== name) sheet.setName(freeName(name, taken));
    taken.add(name);
    if (role === null) mark.remove();
    else mark.setKey(ROLE_KEY);
  }
  return swaps.map(({ sheet, name }) => byId.get(sheet)?.getName() ?? name);
}
