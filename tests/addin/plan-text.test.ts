/** Nhập chỉ tiêu từ văn bản: the dialog's server functions on the built bundle. */
import { open, smallWorkbook, staffSheets, type Opened } from '../support/small-workbook';

const TEXT = [
  'II. MỤC TIÊU CỤ THỂ',
  '1. Tỷ lệ hộ nghèo giảm 1,11% (tương ứng 16 hộ);',
  '2. Tỷ lệ hộ cận nghèo giảm 0,3 - 0,5%;',
  '3. Giảm 20% số hộ nghèo hiện có;',
  '4. 100% hộ nghèo có nhu cầu được vay vốn;',
  '5. Quỹ vì người nghèo đạt 80 triệu đồng.',
].join('\n');

interface Read {
  ok: boolean;
  targets: { kind: string; sure: boolean; value: number | null }[];
  lines: { kind: string; value: string; sentence: string; doubts: string[] }[];
  unrecognised: { sentence: string }[];
  summary: string[];
  error?: { code: string; message: string };
}
interface Written {
  ok: boolean;
  sheetsWritten?: string[];
  summary?: string[];
  error?: { code: string; message: string };
}

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});

const read = ({ bundle }: Opened, text: string) => bundle.call('vanBanDoc', [text]) as Read;
const write = ({ bundle }: Opened, text: string, chosen: number[]) =>
  bundle.call('vanBanGhi', [text, chosen]) as Written;
const names = ({ environment }: Opened) => environment.workbook.sheets.map((sheet) => sheet.name);
const valuesOf = ({ environment }: Opened, name: string) =>
  environment.workbook.sheets.find((sheet) => sheet.name === name)?.values ?? [];
/** Rows without the blank cells at their ends. */
const shown = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) =>
    row
      .map((cell) => cell ?? '')
      .join('|')
      .replace(/\|+$/, ''),
  );
const rowWith = (opened: Opened, words: RegExp) =>
  valuesOf(opened, 'GN Chỉ tiêu').find((row) => row.some((cell) => words.test(String(cell)))) ?? [];

describe('the dialog', () => {
  it('opens with its own page and its title', async () => {
    const opened = await open(bytes);
    opened.bundle.call('nhapChiTieuVanBan');
    expect(JSON.stringify(opened.environment.pages.map(({ place, title }) => [place, title]))).toBe(
      '[["modal","Nhập chỉ tiêu từ văn bản"]]',
    );
  });

  it('has its words from the catalogue in the language chosen', async () => {
    const opened = await open(bytes);
    expect(opened.bundle.call('vanBanLoi')).toMatchObject({
      lang: 'vi',
      words: { 'dialog.read': 'Tìm chỉ tiêu' },
    });
    opened.bundle.call('doiNgonNgu');
    expect(opened.bundle.call('vanBanLoi')).toMatchObject({
      lang: 'en',
      words: { 'dialog.read': 'Find targets' },
    });
  });
});

describe('reading a text', () => {
  it('shows each target with its sentence and what is unsure, and writes nothing', async () => {
    const opened = await open(bytes);
    const before = JSON.stringify(opened.environment.workbook.sheets);
    const result = read(opened, TEXT);
    expect(result.targets.map(({ kind, sure }) => [kind, sure])).toEqual([
      ['reduce-rate', true],
      ['reduce-rate', true],
      ['reduce-relative', false],
      ['reach-share', true],
    ]);
    expect(result.lines[0]).toMatchObject({
      kind: 'Giảm tỷ lệ hộ nghèo',
      value: '1,11 điểm % (số hộ giảm: 16)',
      sentence: 'Tỷ lệ hộ nghèo giảm 1,11% (tương ứng 16 hộ);',
    });
    expect(result.lines[2]?.doubts).toEqual(['có thể là điểm % hoặc là phần trăm của số hộ hiện có']);
    expect(result.unrecognised).toMatchObject([{ sentence: 'Quỹ vì người nghèo đạt 80 triệu đồng.' }]);
    expect(result.summary[0]).toBe('Tìm thấy 4 chỉ tiêu, trong đó 1 cần xem lại.');
    expect(JSON.stringify(opened.environment.workbook.sheets)).toBe(before);
  });

  it('an empty text is told in a sentence', async () =>
    expect(read(await open(bytes), ' \n')).toMatchObject({ ok: false, error: { code: 'plan-text.empty' } }));
});

describe('writing the ticked targets', () => {
  it('makes GN Chỉ tiêu with those and no others, and leaves the staff’s sheets alone', async () => {
    const opened = await open(bytes);
    const before = staffSheets(opened.environment);
    expect(write(opened, TEXT, [0, 1])).toMatchObject({
      ok: true,
      sheetsWritten: ['GN Chỉ tiêu'],
      summary: [expect.stringContaining('Đã ghi 2 chỉ tiêu')],
    });
    expect(names(opened)).toEqual(['Danh sách hộ', 'Ghi chú', 'GN Chỉ tiêu']);
    expect(rowWith(opened, /hộ nghèo giảm 1,11%/)).toEqual(expect.arrayContaining(['%', 1.11]));
    expect(rowWith(opened, /Tương ứng số hộ nghèo/)).toEqual(expect.arrayContaining(['hộ', 16]));
    expect(rowWith(opened, /cận nghèo giảm/)).toEqual(expect.arrayContaining(['0,3 - 0,5']));
    expect(rowWith(opened, /vay vốn/)).toEqual([]);
    expect(staffSheets(opened.environment)).toBe(before);
  });

  it('adds rows below what is there, keeps what was typed, and writes nothing twice', async () => {
    const opened = await open(bytes);
    opened.bundle.call('chenMauChiTieu');
    const sheet = opened.environment.workbook.sheets.find(({ name }) => name === 'GN Chỉ tiêu');
    const at = valuesOf(opened, 'GN Chỉ tiêu').findIndex((row) =>
      row.some((cell) => /Mô hình giảm nghèo/.test(String(cell))),
    );
    if (sheet) sheet.values[at]![5] = 1;
    const kept = shown(valuesOf(opened, 'GN Chỉ tiêu'));
    expect(write(opened, TEXT, [0, 3])).toMatchObject({ ok: true, sheetsWritten: ['GN Chỉ tiêu'] });
    const after = valuesOf(opened, 'GN Chỉ tiêu');
    expect(shown(after).slice(0, kept.length)).toEqual(kept);
    const added = after.slice(kept.length).filter((row) => row.some((cell) => cell !== null && cell !== ''));
    expect(added.map((row) => row[1])).toEqual([
      'Tỷ lệ hộ nghèo giảm 1,11% (tương ứng 16 hộ)',
      '- Tương ứng số hộ nghèo giảm',
      '100% hộ nghèo có nhu cầu được vay vốn',
    ]);
    const again = write(opened, TEXT, [0, 3]);
    expect(again.summary?.join(' ')).toContain('2 chỉ tiêu đã có sẵn');
    expect(valuesOf(opened, 'GN Chỉ tiêu')).toEqual(after);
  });

  it('the targets written are those of the progress sheet', async () => {
    const opened = await open(bytes);
    write(opened, TEXT, [0, 1]);
    const report = opened.bundle.call('lapBangTienDo') as { targets: { kind: string; target: number }[] };
    expect(report.targets).toMatchObject([
      { kind: 'reduce-rate', target: 1.11, count: { target: 16 } },
      { kind: 'reduce-rate', target: 0.3 },
    ]);
  });

  it('without a tick nothing is written', async () => {
    const opened = await open(bytes);
    expect(write(opened, TEXT, [])).toMatchObject({ ok: false, error: { code: 'plan-text.none-chosen' } });
    expect(write(opened, TEXT, [99])).toMatchObject({ ok: false, error: { code: 'plan-text.none-chosen' } });
    expect(names(opened)).toEqual(['Danh sách hộ', 'Ghi chú']);
  });

  it('a target sheet of the staff is never written into', async () => {
    const opened = await open(bytes);
    const notes = opened.environment.workbook.sheets.find(({ name }) => name === 'Ghi chú');
    if (!notes) throw new Error('no sheet');
    notes.values.splice(
      0,
      notes.values.length,

      ['TT', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'],
      ['1', 'Tỷ lệ hộ nghèo giảm', '%', 1, ''],
      ['2', 'Xây dựng mô hình giảm nghèo', 'mô hình', 1, ''],
    );
    const before = staffSheets(opened.environment);
    expect(write(opened, TEXT, [0])).toMatchObject({ ok: false, error: { code: 'plan-text.staff-sheet' } });
    expect(staffSheets(opened.environment)).toBe(before);
  });
});
