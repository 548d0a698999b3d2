/** Reads a workbook into grids for tests: values only, the way `getValues()` hands them over. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import type { Cell, SheetDetails, SheetGrid } from '../../src/core/model';

/** What was read before, by the bytes of the file and of this reader: a dozen test files read the same large workbooks. */
const KEPT = resolve('out/test-grids');
/** From the project's folder, where tests and `npm run fuzz` (a module, which knows no __dirname) are run. */
const READER = resolve('tests/support/read-xlsx.ts');

/** Every sheet of the workbook at `path`, in order; `id` is the position in the workbook. */
export async function readXlsx(path: string): Promise<SheetGrid[]> {
  const key = createHash('sha1').update(readFileSync(path)).update(readFileSync(READER)).digest('hex');
  const kept = join(KEPT, `${key}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as SheetGrid[];
  const grids = await readAnew(path);
  mkdirSync(KEPT, { recursive: true });
  // Two test processes may write it at once: each its own file, the last one stays.
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify(grids));
  renameSync(`${kept}.${process.pid}`, kept);
  return grids;
}

async function readAnew(path: string): Promise<SheetGrid[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.map((sheet, id) => ({ name: sheet.name, id, cells: cellsOf(sheet) }));
}

/** What the service tells of the sheets beside their values, ids as {@link readXlsx} gives them. */
export async function xlsxDetails(path: string): Promise<SheetDetails> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = (id: number) => workbook.worksheets[id];
  return {
    formulas: (id) => {
      const rows: string[][] = [];
      sheet(id)?.eachRow({ includeEmpty: true }, (row, at) => {
        const texts: string[] = [];
        row.eachCell({ includeEmpty: true }, (cell, column) => {
          texts[column - 1] = cell.formula ? `=${cell.formula}` : '';
        });
        rows[at - 1] = texts;
      });
      return rows;
    },
    fonts: (id) => {
      const rows: string[][] = [];
      sheet(id)?.eachRow({ includeEmpty: true }, (row, at) => {
        const names: string[] = [];
        row.eachCell({ includeEmpty: true }, (cell, column) => {
          names[column - 1] = cell.font?.name ?? '';
        });
        rows[at - 1] = names;
      });
      return rows;
    },
    merges: (id) =>
      (sheet(id)?.model.merges ?? []).map((range) => {
        const [first = 'A1', last = first] = range.split(':');
        const [from, to] = [first, last].map((ref) => sheet(id)!.getCell(ref).fullAddress);
        return {
          row: from!.row,
          column: from!.col,
          rows: to!.row - from!.row + 1,
          columns: to!.col - from!.col + 1,
        };
      }),
  };
}

function cellsOf(sheet: ExcelJS.Worksheet): Cell[][] {
  const width = sheet.columnCount;
  const rows: Cell[][] = [];
  for (let r = 1; r <= sheet.rowCount; r++) {
    const row = sheet.getRow(r);
    const cells: Cell[] = [];
    for (let c = 1; c <= width; c++) {
      const cell = row.getCell(c);
      // A merged block has its value at the top left only, as getValues() gives it.
      cells.push(cell.isMerged && cell.master !== cell ? null : plain(cell.value));
    }
    rows.push(cells);
  }
  return rows;
}

function plain(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return { date: value.toISOString().slice(0, 10) };
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return value.text;
  return plain((value as ExcelJS.CellFormulaValue).result as ExcelJS.CellValue);
}
