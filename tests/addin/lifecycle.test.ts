/** What the platform, the sharing and Google's limits do not allow: one sentence, and nothing half done. */
import { createContext, runInContext } from 'node:vm';
import { MENU } from '../../src/addin/menu';
import type { EnvironmentOptions } from '../../runner/fake-apps-script';
import type { MemorySheet } from '../../runner/fake-apps-script/workbook/types';
import { built, topLevelFunctions } from '../support/built';
import { open, smallWorkbook, staffSheets, type Opened } from '../support/small-workbook';

interface Result {
  readonly ok: boolean;
  readonly error?: { readonly code: string; readonly message: string };
}
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});

const call = ({ bundle }: Opened, action: string) => bundle.call(action) as Result;
const names = ({ environment }: Opened) => environment.workbook.sheets.map((sheet) => sheet.name);
const sheetOf = ({ environment }: Opened, name: string) =>
  environment.workbook.sheets.find((sheet) => sheet.name === name) as MemorySheet;
/** The whole sheet is somebody else's to edit. */
function lock({ protections }: MemorySheet): void {
  protections.push({ id: 900, rect: null, description: '', warningOnly: false, canEdit: false });
}
const everything = ({ environment }: Opened) =>
  JSON.stringify(environment.workbook.sheets.map(({ name, values, metadata }) => [name, values, metadata]));

describe('without any authorisation (AuthMode.NONE)', () => {
  it.each(['onOpen', 'onInstall'])('%s builds the whole menu and calls nothing else', async (name) => {
    const { environment, bundle } = await open(bytes, { authMode: 'NONE' });
    bundle.call(name);
    const items = MENU.flatMap((entry) =>
      entry === 'separator' ? [] : 'items' in entry ? entry.items : [entry],
    );
    for (const { label, run } of items) {
      expect(JSON.stringify(environment.menus)).toContain(`"caption":"${label}","functionName":"${run}"`);
    }
    expect(environment.counters().byName).toEqual([{ name: 'Menu.addToUi', count: 1 }]);
  });

  it('an action fails in a sentence and writes nothing', async () => {
    const opened = await open(bytes, { authMode: 'NONE' });
    const before = everything(opened);
    expect(() => call(opened, 'kiemTraSoHo')).toThrow(/^Không nạp được phần mã/);
    expect(everything(opened)).toBe(before);
  });
});

describe('with the authorisation of a simple trigger (AuthMode.LIMITED)', () => {
  it('onOpen builds the menu', async () => {
    const { environment, bundle } = await open(bytes, { authMode: 'LIMITED' });
    bundle.call('onOpen');
    expect(environment.menus).toHaveLength(1);
  });

  it('an action that needs only this spreadsheet works', async () => {
    const opened = await open(bytes, { authMode: 'LIMITED' });
    expect(call(opened, 'kiemTraSoHo')).toMatchObject({ ok: true, sheetsWritten: ['GN Lỗi dữ liệu'] });
  });

  it('the panel does not open, and nothing else happens', async () => {
    const opened = await open(bytes, { authMode: 'LIMITED' });
    const before = everything(opened);
    expect(() => opened.bundle.call('moBangLamViec')).toThrow('permission');
    expect(opened.environment.pages).toEqual([]);
    expect(everything(opened)).toBe(before);
  });
});

describe('with full authorisation', () => {
  it('each action of the menu has its top-level function', async () => {
    const { bundle } = await open(bytes);
    for (const entry of MENU) {
      if (entry === 'separator') continue;
      for (const { run } of 'items' in entry ? entry.items : [entry]) expect(bundle.functions).toContain(run);
    }
  });
});

describe('a custom function', () => {
  const code = built('Code.js');
  const functions = topLevelFunctions(code).filter(({ name }) => name.startsWith('NGHEO_'));

  it.each(functions.map(({ name, params }) => [name, params.length] as const))(
    '%s touches no service, whatever it is given',
    (name, parameters) => {
      const touched: string[] = [];
      const service = (title: string) =>
        new Proxy({}, { get: (_, member) => touched.push(`${title}.${String(member)}`) });
      const titles = ['SpreadsheetApp', 'PropertiesService', 'CacheService', 'LockService', 'HtmlService'];
      const more = ['Session', 'Utilities', 'ScriptApp', 'UrlFetchApp', 'Logger', 'console', 'Charts'];
      const scope = createContext(
        Object.fromEntries([...titles, ...more].map((title) => [title, service(title)])),
      );
      runInContext(code, scope);
      for (const given of ['1', '"x"', '[[1],[""],["Hộ nghèo"]]', '""', 'null']) {
        const args = Array.from({ length: parameters }, () => given).join(', ');
        // A sentence for wrong arguments is an answer too.
        runInContext(`try { ${name}(${args}) } catch (error) { String(error) }`, scope);
      }
      expect(touched).toEqual([]);
    },
  );

  it('works in a cell, where nothing may be written', async () => {
    const { bundle } = await open(bytes);
    // 36 of 1,440.
    expect(bundle.callCustomFunction('NGHEO_TYLE', [36, 1440])).toBe(2.5);
    expect(() => bundle.callCustomFunction('kiemTraSoHo')).toThrow('permission');
  });
});

const WRITING = [
  'kiemTraSoHo',
  'phanLoaiHo',
  'tinhChiSo',
  'lapBangTienDo',
  'xuatBieuMau',
  'moCaiDat',
  'toMauLoi',
  'suaTuDong',
  'chenMauChiTieu',
  'moHuongDan',
  'tuKiemTra',
] as const;

describe.each(['view', 'comment'] as const)('a person who may only %s', (access) => {
  it.each(WRITING)('is told so in one sentence by %s, and nothing changes', async (action) => {
    const opened = await open(bytes, { access });
    const before = everything(opened);
    const result = call(opened, action);
    // A register without a safe fix has nothing to write.
    if (result.ok && action === 'suaTuDong') return;
    expect(result).toMatchObject({ ok: false, error: { code: 'access.view-only' } });
    expect(result.error?.message).toMatch(/^Bạn chỉ có quyền xem hoặc nhận xét .*Người chỉnh sửa/);
    expect(opened.environment.alerts.map(({ text }) => text)).toContain(result.error?.message);
    expect(everything(opened)).toBe(before);
  });
});

describe('a sheet of ours that somebody else protected', () => {
  it.each([
    ['kiemTraSoHo', 'GN Lỗi dữ liệu'],
    ['tinhChiSo', 'GN Chỉ số'],
    ['lamTatCa', 'GN Phân loại hộ'],
  ])('%s names %s and whom to ask, before anything is written', async (action, name) => {
    const opened = await open(bytes);
    call(opened, 'lamTatCa');
    lock(sheetOf(opened, name));
    const before = everything(opened);
    const result = call(opened, action);
    expect(result).toMatchObject({ ok: false, error: { code: 'access.protected' } });
    expect(result.error?.message).toContain(`Trang “${name}” đang được bảo vệ`);
    expect(result.error?.message).toContain('chủ bảng tính hoặc người đặt bảo vệ');
    expect(everything(opened)).toBe(before);
  });

  it('protected in one range only is told as well', async () => {
    const opened = await open(bytes);
    call(opened, 'kiemTraSoHo');
    const rect = { row: 3, column: 0, rows: 1, columns: 1 };
    sheetOf(opened, 'GN Lỗi dữ liệu').protections.push({
      id: 901,
      rect,
      description: '',
      warningOnly: false,
      canEdit: false,
    });
    expect(call(opened, 'kiemTraSoHo')).toMatchObject({ ok: false, error: { code: 'access.protected' } });
  });
});

describe('a sheet of the staff that somebody else protected', () => {
  it('is read and reported on', async () => {
    const opened = await open(bytes);
    lock(sheetOf(opened, 'Danh sách hộ'));
    expect(call(opened, 'kiemTraSoHo')).toMatchObject({ ok: true });
  });

  it('is not coloured: the sentence names it, and no other sheet is coloured either', async () => {
    const opened = await open(bytes);
    lock(sheetOf(opened, 'Danh sách hộ'));
    const before = everything(opened);
    const result = call(opened, 'toMauLoi');
    expect(result).toMatchObject({ ok: false, error: { code: 'access.protected' } });
    expect(result.error?.message).toContain('“Danh sách hộ”');
    expect(everything(opened)).toBe(before);
  });
});

describe('Google’s limits are told before they are met', () => {
  const full = async (rows: number, options: EnvironmentOptions = {}) => {
    const opened = await open(bytes, options);
    const notes = sheetOf(opened, 'Ghi chú');
    [notes.maxRows, notes.maxColumns] = [rows, 100];
    return opened;
  };

  it('10 million cells: the sheets to come are counted, and the old ones until they are gone', async () => {
    // 99,800 rows of 100 columns are 9.98 million: no room for a sheet of 1,000 × 26 = 26,000.
    const opened = await full(99_800);
    const before = everything(opened);
    const result = call(opened, 'kiemTraSoHo');
    expect(result).toMatchObject({ ok: false, error: { code: 'limit.cells' } });
    expect(result.error?.message).toContain('10 triệu ô');
    expect(everything(opened)).toBe(before);
  });

  it('10 million cells: what fits is written', async () => {
    expect(call(await full(99_000), 'kiemTraSoHo')).toMatchObject({ ok: true });
  });

  it('50,000 characters: a longer text of ours is cut and says by how many', async () => {
    const opened = await open(bytes);
    const list = sheetOf(opened, 'Danh sách hộ');
    // A class of 50,000 characters, which findings quote.
    (list.values[5] as unknown[])[6] = 'ă'.repeat(50_000);
    (list.values[5] as unknown[])[3] = 'ă'.repeat(50_000);
    expect(call(opened, 'lamTatCa')).toMatchObject({ ok: true });
    const longest = Math.max(
      ...opened.environment.workbook.sheets.flatMap(({ values }) =>
        values.flatMap((row) => row.map((cell) => String(cell).length)),
      ),
    );
    expect(longest).toBeLessThanOrEqual(50_000);
  });

  it('9 KB a property: choices that are too long are refused, and the old ones stay', async () => {
    const opened = await open(bytes);
    opened.bundle.call('bangLuuLuaChon', [{ area: 'urban' }]);
    expect(opened.bundle.call('bangLuuLuaChon', [{ area: 'ă'.repeat(9000) }])).toMatchObject({
      ok: false,
      error: { code: 'settings.too-large' },
    });
    expect(opened.bundle.call('bangTrangChu')).toMatchObject({ options: { area: 'urban' } });
  });

  it('500 KB a document: a full store stops no check; a choice that cannot be kept is told', async () => {
    const opened = await open(bytes);
    const { document } = opened.environment.workbook.properties;
    for (let at = 0; at < 57; at++) document.set(`other.${at}`, 'x'.repeat(8970));
    expect(call(opened, 'kiemTraSoHo')).toMatchObject({ ok: true });
    // 57 × 8,970 + 10 × 7 + 47 × 8 = 511,736 of 512,000 bytes: the last check's counts fit, those of the first screen do not.
    expect(document.has('giam-ngheo.last-check')).toBe(true);
    expect(document.has('giam-ngheo.last.check')).toBe(false);
    document.set('other.last', 'x'.repeat(200));
    opened.bundle.call('doiNgonNgu');
    expect(opened.environment.alerts.at(-1)?.text).toContain('500 KB');
    expect([...document.keys()]).not.toContain('giam-ngheo.settings');
  });
});

describe('Xóa dữ liệu của tiện ích', () => {
  const NO = [{ button: 'NO' }];

  it('lists what goes and removes nothing when the answer is no', async () => {
    const opened = await open(bytes, { answers: NO });
    opened.bundle.call('kiemTraSoHo', [{ options: {} }]);
    const before = everything(opened);
    expect(opened.bundle.call('xoaDuLieu')).toBeNull();
    const asked = opened.environment.alerts.at(-1)?.text ?? '';
    expect(asked).toContain('1 trang của tiện ích: “GN Lỗi dữ liệu”');
    expect(asked).toContain('Các trang của đơn vị được giữ nguyên');
    expect(everything(opened)).toBe(before);
  });

  it('removes sheets, stored choices, colours, notes and marks; staff sheets are as they were', async () => {
    const opened = await open(bytes);
    const { environment, bundle } = opened;
    const before = staffSheets(environment);
    const rules = sheetOf(opened, 'Danh sách hộ').conditionalRules.length;
    for (const action of ['lamTatCa', 'toMauLoi', 'moCaiDat', 'tuKiemTra', 'doiNgonNgu']) bundle.call(action);
    environment.workbook.properties.document.set('other', 'kept');
    expect(staffSheets(environment)).not.toBe(before);
    expect(bundle.call('xoaDuLieu')).toMatchObject({ ok: true });
    expect(names(opened)).toEqual(['Danh sách hộ', 'Ghi chú']);
    expect(staffSheets(environment)).toBe(before);
    expect(sheetOf(opened, 'Danh sách hộ').conditionalRules).toHaveLength(rules);
    expect([...environment.workbook.properties.document]).toEqual([['other', 'kept']]);
    expect(environment.workbook.sheets.flatMap(({ metadata }) => metadata)).toEqual([]);
    expect([...environment.cache.keys()]).toEqual([]);
  });

  it('leaves one sheet where all are the add-in’s', async () => {
    const opened = await open(bytes);
    opened.bundle.call('moHuongDan');
    opened.environment.workbook.sheets.splice(0, 2);
    expect(opened.bundle.call('xoaDuLieu')).toMatchObject({ ok: true });
    expect(names(opened)).toHaveLength(1);
    expect(names(opened)[0]).not.toMatch(/^GN /);
  });
});
