/** Thiết lập: what is asked of blanks among the marks. */
import type { Browser } from 'playwright-core';
import { startBrowser } from './chromium';
import { openPanel } from './panel-page';
import type { PanelPage } from './panel-page';
import { StubServer } from './stub-server';
import type { StubOptions } from './stub-server';

let browser: Browser;
let panel: PanelPage;
beforeAll(async () => void (browser = await startBrowser()));
afterAll(() => browser.close());
afterEach(async () => {
  const { faults } = panel;
  await panel.close();
  expect(faults).toEqual([]);
});

/** Opens step 2 over the stub. */
async function toFields(options: StubOptions = {}): Promise<StubServer> {
  const server = new StubServer(options);
  panel = await openPanel(browser, server);
  await panel.tab('Thiết lập');
  await panel.button('Tiếp: ghép trường').click();
  await panel.page.getByRole('heading', { name: 'Trường đã ghép' }).waitFor();
  return server;
}

async function toData(): Promise<void> {
  await panel.page.getByLabel('Phân loại hộ (cuối kỳ)').selectOption('M');
  await panel.button('Tiếp: kiểm tra dữ liệu').click();
  await panel.button('Lưu cách ghép').waitFor();
}

describe('blanks in both columns of marks', () => {
  const LABEL = 'Ô trống ở cả hai cột Nghèo (J) và Cận nghèo (K) là';

  it('are asked about with the number of households, saved, and can be said otherwise', async () => {
    const server = await toFields({ unmarked: 1283 });
    const choice = panel.page.getByLabel(LABEL);
    expect(await choice.locator('option').allTextContents()).toEqual([
      '– Chọn –',
      'Không nghèo',
      'Chưa rà soát',
    ]);
    await panel.page.getByText('1.283 hộ.').waitFor();
    await choice.selectOption('notPoor');
    await toData();
    await panel.button('Lưu cách ghép').click();
    await panel.says('Đã lưu cách ghép.');
    expect(server.saved.filter(({ blankMarks }) => blankMarks !== undefined)).toEqual([
      { sheet: 'DS hộ', column: null, field: null, blankMarks: 'notPoor' },
    ]);
    // Not asked any more, and not out of reach either.
    await panel.button('Quay lại').click();
    await panel.page.getByRole('heading', { name: 'Cần bạn quyết định' }).waitFor({ state: 'detached' });
    expect(await choice.inputValue()).toBe('notPoor');
    await choice.selectOption('unreviewed');
    expect(await choice.inputValue()).toBe('unreviewed');
  });

  it('are not asked about where every household is marked', async () => {
    await toFields();
    expect(await panel.page.getByLabel(LABEL).count()).toBe(0);
  });
});
