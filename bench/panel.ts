/**
 * How long a person waits: the first screen, and filters and scrolling over 5,000 findings (npm run bench:panel). Prints the
 * medians beside their limits; exit code 1 where one is above.
 */
import type { Browser } from 'playwright-core';
import { startBrowser } from '../tests/browser/chromium';
import { openPanel } from '../tests/browser/panel-page';
import type { PanelPage } from '../tests/browser/panel-page';
import { StubServer } from '../tests/browser/stub-server';

const COUNT = 5000;
/** Even, so that each filter is taken off again by its last time. */
const TIMES = 8;
const FIRST_SCREEN_MS = 300;
const ACTION_MS = 100;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
function print(what: string, values: readonly number[], limit: number): void {
  if (!(median(values) < limit)) process.exitCode = 1;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  process.stdout.write(
    `${what}: ${median(values).toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)}, limit ${limit})\n`,
  );
}

async function firstScreen(browser: Browser): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    const panel = await openPanel(browser, new StubServer({ next: 'check' }));
    times.push(
      await panel.page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      ),
    );
    await panel.close();
  }
  print('first screen', times, FIRST_SCREEN_MS);
}

/** From an input to the frame that shows what came of it. */
async function timed(panel: PanelPage, act: string): Promise<number> {
  return panel.page.evaluate(async (code) => {
    const from = performance.now();
    (new Function(code) as () => void)();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - from;
  }, act);
}

const ACTIONS: readonly (readonly [what: string, act: (i: number) => string])[] = [
  [
    'filter by severity',
    (i) =>
      `const s=document.querySelectorAll('.filters select')[0]; s.value='${['error', ''][i % 2]}'; s.dispatchEvent(new Event('change',{bubbles:true}))`,
  ],
  [
    'filter by rule',
    (i) =>
      `const s=document.querySelectorAll('.filters select')[2]; s.value='${['FD32', ''][i % 2]}'; s.dispatchEvent(new Event('change',{bubbles:true}))`,
  ],
  [
    'type into the search',
    (i) =>
      `const s=document.querySelector('.filters input'); s.value='${['p', 'pm', 'pm1', 'pm12', 'pm1', 'pm', 'p', ''][i % 8]}'; s.dispatchEvent(new Event('input',{bubbles:true}))`,
  ],
  ['scroll by a page', (i) => `document.querySelector('main').scrollTop=${(i + 1) * 300}`],
  ['scroll by thousands', (i) => `document.querySelector('main').scrollTop=${(i + 1) * 60000}`],
];

async function findings(browser: Browser): Promise<void> {
  const panel = await openPanel(browser, new StubServer({ next: 'check', count: COUNT }));
  await panel.tab('Kiểm tra');
  await panel.button('Kiểm tra sổ hộ').click();
  await panel.page.locator('.virtual li').first().waitFor();
  for (const [what, act] of ACTIONS) {
    const times: number[] = [];
    for (let i = 0; i < TIMES; i += 1) times.push(await timed(panel, act(i)));
    print(what, times, ACTION_MS);
  }
  // What is in view after the last jump are entries, not a gap.
  await panel.page.waitForFunction(() => {
    const main = document.querySelector('main')!.getBoundingClientRect();
    const entry = document.elementFromPoint(150, (main.top + main.bottom) / 2)?.closest('li');
    return Number(entry?.ariaPosInSet) > 2000;
  });
  await panel.close();
}

const browser = await startBrowser();
try {
  await firstScreen(browser);
  await findings(browser);
} finally {
  await browser.close();
}
