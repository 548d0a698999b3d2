/** Running the job again on its own output gives the same sheets, and the same workbook. */
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { runCli } from '../support/run-cli';
import type { Report } from '../support/truth';

const ROOT = resolve(__dirname, '../..');

async function cellsOf(path: string): Promise<Record<string, Record<string, unknown>>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheets: Record<string, Record<string, unknown>> = {};
  for (const sheet of book.worksheets) {
    const cells: Record<string, unknown> = {};
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        cells[cell.address] = [cell.value, cell.numFmt];
      }),
    );
    sheets[sheet.name] = cells;
  }
  return sheets;
}

/** The register of a report; the target sheet that the first run inserts is there for the second to read. */
function withoutInserted(register: unknown): unknown {
  const { otherSheets, ...rest } = register as { otherSheets: readonly { readonly name: string }[] };
  return { ...rest, otherSheets: otherSheets.filter(({ name }) => name !== 'GN Chỉ tiêu') };
}

describe.each([
  ['a workbook with its own target sheet', 'examples/pho-minh-2024.xlsx'],
  ['a workbook that was given a target sheet', 'tests/fixtures/workbooks/clean-one-header.xlsx'],
])('%s', (_, file) => {
  // The first check has no earlier one to compare its rows with (CV08): it alone counts that as not assessable.
  const start = runCli<Report>('all', join(ROOT, file));
  const first = runCli<Report>('all', start.out);
  const second = runCli<Report>('all', first.out);

  it('has the same sheets, in the same order, with the same cells', async () => {
    expect(second.exitCode).toBe(0);
    const [before, after] = await Promise.all([cellsOf(first.out), cellsOf(second.out)]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after).toEqual(before);
  });

  it('reports the same figures, findings and targets', () => {
    const { calls: _first, ...before } = start.report ?? ({} as Report);
    const { calls: _second, ...after } = second.report ?? ({} as Report);
    expect(withoutInserted(after.register)).toEqual(withoutInserted(before.register));
    expect(after.findings).toEqual(before.findings);
    expect(after.indicators).toEqual(before.indicators);
    expect(after.targets).toEqual(before.targets);
  });
});
