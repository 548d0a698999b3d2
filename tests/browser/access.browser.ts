/** Every screen in both languages: axe, 300 px without a sideways scroll at normal and double text, focus, masking. */
import { readFileSync } from 'node:fs';
import type { Result } from 'axe-core';
import type { Browser } from 'playwright-core';
import { startBrowser } from './chromium';
import { openPanel, WIDTH } from './panel-page';
import type { PanelPage } from './panel-page';
import { reach, SCENES } from './screens';
import { StubServer } from './stub-server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(options: object): Promise<{ violations: Result[] }> };

/** Rules of the whole page that a frame within Sheets cannot or need not keep. */
const NOT_OF_A_SIDEBAR = { region: { enabled: false } };

async function faultsOf({ page }: PanelPage): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((rules) => axe.run({ rules }), NOT_OF_A_SIDEBAR);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** How wide the page is, and what sticks out of it. */
const tooWide = ({ page }: PanelPage): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...Array.from(document.body.querySelectorAll('*'))]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        return (
          element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && overflowX !== 'visible'
        );
      })
      .map((element) => `${element.tagName} ${element.className} ${element.scrollWidth}`),
  );

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
      expect(await faultsOf(panel)).toEqual([]);
      expect(await tooWide(panel)).toEqual([]);
      await panel.page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await panel.page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH);
      expect(await tooWide(panel)).toEqual([]);
      expect(await panel.page.locator('body').innerText()).not.toMatch(/\d{9}|\{\w+|undefined|NaN|\[object/);
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
    expect(await faultsOf(panel)).toEqual([expect.stringContaining('label: <input')]);
    await browser.close();
  });
});
