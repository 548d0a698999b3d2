/**
 * A workbook in memory → the bytes of an .xlsx. Only what changed is written onto the original file: sheets made in
 * this run whole, changed cells of the staff's sheets by surgery on their XML; every part nobody touched comes back
 * byte for byte.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnOfKey, rowOfKey, styleAt, valueAt } from '../fake-apps-script/workbook/cells';
import type { MemorySheet, MemoryWorkbook } from '../fake-apps-script/workbook/types';
import { partText, sheetParts, type Parts, type SheetPart } from './container';
import { checked, loadEngine, type Book } from './engine';
import { activeTab, arrangeWorkbookXml, dropOrphans, partsToOpen, restoreUntouched } from './package-parts';
import { persistedOf, writePersisted } from './persisted';
import { writeNewStyles, writeNewValues, writeNotes, writeRichTexts } from './save-cells';
import { writeCharts } from './save-charts';
import { fileFormula, looksElsewhere, writeFormulas, type Computed } from './save-formulas';
import { writeLayout } from './save-layout';
import { writePrintSetup } from './save-print';
import { writeConditionalFormats, writeValidations } from './save-rules';
import { restyler, styleWriter } from './save-style';
import { editSheetXml, type CellEdit, type SheetEdits } from './sheet-xml';
import { finishSheetXml } from './finish-sheet';

type Engine = Awaited<ReturnType<typeof loadEngine>>;

export interface SaveOptions {
  /** Called with how much is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Whether excelize must change a sheet of the file; changed cells alone do not need it. */
function needsEngine(sheet: MemorySheet): boolean {
  const { aspects, notes, links } = sheet.changes;
  return notes.size + links.size > 0 || [...aspects].some((aspect) => !UNWRITTEN.has(aspect));
}
/** A larger grid or a protection of Sheets has no counterpart in the file. */
const UNWRITTEN = new Set(['grid', 'protection']);

const changedCells = (sheet: MemorySheet) => sheet.changes.values.size + sheet.changes.styles.size > 0;
const pendingFormulas = (sheet: MemorySheet) => [...sheet.formulas.values()].filter(({ pending }) => pending);

/** Sheets of the file that excelize may be given empty. */
function emptied(workbook: MemoryWorkbook, listed: readonly SheetPart[]): SheetPart[] {
  const elsewhere = workbook.sheets.flatMap(pendingFormulas).some(({ text }) => looksElsewhere(text));
  const names = new Set(workbook.namedRanges.map(({ name }) => name));
  const named = workbook.sheets
    .flatMap(pendingFormulas)
    .some(({ text }) => (text.match(/[\p{L}_][\p{L}\p{N}_.]*/gu) ?? []).some((word) => names.has(word)));
  if (elsewhere || named) return [];
  return listed.filter(({ name }) => {
    const sheet = workbook.sheets.find(({ origin }) => origin === name);
    return !sheet || !(needsEngine(sheet) || pendingFormulas(sheet).length > 0);
  });
}

function openBook(
  engine: Engine,
  workbook: MemoryWorkbook,
  original: Parts,
  listed: readonly SheetPart[],
): Book {
  if (workbook.source === null) return engine.NewFile();
  const bytes = zipSync(partsToOpen(original, emptied(workbook, listed)), { level: 0 });
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
  const changed = (aspect: string) => isNew || sheet.changes.aspects.has(aspect);
  if (isNew) {
    writeNewStyles(book, sheet, styleWriter(book));
    writeNewValues(book, sheet);
  }
  writeRichTexts(book, workbook, sheet, isNew ? sheet.richTexts.keys() : sheet.changes.links);
  writeNotes(book, sheet, isNew ? sheet.notes.keys() : sheet.changes.notes);
  writeLayout(book, sheet);
  if (changed('conditional')) writeConditionalFormats(book, sheet, sheet.fileRules);
  if (changed('validations')) writeValidations(book, workbook, sheet);
  if (changed('charts')) writeCharts(engine, book, workbook, sheet);
  if (isNew) writePrintSetup(book, sheet);
}

/** Changed cells of a sheet of the file. */
function editsOf(book: Book, workbook: MemoryWorkbook, sheet: MemorySheet): SheetEdits {
  const edits = new Map<number, Map<number, CellEdit>>();
  const idOf = restyler(book);
  for (const key of new Set([...sheet.changes.values, ...sheet.changes.styles.keys()])) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const before = sheet.changes.styles.get(key);
    const after = styleAt(sheet, workbook.defaultStyle, row, column);
    const formula = sheet.formulas.get(key);
    const edit: CellEdit = {
      ...(sheet.changes.values.has(key)
        ? {
            content: {
              value: valueAt(sheet, row, column),
              formula: formula ? fileFormula(formula.text) : null,
            },
          }
        : {}),
      ...(before && before !== after
        ? { restyle: (fileStyle: number) => idOf(fileStyle, before, after) }
        : {}),
    };
    let cells = edits.get(row);
    if (!cells) edits.set(row, (cells = new Map<number, CellEdit>()));
    cells.set(column, edit);
  }
  return edits;
}

function computedEdits(computed: readonly Computed[]): SheetEdits {
  const edits = new Map<number, Map<number, CellEdit>>();
  for (const { row, column, formula, value } of computed) {
    let cells = edits.get(row);
    if (!cells) edits.set(row, (cells = new Map<number, CellEdit>()));
    cells.set(column, { content: { value, formula } });
  }
  return edits;
}

function unchanged(workbook: MemoryWorkbook, listed: readonly SheetPart[]): boolean {
  const same = workbook.sheets.every(
    (sheet, at) =>
      sheet.origin === sheet.name &&
      listed[at]?.name === sheet.name &&
      !needsEngine(sheet) &&
      !changedCells(sheet),
  );
  return same && workbook.deletedOrigins.length === 0;
}

/** What has to be known of the sheets before the book is closed: styles of edited cells, values of formulas. */
interface Prepared {
  readonly edits: ReadonlyMap<string, SheetEdits>;
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
  workbook.sheets.forEach((sheet, at) => {
    if (sheet.origin === null || needsEngine(sheet)) writeSheet(engine, book, workbook, sheet);
    progress(0.1 + (0.5 * (at + 1)) / workbook.sheets.length);
  });
  const edits = new Map<string, SheetEdits>();
  for (const sheet of workbook.sheets) {
    const computed = writeFormulas(book, sheet);
    if (sheet.origin === null) {
      if (computed.length > 0) edits.set(sheet.name, computedEdits(computed));
    } else if (changedCells(sheet)) edits.set(sheet.name, editsOf(book, workbook, sheet));
  }
  const { buffer } = checked(book.WriteToBuffer(), 'writing');
  return { edits, bytes: new Uint8Array(buffer as unknown as ArrayBuffer) };
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
    parts = unzipSync(prepared.bytes);
    assemble(workbook, parts, original, listed, prepared.edits);
  }
  writePersisted(parts, persistedOf(workbook));
  progress(0.9);
  const bytes = zipSync(parts, { level: 6 });
  progress(1);
  return bytes;
}

function assemble(
  workbook: MemoryWorkbook,
  parts: Parts,
  original: Parts,
  listed: readonly SheetPart[],
  edits: ReadonlyMap<string, SheetEdits>,
): void {
  const touched = new Set(
    workbook.sheets.flatMap((sheet) =>
      sheet.origin !== null && needsEngine(sheet)
        ? listed.filter(({ name }) => name === sheet.origin).map(({ path }) => path)
        : [],
    ),
  );
  restoreUntouched(parts, original, touched);
  for (const { name, path } of sheetParts(parts)) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    const part = parts[path];
    if (!sheet || !part) continue;
    const change = edits.get(name);
    let xml = change || sheet.origin === null ? strFromU8(part) : null;
    if (xml !== null && change) xml = editSheetXml(xml, change);
    if (xml !== null && sheet.origin === null) xml = finishSheetXml(xml, sheet);
    if (xml !== null) parts[path] = strToU8(xml);
  }
  const openTab = activeTab(original, listed);
  parts['xl/workbook.xml'] = strToU8(
    arrangeWorkbookXml(partText(parts, 'xl/workbook.xml'), {
      order: workbook.sheets.map(({ name }) => name),
      ids: new Map(workbook.sheets.map(({ name, id }) => [name, id])),
      recalculate: workbook.sheets.some((sheet) => sheet.origin !== null && sheet.changes.values.size > 0),
      active: workbook.sheets.find(({ origin }) => origin === openTab)?.name ?? null,
    }),
  );
  dropOrphans(parts);
}
