/** The page: files in and out, the script's menus, its panel and dialogs, around the grid. */
import type { Answer, FromWorkbook, Question, ShownHtml } from '../shared/protocol';
import { assets, bytesOf } from './assets';
import { ask, openDialog, toast } from './dialogs';
import { byId } from './elements';
import { openGrid, type Grid } from './grid';
import { menuButton } from './menu';
import { scriptFrame } from './script-frame';
import { Session } from './session';

const EXAMPLE = 'pho-minh-2024.xlsx';
const DIALOG = { width: 600, height: 400 };

let session: Session | null = null;
let grid: Grid | null = null;
let fileName = '';

function say(text: string, isError = false): void {
  const line = byId('status');
  line.textContent = text;
  line.classList.toggle('error', isError);
}

function closeAll(): void {
  session?.close();
  grid?.dispose();
  session = null;
  grid = null;
  byId('grid').replaceChildren();
  byId('menus').replaceChildren();
  closePanel();
  for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
}

function closePanel(): void {
  byId('panel').hidden = true;
  byId('panel-frame').replaceChildren();
}

async function callScript(
  name: string,
  args: readonly unknown[],
): Promise<Awaited<ReturnType<Session['call']>>> {
  return session ? session.call(name, args) : { ok: false, message: 'Chưa mở bảng tính' };
}

function showPanel({ title, html }: ShownHtml): void {
  byId('panel-title').textContent = title;
  const host = { close: closePanel, height: () => undefined };
  byId('panel-frame').replaceChildren(scriptFrame(html, title, callScript, host));
  byId('panel').hidden = false;
}

function showPage(page: ShownHtml): void {
  if (page.place === 'sidebar') return showPanel(page);
  const host = {
    close: () => dialog.close(),
    height: (pixels: number) => (frame.style.height = `${pixels}px`),
  };
  const frame = scriptFrame(page.html, page.title, callScript, host);
  frame.style.width = `${page.width ?? DIALOG.width}px`;
  frame.style.height = `${page.height ?? DIALOG.height}px`;
  const dialog = openDialog(page.title, [frame], () => undefined, page.place === 'modal');
}

async function choose(name: string, caption: string): Promise<void> {
  if (!session) return;
  const outcome = await session.run(name, []);
  if (outcome.ok) return;
  say(`“${caption}” dừng lại vì lỗi: ${outcome.message}`, true);
  void ask({ kind: 'alert', title: 'Lỗi', text: outcome.message, buttons: 'OK' });
}

function busy(names: readonly string[]): void {
  const isBusy = names.length > 0;
  document.body.classList.toggle('busy', isBusy);
  say(isBusy ? 'Đang chạy tập lệnh…' : '');
  for (const button of byId('menus').querySelectorAll<HTMLButtonElement>('.menu-title'))
    button.disabled = isBusy;
  byId<HTMLButtonElement>('save').disabled = isBusy;
}

const CANNOT_WAIT =
  'Trang này mở thẳng từ tệp (hoặc qua một máy chủ không cho dùng bộ nhớ chung), nên tập lệnh không dừng lại chờ trả lời được: câu hỏi coi như đã đóng. Hãy chạy npm run demo để trả lời được.';

async function answer(question: Question, waits: boolean): Promise<Answer> {
  const isPlain = question.kind === 'alert' && question.buttons === 'OK';
  if (waits || isPlain) return ask(question);
  const text = `${question.text}\n\n${CANNOT_WAIT}`;
  return ask({ kind: 'alert', title: question.title, text, buttons: 'OK' });
}

async function compute(name: string, args: readonly unknown[]): Promise<unknown> {
  if (!session) return '#VALUE!';
  const outcome = await session.formula(name, args);
  if (outcome.ok) return outcome.value ?? '';
  // On Google the sentence stands in the note of the cell with #ERROR!.
  say(`${name}: ${outcome.message}`, true);
  return '#VALUE!';
}

function opened(message: Extract<FromWorkbook, { kind: 'opened' }>): void {
  const own = session;
  if (!own) return;
  grid = openGrid(byId('grid'), message, {
    edited: (sheetId, cells) => own.edit(sheetId, cells),
    computed: (values) => own.computed(values),
    refused: () =>
      toast(
        'Bản thử',
        'Bản thử chỉ sửa nội dung ô; thêm, xóa dòng, cột, trang và định dạng thì làm trên Google Sheets.',
        6,
      ),
    compute,
  });
  for (const { caption, entries } of message.menus) {
    byId('menus').append(
      menuButton(caption ?? 'Tiện ích bổ sung', entries, (name, chosen) => void choose(name, chosen)),
    );
  }
  document.body.classList.remove('empty', 'loading');
  byId('file-name').textContent = fileName;
  document.title = `${fileName} – Giảm nghèo (bản thử)`;
  byId<HTMLButtonElement>('save').disabled = false;
  say('');
  globalThis.demoGrid = grid;
}

declare global {
  /** For the tests of the page. */
  var demoGrid: Grid | null;
}

function open(bytes: Uint8Array | null, name: string): void {
  closeAll();
  fileName = name;
  document.body.classList.add('loading');
  say(`Đang mở ${name}…`);
  session = new Session(
    {
      opened,
      failed(message) {
        closeAll();
        document.body.classList.remove('loading');
        document.body.classList.add('empty');
        say(message, true);
      },
      updated: (update) => grid?.draw(update),
      refused: (message) =>
        void ask({ kind: 'alert', title: 'Không nhập được', text: message, buttons: 'OK' }),
      toast: ({ title, text, seconds }) => toast(title, text, seconds),
      page: showPage,
      ask: answer,
      busy,
    },
    {
      selected: () => grid?.selected() ?? { sheetId: '', range: null },
      settled: async () => grid?.settled(),
    },
  );
  session.open(bytes, name);
}

async function openFile(file: File | undefined): Promise<void> {
  if (file) open(new Uint8Array(await file.arrayBuffer()), file.name);
}

async function save(): Promise<void> {
  if (!session) return;
  say('Đang ghi tệp .xlsx…');
  byId<HTMLButtonElement>('save').disabled = true;
  const bytes = await session.save();
  byId<HTMLButtonElement>('save').disabled = false;
  if (typeof bytes === 'string') return say(bytes, true);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
  link.download = `${fileName.replace(/\.xlsx$/i, '')}-giam-ngheo.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  say(`Đã lưu ${link.download}. Tệp gốc không bị sửa.`);
}

function takeDrops(): void {
  addEventListener('dragover', (event) => {
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) document.body.classList.remove('dropping');
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    document.body.classList.remove('dropping');
    void openFile(event.dataTransfer?.files[0]);
  });
}

function start(): void {
  const picker = byId<HTMLInputElement>('picker');
  const example = (): void => open(bytesOf(assets().example), EXAMPLE);
  for (const id of ['example', 'start-example']) byId(id).addEventListener('click', example);
  for (const id of ['open', 'start-open']) byId(id).addEventListener('click', () => picker.click());
  byId('blank').addEventListener('click', () => open(null, 'Bảng tính.xlsx'));
  byId('save').addEventListener('click', () => void save());
  byId('panel-close').addEventListener('click', closePanel);
  picker.addEventListener('change', () => {
    void openFile(picker.files?.[0]);
    picker.value = '';
  });
  byId('version').textContent = assets().version;
  byId('limit-dialogs').hidden = globalThis.crossOriginIsolated;
  takeDrops();
}

start();
