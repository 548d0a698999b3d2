/** Gộp sổ in the built bundle and on the command line: written, chosen, replaced, merged from files, refused. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { loadWorkbook } from '../../runner/xlsx/load';
import { readFileSync } from 'node:fs';
import { runCli } from '../support/run-cli';
import { open, staffSheets, type Opened } from '../support/small-workbook';

type Row = readonly (string | number)[];
const HEADER = ['Mã hộ', 'Họ và tên chủ hộ', 'Năm sinh', 'Giới tính', 'Thôn', 'Số nhân khẩu', 'Phân loại hộ'];

/** `count` households of one hamlet, the first of them poor, four persons each. */
function hamlet(prefix: string, name: string, count: number): Row[] {
  return Array.from({ length: count }, (_, at): Row => [
    `${prefix}${at + 1}`,
    `Nguyễn Văn ${prefix} ${'ABCDEGHIKL'.charAt(at % 10)}n`,
    ...[1950 + (at % 40), 'Nam', name, 4, at === 0 ? 'Hộ nghèo' : 'Hộ không nghèo'],
  ]);
}

async function workbook(unit: string, sheets: Readonly<Record<string, readonly Row[]>>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    sheet.addRow([`ỦY BAN NHÂN DÂN ${unit}`]);
    sheet.addRow([`DANH SÁCH HỘ DÂN CƯ ${name.toUpperCase()} NĂM 2024`]);
    sheet.addRow(HEADER);
    for (const row of rows) sheet.addRow([...row]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const twoHamlets = (count = 3) =>
  workbook('XÃ BÌNH MINH', {
    'Thôn 1': hamlet('A', 'Thôn 1', count),
    'Thôn 2': hamlet('B', 'Thôn 2', count),
  });

const names = ({ environment }: Opened) => environment.workbook.sheets.map(({ name }) => name);
const OPTIONS = [{ options: {} }];
interface Checked {
  readonly ok: boolean;
  readonly register: { readonly households: number };
  readonly summary: readonly string[];
}
const check = ({ bundle }: Opened) => bundle.call('kiemTraSoHo', OPTIONS) as Checked;

describe('gopSo', () => {
  it('writes GN Sổ gộp, changes no sheet of the staff, and counts no household twice', async () => {
    const opened = await open(await twoHamlets());
    const before = staffSheets(opened.environment);
    expect(opened.bundle.call('gopSo', OPTIONS)).toMatchObject({
      ok: true,
      sheetsWritten: ['GN Sổ gộp'],
      merged: { total: { households: 6, persons: 24, poor: 2, nearPoor: 0 } },
    });
    expect(staffSheets(opened.environment)).toBe(before);
    expect(check(opened).register.households).toBe(6);
  });

  it('is the register once it is chosen in Thiết lập, and the sheets again once it is not', async () => {
    const opened = await open(await twoHamlets());
    opened.bundle.call('gopSo', OPTIONS);
    const say = (role: string) =>
      opened.bundle.call('bangLuuCot', [[{ sheet: 'GN Sổ gộp', column: null, field: null, role }]]);
    expect(say('households')).toMatchObject({ ok: true });
    const chosen = check(opened);
    expect(chosen.register.households).toBe(6);
    expect(chosen.summary[0]).toContain('Sổ hộ là “GN Sổ gộp”, gộp từ 2 danh sách');
    // A fix there would be lost by the next merge.
    expect(opened.bundle.call('suaTuDong', OPTIONS)).toMatchObject({
      ok: false,
      error: { code: 'merge.no-fix' },
    });
    expect(opened.bundle.call('moThietLap', OPTIONS)).toMatchObject({ ok: true });
    expect(opened.bundle.call('lamTatCa', OPTIONS)).toMatchObject({ ok: true });
    expect(say('unused')).toMatchObject({ ok: true });
    expect(check(opened).summary.join()).not.toContain('Sổ hộ là “GN Sổ gộp”');
    expect(check(opened).register.households).toBe(6);
  });

  it('is replaced whole by a second run, keeps a name the staff gave it, and goes with the other sheets of ours', async () => {
    const opened = await open(await twoHamlets());
    opened.bundle.call('gopSo', OPTIONS);
    const first = opened.environment.workbook.sheets.find(({ name }) => name === 'GN Sổ gộp')!;
    const values = JSON.stringify(first.values);
    first.name = 'Sổ xã';
    expect(opened.bundle.call('gopSo', OPTIONS)).toMatchObject({ sheetsWritten: ['Sổ xã'] });
    expect(names(opened)).toEqual(['Thôn 1', 'Thôn 2', 'Sổ xã']);
    const second = opened.environment.workbook.sheets.find(({ name }) => name === 'Sổ xã')!;
    expect(JSON.stringify(second.values)).toBe(values);
  });

  it('never takes a sheet of the staff that has its name', async () => {
    const bytes = await workbook('XÃ BÌNH MINH', {
      'GN Sổ gộp': hamlet('A', 'Thôn 1', 2),
      'Thôn 2': hamlet('B', 'Thôn 2', 2),
    });
    const opened = await open(bytes);
    expect(opened.bundle.call('gopSo', OPTIONS)).toMatchObject({ sheetsWritten: ['GN Sổ gộp (2)'] });
    expect(names(opened)).toEqual(['GN Sổ gộp', 'Thôn 2', 'GN Sổ gộp (2)']);
    expect(check(opened).register.households).toBe(4);
  });

  it('calls the service as often for 2,000 households as for six', async () => {
    const callsOf = async (count: number) => {
      const { bundle, environment } = await open(await twoHamlets(count));
      bundle.call('gopSo', OPTIONS);
      const { read, write, structure, service } = environment.counters();
      return { read, write, structure, service };
    };
    const [small, large] = [await callsOf(3), await callsOf(1000)];
    // Rows beyond the 1,000 of a new sheet are inserted in one step.
    expect(large.structure - small.structure).toBeLessThanOrEqual(1);
    expect({ ...large, structure: 0 }).toEqual({ ...small, structure: 0 });
  });

  it('leaves what there was when a service fails in the middle', async () => {
    for (const failCall of [10, 25, 40]) {
      const opened = await open(await twoHamlets(), { failCall });
      const result = opened.bundle.call('gopSo', OPTIONS) as { ok: boolean };
      if (!result.ok) expect(names(opened)).toEqual(['Thôn 1', 'Thôn 2']);
    }
  });
});

describe('--merge', () => {
  const folder = mkdtempSync(join(tmpdir(), 'giam-ngheo-merge-'));
  const [a, b, copy, broken] = ['A.xlsx', 'B.xlsx', 'copy.xlsx', 'broken.xlsx'].map((name) => join(folder, name)) as [
    string, string, string, string,
  ]; // prettier-ignore
  beforeAll(async () => {
    writeFileSync(a, await twoHamlets());
    writeFileSync(b, await workbook('XÃ HÒA BÌNH', { 'Thôn 1': hamlet('C', 'Thôn 1', 4) }));
    writeFileSync(copy, readFileSync(b));
    writeFileSync(broken, 'không phải bảng tính');
  });

  it('gives one register and one report of both communes, and the result is read so again', async () => {
    const run = runCli<{
      register: { households: number };
      indicators: {
        id: string;
        numerator: number;
        denominator: number;
        group: { by: string; name?: string };
      }[];
    }>('all', a, '--merge', b);
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    // 3 + 3 + 4 households, one poor in each of the three hamlets.
    expect(run.report?.register.households).toBe(10);
    const poor = run.report!.indicators.filter(({ id }) => id === 'poor-rate');
    expect(
      poor.map(({ group, numerator, denominator }) => [group.name ?? group.by, numerator, denominator]),
    ).toEqual(
      expect.arrayContaining([
        ['all', 3, 10],
        ['Thôn 1 (Xã Bình Minh)', 1, 3],
        ['Thôn 2 (Xã Bình Minh)', 1, 3],
        ['Thôn 1 (Xã Hòa Bình)', 1, 4],
      ]),
    );
    const again = await open(new Uint8Array(readFileSync(run.out)));
    expect(check(again).register.households).toBe(10);
    // Merging in the workbook would lose commune B.
    expect(again.bundle.call('gopSo', OPTIONS)).toMatchObject({
      ok: false,
      error: { code: 'merge.has-files' },
    });
    expect((await loadWorkbook(readFileSync(run.out))).sheets.map(({ name }) => name)).toContain('GN Sổ gộp');
  });

  it.each([
    ['a file twice under two names', [b, copy], 'được nêu hai lần'],
    ['the input itself', [a], 'được nêu hai lần'],
    ['a file that is no workbook', [broken], '“broken.xlsx” không phải bảng tính'],
    ['a file that is not there', [join(folder, 'none.xlsx')], 'Không tìm thấy tệp'],
  ])('refuses %s with exit code 2 and writes nothing', (_, files, sentence) => {
    const run = runCli('check', a, '--merge', ...files);
    expect(run.exitCode).toBe(2);
    expect(run.stderr.replace(folder + '/', '')).toContain(sentence);
    expect(run.files).toEqual([]);
  });

  it('does not go with commands that write into the source, and --preview writes nothing', () => {
    expect(runCli('fix', a, '--merge', b)).toMatchObject({ exitCode: 2, files: [] });
    const seen = runCli('merge', a, '--merge', b, '--preview');
    expect([seen.exitCode, seen.files]).toEqual([0, ['out.json']]);
    expect(seen.stdout).toContain('“B.xlsx”, trang “Thôn 1”: 4 hộ, 16 khẩu');
    expect(seen.stdout).not.toContain('Đã gộp');
  });
});
