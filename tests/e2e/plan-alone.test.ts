/** A workbook that holds the plan and no register: the built bundle checks the plan, and refuses everything else. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { runCli } from '../support/run-cli';
import type { Report } from '../support/truth';

const CASE = resolve(__dirname, '../fixtures/cases/O22-plan-target-count-vs-rate.json');
let path: string;

beforeAll(async () => {
  const { sheets } = JSON.parse(readFileSync(CASE, 'utf8')) as {
    sheets: { bang: { rows: (string | number)[][] } };
  };
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Chỉ tiêu');
  sheet.addRow(['Chỉ tiêu', 'Số hộ', 'Tỷ lệ (%)']);
  sheets.bang.rows.forEach((row) => sheet.addRow(row));
  path = join(mkdtempSync(join(tmpdir(), 'giam-ngheo-plan-')), 'ke-hoach.xlsx');
  await book.xlsx.writeFile(path);
});

it('two pairs of points and households that belong to different totals are a warning at the second', () => {
  const { exitCode, stderr, report } = runCli<Report>('check', path, '--area', 'urban');
  expect([exitCode, stderr]).toEqual([0, '']);
  const found = report?.findings.filter(({ severity }) => severity !== 'info');
  expect(found?.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
    ['AG09', 'warning', 'C3'],
  ]);
  expect(report?.sheetsWritten).toEqual(['GN Lỗi dữ liệu']);
});

it('anything that needs households is refused', () => {
  for (const command of ['indicators', 'progress', 'all']) {
    const { exitCode, stderr } = runCli(command, path, '--area', 'urban');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/Không tìm thấy/);
  }
});
