/** The pictures of docs/huong-dan/, listed in its hinh.json, taken from the demo page: what is shown is what it does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { DemoPage, startDemo } from '../tests/browser/demo-page';
import { DemoPanel } from '../tests/browser/demo-panel';

const FOLDER = join('docs', 'huong-dan');
/** Small enough that its words can be read in a page of the guide. */
const VIEW = { width: 1180, height: 680 };
const PLAN =
  'Phấn đấu năm 2025 tỷ lệ hộ nghèo giảm 1,11% (tương ứng 16 hộ), hộ cận nghèo giảm 0,3% (tương ứng 05 hộ). ' +
  'Xây dựng 07 mô hình giảm nghèo, phát triển sản xuất. ' +
  '100% người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế.';

/** Comes to what is to be seen, and gives what of the page is in the picture; nothing: all of it. */
type Scene = (demo: DemoPage) => Promise<Locator | Page>;

/** Answers the script's questions with their last button until none is left. */
async function dismiss(demo: DemoPage): Promise<void> {
  for (;;) {
    await Promise.race([demo.idle(), demo.dialog()]);
    if ((await demo.page.locator('dialog[open]').count()) === 0) return;
    await demo.page.locator('dialog[open] footer button').last().click();
  }
}

async function shown(demo: DemoPage, sheet: string): Promise<Page> {
  await demo.show(sheet);
  return demo.page;
}

/** The cell to the right of the first one with these words, 'C8'. */
async function cellBeside(demo: DemoPage, sheet: string, words: RegExp): Promise<string> {
  const rows = await demo.inBook<unknown[][]>(
    `book.getSheetByName(${JSON.stringify(sheet)}).getDataRange().getValues()`,
  );
  for (const [row, cells] of rows.entries()) {
    const at = cells.findIndex((cell) => words.test(String(cell)));
    const beside = at < 0 ? -1 : cells.findIndex((cell, column) => column > at && Number(cell) > 0);
    if (beside > 0) return `${String.fromCharCode(65 + beside)}${row + 1}`;
  }
  throw new Error(`${sheet} has no number beside ${words}`);
}

/** In the order in which one opening of the example can show them. */
const OF_THE_EXAMPLE: Readonly<Record<string, Scene>> = {
  async menu({ page }) {
    await page.click('.menu-title');
    return page;
  },
  async 'trang-chu'(demo) {
    await demo.page.click('.menu-title');
    await DemoPanel.open(demo);
    return demo.page;
  },
  async 'thiet-lap-bang'(demo) {
    const panel = await DemoPanel.open(demo);
    await panel.tab('Thiết lập');
    await panel.quiet();
    await panel.button('Tiếp: ghép trường').click();
    await panel.frame.getByLabel('Điểm B1').waitFor();
    return demo.page;
  },
  async 'thiet-lap'(demo) {
    await demo.page.click('#panel-close');
    await demo.choose('Thiết lập sổ hộ…');
    await dismiss(demo);
    return shown(demo, 'GN Thiết lập');
  },
  async 'loi-du-lieu'(demo) {
    await demo.run('Kiểm tra sổ hộ');
    return shown(demo, 'GN Lỗi dữ liệu');
  },
  async 'kiem-tra-bang'(demo) {
    const panel = await DemoPanel.open(demo);
    await panel.tab('Kiểm tra');
    await panel.button('Xem danh sách lỗi').click();
    await panel.frame.locator('.virtual li').first().waitFor();
    await panel.quiet();
    await panel.frame.getByLabel('Mức độ').selectOption({ label: 'Lỗi' });
    await panel.frame
      .locator('.virtual li')
      .first()
      .getByRole('button', { name: /^Đến ô/ })
      .click();
    await panel.quiet();
    return demo.page;
  },
  async 'xem-truoc-sua'(demo) {
    await demo.page.click('#panel-close');
    await demo.choose('Xử lý lỗi dữ liệu', 'Sửa tự động…');
    await demo.dialog();
    return demo.page;
  },
  async 'phan-loai'(demo) {
    await demo.press('CANCEL');
    await demo.idle();
    await demo.run('Phân loại hộ nghèo, cận nghèo');
    return shown(demo, 'GN Phân loại hộ');
  },
  async 'danh-sach'(demo) {
    await demo.run('Tính chỉ số và mức thiếu hụt');
    await demo.show('GN Chỉ số');
    await demo.click(await cellBeside(demo, 'GN Chỉ số', /^Bảo hiểm y tế/));
    await demo.choose('Xem các hộ của một con số…');
    await dismiss(demo);
    return demo.page;
  },
  async 'nhap-chi-tieu'(demo) {
    await demo.run('Tiện ích', 'Nhập chỉ tiêu từ văn bản…');
    const frame = await (await demo.page.waitForSelector('dialog iframe')).contentFrame();
    await frame?.locator('textarea').fill(PLAN);
    await frame
      ?.getByRole('button', { name: /Đọc|Tìm/ })
      .first()
      .click();
    await frame?.getByRole('checkbox').first().waitFor();
    return demo.page;
  },
  async 'huong-dan'(demo) {
    await demo.page.locator('dialog .close').click();
    await demo.choose('Tiện ích', 'Hướng dẫn và hàm công thức');
    await dismiss(demo);
    return shown(demo, 'GN Hướng dẫn');
  },
};

const OF_A_BLANK: Readonly<Record<string, Scene>> = {
  async 'so-ho-trong'(demo) {
    await demo.run('Tiện ích', 'Chèn mẫu sổ hộ');
    await demo.show('Sổ hộ');
    await demo.click('H4');
    return demo.page;
  },
};

/** Names of the pictures hinh.json asks for. */
function wanted(): string[] {
  const list = JSON.parse(readFileSync(join(FOLDER, 'hinh.json'), 'utf8')) as { name: string }[];
  return list.map(({ name }) => name);
}

/**
 * Takes them all.
 *
 * @param small makes a file smaller
 * @throws {Error} where hinh.json asks for one that no scene here comes to
 */
export async function shootGuide(browser: Browser, small: (file: string) => void): Promise<void> {
  const missing = wanted().filter((name) => !(name in OF_THE_EXAMPLE) && !(name in OF_A_BLANK));
  if (missing.length > 0) throw new Error(`hinh.json asks for ${missing.join(', ')}; no scene comes to it`);
  const server = await startDemo({ isBuilt: false });
  try {
    for (const [button, scenes] of [
      ['#example', OF_THE_EXAMPLE],
      ['#blank', OF_A_BLANK],
    ] as const) {
      const demo = await DemoPage.open(browser, server.url);
      await demo.page.setViewportSize(VIEW);
      demo.page.setDefaultTimeout(20_000);
      await demo.page.click(button);
      await demo.opened();
      for (const [name, scene] of Object.entries(scenes)) {
        const part = await scene(demo);
        await demo.page.mouse.move(VIEW.width - 2, VIEW.height - 2);
        // A toast of the step before, and the grid that is still being drawn.
        await demo.page.addStyleTag({ content: '#toasts { display: none }' });
        await demo.page.waitForTimeout(1500);
        const path = join(FOLDER, 'hinh', `${name}.png`);
        await part.screenshot({ path });
        small(path);
      }
      await demo.close();
    }
  } finally {
    server.stop();
  }
}
