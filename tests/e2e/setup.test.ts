/** The set-up command: its mapping, fed back, gives the same register; a mapping that does not fit is refused. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCli } from '../support/run-cli';

const ROOT = resolve(__dirname, '../..');
const WORKBOOKS = join(ROOT, 'tests/fixtures/workbooks');
const EXAMPLE = join(ROOT, 'examples/pho-minh-2024.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'giam-ngheo-setup-'));

interface Sheet {
  name: string;
  role: string;
  columns: Record<string, string>;
  headerRows: number[];
  firstDataRow: number;
  lastDataRow: number;
}
interface Report {
  mapping: Record<string, { headerRows: number[]; columns: Record<string, string> }>;
  register: { sheets: Sheet[]; otherSheets: Sheet[]; households: number; persons: number };
  findings?: unknown[];
  targets?: unknown[];
  sheetsWritten: string[];
}

const plain = ({ register }: Report) => ({
  households: register.households,
  persons: register.persons,
  sheets: [...register.sheets, ...register.otherSheets].map(
    ({ name, role, columns, headerRows, firstDataRow, lastDataRow }) => ({
      name,
      role,
      columns,
      headerRows,
      firstDataRow,
      lastDataRow,
    }),
  ),
});
function file(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}
function reportOf(command: string, workbook: string, ...options: string[]): Report {
  const run = runCli<Report>(command, workbook, ...options);
  if (!run.report) throw new Error(run.stderr);
  return run.report;
}

describe.each([
  ['pho-minh-2024', EXAMPLE],
  ['clean-one-header', join(WORKBOOKS, 'clean-one-header.xlsx')],
  ['messy-text', join(WORKBOOKS, 'messy-text.xlsx')],
  ['nam-nu-columns', join(WORKBOOKS, 'nam-nu-columns.xlsx')],
])('%s', (name, workbook) => {
  const setup = reportOf('setup', workbook);

  it('writes GN Thiết lập and nothing else', () => expect(setup.sheetsWritten).toEqual(['GN Thiết lập']));

  it('gives the same register, findings and targets when its mapping is fed back', () => {
    const detected = reportOf('all', workbook);
    const mapped = reportOf('all', workbook, '--mapping', file(`${name}.json`, setup.mapping));
    expect(plain(mapped)).toEqual(plain(detected));
    expect(mapped.findings).toEqual(detected.findings);
    expect(mapped.targets).toEqual(detected.targets);
  });
});

describe('a mapping file', () => {
  const { mapping } = reportOf('setup', EXAMPLE);
  const refused = (value: unknown, words: RegExp) => {
    const run = runCli('check', EXAMPLE, '--mapping', file('bad.json', value));
    expect(run.exitCode).toBe(2);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).toMatch(words);
    expect(run.files).toEqual([]);
  };
  const list = mapping['DS hộ'] ?? { headerRows: [], columns: {} };

  it('for a sheet the workbook lacks is refused with the sheets there are', () =>
    refused({ 'DS cũ': list }, /“DS cũ”.*“DS hộ”/));

  it('with a column beyond the sheet is refused with the last column', () =>
    refused({ 'DS hộ': { ...list, columns: { ma_ho: 'ZZ' } } }, /cột ZZ.*cột cuối/));

  it('with header rows beyond the sheet is refused with the number of rows', () =>
    refused({ 'DS hộ': { ...list, headerRows: [99999] } }, /99999.*chỉ có \d+ dòng/));

  it('may be an exported record of choices: the columns are found by their headers', () => {
    const saved = {
      version: 1,
      sheets: [
        {
          sheetId: 123456,
          sheet: 'DS hộ',
          header: ['Mã hộ', 'Số điện thoại'],
          decisions: [{ header: 'Số điện thoại', nth: 0, field: null }],
          absent: [],
        },
      ],
    };
    const before = reportOf('check', EXAMPLE);
    const after = reportOf('check', EXAMPLE, '--mapping', file('saved.json', saved));
    expect(before.register.sheets[0]?.columns).toHaveProperty('sdt');
    expect(after.register.sheets[0]?.columns).not.toHaveProperty('sdt');
  });
});
