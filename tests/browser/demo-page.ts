/** The page of `npm run demo` in Chromium, worked as a person works it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Chromium of this machine. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium found: apt-get install -y chromium fonts-noto-core, or set CHROMIUM to its path',
    );
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

export interface DemoServer {
  readonly url: string;
  stop(): void;
}

/** `npm run demo` on a free port; for the tests tests/browser/need-chromium.cjs has built add-in and page. */
export function startDemo({ isBuilt = true } = {}): Promise<DemoServer> {
  const built = isBuilt ? ['--built'] : [];
  const server: ChildProcess = spawn(process.execPath, ['demo/run.mjs', ...built, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    server.on('exit', (code) => reject(new Error(`demo/run.mjs ended with ${code}: ${said}`)));
    server.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const url = /http:\S+/.exec(said)?.[0];
      if (url !== undefined) resolve({ url, stop: () => server.kill() });
    });
  });
}

/** Whether Univer's facade holds a workbook. */
const READY = 'Boolean(globalThis.demoGrid)';
const BUSY = "document.body.classList.contains('busy')";

/** The page with a few words for what one does on it. */
export class DemoPage {
  /** Addresses asked for since the page had loaded; a worker's own text (blob:) is none. */
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {}

  /** @param address of the server, or of index.html on disk */
  static async open(browser: Browser, address: string): Promise<DemoPage> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 860 },
      locale: 'vi-VN',
      acceptDownloads: true,
    });
    const demo = new DemoPage(await context.newPage());
    demo.page.on('pageerror', (error) => demo.errors.push(String(error)));
    await demo.page.goto(address);
    demo.page.on('request', (request) => {
      if (!/^(?:blob|data|about):/.test(request.url())) demo.requests.push(request.url());
    });
    return demo;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  async openExample(): Promise<void> {
    await this.page.click('#example');
    await this.opened();
  }

  async opened(): Promise<void> {
    await this.page.waitForFunction(READY, undefined, { timeout: 90_000 });
  }

  /** Chooses from the script's menu: an item, or a submenu and its item. */
  async choose(...captions: readonly string[]): Promise<void> {
    await this.page.click('.menu-title');
    for (const caption of captions.slice(0, -1)) await this.page.hover(`.menu >> text="${caption}"`);
    await this.page.click(`.menu >> text="${captions[captions.length - 1]}"`);
  }

  /** Waits until no function of the script runs any more. */
  async idle(): Promise<void> {
    await this.page.waitForFunction(`!${BUSY}`, undefined, { timeout: 120_000 });
  }

  /** Waits until a function of the script has been handed to the workbook. */
  async busy(): Promise<void> {
    await this.page.waitForFunction(BUSY, undefined, { timeout: 20_000 });
  }

  async run(...captions: readonly string[]): Promise<void> {
    await this.choose(...captions);
    await this.idle();
  }

  /** The text of the dialog that is open. */
  async dialog(): Promise<string> {
    await this.page.waitForSelector('dialog[open] .text', { timeout: 60_000 });
    return this.page.innerText('dialog[open]');
  }

  /** Presses a button of the dialog: 'YES', 'OK', … */
  async press(button: string): Promise<void> {
    await this.page.click(`dialog[open] button[value=${button}]`);
  }

  /** An expression over `book`, Univer's facade of the workbook. */
  inBook<T>(expression: string): Promise<T> {
    return this.page.evaluate<T>(
      `(() => { const book = demoGrid.api.getActiveWorkbook(); return ${expression}; })()`,
    );
  }

  activeSheet(): Promise<string> {
    return this.inBook('book.getActiveSheet().getSheetName()');
  }

  sheets(): Promise<string[]> {
    return this.inBook('book.getSheets().map((sheet) => sheet.getSheetName())');
  }

  show(sheet: string): Promise<void> {
    return this.inBook(`void book.setActiveSheet(book.getSheetByName(${JSON.stringify(sheet)}))`);
  }

  /** What a cell shows. */
  cell(sheet: string, place: string): Promise<string> {
    const range = `book.getSheetByName(${JSON.stringify(sheet)}).getRange('${place}')`;
    return this.inBook(`String(${range}.getDisplayValue() ?? '')`);
  }

  /** Waits until a cell shows something. */
  async until(sheet: string, place: string, text: string | RegExp): Promise<void> {
    const until = Date.now() + 20_000;
    let shown = '';
    while (Date.now() < until) {
      shown = await this.cell(sheet, place);
      if (typeof text === 'string' ? shown === text : text.test(shown)) return;
      await this.page.waitForTimeout(150);
    }
    throw new Error(`${sheet}!${place} shows ${JSON.stringify(shown)}, not ${String(text)}`);
  }

  /** Clicks a cell near the top left of the sheet that is open. */
  async click(place: string): Promise<void> {
    const range = `const sheet = book.getActiveSheet(); const range = sheet.getRange('${place}');`;
    // Its place is known without scrolling only.
    await this.inBook('void book.getActiveSheet().scrollToCell(0, 0)');
    await this.page.waitForTimeout(400);
    const rect = await this.inBook<{ x: number; y: number }>(
      `(() => { ${range} const at = range.getCellRect(); return { x: at.x + at.width / 2, y: at.y + at.height / 2 }; })()`,
    );
    const canvas = await this.page.locator('canvas[id^=univer-sheet]').boundingBox();
    await this.page.mouse.click((canvas?.x ?? 0) + rect.x, (canvas?.y ?? 0) + rect.y);
  }

  /** Types into a cell and presses Enter. */
  async type(place: string, text: string): Promise<void> {
    await this.click(place);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Saves and gives the path of the file. */
  async save(): Promise<string> {
    const download = this.page.waitForEvent('download', { timeout: 120_000 });
    await this.page.click('#save');
    return (await download).path();
  }

  /** Drops a file onto the page. */
  async drop(name: string, base64: string): Promise<void> {
    await this.page.evaluate(`(() => {
      const bytes = Uint8Array.from(atob(${JSON.stringify(base64)}), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}));
      globalThis.demoGrid = null;
      dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    })()`);
  }

  /** The frame of the panel. */
  async panel(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector('#panel iframe')).contentFrame();
    if (!frame) throw new Error('the panel has no frame');
    await frame.waitForLoadState();
    return frame;
  }
}

/** google.script.run of a frame: 'ok' and the result, or 'failed' and the message. */
export function callScript(frame: Frame, call: string): Promise<[string, unknown]> {
  return frame.evaluate(`new Promise((done) => {
    google.script.run
      .withSuccessHandler((value) => done(['ok', value]))
      .withFailureHandler((error) => done(['failed', error.message]))
      .${call};
  })`);
}
