/** Thiết lập: blanks among the marks, columns that no field has, values that cannot be read, what is saved. */
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

describe('what a choice does', () => {
  it('keeps a column in view whose field was given another one', async () => {
    await toFields();
    const unused = panel.page.locator('details', { hasText: 'Cột chưa dùng' });
    const names = () => unused.locator('summary').textContent();
    expect(await names()).toBe(
      'Cột chưa dùng (3): L Phân loại / Đầu năm, M Phân loại / Cuối năm, P Điểm rà soát',
    );
    await panel.page.getByLabel('Điểm B1').selectOption('P');
    const afterwards = 'Cột chưa dùng (3): L Phân loại / Đầu năm, M Phân loại / Cuối năm, N Ghi chú / B1';
    expect(await names()).toBe(afterwards);
    await unused.locator('summary').click();
    // And it may be given a field there.
    await unused.getByLabel('Cột N – Ghi chú / B1').selectOption('b2');
    expect(await unused.getByLabel('Cột N – Ghi chú / B1').inputValue()).toBe('b2');
    expect(await names()).toBe(afterwards);
  });

  it('is counted in households of each class before it is saved', async () => {
    await toFields({ unmarked: 1283 });
    await panel.page.getByText('Nghèo 0 · cận nghèo 0 · không nghèo 0 · chưa rõ 1.441').waitFor();
    await panel.page.getByLabel('Phân loại hộ (cuối kỳ)').selectOption('M');
    await panel.button('Đếm lại theo lựa chọn mới').click();
    await panel.page.getByText('Nghèo 36 · cận nghèo 42 · không nghèo 80 · chưa rõ 1.283').waitFor();
    await panel.page.getByLabel(/^Ô trống ở cả hai cột/).selectOption('notPoor');
    await panel.button('Tiếp: kiểm tra dữ liệu').click();
    await panel.page.getByText('Nghèo 36 · cận nghèo 42 · không nghèo 1.363 · chưa rõ 0').waitFor();
    expect(panel.calls).not.toContain('bangLuuCot');
  });

  it('is told as not saved until it is, and as saved from then on', async () => {
    await toFields();
    await toData();
    const intro = panel.page.locator('main > p').first();
    expect(await intro.innerText()).toContain('Chưa lưu cách ghép này.');
    await panel.button('Lưu cách ghép').click();
    await panel.says('Đã lưu cách ghép.');
    expect(await intro.innerText()).toContain('Cách ghép này đã lưu.');
    expect(await intro.innerText()).not.toContain('Chưa lưu');
  });

  it('shows every value that cannot be read, and how many more there are', async () => {
    await toFields();
    await toData();
    await panel.page.getByText('đã rà soát, chờ xác minh, vắng nhà…').waitFor();
    await panel.page.getByText('Xem cả 5 giá trị').click();
    const shown = panel.page.locator('details', { hasText: 'Xem cả 5 giá trị' }).locator('li');
    expect(await shown.allTextContents()).toEqual([
      'đã rà soát',
      'chờ xác minh',
      'vắng nhà',
      'chuyển đi',
      '… và 1 giá trị khác.',
    ]);
    await panel.page
      .getByText('Cột không dùng tới (2): Cột L – Phân loại / Đầu năm; Cột P – Điểm rà soát')
      .waitFor();
  });
});
