/** `npm run screenshots`: every screen of the built panel, 300 px wide at twice the pixels, into docs/panel/. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from '../tests/browser/chromium';
import { openPanel } from '../tests/browser/panel-page';
import { reach, SCENES } from '../tests/browser/screens';
import { StubServer } from '../tests/browser/stub-server';

/** As high as the sidebar on a small screen, 1366 × 768. */
const HEIGHT = 620;
const lang = process.argv.includes('--en') ? 'en' : 'vi';
const folder = process.argv.find((arg) => arg.startsWith('--to='))?.slice('--to='.length);
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
const to = folder ?? join('docs', 'panel');

async function shoot(): Promise<void> {
  mkdirSync(to, { recursive: true });
  const browser = await startBrowser();
  try {
    for (const scene of SCENES.filter(({ name }) => only === undefined || name.startsWith(only))) {
      const panel = await openPanel(browser, new StubServer(scene.stub), { height: HEIGHT, scale: 2 });
      await reach(panel, scene, lang);
      const file = join(to, `${scene.name}.png`);
      await panel.page.screenshot({ path: file });
      // Flat colours: a palette makes a third of it. Without ImageMagick the picture stays as it is.
      spawnSync('convert', [file, '-strip', '-colors', '64', `PNG8:${file}`]);
      await panel.close();
    }
  } finally {
    await browser.close();
  }
}

void shoot();
