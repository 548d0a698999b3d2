/** The panel with nothing but keys: through a fix, through a list of thousands, back from a form. */
import type { Browser } from 'playwright-core';
import { startBrowser } from './chromium';
import { openPanel } from './panel-page';
import type { PanelPage } from './panel-page';
import { StubServer } from './stub-server';

let browser: Browser;
let panel: PanelPage;
beforeAll(async () => void (browser = await startBrowser()));
afterAll(() => browser.close());
afterEach(() => panel.close());

/** What has the focus, as it is read out. */
const focused = (): Promise<string> =>
  panel.page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
const press = (key: string): Promise<void> => panel.page.keyboard.press(key);

/** Waits until this has the focus. */
async function comesTo(name: string): Promise<void> {
  for (let i = 0; i < 40 && (await focused()) !== name; i += 1) await panel.page.waitForTimeout(50);
  expect(await focused()).toBe(name);
}

/** Tab until this has the focus. */
async function tabTo(name: RegExp, most = 30): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await press('Tab');
    if (name.test(await focused())) return;
  }
  throw new Error(`Tab never came to ${name}; it is at ${await focused()}`);
}

it('goes from opening through a fix to its undoing', async () => {
  panel = await openPanel(browser, new StubServer({ next: 'check' }));
  await tabTo(/^Kiểm tra$/);
  await press('Enter');
  await comesTo('Kiểm tra sổ hộ');
  expect(await panel.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await tabTo(/^Kiểm tra sổ hộ$/);
  await press('Enter');
  await panel.page.locator('.virtual li').first().waitFor();
  await press('Shift+Tab');
  // Backwards from the footer the list is one step: its entry in the Tab order.
  await comesTo('Bỏ qua PM0001 · ô F9');
  await press('ArrowDown');
  await comesTo('Đến ô F10');
  await press('Home');
  await comesTo('Sửa PM0001 · ô F9');
  await press('Enter');
  await panel.page.locator('form.inline').waitFor();
  await tabTo(/^Sửa ô này$/, 3);
  await press('Enter');
  await panel.page.getByRole('heading', { name: 'Đã sửa' }).waitFor();
  await panel.says('Đã sửa 1 ô.');
  // The finding is gone; the one in its place has the focus.
  await comesTo('Đến ô F10');
  await tabTo(/^Hoàn tác$/, 40);
  await press('Enter');
  await panel.says('Đã hoàn tác: 1 ô trở về như cũ.');
});

it('leaves a form by Escape, back on the entry it was of', async () => {
  panel = await openPanel(browser, new StubServer({ next: 'check' }));
  await panel.tab('Kiểm tra');
  await panel.button('Kiểm tra sổ hộ').click();
  await panel.button('Bỏ qua PM0002 · ô F10').press('Enter');
  await panel.page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  // The list's keys are the form's own here.
  await press('ArrowDown');
  expect(await panel.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await press('Escape');
  await panel.page.locator('form.inline').waitFor({ state: 'detached' });
  await comesTo('Đến ô F10');
});

it('reaches both ends of 5,000 findings, each saying its place', async () => {
  panel = await openPanel(browser, new StubServer({ next: 'check', count: 5000 }));
  await panel.tab('Kiểm tra');
  await panel.button('Kiểm tra sổ hộ').click();
  await panel.page.locator('.virtual li button').first().focus();
  await press('End');
  await panel.page.waitForFunction(() => document.activeElement?.closest('li')?.ariaPosInSet === '5000');
  await comesTo('Đến ô K5008');
  // The list draws around what has the focus, then scrolls to it.
  await panel.page.waitForFunction(() => {
    const entry = document.activeElement?.closest('li');
    const box = entry?.getBoundingClientRect();
    const main = document.querySelector('main')?.getBoundingClientRect();
    const isInView =
      box !== undefined && main !== undefined && box.top >= main.top - 1 && box.bottom <= main.bottom + 1;
    return entry?.ariaSetSize === '5000' && isInView;
  });
  expect(await panel.page.locator('.virtual li').count()).toBeLessThan(30);
  await press('Home');
  await panel.page.waitForFunction(() => document.activeElement?.closest('li')?.ariaPosInSet === '1');
});

it('marks what has the focus with the ring that was agreed', async () => {
  panel = await openPanel(browser, new StubServer());
  await press('Tab');
  const ring = await panel.page.evaluate(() => {
    const { outlineColor, outlineWidth, boxShadow } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return { outlineColor, outlineWidth, boxShadow };
  });
  // #F9AB00 and #202124.
  expect(ring).toEqual({
    outlineColor: 'rgb(249, 171, 0)',
    outlineWidth: '3px',
    boxShadow: 'rgb(32, 33, 36) 0px 0px 0px 1px',
  });
});
