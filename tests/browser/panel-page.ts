/** The built panel in a browser page, as wide as the sidebar of Sheets. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { serve } from './script-run';
import type { PanelServer } from './script-run';

export const WIDTH = 300;
const PANEL = pathToFileURL(join(process.cwd(), 'dist', 'Sidebar.html')).href;

export interface PanelPage {
  readonly page: Page;
  /** Names of the functions called so far. */
  readonly calls: readonly string[];
  /** What the page wrote to its console as an error, and what it asked for on the network. */
  readonly faults: readonly string[];
  button(name: string | RegExp): Locator;
  /** Goes to a screen by its tab. */
  tab(name: string): Promise<void>;
  /** Waits until nothing runs and the status line has this text. */
  says(text: string | RegExp): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  readonly height?: number;
  readonly scale?: number;
}

/** Opens the panel over a server: the stub, or the add-in itself. */
export async function openPanel(
  browser: Browser,
  server: PanelServer,
  { height = 640, scale = 1 }: Options = {},
): Promise<PanelPage> {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const calls: string[] = [];
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on(
    'request',
    (request) => request.url() !== PANEL && !request.url().startsWith('blob:') && faults.push(request.url()),
  );
  await serve(page, () => ({
    has: (name) => server.has(name),
    call: (name, args) => {
      calls.push(name);
      return server.call(name, args);
    },
  }));
  await page.goto(PANEL);
  const panel: PanelPage = {
    page,
    calls,
    faults,
    button: (name) =>
      page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }),
    tab: (name) => page.getByRole('navigation').getByRole('button', { name, exact: true }).click(),
    says: async (text) => {
      await page.locator('p.status', { hasText: text }).waitFor();
    },
    close: () => context.close(),
  };
  await page.locator('footer .button.primary').waitFor();
  return panel;
}
