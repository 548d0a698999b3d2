/**
 * The staff's own sheets must come out as they went in, cell by cell: value, formula, format, fill, note, merge.
 * Read back with exceljs, and with a second reader that takes the sheets' XML as it stands in the file.
 */
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { runCli } from '../support/run-cli';
import { looksOf, rawCells } from '../support/xlsx-looks';

const ROOT = resolve(__dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/pho-minh-2024.xlsx');

describe('the staff’s sheets in the output of all', () => {
  const run = runCli('all', EXAMPLE);

  it('exceljs sees the same values, formulas, styles, notes, validations, merges, widths, panes', async () => {
    const before = await looksOf(EXAMPLE);
    const after = await looksOf(run.out);
    expect(before.size).toBe(7);
    for (const [name, look] of before) {
      expect({ name, look: after.get(name) }).toEqual({ name, look });
    }
  });

  it('the XML of each sheet holds the same cells', () => {
    const before = rawCells(EXAMPLE);
    const after = rawCells(run.out);
    for (const [name, cells] of before) {
      expect(cells.size).toBeGreaterThan(10);
      expect({ name, cells: after.get(name) }).toEqual({ name, cells });
    }
  });

  it('named ranges and conditional formats are kept', async () => {
    const models = await Promise.all(
      [EXAMPLE, run.out].map(async (path) => {
        const book = new ExcelJS.Workbook();
        await book.xlsx.readFile(path);
        const staff = book.worksheets.filter((sheet) => !sheet.name.startsWith('GN '));
        const names = book.definedNames.model.filter((entry) => !entry.name.startsWith('_xlnm'));
        return {
          names: names.map((entry) => `${entry.name}=${entry.ranges.join()}`).sort(),
          rules: staff.map((sheet) =>
            JSON.stringify((sheet as unknown as { conditionalFormattings: unknown }).conditionalFormattings),
          ),
        };
      }),
    );
    expect(models[1]).toEqual(models[0]);
  });
});
