/** Every screen in both languages: axe, 300 px without a sideways scroll at normal and double text, focus, masking. */
import type { Browser } from 'playwright-core';
import { startBrowser } from './chromium';
import { faultsOf, tooWide, unreadable } from './look';
import { openPanel, WIDTH } from './panel-page';
import { reach, SCENES } from './screens';
import { StubServer } from './stub-server';

describe.each(['vi', 'en'] as const)('screens in %s', (lang) => {
  let browser: Browser;
  beforeAll(async () => void (browser = await startBrowser()));
  afterAll(() => browser.close());

  it.each(SCENES)('$name', async (scene) => {
    const panel = await openPanel(browser, new StubServer(scene.stub));
    try {
      await reach(panel, scene, lang);
      const folded = panel.page.locator('details:not([open]) > summary');
      // What is folded away is looked at, too.
      for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
      expect(await faultsOf(panel.page)).toEqual([]);
      expect(await tooWide(panel.page)).toEqual([]);
      await panel.page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await panel.page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH);
      expect(await tooWide(panel.page)).toEqual([]);
      expect(unreadable(await panel.page.locator('body').innerText())).toBeNull();
    } finally {
      await panel.close();
    }
  });
});

describe('axe itself', () => {
  it('would report a field without a label', async () => {
    const browser = await startBrowser();
    const panel = await openPanel(browser, new StubServer());
    await panel.page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')));
    expect(await faultsOf(panel.page)).toEqual([expect.stringContaining('label: <input')]);
    await browser.close();
  });
});
