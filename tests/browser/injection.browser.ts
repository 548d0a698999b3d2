/** Text that a page would run, shown by the demo page and by the panel: it stays text, and a file takes no other name by it. */
import type { Browser } from 'playwright-core';
import { HOSTILE, hostileWard } from '../support/hostile-ward';
import { callScript, DemoPage, startBrowser, startDemo, type DemoServer } from './demo-page';
import { DemoPanel } from './demo-panel';

const FILE = '=cmd $(calc) <img src=x onerror=alert(1)>.xlsx';

let browser: Browser;
let server: DemoServer;
let demo: DemoPage;
let panel: DemoPanel;
/** What a page that ran the text would have done: spoken up, loaded an image, opened a window. */
const happened: string[] = [];

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startDemo()]);
  demo = await DemoPage.open(browser, server.url);
  demo.page.on('dialog', (dialog) => {
    happened.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  demo.page.on('popup', (page) => happened.push(`window: ${page.url()}`));
  await demo.drop(FILE, Buffer.from(await hostileWard()).toString('base64'));
  await demo.opened();
  await demo.run('Mở bảng làm việc');
  // The title names no commune by which the area could be told.
  expect((await callScript(await demo.panel(), "bangLuuLuaChon({ area: 'rural' })"))[0]).toBe('ok');
  panel = await DemoPanel.open(demo);
  demo.page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await browser.close();
  server.stop();
});

/** Elements that only such a text would have made, on the page and in the panel's frame. */
async function made(): Promise<number> {
  const look = `document.querySelectorAll('img[src="x"], script:not([src]):empty, b > b').length +
    [...document.querySelectorAll('script')].filter((script) => script.textContent === 'alert(1)').length +
    [...document.querySelectorAll('a[href]')].filter((link) => /a\\.example|^javascript:/.test(link.href)).length`;
  return (await demo.page.evaluate<number>(look)) + (await panel.frame.evaluate<number>(look));
}
async function expectNothingRun(): Promise<void> {
  expect([await made(), happened, demo.errors, demo.requests]).toEqual([0, [], [], []]);
}

test('the sheets of the page show a name that begins like a formula as it is', async () => {
  const sheet = '=\'x\'&"<b>"';
  expect(await demo.sheets()).toContain(sheet);
  expect(await demo.cell(sheet, 'B7')).toBe(HOSTILE[3]);
  expect(await demo.cell(sheet, 'B10')).toBe('<script>alert(1)</script>');
  await expectNothingRun();
});

test('the panel’s findings show them letter by letter', async () => {
  await panel.tab('Kiểm tra');
  await panel.quiet();
  await panel.button('Kiểm tra sổ hộ').click();
  await panel.frame.locator('.virtual li').first().waitFor();
  await panel.quiet();
  for (const text of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>'])
    expect(await (await panel.finding(text)).innerText()).toContain(text);
  await panel.frame.getByRole('searchbox').fill('');
  await expectNothingRun();
});

test('so do the other screens and what they ask', async () => {
  for (const tab of ['Trang chủ', 'Thiết lập', 'Chỉ số', 'Chỉ tiêu']) {
    await panel.tab(tab);
    await panel.quiet();
    await expectNothingRun();
  }
  await panel.tab('Chỉ tiêu');
  await panel.quiet();
  expect(await panel.frame.locator('body').innerText()).toContain('<img src=x onerror=alert(1)>');
});

test('a file keeps the name it came with as a name: saved beside it, told as text', async () => {
  const download = demo.page.waitForEvent('download', { timeout: 120_000 });
  await demo.page.click('#save');
  // What a file system would not take is Chromium's to replace; nothing of the name is lost to a path.
  expect((await download).suggestedFilename()).toMatch(
    /^.cmd \$\(calc\) .img src=x onerror=alert\(1\)..*-giam-ngheo\.xlsx$/,
  );
  expect(await demo.page.title()).toContain(FILE);
  await expectNothingRun();
});
