/**
 * A workbook in memory → the bytes of an .xlsx. Only what changed is written onto the original file: sheets made in
 * this run whole, changed cells of the staff's sheets by surgery on their XML; every part nobody touched comes back
 * byte for byte.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { MemorySheet, MemoryWorkbook } from '../fake-apps-script/workbook/types';
import { partText, sheetParts, type Parts, type SheetPart } from './container';
import { checked, loadEngine, type Book, type Engine } from './engine';
import { activeTab, arrangeWorkbookXml, dropOrphans, partsToOpen, restoreUntouched } from './package-parts';
import { persistedOf, writePersisted } from './persisted';
import { writeNewValues, writeNotes, writeRichTexts } from './save-cells';
import { writeComments } from './save-comments';
import { writeCharts } from './save-charts';
import { fileStyles } from './file-styles';
import { editsOf, newSheetEdits, type StylesHolder } from './save-edits';
import { writeFormulas } from './save-formulas';
import { addsTexts, changedCells, emptied, isChanged, needsEngine, neededRows, unchanged } from './save-plan';
import { keepListEntries } from './graft-lists';
import { writeLayout } from './save-layout';
import { writePrintSetup } from './save-print';
import { writeConditionalFormats, writeValidations } from './save-rules';
import { styleWriter } from './save-style';
import { partsOfSheet } from './sheet-relations';
import { editSheetXml, type SheetEdits } from './sheet-xml';
import { finishedXml } from './finished-xml';

export interface SaveOptions {
  /** Called with how much is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

function openBook(
  engine: Engine,
  workbook: MemoryWorkbook,
  original: Parts,
  listed: readonly SheetPart[],
): Book {
  if (workbook.source === null) return engine.NewFile();
  const empty = emptied(workbook, listed);
  const texts = addsTexts(workbook) || empty.length < listed.length;
  const bytes = zipSync(partsToOpen(original, empty, texts), { level: 0 });
  const large = { UnzipSizeLimit: 4_000_000_000, UnzipXMLSizeLimit: 2_000_000_000 };
  return checked(engine.OpenReader(bytes, large) as Book & { error?: string | null }, 'opening');
}

/** The same sheets under the same names in the book as in memory; their order comes later. */
function arrangeSheets(book: Book, workbook: MemoryWorkbook): void {
  for (const name of workbook.deletedOrigins) checked(book.DeleteSheet(name), name);
  for (const { origin, name } of workbook.sheets) {
    if (origin !== null && origin !== name) checked(book.SetSheetName(origin, name), name);
  }
  const known = new Set(book.GetSheetList().list);
  for (const { origin, name } of workbook.sheets)
    if (origin === null && !known.has(name)) checked(book.NewSheet(name), name);
  const wanted = new Set(workbook.sheets.map(({ name }) => name));
  if (workbook.source === null)
    for (const name of known) if (!wanted.has(name)) checked(book.DeleteSheet(name), name);
}

function writeSheet(engine: Engine, book: Book, workbook: MemoryWorkbook, sheet: MemorySheet): void {
  const isNew = sheet.origin === null;
  const changed = (aspect: string) => isNew || isChanged(sheet, aspect);
  writeRichTexts(book, workbook, sheet, isNew ? sheet.richTexts.keys() : sheet.changes.links);
  if (isNew) writeNotes(book, sheet);
  writeLayout(book, sheet);
  if (changed('validations')) writeValidations(book, workbook, sheet);
  if (changed('charts')) writeCharts(engine, book, workbook, sheet);
  if (isNew) writePrintSetup(book, sheet);
}

function pathOf(listed: readonly SheetPart[], sheet: MemorySheet): string {
  return listed.find(({ name }) => name === sheet.origin)?.path ?? '';
}

const STYLES = 'xl/styles.xml';

/** What has to be known of the sheets before the book is closed: styles of edited cells, values of formulas. */
interface Prepared {
  readonly edits: ReadonlyMap<string, SheetEdits>;
  readonly holder: StylesHolder;
  readonly bytes: Uint8Array;
}

function runEngine(
  engine: Engine,
  workbook: MemoryWorkbook,
  original: Parts,
  listed: readonly SheetPart[],
  progress: (done: number) => void,
): Prepared {
  const book = openBook(engine, workbook, original, listed);
  arrangeSheets(book, workbook);
  const edits = new Map<string, SheetEdits>();
  const holder: StylesHolder = { styles: null };
  const needed = neededRows(workbook);
  const idOf = styleWriter(book);
  workbook.sheets.forEach((sheet, at) => {
    if (sheet.origin === null) writeNewValues(book, sheet, needed(sheet));
    if (sheet.origin === null || needsEngine(sheet)) writeSheet(engine, book, workbook, sheet);
    if (sheet.origin === null || isChanged(sheet, 'conditional')) writeConditionalFormats(book, sheet);
    progress(0.1 + (0.5 * (at + 1)) / workbook.sheets.length);
  });
  for (const sheet of workbook.sheets) {
    const computed = writeFormulas(book, sheet);
    if (sheet.origin === null) edits.set(sheet.name, newSheetEdits(sheet, computed, idOf));
    else if (changedCells(sheet)) {
      const change = editsOf(book, workbook, sheet, holder);
      edits.set(sheet.name, change);
      // Styles are made when they are first asked for: that must be before the book is written.
      editSheetXml(partText(original, pathOf(listed, sheet)), change);
    }
  }
  const { buffer } = checked(book.WriteToBuffer(), 'writing');
  return { edits, holder, bytes: new Uint8Array(buffer as unknown as ArrayBuffer) };
}

/**
 * The bytes of the workbook as it now is.
 *
 * Formulas written in this run get the value they have; the workbook in memory learns it too.
 */
export async function saveWorkbook(workbook: MemoryWorkbook, options: SaveOptions = {}): Promise<Uint8Array> {
  const progress = options.onProgress ?? (() => undefined);
  const original: Parts = workbook.source === null ? {} : unzipSync(workbook.source);
  const listed = sheetParts(original);
  let parts: Parts = original;
  if (workbook.source === null || !unchanged(workbook, listed)) {
    const engine = await loadEngine();
    const prepared = runEngine(engine, workbook, original, listed, progress);
    parts = assemble(workbook, unzipSync(prepared.bytes), original, listed, prepared);
  }
  writePersisted(parts, persistedOf(workbook));
  progress(0.9);
  const bytes = zipSync(parts, { level: 1 });
  progress(1);
  return bytes;
}

/** Paths of sheets of the file that excelize changed. */
function touchedPaths(workbook: MemoryWorkbook, listed: readonly SheetPart[]): ReadonlySet<string> {
  const names = new Set(workbook.sheets.filter(needsEngine).map(({ origin }) => origin));
  return new Set(listed.filter(({ name }) => names.has(name)).map(({ path }) => path));
}

function partsOfDeleted(
  { deletedOrigins }: MemoryWorkbook,
  original: Parts,
  listed: readonly SheetPart[],
): ReadonlySet<string> {
  const deleted = listed.filter(({ name }) => deletedOrigins.includes(name));
  return new Set(deleted.flatMap(({ path }) => [...partsOfSheet(original, path)]));
}

function assemble(
  workbook: MemoryWorkbook,
  written: Parts,
  original: Parts,
  listed: readonly SheetPart[],
  { edits, holder }: Prepared,
): Parts {
  const touched = touchedPaths(workbook, listed);
  const gone = partsOfDeleted(workbook, original, listed);
  const restored = restoreUntouched(written, original, touched, addsTexts(workbook), gone);
  const parts = keepListEntries(restored, original);
  const styles = (holder.styles = fileStyles(partText(parts, STYLES)));
  for (const { name, path } of sheetParts(parts)) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    const part = parts[path];
    if (!sheet || !part) continue;
    if (sheet.origin === null || edits.has(name) || isChanged(sheet, 'conditional')) {
      const edited = edits.has(name)
        ? editSheetXml(strFromU8(part), edits.get(name) as SheetEdits)
        : strFromU8(part);
      parts[path] = strToU8(finishedXml(edited, workbook.defaultStyle, sheet, partText(written, path)));
    }
    if (sheet.origin !== null) writeComments(parts, path, sheet);
  }
  if (parts[STYLES]) parts[STYLES] = strToU8(styles.xml());
  const openTab = activeTab(original, listed);
  parts['xl/workbook.xml'] = strToU8(
    arrangeWorkbookXml(partText(parts, 'xl/workbook.xml'), {
      order: workbook.sheets.map(({ name }) => name),
      ids: new Map(workbook.sheets.map(({ name, id }) => [name, id])),
      recalculate: workbook.sheets.some((sheet) => sheet.origin !== null && sheet.changes.values.size > 0),
      active: workbook.sheets.find(({ origin }) => origin !== null && origin === openTab)?.name ?? null,
    }),
  );
  return dropOrphans(parts);
}
