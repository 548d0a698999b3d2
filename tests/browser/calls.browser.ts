/** Calls to the server: the rules between page and script, failures as sentences, nothing done twice. */
import type { Browser } from 'playwright-core';
import { startBrowser } from './chromium';
import { openPanel } from './panel-page';
import type { PanelPage } from './panel-page';
import { deliver, illegalAt } from './script-run';
import type { PanelServer } from './script-run';
import { StubServer } from './stub-server';

const serverOf = (functions: Readonly<Record<string, () => unknown>>): PanelServer => ({
  has: (name) => name in functions,
  call: (name) => functions[name]?.(),
});

describe('what may cross between page and script', () => {
  it.each([
    ['a date', { at: new Date(0) }, 'value.at: Date'],
    ['undefined', [1, undefined], 'value[1]: undefined'],
    ['a function', { a: { b: () => 1 } }, 'value.a.b: function'],
    ['a number that is none', NaN, 'value: NaN'],
    ['plain values', { a: [1, 'x', null, true] }, null],
  ])('%s', (_, value, at) => expect(illegalAt(value)).toBe(at));

  it('a result with a date fails, so does an unknown function; both say which', async () => {
    const server = serverOf({ f: () => ({ at: new Date(0) }) });
    expect(await deliver(server, 'f', '[]')).toEqual({ failure: 'Illegal value returned: f.at: Date' });
    expect(await deliver(server, 'g', '[]')).toEqual({ failure: 'Script function not found: g' });
  });

  it('a result is a copy, nothing is null, and what is thrown is a failure', async () => {
    const given = { list: [1] };
    const server = serverOf({
      f: () => given,
      nothing: () => undefined,
      bad: () => {
        throw new Error('Service Spreadsheets failed');
      },
    });
    const reply = await deliver(server, 'f', '[]');
    expect(reply).toEqual({ value: given });
    expect('value' in reply && reply.value).not.toBe(given);
    expect(await deliver(server, 'nothing', '[]')).toEqual({ value: null });
    expect(await deliver(server, 'bad', '[]')).toEqual({ failure: 'Service Spreadsheets failed' });
  });
});

describe('the panel when calls fail', () => {
  let browser: Browser;
  let panel: PanelPage;
  beforeAll(async () => void (browser = await startBrowser()));
  afterAll(() => browser.close());
  afterEach(() => panel.close());

  const checkWith = async (server: PanelServer): Promise<void> => {
    panel = await openPanel(browser, server);
    await panel.tab('Kiểm tra');
    await panel.button('Kiểm tra sổ hộ').click();
    await panel.page.locator('.status.error').waitFor();
  };

  it.each([
    ['NetworkError: Connection failure due to HTTP 0', 'Kiểm tra mạng rồi bấm lại'],
    ['PERMISSION_DENIED', 'mở cửa sổ ẩn danh, đăng nhập một tài khoản'],
    ['Exceeded maximum execution time', 'Bấm Trang chủ rồi Tiếp tục'],
    ['Something odd', 'Có lỗi ngoài dự kiến (Something odd). Bấm lại'],
  ])('%s becomes a sentence with a way out, and the button works again', async (thrown, sentence) => {
    await checkWith(new StubServer({ next: 'check', failing: { bangBatDau: { thrown } } }));
    await panel.says(sentence);
    expect(await panel.button('Kiểm tra sổ hộ').getAttribute('aria-disabled')).toBe('false');
  });

  it('a sentence of the server is shown with what to press', async () => {
    const sentence = 'Trang “DS hộ” không còn cột Mã hộ. Mở Thiết lập và chọn lại cột.';
    await checkWith(new StubServer({ next: 'check', failing: { bangBatDau: { sentence } } }));
    await panel.says(`Lỗi: ${sentence} Xử lý xong thì bấm lại.`);
  });

  it('a function that the script does not have is told as an old panel', async () => {
    const stub = new StubServer({ next: 'check' });
    await checkWith({
      has: (name) => name !== 'bangBatDau' && stub.has(name),
      call: (name, args) => stub.call(name, args),
    });
    await panel.says('Bảng này cũ hơn mã của tiện ích.');
  });

  it('an opening that fails offers to open again, and then opens', async () => {
    const failing: { bangTrangChu?: { thrown: string } } = { bangTrangChu: { thrown: 'NetworkError' } };
    panel = await openPanel(browser, new StubServer({ next: 'check', failing }));
    await panel.says('Không gọi được máy chủ Google.');
    delete failing.bangTrangChu;
    await panel.button('Mở lại').click();
    await panel.button('Kiểm tra sổ hộ').waitFor();
  });

  it('a button pressed twice calls once, says what is being done, and keeps the focus', async () => {
    panel = await openPanel(browser, new StubServer({ next: 'check', stepMs: 60 }));
    await panel.tab('Kiểm tra');
    const button = panel.page.locator('footer .primary');
    await button.dblclick();
    await panel.page.keyboard.press('Enter');
    expect(await button.innerText()).toBe('Đang kiểm tra…');
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await panel.page.locator('.virtual li').first().waitFor();
    expect(panel.calls.filter((call) => call === 'bangBatDau')).toHaveLength(1);
  });

  it('a fix whose cells changed since the preview is shown anew and not made', async () => {
    const stub = new StubServer({ next: 'check' });
    const server: PanelServer = {
      has: (name) => stub.has(name),
      call: (name, args) => {
        if (name !== 'bangSua') return stub.call(name, args);
        expect(args).toEqual([null, 'of 6']);
        return stub.call('bangXemTruocSua', []);
      },
    };
    panel = await openPanel(browser, server);
    await panel.tab('Kiểm tra');
    await panel.button('Kiểm tra sổ hộ').click();
    await panel.button(/^Sửa các lỗi an toàn/).click();
    await panel.button('Sửa 6 ô').click();
    await panel.says('Sổ vừa thay đổi nên chưa sửa gì.');
    expect(await panel.page.getByRole('heading', { name: 'Đã sửa' }).count()).toBe(0);
  });

  it('work that failed offers what it left unfinished', async () => {
    const stub = new StubServer({
      next: 'check',
      failing: { bangBatDau: { thrown: 'Exceeded maximum execution time' } },
    });
    stub.unfinished = { tasks: ['check'], done: 4, total: 10, why: 'died' };
    panel = await openPanel(browser, stub);
    await panel.tab('Kiểm tra');
    await panel.button('Kiểm tra sổ hộ').click();
    await panel.page.getByText('Lần trước bị ngắt đột ngột, xong 4/10 phần.').waitFor();
  });
});
