/** Every screen of the panel, in the state worth looking at, each with how to get there: for axe, widths, pictures. */
import type { PanelPage } from './panel-page';
import type { StubOptions } from './stub-server';

export interface Scene {
  readonly name: string;
  readonly stub: StubOptions;
  /** `vi` and `en` words of what is pressed. */
  readonly reach: (panel: PanelPage, word: (vi: string, en: string) => string) => Promise<void>;
}

const toTab =
  (vi: string, en: string): Scene['reach'] =>
  (panel, word) =>
    panel.tab(word(vi, en));

const listed: Scene['reach'] = async (panel, word) => {
  await panel.tab(word('Kiểm tra', 'Check'));
  await panel.button(word('Kiểm tra sổ hộ', 'Check the register')).click();
  await panel.page.locator('.virtual li').first().waitFor();
};
const toStep2: Scene['reach'] = async (panel, word) => {
  await panel.tab(word('Thiết lập', 'Set-up'));
  await panel.button(word('Tiếp: ghép trường', 'Next: match fields')).click();
  await panel.page.getByRole('heading', { name: word('Cần bạn quyết định', 'For you to decide') }).waitFor();
};

export const SCENES: readonly Scene[] = [
  { name: 'home-new', stub: {}, reach: async () => undefined },
  {
    name: 'home',
    stub: { next: 'check' },
    reach: async (panel, word) => {
      await panel.button(word('Làm cả bốn việc', 'Do all four steps')).click();
      await panel.button(word('Mở bảng tiến độ', 'Open the progress sheet')).waitFor();
    },
  },
  {
    name: 'setup-sheets',
    stub: {},
    reach: async (panel, word) => {
      await panel.tab(word('Thiết lập', 'Set-up'));
      await panel.page.getByRole('heading', { name: 'DS hộ' }).waitFor();
    },
  },
  { name: 'setup-fields', stub: {}, reach: toStep2 },
  { name: 'setup-blanks', stub: { unmarked: 1283 }, reach: toStep2 },
  {
    name: 'setup-data',
    stub: {},
    reach: async (panel, word) => {
      await toStep2(panel, word);
      await panel.page.getByLabel(word('Phân loại hộ (cuối kỳ)', 'Class at the end')).selectOption('M');
      await panel.button(word('Tiếp: kiểm tra dữ liệu', 'Next: check the data')).click();
      await panel.button(word('Lưu cách ghép', 'Save the matching')).waitFor();
    },
  },
  { name: 'check', stub: { next: 'check' }, reach: toTab('Kiểm tra', 'Check') },
  {
    name: 'check-running',
    stub: { next: 'check', stepMs: 400 },
    reach: async (panel, word) => {
      await panel.tab(word('Kiểm tra', 'Check'));
      await panel.button(word('Kiểm tra sổ hộ', 'Check the register')).click();
      await panel.page.locator('[role=progressbar][aria-valuenow]').waitFor();
    },
  },
  { name: 'check-list', stub: { next: 'check' }, reach: listed },
  {
    name: 'check-waive',
    stub: { next: 'check' },
    reach: async (panel, word) => {
      await listed(panel, word);
      await panel.button(word('Bỏ qua PM0001 · ô F9', 'Pass over PM0001 · cell F9')).click();
    },
  },
  {
    name: 'check-fix',
    stub: { next: 'check' },
    reach: async (panel, word) => {
      await listed(panel, word);
      await panel.button(word('Sửa PM0003 · ô G11', 'Fix PM0003 · cell G11')).click();
      await panel.page.locator('form.inline').waitFor();
    },
  },
  {
    name: 'check-batch',
    stub: { next: 'check' },
    reach: async (panel, word) => {
      await listed(panel, word);
      await panel.button(word('Sửa các lỗi an toàn (6)…', 'Fix what is safe (6)…')).click();
      await panel.button(word('Sửa 6 ô', 'Fix 6 cells')).waitFor();
    },
  },
  {
    name: 'classify',
    stub: { next: 'classify' },
    reach: async (panel, word) => {
      await panel.tab(word('Chỉ số', 'Rates'));
      await panel.button(word('Xem trước', 'Preview')).click();
      await panel.page.locator('table').waitFor();
    },
  },
  {
    name: 'targets',
    stub: { next: 'build-progress' },
    reach: async (panel, word) => {
      await panel.tab(word('Chỉ tiêu', 'Targets'));
      await panel.page.locator('.entries li').first().waitFor();
    },
  },
  {
    name: 'plan',
    stub: { next: 'build-progress' },
    reach: async (panel, word) => {
      await panel.tab(word('Chỉ tiêu', 'Targets'));
      await panel.button(word('Nhập từ văn bản kế hoạch…', 'From the text of a plan…')).click();
      await panel.page
        .getByLabel(word('Dán phần chỉ tiêu của kế hoạch', 'Paste the targets of the plan'))
        .fill('Tỷ lệ hộ nghèo giảm 1,11% (tương ứng 16 hộ). Phấn đấu người lao động có việc làm bền vững.');
      await panel.button(word('Tìm chỉ tiêu', 'Find targets')).click();
      await panel.page.locator('.entries li').first().waitFor();
    },
  },
  {
    name: 'help',
    stub: { next: 'check' },
    reach: async (panel, word) => {
      await panel.button(word('Hướng dẫn', 'Help')).click();
      await panel.page.locator('summary').first().click();
    },
  },
  {
    name: 'error',
    stub: {
      next: 'check',
      failing: { bangBatDau: { thrown: 'NetworkError: Connection failure due to HTTP 0' } },
    },
    reach: async (panel, word) => {
      await panel.tab(word('Kiểm tra', 'Check'));
      await panel.button(word('Kiểm tra sổ hộ', 'Check the register')).click();
      await panel.page.locator('.status.error').waitFor();
    },
  },
];

/** Brings a panel to a scene, in a language. */
export async function reach(panel: PanelPage, scene: Scene, lang: 'vi' | 'en'): Promise<void> {
  if (lang === 'en') {
    await panel.button('EN – English').click();
    await panel.button('VI – Tiếng Việt').waitFor();
    await panel.says('Switched to English.');
  }
  await scene.reach(panel, (vi, en) => (lang === 'vi' ? vi : en));
}
