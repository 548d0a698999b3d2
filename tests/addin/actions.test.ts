/** The menu’s actions through the built bundle on a small workbook in the stand-in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open, smallWorkbook, staffSheets } from '../support/small-workbook';
import type { Opened } from '../support/small-workbook';

interface Result {
  ok: boolean;
  sheetsWritten?: string[];
  summary?: string[];
  error?: { code: string; message: string };
}
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});

const names = ({ environment }: Opened) => environment.workbook.sheets.map((sheet) => sheet.name);
const sheetOf = ({ environment }: Opened, name: string) => {
  const found = environment.workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

describe('each action writes its own sheet and no other', () => {
  it.each([
    ['kiemTraSoHo', ['GN Lỗi dữ liệu']],
    ['phanLoaiHo', ['GN Phân loại hộ', 'GN Thiếu hụt']],
    ['tinhChiSo', ['GN Chỉ số']],
    ['lapBangTienDo', ['GN Chỉ tiêu', 'GN Tiến độ chỉ tiêu']],
    ['chenMauChiTieu', ['GN Chỉ tiêu']],
  ])('%s', async (action, written) => {
    const opened = await open(bytes);
    const before = staffSheets(opened.environment);
    expect((opened.bundle.call(action) as Result).sheetsWritten).toEqual(written);
    expect(names(opened)).toEqual(['Danh sách hộ', 'Ghi chú', ...written]);
    expect(staffSheets(opened.environment)).toBe(before);
  });
});

describe('GN Đa chiều', () => {
  it('is written by its own menu item where the register has marks of deprivation', async () => {
    const opened = await open(readFileSync(join(__dirname, '..', '..', 'examples', 'pho-minh-2024.xlsx')));
    const result = opened.bundle.call('tinhDaChieu') as Result;
    expect(result.sheetsWritten).toEqual(['GN Đa chiều']);
    // 36 of the 78 households on the list of marks lack 3 or more of 12: those the list calls poor (pho-minh-2024.truth.json).
    expect(result.summary?.join()).toContain('tính 78 hộ, bỏ 0 hộ; H 46,15%');
  });

  it('is not, and the reason is said, where it has none', async () => {
    const result = (await open(bytes)).bundle.call('tinhDaChieu') as Result;
    expect(result.sheetsWritten).toEqual([]);
    expect(result.summary?.join()).toContain('sổ không có dấu thiếu hụt');
  });
});

describe('the report forms', () => {
  const FORMS = ['GN BM Kết quả rà soát', 'GN BM Kết quả theo nhóm'];

  it('are written each to a sheet of its own; the dialog names those that are not, with the reason', async () => {
    const opened = await open(bytes);
    const before = staffSheets(opened.environment);
    const { sheetsWritten } = opened.bundle.call('xuatBieuMau') as Result;
    expect(sheetsWritten).toEqual(expect.arrayContaining(FORMS));
    expect(staffSheets(opened.environment)).toBe(before);
    const said = JSON.stringify(opened.environment.alerts);
    expect(said).toContain(`Biểu mẫu: đã lập ${sheetsWritten?.length} trang`);
    expect(said).toContain(
      'Chưa lập “Diễn biến hộ nghèo”: sổ không có cột phân loại đầu năm, cũng không có sổ kỳ trước',
    );
  });

  it('are rebuilt in place, under the names the staff gave them', async () => {
    const opened = await open(bytes);
    opened.bundle.call('xuatBieuMau');
    const before = names(opened);
    sheetOf(opened, 'GN BM Kết quả rà soát').name = 'Biểu 1';
    opened.bundle.call('xuatBieuMau');
    expect(names(opened)).toEqual(before.map((name) => (name === 'GN BM Kết quả rà soát' ? 'Biểu 1' : name)));
  });
});

describe('the input sheet of targets', () => {
  it('is inserted once; the second time a sentence names the sheet there is', async () => {
    const opened = await open(bytes);
    opened.bundle.call('chenMauChiTieu');
    const again = opened.bundle.call('chenMauChiTieu') as Result;
    expect(again).toMatchObject({ ok: false, error: { code: 'targets.exist' } });
    expect(again.error?.message).toContain('GN Chỉ tiêu');
    expect(names(opened).filter((name) => name.startsWith('GN Chỉ tiêu'))).toHaveLength(1);
  });

  it('keeps what the staff typed through every later run', async () => {
    const opened = await open(bytes);
    opened.bundle.call('chenMauChiTieu');
    const sheet = sheetOf(opened, 'GN Chỉ tiêu');
    const row = sheet.values.findIndex((cells) =>
      cells.some((cell) => /Mô hình giảm nghèo/.test(String(cell))),
    );
    (sheet.values[row] as unknown[])[5] = 7;
    opened.bundle.call('lamTatCa');
    expect(sheetOf(opened, 'GN Chỉ tiêu').values[row]?.[5]).toBe(7);
  });
});

describe('the add-in’s sheets', () => {
  it('show a name that begins with = as text', async () => {
    const opened = await open(bytes);
    opened.bundle.call('lamTatCa');
    for (const sheet of opened.environment.workbook.sheets.filter(({ name }) => name.startsWith('GN '))) {
      expect([...sheet.formulas.values()].filter(({ text }) => /CMD/.test(text))).toEqual([]);
    }
    const all = JSON.stringify(opened.environment.workbook.sheets.map(({ values }) => values));
    expect(all).toContain('=CMD');
  });

  it('link a finding to its cell', async () => {
    const opened = await open(bytes);
    opened.bundle.call('kiemTraSoHo');
    const list = sheetOf(opened, 'Danh sách hộ');
    const links = JSON.stringify([...sheetOf(opened, 'GN Lỗi dữ liệu').richTexts]);
    // D7: the sex 'Nư'.
    expect(links).toContain(`#gid=${list.id}&range=D7`);
  });

  it('are known by their mark: renamed and moved by the staff, they keep name and place', async () => {
    const opened = await open(bytes);
    opened.bundle.call('lamTatCa');
    const sheets = opened.environment.workbook.sheets;
    const at = sheets.findIndex(({ name }) => name === 'GN Chỉ số');
    const [moved] = sheets.splice(at, 1);
    if (!moved) throw new Error('no GN Chỉ số');
    moved.name = 'Chỉ số tháng 12';
    sheets.unshift(moved);
    expect((opened.bundle.call('tinhChiSo') as Result).sheetsWritten).toEqual(['Chỉ số tháng 12']);
    expect(names(opened)[0]).toBe('Chỉ số tháng 12');
    expect(names(opened)).not.toContain('GN Chỉ số');
  });

  it('do not take the place of a staff sheet of the same name', async () => {
    const opened = await open(bytes);
    sheetOf(opened, 'Ghi chú').name = 'GN Chỉ số';
    const before = JSON.stringify(sheetOf(opened, 'GN Chỉ số').values);
    expect((opened.bundle.call('tinhChiSo') as Result).sheetsWritten).toEqual(['GN Chỉ số (2)']);
    expect(JSON.stringify(sheetOf(opened, 'GN Chỉ số').values)).toBe(before);
  });
});

describe('two people and two languages', () => {
  it('the second is told that somebody else is running it, and nothing is written', async () => {
    const opened = await open(bytes);
    opened.environment.locks.add('document');
    expect(opened.bundle.call('lamTatCa')).toMatchObject({ ok: false, error: { code: 'busy' } });
    expect(names(opened)).toEqual(['Danh sách hộ', 'Ghi chú']);
    expect(opened.environment.alerts).toHaveLength(1);
  });

  it('switching the language changes the words of the next sheets, and switching back does too', async () => {
    const opened = await open(bytes);
    const titleOf = () => String(sheetOf(opened, 'GN Lỗi dữ liệu').values[0]?.[0]);
    opened.bundle.call('kiemTraSoHo');
    expect(titleOf()).toBe('KẾT QUẢ KIỂM TRA SỔ HỘ');
    opened.bundle.call('doiNgonNgu');
    opened.bundle.call('kiemTraSoHo');
    expect(titleOf()).not.toBe('KẾT QUẢ KIỂM TRA SỔ HỘ');
    expect(titleOf()).toMatch(/register/i);
    opened.bundle.call('doiNgonNgu');
    opened.bundle.call('kiemTraSoHo');
    expect(titleOf()).toBe('KẾT QUẢ KIỂM TRA SỔ HỘ');
  });
});

describe('the panel and the menu', () => {
  it('the panel stores a choice, uses it, and takes it back', async () => {
    const { bundle } = await open(bytes);
    bundle.call('bangLuuLuaChon', [{ area: 'urban', asOf: '2024-06-30' }]);
    expect(bundle.call('bangTrangChu')).toMatchObject({ options: { area: 'urban', asOf: '2024-06-30' } });
    expect(bundle.call('phanLoaiHo')).toMatchObject({
      ok: true,
      settings: { area: 'urban', asOf: '2024-06-30' },
    });
    bundle.call('bangLuuLuaChon', [{ area: null, asOf: null }]);
    expect(bundle.call('bangTrangChu')).toMatchObject({ version: bundle.call('phienBan'), options: {} });
    // Without the choice the unit's type decides: xã is rural.
    expect(bundle.call('phanLoaiHo')).toMatchObject({ settings: { area: 'rural' } });
  });

  it('opening builds the menu without any authorisation', async () => {
    const { environment, bundle } = await open(bytes, { authMode: 'NONE' });
    bundle.call('onOpen');
    expect(JSON.stringify(environment.menus)).toContain('lapBangTienDo');
  });

  it('panel and help open', async () => {
    const { environment, bundle } = await open(bytes);
    bundle.call('moBangLamViec');
    expect(environment.pages).toHaveLength(1);
    expect(bundle.call('moHuongDan')).toMatchObject({ sheetsWritten: ['GN Hướng dẫn'] });
    expect(JSON.stringify(environment.alerts)).toContain('NGHEO_PHANLOAI');
  });
});

describe('custom functions, where nothing but the arguments may be used', () => {
  it.each([
    ['NGHEO_TYLE', [36, 1440], 2.5],
    ['NGHEO_TYLE', [[[1], [''], [3]], 8], [[12.5], [''], [37.5]]],
    ['NGHEO_MUCGIAM', [52, 1300, 39, 1300], 1],
    ['NGHEO_PHANLOAI', [2000000, 3, 'thành thị'], 'Hộ nghèo'],
    ['NGHEO_PHANLOAI_DIEM', [140, 20, 'xã'], 'Hộ cận nghèo'],
    ['NGHEO_TIENDO', [16, 40, 'giảm', 52], 75],
    ['NGHEO_DANHGIA', [5, 6, 'đạt'], 'Vượt'],
    ['NGHEO_CCCD', ['051079000101', 'Nam', 1979], 'Hợp lệ'],
    ['NGHEO_TUOI', ['15/03/2000', '14/03/2024'], 23],
  ])('%s(%j)', async (name, args, expected) => {
    const { bundle } = await open(bytes);
    expect(bundle.callCustomFunction(name, args as unknown[])).toEqual(expected);
  });
});
