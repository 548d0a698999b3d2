/** `npm run demo`: the built add-in on a workbook in a browser page, offline. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { cellKey, styleAt } from '../../runner/fake-apps-script/workbook/cells';
import type { MemoryWorkbook } from '../../runner/fake-apps-script/workbook/types';
import { loadWorkbook } from '../../runner/xlsx/load';
import { callScript, DemoPage, startBrowser, startDemo, type DemoServer } from './demo-page';

let browser: Browser;
let server: DemoServer;
let demo: DemoPage;
const folder = mkdtempSync(join(tmpdir(), 'giam-ngheo-demo-'));

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startDemo()]);
  demo = await DemoPage.open(browser, server.url);
});
afterAll(async () => {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true });
});

async function saved(from: DemoPage): Promise<MemoryWorkbook> {
  return loadWorkbook(readFileSync(await from.save()), { file: 'saved.xlsx' });
}
/** What follows a little later: conditional formats, a jump. */
async function expectSoon(look: () => Promise<string>, wanted: string): Promise<void> {
  for (let wait = 0; wait < 40 && (await look()) !== wanted; wait++) await demo.page.waitForTimeout(100);
  expect(await look()).toBe(wanted);
}
const sheetOf = (workbook: MemoryWorkbook, name: string) =>
  workbook.sheets.find((sheet) => sheet.name === name)!;

describe('the demo page, cut off from the network once it has loaded', () => {
  test('opens the example at its register, with the script’s menu', async () => {
    await demo.page.context().setOffline(true);
    await demo.openExample();
    expect(await demo.activeSheet()).toBe('DS hộ');
    expect(await demo.cell('DS hộ', 'C11')).toBe('Nguyễn Thành Trí');
    // The ID number keeps its zero, the date its format, as the file has them.
    expect(await demo.cell('DS hộ', 'F11')).toBe('051097993977');
    expect(await demo.cell('DS hộ', 'D11')).toBe('07/05/1997');
    expect(await demo.page.innerText('.menu-title')).toBe('Giảm nghèo');
  });

  test('checks the register from the menu and shows the findings', async () => {
    await demo.run('Kiểm tra sổ hộ');
    expect(await demo.activeSheet()).toBe('GN Lỗi dữ liệu');
    expect(await demo.cell('GN Lỗi dữ liệu', 'A1')).toBe('KẾT QUẢ KIỂM TRA SỔ HỘ');
    expect(await demo.page.innerText('#toasts')).toContain('38 lỗi');
  });

  test('a click on a finding’s link goes to the cell', async () => {
    expect((await demo.cell('GN Lỗi dữ liệu', 'D15')).trim()).toBe('N62');
    await demo.click('D15');
    await expectSoon(() => demo.activeSheet(), 'DS hộ');
    expect(await demo.page.evaluate('demoGrid.selected().range')).toBe('N62');
  });

  test('takes what is typed by the rules of the stand-in, and stays on the sheet', async () => {
    await demo.show('Ghi chú');
    await demo.type('D5', '1/2/2024');
    // vi_VN: day first.
    await demo.until('Ghi chú', 'D5', '01/02/2024');
    await demo.type('D6', '0,5');
    await demo.until('Ghi chú', 'D6', /^0[.,]5$/);
    expect(await demo.activeSheet()).toBe('Ghi chú');
  });

  test('computes native formulas and follows an edit', async () => {
    // 4 persons in row 11 and 3 in row 12 of the example.
    await demo.type('D7', "=SUM('DS hộ'!J11:J12)");
    await demo.until('Ghi chú', 'D7', '7');
    await demo.show('DS hộ');
    await demo.type('J11', '6');
    await demo.until('Ghi chú', 'D7', '9');
  });

  test('computes the add-in’s formulas, with ; between arguments and over columns', async () => {
    await demo.show('Ghi chú');
    // 36 / 1441 × 100 = 2.498…
    await demo.type('D9', '=NGHEO_TYLE(36; 1441)');
    await demo.until('Ghi chú', 'D9', /^2[.,]498/);
    await demo.type('E5', '1');
    await demo.type('E6', '3');
    await demo.type('F5', '2');
    await demo.type('F6', '4');
    await demo.type('G5', '=NGHEO_TYLE(E5:E6; F5:F6)');
    await demo.until('Ghi chú', 'G5', '50');
    await demo.until('Ghi chú', 'G6', '75');
    await demo.type('D10', '=NGHEO_CHUAN("x")');
    await demo.until('Ghi chú', 'D10', '#VALUE!');
    expect(await demo.page.innerText('#status')).toContain('Thiếu tham số khuVuc');
  });

  test('waits for the answer to a dialog; No changes nothing, Yes fixes, undo gives it back', async () => {
    await demo.choose('Xử lý lỗi dữ liệu', 'Sửa tự động…');
    expect(await demo.dialog()).toContain('Sửa cả 2 ô?');
    await demo.press('CANCEL');
    await demo.idle();
    expect(await demo.cell('DS hộ', 'F758')).toBe('51079991262');
    await demo.choose('Xử lý lỗi dữ liệu', 'Sửa tự động…');
    await demo.dialog();
    await demo.press('YES');
    await demo.page.waitForSelector('dialog[open] >> text=Đã sửa 2 ô');
    await demo.press('OK');
    await demo.idle();
    expect(await demo.cell('DS hộ', 'F758')).toBe('051079991262');
    await demo.choose('Xử lý lỗi dữ liệu', 'Hoàn tác lần sửa gần nhất…');
    for (;;) {
      await Promise.race([demo.idle(), demo.dialog()]);
      if ((await demo.page.locator('dialog[open]').count()) === 0) break;
      await demo.page.locator('dialog[open] footer button').first().click();
    }
    expect(await demo.cell('DS hộ', 'F758')).toBe('51079991262');
  });

  test('colours findings in the register with notes, and takes them off again', async () => {
    await demo.run('Xử lý lỗi dữ liệu', 'Tô màu ô lỗi trong sổ');
    // N62: a poor household without B1 points.
    const fill = "book.getSheetByName('DS hộ').getRange('N62').getBackground()";
    const note = "book.getSheetByName('DS hộ').getRange('N62').getNote()?.note ?? ''";
    await expectSoon(() => demo.inBook<string>(fill), '#f4a582');
    expect(await demo.inBook<string>(note)).toContain('CS23');
    await demo.run('Xử lý lỗi dữ liệu', 'Bỏ tô màu ô lỗi');
    await expectSoon(() => demo.inBook<string>(fill), '#fff');
    expect(await demo.inBook<string>(note)).toBe('');
  });

  test('saves an .xlsx with the edits, the formulas’ values and the GN sheets', async () => {
    await demo.run('Lập bảng tiến độ chỉ tiêu');
    const workbook = await saved(demo);
    const names = workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['DS hộ', 'GN Lỗi dữ liệu', 'GN Tiến độ chỉ tiêu']));
    expect(sheetOf(workbook, 'DS hộ').values[10]?.[9]).toBe(6);
    const notes = sheetOf(workbook, 'Ghi chú');
    expect(notes.formulas.get(cellKey(8, 3))?.text).toBe('NGHEO_TYLE(36, 1441)');
    expect(notes.values[8]?.[3]).toBeCloseTo((36 / 1441) * 100, 6);
    expect(styleAt(notes, workbook.defaultStyle, 4, 3).numberFormat.toLowerCase()).toBe('dd/mm/yyyy');
    // A second save has them too.
    expect((await saved(demo)).sheets.map(({ name }) => name)).toEqual(names);
  });

  test('refuses what it cannot do to a workbook', async () => {
    const before = await demo.sheets();
    await demo.page.evaluate("demoGrid.api.executeCommand('sheet.command.insert-sheet')");
    expect(await demo.sheets()).toEqual(before);
  });

  test('opens a dropped file, and says in a sentence why another cannot be opened', async () => {
    await demo.drop('chot.xlsx', readFileSync('examples/pho-minh-2024.xlsx').toString('base64'));
    await demo.opened();
    expect(await demo.page.innerText('#file-name')).toBe('chot.xlsx');
    expect(await demo.sheets()).not.toContain('GN Lỗi dữ liệu');
    await demo.drop('so-ho.xlsx', Buffer.from('không phải bảng tính').toString('base64'));
    await demo.page.waitForSelector('#status.error');
    expect(await demo.page.innerText('#status')).toContain('“so-ho.xlsx” không phải bảng tính .xlsx');
  });

  test('asked for nothing from the network, and threw nothing', () => {
    expect(demo.requests).toEqual([]);
    // A timer of Univer may still look for a workbook that was closed by opening another.
    const known = /cannot find current workbook/;
    expect(demo.errors.filter((error) => !known.test(error))).toEqual([]);
  });
});

describe('google.script.run in the panel', () => {
  test('carries plain JSON only, and hands every failure to the failure handler', async () => {
    await demo.openExample();
    await demo.run('Mở bảng làm việc');
    const panel = await demo.panel();
    expect((await callScript(panel, 'bangTrangChu()'))[0]).toBe('ok');
    expect(await callScript(panel, 'bangLuuLuaChon({ asOf: new Date() })')).toEqual([
      'failed',
      'Không gọi được bangLuuLuaChon: tham số 1.asOf: Date không đi qua google.script.run',
    ]);
    expect(await callScript(panel, 'bangLuuLuaChon({ asOf: undefined })')).toEqual([
      'failed',
      'Không gọi được bangLuuLuaChon: tham số 1.asOf: undefined không đi qua google.script.run',
    ]);
    expect((await callScript(panel, 'khongCo()'))[0]).toBe('failed');
    expect((await callScript(panel, 'rieng_()'))[1]).toContain('hàm riêng');
  });

  test('the panel sees neither the page nor its storage', async () => {
    const panel = await demo.panel();
    expect(
      await panel.evaluate("(() => { try { return parent.document.title; } catch { return 'barred'; } })()"),
    ).toBe('barred');
  });

  test('answers from cache and properties while another function runs; who reads sheets waits', async () => {
    await demo.idle();
    const panel = await demo.panel();
    await panel.evaluate(`
      ended = [];
      start = (name) => {
        const end = (how) => () => ended.push(name + how);
        google.script.run.withSuccessHandler(end('')).withFailureHandler(end(' failed'))[name]();
      };
      start('lamTatCa');`);
    await demo.busy();
    await panel.evaluate("start('bangDeXuatCot'); start('bangTrangChu')");
    await panel.waitForFunction('ended.length === 3', undefined, { timeout: 60_000 });
    const order = await panel.evaluate<string[]>('ended');
    expect(order).toEqual(['bangTrangChu', 'lamTatCa', 'bangDeXuatCot']);
  });

  test('a dialog of the script opens, and its close button closes it', async () => {
    await demo.run('Tiện ích', 'Nhập chỉ tiêu từ văn bản…');
    const frame = await (await demo.page.waitForSelector('dialog iframe')).contentFrame();
    await frame?.waitForSelector('textarea');
    await frame?.evaluate('google.script.host.close()');
    await demo.page.waitForSelector('dialog', { state: 'detached' });
  });
});

describe('the folder demo/dist opened from disk, without a server', () => {
  test('runs a job; a question is taken as closed, and says why', async () => {
    const local = await DemoPage.open(browser, pathToFileURL(resolve('demo/dist/index.html')).href);
    try {
      expect(await local.page.isVisible('#limit-dialogs')).toBe(true);
      await local.openExample();
      await local.run('Kiểm tra sổ hộ');
      expect(await local.activeSheet()).toBe('GN Lỗi dữ liệu');
      await local.choose('Xử lý lỗi dữ liệu', 'Sửa tự động…');
      expect(await local.dialog()).toContain('câu hỏi coi như đã đóng');
      await local.press('OK');
      await local.idle();
      expect(await local.cell('DS hộ', 'F758')).toBe('51079991262');
    } finally {
      await local.close();
    }
  });
});
