/** The forms through the built bundle: the command that writes them, a second run, last period's register, calls. */
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { callsOf } from '../support/calls-of';
import { runCli } from '../support/run-cli';
import type { Report } from '../support/truth';
import type { FormsReport } from '../../src/core/forms/form-report';

const ROOT = resolve(__dirname, '../..');
const FIXTURES = join(ROOT, 'tests/fixtures/workbooks');
type Forms = Report & FormsReport & { calls: { total: number; structure: number }; summary?: string[] };

async function bookOf(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
}
const cells = (book: ExcelJS.Workbook) =>
  Object.fromEntries(
    book.worksheets.map((sheet) => {
      const found: Record<string, unknown> = {};
      sheet.eachRow((row) => row.eachCell((cell) => (found[cell.address] = cell.value)));
      return [sheet.name, found];
    }),
  );

describe('indicators on pho-minh-2024', () => {
  const first = runCli<Forms>('indicators', join(ROOT, 'examples/pho-minh-2024.xlsx'));

  it('writes GN Chỉ số, GN Diễn biến, GN Đa chiều and the fourteen forms, and says why the old one is not written', () => {
    expect(first.exitCode).toBe(0);
    const written = first.report?.sheetsWritten ?? [];
    expect(written.slice(0, 3)).toEqual(['GN Chỉ số', 'GN Diễn biến', 'GN Đa chiều']);
    expect(written.slice(3)).toHaveLength(14);
    expect(written.slice(3).every((name) => name.startsWith('GN BM '))).toBe(true);
    expect(first.report?.forms).toHaveLength(14);
    expect(first.report?.formsNotWritten).toEqual([
      { id: 'can_ngheo_2016', sheet: 'GN BM Cận nghèo (mẫu cũ)', why: 'otherStandard' },
    ]);
    // The indicators of the first half are still in the report.
    expect(first.report?.indicators.length).toBeGreaterThan(10);
  });

  it('leaves the staff’s sheets as they are', async () => {
    const [before, after] = await Promise.all([
      bookOf(join(ROOT, 'examples/pho-minh-2024.xlsx')),
      bookOf(first.out),
    ]);
    const [was, is] = [cells(before), cells(after)];
    for (const name of Object.keys(was)) expect(is[name]).toEqual(was[name]);
  });

  it('prints each form on A4 landscape, one page wide, its header repeated', async () => {
    const book = await bookOf(first.out);
    for (const sheet of book.worksheets.filter(({ name }) => name.startsWith('GN BM '))) {
      const { pageSetup } = sheet;
      expect([sheet.name, pageSetup.orientation, pageSetup.paperSize, pageSetup.fitToWidth]).toEqual([
        ...[sheet.name, 'landscape', 9, 1],
      ]);
      expect(pageSetup.printTitlesRow).toMatch(/^\$?6|^\$?8/);
    }
  });

  it('puts no name and no ID number into the report', () => {
    const { forms, formsNotWritten } = first.report ?? {};
    const text = JSON.stringify({ forms, formsNotWritten });
    // A head of the list of the poor.
    expect(text).not.toContain('Trần Công An');
    expect(text).not.toMatch(/\b0\d{11}\b/);
  });

  it('replaces its own sheets in a second run and changes nothing', async () => {
    const second = runCli<Forms>('indicators', first.out);
    const [before, after] = await Promise.all([bookOf(first.out), bookOf(second.out)]);
    expect(cells(after)).toEqual(cells(before));
    expect(second.report?.forms).toEqual(first.report?.forms);
  });
});

it('fills the forms of movements from last period’s register', () => {
  const { report } = runCli<Forms>(
    'indicators',
    join(FIXTURES, 'end-2024.xlsx'),
    '--previous',
    join(FIXTURES, 'start-2024.xlsx'),
  );
  const form = report?.forms.find(({ id }) => id === 'dien_bien_ngheo');
  // end-2024.truth.json: transitions.forms.poor.total, households.
  expect(form?.rows?.find(({ area, unit }) => area === 'Tổng cộng' && unit === 'households')?.values).toEqual(
    [...[52, 12, 9, 2, 2, 1, 3, 1, 36]],
  );
  expect(form?.identities.ok).toBe(true);
});

it('takes as many calls for 20,000 households as for a ward, form by form', async () => {
  const calls = async (name: string) => {
    const file = `tests/fixtures/workbooks/${name}.xlsx`;
    const { counters, result } = await callsOf<FormsReport>('xuatBieuMau', file);
    return { ...counters, forms: result.forms.length };
  };
  const [ward, large] = [await calls('clean-one-header'), await calls('big-20k')];
  // Without members and reasons two forms fewer: calls go with the forms, whatever their rows.
  expect(ward.forms - large.forms).toBe(2);
  expect(large.total).toBeLessThanOrEqual(ward.total);
  expect(large.structure).toBeLessThanOrEqual(ward.structure + 20);
});
