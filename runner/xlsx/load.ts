/** An .xlsx → a workbook in memory, as Google Sheets would show it after import. */
import ExcelJS from 'exceljs';
import { parseCells, splitSheetName } from '../fake-apps-script/workbook/a1';
import type { MemorySheet, MemoryWorkbook } from '../fake-apps-script/workbook/types';
import { newWorkbook } from '../fake-apps-script/workbook/workbook';
import { highestSheetId, openParts, partText, sheetParts, type Parts, type SheetPart } from './container';
import { InputError } from './input-error';
import { loadComments, readableBytes } from './load-comments';
import { loadConditional } from './load-conditional';
import { loadSheet } from './load-sheet';
import { defaultStyleOf, styleReader } from './load-style';
import { loadValidations } from './load-validations';
import { readPersisted, type Persisted } from './persisted';

export interface LoadOptions {
  /** Name for messages and the spreadsheet: 'pho-minh-2024.xlsx'. */
  readonly file?: string;
  /** Called with how much is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Loads a workbook.
 *
 * @throws {InputError} file.encrypted, file.old-xls, file.not-xlsx, file.damaged, file.no-sheets
 */
export async function loadWorkbook(bytes: Uint8Array, options: LoadOptions = {}): Promise<MemoryWorkbook> {
  const file = options.file ?? 'workbook.xlsx';
  const progress = options.onProgress ?? (() => undefined);
  const parts = openParts(bytes, file);
  const listed = sheetParts(parts);
  if (listed.length === 0) throw new InputError('file.no-sheets', { file });
  progress(0.1);
  const source = await readWithExceljs(readableBytes(parts, bytes), file);
  progress(0.7);
  const workbook = assemble(source, parts, listed, file.replace(/^.*\//, '').replace(/\.xlsx$/i, ''), bytes);
  progress(1);
  return workbook;
}

async function readWithExceljs(bytes: Uint8Array, file: string): Promise<ExcelJS.Workbook> {
  const source = new ExcelJS.Workbook();
  // Validation is read from the XML instead, see load-validations.ts.
  const load = source.xlsx.load.bind(source.xlsx) as unknown as (
    data: Uint8Array,
    options: { ignoreNodes: string[] },
  ) => Promise<unknown>;
  try {
    await load(bytes, { ignoreNodes: ['dataValidations'] });
  } catch {
    throw new InputError('file.damaged', { file });
  }
  return source;
}

function assemble(
  source: ExcelJS.Workbook,
  parts: Parts,
  listed: readonly SheetPart[],
  name: string,
  bytes: Uint8Array,
): MemoryWorkbook {
  const defaultStyle = defaultStyleOf(parts);
  const reader = {
    styleOf: styleReader(defaultStyle),
    defaultStyle,
    date1904: (source.properties as { date1904?: boolean }).date1904 === true,
  };
  const sheets = listed.flatMap((part) => {
    const worksheet = source.getWorksheet(part.name);
    return worksheet ? [loadSheet(worksheet, part.sheetId, reader)] : [];
  });
  for (const part of listed) {
    const sheet = sheets.find((candidate) => candidate.id === part.sheetId);
    if (!sheet) continue;
    const xml = partText(parts, part.path);
    loadValidations(sheet, xml, sheets);
    loadConditional(sheet, xml);
    loadComments(sheet, parts, part.path);
  }
  const workbook = newWorkbook(name, sheets, { defaultStyle, source: bytes });
  workbook.nextId = Math.max(workbook.nextId, highestSheetId(parts) + 1);
  loadNames(source, workbook);
  const persisted = readPersisted(parts);
  if (persisted) restore(workbook, persisted);
  return workbook;
}

function loadNames(source: ExcelJS.Workbook, workbook: MemoryWorkbook): void {
  const { model } = source.definedNames as unknown as { model: { name: string; ranges: string[] }[] };
  for (const { name, ranges } of model) {
    const { sheet: sheetName, cells } = splitSheetName(ranges[0] ?? '');
    const sheet = workbook.sheets.find((candidate) => candidate.name === sheetName);
    const rect = sheet && parseCells(cells, sheet.maxRows, sheet.maxColumns);
    if (sheet && rect && ranges.length === 1) workbook.namedRanges.push({ name, sheetId: sheet.id, rect });
  }
}

/** A sheet renamed in Excel is still found by its id, one copied to another file by its name. */
function sheetFor(workbook: MemoryWorkbook, saved: Persisted['sheets'][number]): MemorySheet | undefined {
  return (
    workbook.sheets.find((sheet) => sheet.name === saved.name) ??
    workbook.sheets.find((sheet) => sheet.id === saved.id)
  );
}

function restore(workbook: MemoryWorkbook, persisted: Persisted): void {
  workbook.metadata.push(...persisted.metadata.map((one) => ({ ...one })));
  for (const saved of persisted.sheets) {
    sheetFor(workbook, saved)?.metadata.push(...saved.metadata.map((one) => ({ ...one })));
  }
  for (const which of ['document', 'script', 'user'] as const) {
    for (const [key, value] of Object.entries(persisted.properties[which])) {
      workbook.properties[which].set(key, value);
    }
  }
  const ids = [...workbook.metadata, ...workbook.sheets.flatMap((sheet) => sheet.metadata)].map(
    ({ id }) => id,
  );
  workbook.nextId = Math.max(workbook.nextId, ...ids.map((id) => id + 1));
}
