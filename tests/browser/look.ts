/** What the tests look for on every screen: axe, a sideways scroll, what must never be read there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(join(process.cwd(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

declare const axe: { run(options: object): Promise<{ violations: Result[] }> };

/** Rules of the whole page that a frame within Sheets cannot or need not keep. */
const NOT_OF_A_SIDEBAR = { region: { enabled: false } };

/** What axe finds serious or critical. */
export async function faultsOf(page: Page | Frame): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((rules) => axe.run({ rules }), NOT_OF_A_SIDEBAR);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** How wide the page is, and what sticks out of it. */
export const tooWide = (page: Page | Frame): Promise<string[]> =>
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

/** A number of nine digits is an ID number that was not masked; the others are holes in a sentence. */
const UNREADABLE = /\d{9}|\{\w+|undefined|NaN|\[object/;

/** The title of rule FD10 names the dummies it looks for: nobody's numbers. */
const DUMMIES = '(000000000000, 111111111111, 123456789012)';

/** What of a page's text cannot be read, or must not be; null when all is well. */
export const unreadable = (text: string): string | null =>
  UNREADABLE.exec(text.replaceAll(DUMMIES, ''))?.[0] ?? null;
