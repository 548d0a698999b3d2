/** Workbooks as files: small helpers of the round-trip tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { createEnvironment, type FakeEnvironment } from '../../runner/fake-apps-script';
import { loadWorkbook } from '../../runner/xlsx/load';
import { saveWorkbook } from '../../runner/xlsx/save';
import { globalsOf } from './open';

export const PHO_MINH = new Uint8Array(readFileSync(join(__dirname, '../../examples/pho-minh-2024.xlsx')));

export interface OpenedFile {
  readonly fake: FakeEnvironment;
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly workbook: GoogleAppsScript.Spreadsheet.Spreadsheet;
  save(): Promise<Uint8Array>;
}

export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  const memory = await loadWorkbook(bytes);
  const fake = createEnvironment(memory);
  const app = globalsOf(fake).SpreadsheetApp;
  return { fake, app, workbook: app.getActiveSpreadsheet(), save: () => saveWorkbook(memory) };
}

/** The parts of a package as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => !path.endsWith('/'))
      .map(([path, part]) => [path, strFromU8(part)]),
  );
}

export async function readWithExceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

/** JSON with its keys in order: programs write the same style's parts in different orders. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The first lines in which two descriptions differ. */
export function firstDifferences(a: readonly string[], b: readonly string[]): string[] {
  const differing: string[] = [];
  for (let at = 0; at < Math.max(a.length, b.length) && differing.length < 4; at++) {
    if (a[at] !== b[at]) differing.push(`${a[at] ?? 'nothing'} → ${b[at] ?? 'nothing'}`);
  }
  return differing;
}

/** All there is to see of a sheet: one line a cell with value, formula, format, note and look; merges; widths; views. */
export function describeSheet(sheet: ExcelJS.Worksheet): string[] {
  const lines: string[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    lines.push(`row ${number} ${row.height ?? ''} ${String(row.hidden)}`);
    row.eachCell({ includeEmpty: true }, (cell) => {
      const { value, formula, numFmt, note, style } = cell;
      lines.push(
        `${cell.address} ${canonical({ value, formula, numFmt, note, style, merged: cell.isMerged })}`,
      );
    });
  });
  const { merges } = sheet.model as unknown as { merges: string[] };
  lines.push(canonical({ merges, views: sheet.views, columns: sheet.columns.map((column) => column.width) }));
  return lines;
}
