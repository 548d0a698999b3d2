/** The panel as it stands beside the sheets of the demo page. */
import type { Frame, Locator } from 'playwright-core';
import type { DemoPage } from './demo-page';
import { faultsOf, tooWide, unreadable } from './look';

export class DemoPanel {
  private constructor(
    readonly frame: Frame,
    private readonly demo: DemoPage,
  ) {}

  /** Opens it from the menu and waits until it can be worked with. */
  static async open(demo: DemoPage): Promise<DemoPanel> {
    await demo.run('Mở bảng làm việc');
    const frame = await demo.panel();
    await frame.locator('footer .button.primary').waitFor();
    return new DemoPanel(frame, demo);
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
  }
  heading(name: string): Locator {
    return this.frame.getByRole('heading', { name, exact: true });
  }
  tab(name: string): Promise<void> {
    return this.frame.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  }
  says(text: string | RegExp): Promise<void> {
    return this.frame.locator('p.status', { hasText: text }).waitFor();
  }
  /** Waits until no call runs: then every button can be pressed. */
  async quiet(): Promise<void> {
    await this.demo.idle();
    await this.frame.waitForFunction("document.querySelector('footer [aria-disabled=true]') === null");
  }

  /** The entry of a cell in the list of findings, the list filtered down to it. */
  async finding(search: string): Promise<Locator> {
    await this.frame.getByRole('searchbox').fill(search);
    const entry = this.frame.locator('.virtual li').first();
    await entry.filter({ hasText: search }).waitFor();
    return entry;
  }
  /** How many findings there are. */
  async count(): Promise<number> {
    const text = (await this.frame.locator('.filters [role=status]').textContent()) ?? '';
    return Number(/\/([\d.]+)/.exec(text)?.[1]?.replace('.', ''));
  }

  /** Faults of the screen as it stands: axe, width (normal and double text), numbers and holes in what is read. */
  async faults(): Promise<string[]> {
    const folded = this.frame.locator('details:not([open]) > summary');
    const opened = await folded.count();
    for (let left = opened; left > 0; left -= 1) await folded.first().click();
    const found = [...(await faultsOf(this.frame)), ...(await tooWide(this.frame))];
    await this.frame.evaluate("document.documentElement.style.fontSize = '200%'");
    found.push(...(await tooWide(this.frame)).map((fault) => `double text: ${fault}`));
    await this.frame.evaluate("document.documentElement.style.fontSize = ''");
    const text = unreadable(await this.frame.locator('body').innerText());
    if (text !== null) found.push(`reads: ${text}`);
    if (opened > 0)
      await this.frame.evaluate(
        "document.querySelectorAll('details[open]').forEach((each) => (each.open = false))",
      );
    return found;
  }
}
