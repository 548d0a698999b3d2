/** The panel: choose standard, area and date; run a task; read the result. */
import type { ActionResult } from '../addin/server-types';
import type { RunOptions, Task } from '../core/index';
import { callServer } from './server';

const ALL: readonly Task[] = ['check', 'classify', 'indicators', 'progress'];

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`missing element ${id}`);
  return found as T;
}

function buttons(): HTMLButtonElement[] {
  return Array.from(document.querySelectorAll<HTMLButtonElement>('button[data-task]'));
}

function setBusy(busy: boolean): void {
  for (const button of buttons()) button.disabled = busy;
}

function say(text: string, isError = false): void {
  const status = element('status');
  status.textContent = text;
  status.classList.toggle('error', isError);
}

function showResult(result: ActionResult): void {
  if (!result.ok) {
    say(result.error.message, true);
    return;
  }
  const list = element('results');
  list.textContent = '';
  for (const line of [...result.summary, ...result.sheetsWritten.map((name) => `Đã ghi: ${name}`)]) {
    const item = document.createElement('li');
    item.textContent = line;
    list.appendChild(item);
  }
  say('Xong. Sổ hộ không bị thay đổi.');
}

async function run(tasks: readonly Task[]): Promise<void> {
  setBusy(true);
  say('Đang đọc sổ hộ và tính toán…');
  try {
    showResult(await callServer('bangChay', tasks));
  } catch {
    say('Không gọi được máy chủ Google. Hãy kiểm tra mạng rồi bấm lại.', true);
  } finally {
    setBusy(false);
  }
}

function chosen(): RunOptions {
  const standard = element<HTMLSelectElement>('standard').value;
  const area = element<HTMLSelectElement>('area').value;
  const asOf = element<HTMLInputElement>('as-of').value;
  // Blank choices go as null so that a stored one is taken back.
  return { standard: standard || null, area: area || null, asOf: asOf || null } as RunOptions;
}

async function store(): Promise<void> {
  try {
    await callServer('bangLuu', chosen());
    say('Đã lưu lựa chọn.');
  } catch {
    say('Chưa lưu được lựa chọn. Hãy thử lại.', true);
  }
}

async function start(): Promise<void> {
  for (const button of buttons()) {
    button.addEventListener('click', () => {
      const task = button.dataset['task'];
      void run(task === 'all' ? ALL : [task as Task]);
    });
  }
  for (const id of ['standard', 'area', 'as-of']) element(id).addEventListener('change', () => void store());
  const state = await callServer('bangTrangThai');
  element<HTMLSelectElement>('standard').value = state.options.standard ?? '';
  element<HTMLSelectElement>('area').value = state.options.area ?? '';
  element<HTMLInputElement>('as-of').value = state.options.asOf ?? '';
}

void start();
