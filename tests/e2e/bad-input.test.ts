/** Bad input: exit code 2, one clear sentence, nothing written. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { runArguments, runCli } from '../support/run-cli';

const ROOT = resolve(__dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/pho-minh-2024.xlsx');
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const before = hashOf(EXAMPLE);
const folder = mkdtempSync(join(tmpdir(), 'giam-ngheo-bad-'));

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function workbook(name: string, fill: (book: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  fill(book);
  const path = join(folder, name);
  await book.xlsx.writeFile(path);
  return path;
}

function expectRefusal(path: string, words: RegExp, ...options: string[]): void {
  const run = runCli('all', path, ...options);
  expect(run.exitCode).toBe(2);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).toMatch(words);
  expect(run.stdout).toBe('');
  expect(run.files).toEqual([]);
}

describe('files that are no register', () => {
  it('a path that does not exist', () => expectRefusal(join(folder, 'khong-co.xlsx'), /Không tìm thấy tệp/));

  it('a text file named .xlsx', () =>
    expectRefusal(file('van-ban.xlsx', 'STT;Họ tên\n1;A'), /không phải bảng tính \.xlsx/));

  it('an empty file', () => expectRefusal(file('rong.xlsx', ''), /không phải bảng tính \.xlsx/));

  it('a password-protected workbook (an OLE container with an EncryptedPackage stream)', () => {
    // MS-CFB header magic, then the UTF-16 name of the stream that MS-OFFCRYPTO prescribes.
    const bytes = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1024),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(512),
    ]);
    expectRefusal(file('co-mat-khau.xlsx', bytes), /có mật khẩu/);
  });

  it('headers without a household beneath: the sheet is named, not called headless', async () => {
    const path = await workbook('chi-co-tieu-de.xlsx', (book) => {
      const sheet = book.addWorksheet('Danh sách hộ');
      sheet.addRow(['DANH SÁCH HỘ DÂN CƯ NĂM 2024']);
      sheet.addRow(['Mã hộ', 'Họ và tên chủ hộ', 'Thôn', 'Số nhân khẩu', 'Phân loại hộ']);
    });
    expectRefusal(path, /trang “Danh sách hộ” có hàng tiêu đề nhưng bên dưới không có dòng hộ/);
  });

  it('an old .xls', () => {
    const bytes = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1024),
      Buffer.from('Workbook', 'utf16le'),
    ]);
    expectRefusal(file('cu.xls', bytes), /\.xls cũ/);
  });

  it('a zip that is no workbook', () => {
    const zip = zipSync({ 'a.txt': strToU8('a') });
    expectRefusal(file('nen.xlsx', zip), /không phải bảng tính \.xlsx|bị hỏng/);
  });

  it('a workbook cut off in the middle', () => {
    const half = readFileSync(EXAMPLE).subarray(0, 100000);
    expectRefusal(file('dut.xlsx', half), /bị hỏng|không phải bảng tính/);
  });

  it('an empty workbook', async () => {
    const path = await workbook('trong.xlsx', (book) => book.addWorksheet('Trang tính1'));
    expectRefusal(path, /trống/);
  });

  it('a workbook without a register', async () => {
    const path = await workbook('kinh-phi.xlsx', (book) => {
      const sheet = book.addWorksheet('Kinh phí');
      sheet.addRow(['TT', 'Nguồn vốn', 'Kế hoạch giao', 'Đã giải ngân']);
      sheet.addRow([1, 'Ngân sách trung ương', 412.5, 398.2]);
    });
    expectRefusal(path, /Không tìm thấy sổ hộ/);
  });
});

describe('a target sheet with text where a number belongs', () => {
  it('is a finding at its cell, and the target has no data', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(EXAMPLE);
    const sheet = book.getWorksheet('Chỉ tiêu');
    if (!sheet) throw new Error('no Chỉ tiêu');
    sheet.getCell('E16').value = 'nhiều người';
    const path = join(folder, 'chi-tieu-chu.xlsx');
    await book.xlsx.writeFile(path);
    const run = runCli<{
      findings: { sheet: string; cell: string }[];
      targets: { id: string; status: string }[];
    }>('all', path);
    expect(run.exitCode).toBe(0);
    expect(run.report?.findings.filter((one) => one.sheet === 'Chỉ tiêu').map((one) => one.cell)).toEqual([
      'E16',
    ]);
    expect(run.report?.targets.find((one) => one.id === 'e2')?.status).toBe('no-data');
  });
});

describe('usage', () => {
  it.each([
    [['all'], /Lệnh chưa đúng/],
    [['nothing', EXAMPLE], /Không có lệnh/],
    [['all', EXAMPLE, '--standard', 'vn-1999'], /--standard/],
    [['all', EXAMPLE, '--as-of', '2024-02-30'], /2024-02-30/],
    [['all', EXAMPLE, '--fail-call', 'x'], /--fail-call/],
    [['all', EXAMPLE, '--colour'], /Lệnh chưa đúng/],
    [['all', EXAMPLE, '--out', EXAMPLE], /trùng với tệp đầu vào/],
    [['read-plan'], /Lệnh chưa đúng/],
    [['read-plan', EXAMPLE], /không phải tệp văn bản/],
    [['read-plan', 'khong-co.txt'], /Không tìm thấy tệp/],
    [['call', 'NGHEO_KHONGCO', '[]'], /Không có hàm/],
    [['call', 'NGHEO_TYLE', '{'], /JSON/],
  ])('%j is refused with one sentence', (args, expected) => {
    const run = runArguments(...args);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(expected);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('leaves the input as it was, byte for byte', () => expect(hashOf(EXAMPLE)).toBe(before));
});
