/**
 * What a person does in the panel from the first opening to the progress sheet, over any server: the stub of these
 * tests, or the add-in itself on a workbook (give another `start`). Nothing here knows what the server answers beyond
 * the facts named.
 */
import type { Browser } from 'playwright-core';
import { startBrowser } from './chromium';
import { openPanel } from './panel-page';
import type { PanelPage } from './panel-page';
import type { PanelServer } from './script-run';

export interface Facts {
  /** A field whose column set-up asks for, and the column to be taken; null where nothing is asked. */
  readonly asked: { readonly field: string; readonly column: string } | null;
  /** A field that was given the wrong column, and the right one. */
  readonly wrong: { readonly field: string; readonly from: string; readonly to: string };
  /** Text of a plan in which at least one target is found. */
  readonly plan: string;
}

export interface Stage {
  /** A server that has not been set up. */
  readonly fresh: () => PanelServer;
  /** One that has, its register not checked. */
  readonly ready: () => PanelServer;
  /** One whose work takes some seconds. */
  readonly slow: () => PanelServer;
  readonly facts: Facts;
}

const ENTRY = '.virtual li';

async function check(panel: PanelPage): Promise<void> {
  await panel.tab('Kiểm tra');
  await panel.button('Kiểm tra sổ hộ').click();
  await panel.page.locator(ENTRY).first().waitFor();
}

async function shownCount(panel: PanelPage): Promise<number> {
  const text = (await panel.page.locator('.filters [role=status]').textContent()) ?? '';
  return Number(/\/([\d.]+)/.exec(text)?.[1]?.replace('.', ''));
}

/** Declares the flows over a server. */
export function describeFlows(name: string, { fresh, ready, slow, facts }: Stage): void {
  describe(`the panel over ${name}`, () => {
    let browser: Browser;
    let panel: PanelPage;
    const opened = async (server: PanelServer): Promise<PanelPage> =>
      (panel = await openPanel(browser, server));

    beforeAll(async () => void (browser = await startBrowser()));
    afterAll(() => browser.close());
    afterEach(async () => {
      const { faults } = panel;
      await panel.close();
      expect(faults).toEqual([]);
    });

    it('is set up in three steps, a wrong column corrected', async () => {
      await opened(fresh());
      await panel.button('Thiết lập sổ hộ').click();
      await panel.button('Tiếp: ghép trường').click();
      const next = panel.button('Tiếp: kiểm tra dữ liệu');
      if (facts.asked !== null) {
        await panel.page.getByText(`Cần trả lời: “${facts.asked.field}”.`).waitFor();
        expect(await next.getAttribute('aria-disabled')).toBe('true');
        await panel.page.getByLabel(facts.asked.field).selectOption(facts.asked.column);
      }
      const wrong = panel.page.getByLabel(facts.wrong.field);
      expect(await wrong.inputValue()).toBe(facts.wrong.from);
      await wrong.selectOption(facts.wrong.to);
      await next.click();
      await panel.button('Lưu cách ghép').click();
      await panel.says('Đã lưu cách ghép.');
      await panel.tab('Trang chủ');
      await panel.button('Kiểm tra sổ hộ').waitFor();
      // Opened again, it is as it was saved.
      await panel.tab('Thiết lập');
      await panel.button('Quay lại').click();
      expect(await panel.page.getByLabel(facts.wrong.field).inputValue()).toBe(facts.wrong.to);
    });

    it('comes from opening to the progress sheet in three clicks after set-up', async () => {
      await opened(ready());
      let clicks = 0;
      const click = async (button: string): Promise<void> => {
        clicks += 1;
        await panel.button(button).click();
      };
      await click('Làm cả bốn việc');
      await panel.page.getByRole('heading', { name: 'Đã làm' }).waitFor();
      await click('Mở GN Tiến độ chỉ tiêu');
      await panel.says('GN Tiến độ chỉ tiêu');
      expect(clicks).toBeLessThanOrEqual(3);
    });

    it('passes a finding over with a reason, and takes that back', async () => {
      await opened(ready());
      await check(panel);
      const before = await shownCount(panel);
      const entry = panel.page.locator(ENTRY).first();
      await entry.getByRole('button', { name: /^Bỏ qua/ }).click();
      await panel.button('Bỏ qua lỗi này').click();
      await panel.says('Cần ghi lý do và tên người quyết định.');
      await panel.page.getByLabel('Lý do bỏ qua (*)').fill('Đã đối chiếu thẻ gốc');
      await panel.page.getByLabel('Người quyết định (*)').fill('Nguyễn Thị An');
      await panel.button('Bỏ qua lỗi này').click();
      await entry.getByText('Đã bỏ qua: Đã đối chiếu thẻ gốc (Nguyễn Thị An)').waitFor();
      // The next list is without it, and it can be taken back all the same.
      await panel.button('Kiểm tra lại').click();
      await panel.page.getByText('Đã bỏ qua (1)').click();
      expect(await shownCount(panel)).toBe(before - 1);
      await panel.button(/^Thôi bỏ qua/).click();
      await panel.page.getByText('Đã bỏ qua (1)').waitFor({ state: 'detached' });
      expect(await shownCount(panel)).toBe(before);
    });

    it('shows the change before a fix, makes it, and undoes it', async () => {
      await opened(ready());
      await check(panel);
      const before = await shownCount(panel);
      await panel.page
        .getByRole('button', { name: /^Sửa (?!các)/ })
        .first()
        .click();
      await panel.page.locator('form.inline').getByText('sẽ thành').first().waitFor();
      expect(panel.calls).not.toContain('bangSua');
      await panel.button('Sửa ô này').click();
      await panel.page.getByRole('heading', { name: 'Đã sửa' }).waitFor();
      await panel.says(/./);
      expect(await shownCount(panel)).toBeLessThan(before);
      await panel.button('Hoàn tác').last().click();
      await panel.page.getByRole('heading', { name: 'Đã sửa' }).waitFor({ state: 'detached' });
      await panel.page.locator(ENTRY).first().waitFor();
      expect(await shownCount(panel)).toBe(before);
    });

    it('shows every safe fix before it makes them all', async () => {
      await opened(ready());
      await check(panel);
      await panel.button(/^Sửa các lỗi an toàn/).click();
      await panel.page.locator(ENTRY).getByText('sẽ thành').first().waitFor();
      expect(panel.calls).not.toContain('bangSua');
      await panel.button(/^Sửa \d+ ô$/).click();
      await panel.page.getByRole('heading', { name: 'Đã sửa' }).waitFor();
    });

    it('reads a pasted plan, and writes what was ticked', async () => {
      await opened(ready());
      await panel.tab('Chỉ tiêu');
      await panel.button('Nhập từ văn bản kế hoạch…').click();
      await panel.button('Tìm chỉ tiêu').click();
      await panel.says('Dán văn bản vào ô trên rồi bấm Tìm chỉ tiêu.');
      await panel.page.getByLabel('Dán phần chỉ tiêu của kế hoạch').fill(facts.plan);
      await panel.button('Tìm chỉ tiêu').click();
      await panel.page.locator('.entries li').first().waitFor();
      expect(panel.calls).not.toContain('vanBanGhi');
      await panel.button(/^Ghi \d+ chỉ tiêu đã chọn$/).click();
      await panel.says('Muốn bỏ: xóa các dòng vừa thêm ở GN Chỉ tiêu.');
      expect(panel.calls.filter((call) => call === 'vanBanGhi')).toHaveLength(1);
      // Straight on, and the list stands below what was done.
      await panel.button('Lập bảng tiến độ').click();
      await panel.page.getByRole('heading', { name: 'Đã làm' }).waitFor();
      await panel.page.locator('.entries li').first().waitFor();
      await panel.says('Xong.');
      expect(panel.calls.filter((call) => call === 'vanBanGhi')).toHaveLength(1);
    });

    it('stops a long work when asked, and goes on with it', async () => {
      await opened(slow());
      await panel.tab('Kiểm tra');
      await panel.button('Kiểm tra sổ hộ').click();
      const bar = panel.page.getByRole('progressbar');
      await bar.and(panel.page.locator('[aria-valuenow]')).waitFor();
      await panel.button('Dừng').click();
      await panel.page.getByRole('heading', { name: 'Việc đang dở' }).waitFor();
      expect(panel.calls).toContain('bangDung');
      await panel.button('Tiếp tục').click();
      await panel.page.getByRole('heading', { name: 'Việc đang dở' }).waitFor({ state: 'detached' });
      await bar.waitFor({ state: 'detached' });
      expect(panel.calls).toContain('bangTiepTuc');
    });

    it('previews the classes before it writes them', async () => {
      await opened(ready());
      await panel.tab('Chỉ số');
      await panel.button('Xem trước').click();
      await panel.page.getByRole('rowheader', { name: 'Hộ nghèo' }).waitFor();
      expect(panel.calls).not.toContain('bangBatDau');
      await panel.button('Ghi kết quả').click();
      await panel.button('Tiếp: lập bảng tiến độ').waitFor();
    });

    it('switches the language without being opened again', async () => {
      await opened(ready());
      await panel.button('EN – English').click();
      await panel.says('Switched to English.');
      expect(await panel.page.getByRole('navigation').innerText()).toContain('Targets');
      expect(await panel.page.locator('html').getAttribute('lang')).toBe('en');
      await panel.button('VI – Tiếng Việt').click();
      await panel.says('Đã chuyển sang tiếng Việt.');
    });
  });
}
