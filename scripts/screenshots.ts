/**
 * `npm run screenshots`: every screen of the built panel, 300 px wide at twice the pixels, into docs/panel/; then the
 * pictures of docs/huong-dan/ from the demo page. `--panel` and `--guide`: one of the two only.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../tests/browser/chromium';
import { openPanel } from '../tests/browser/panel-page';
import { reach, SCENES } from '../tests/browser/screens';
import { StubServer } from '../tests/browser/stub-server';
import { shootGuide } from './guide-pictures';

/** As high as the sidebar on a small screen, 1366 × 768. */
const HEIGHT = 620;
const lang = process.argv.includes('--en') ? 'en' : 'vi';
const folder = process.argv.find((arg) => arg.startsWith('--to='))?.slice('--to='.length);
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
const to = folder ?? join('docs', 'panel');

/** Flat colours: a palette makes a third of it. Without ImageMagick the picture stays as it is. */
const small =
  (colours: number) =>
  (file: string): void =>
    void spawnSync('convert', [file, '-strip', '-colors', String(colours), `PNG8:${file}`]);

async function shootPanel(browser: Browser): Promise<void> {
  mkdirSync(to, { recursive: true });
  for (const scene of SCENES.filter(({ name }) => only === undefined || name.startsWith(only))) {
    const panel = await openPanel(browser, new StubServer(scene.stub), { height: HEIGHT, scale: 2 });
    await reach(panel, scene, lang);
    const file = join(to, `${scene.name}.png`);
    await panel.page.screenshot({ path: file });
    small(64)(file);
    await panel.close();
  }
}

async function shoot(): Promise<void> {
  const browser = await startBrowser();
  try {
    if (!process.argv.includes('--guide')) await shootPanel(browser);
    // Both are of the Vietnamese words; another folder or another language asks for the panel.
    if (!process.argv.includes('--panel') && lang === 'vi' && !folder && !only)
      await shootGuide(browser, small(128));
  } finally {
    await browser.close();
  }
}

void shoot();
