/** Sheets of several workbooks in one, as an officer copies them: values, header merges, under names of one's own. */
import ExcelJS from 'exceljs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CopiedSheet {
  readonly file: string;
  /** Its name in the new workbook; that of the first sheet of `file` when left out. */
  readonly as?: string;
  /** Replaces the title in row 2. */
  readonly title?: string;
}

/** @returns the path of the new workbook */
export async function combineWorkbooks(sheets: readonly CopiedSheet[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const { file, as, title } of sheets) {
    const source = new ExcelJS.Workbook();
    await source.xlsx.readFile(file);
    const [from] = source.worksheets;
    if (!from) throw new Error(`${file} has no sheet`);
    const to = book.addWorksheet(as ?? from.name);
    from.eachRow((row, number) => {
      to.getRow(number).values = row.values;
      row.eachCell((cell, column) => (to.getCell(number, column).numFmt = cell.numFmt));
    });
    if (title !== undefined) to.getCell('A2').value = title;
  }
  const path = join(mkdtempSync(join(tmpdir(), 'giam-ngheo-books-')), 'two.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}
