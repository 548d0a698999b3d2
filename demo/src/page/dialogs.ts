/** Ui.alert and Ui.prompt, toasts, and the dialogs of the script's own pages. */
import type { Answer, Question } from '../shared/protocol';
import { byId, make } from './elements';

const CAPTIONS: Readonly<Record<string, string>> = { OK: 'OK', YES: 'Có', NO: 'Không', CANCEL: 'Hủy' };
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** A dialog with a title, a close button and content; `closed` is called once, however it is closed. */
export function openDialog(
  title: string,
  content: readonly Node[],
  closed: () => void,
  modal = true,
): HTMLDialogElement {
  const close = make('button', { type: 'button', className: 'close', ariaLabel: 'Đóng', textContent: '✕' });
  const heading = make('h2', { textContent: title || 'Giảm nghèo' });
  const dialog = make('dialog', { className: 'script' }, make('header', {}, heading, close), ...content);
  dialog.setAttribute('aria-label', heading.textContent ?? '');
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
  });
  document.body.append(dialog);
  if (modal) dialog.showModal();
  else dialog.show();
  return dialog;
}

/** Shows a question and gives what was pressed; closing the window is CLOSE, as on Google. */
export function ask(question: Question): Promise<Answer> {
  return new Promise((resolve) => {
    let button = 'CLOSE';
    const text = make('p', { className: 'text', textContent: question.text });
    const field = make('input', { type: 'text', className: 'field' });
    field.setAttribute('aria-label', question.text);
    const names = BUTTONS[question.buttons] ?? ['OK'];
    const buttons = names.map((name, at) => {
      const made = make('button', { type: 'submit', value: name, textContent: CAPTIONS[name] ?? name });
      if (at === 0) made.className = 'primary';
      return made;
    });
    const asked = question.kind === 'prompt' ? [text, field] : [text];
    const form = make('form', { method: 'dialog' }, ...asked, make('footer', {}, ...buttons));
    form.addEventListener('submit', (event) => {
      button = ((event.submitter as HTMLButtonElement | null) ?? buttons[0])?.value ?? 'OK';
    });
    openDialog(question.title, [form], () => resolve({ button, text: field.value }));
    (question.kind === 'prompt' ? field : buttons[0])?.focus();
  });
}

const SECONDS = 5;

/** A message at the lower right, as toast() shows it; more than one stand above each other. */
export function toast(title: string, text: string, seconds: number | null): void {
  const close = make('button', { type: 'button', className: 'close', ariaLabel: 'Đóng', textContent: '✕' });
  const box = make(
    'div',
    { className: 'toast' },
    make('div', {}, make('strong', { textContent: title }), make('p', { textContent: text })),
    close,
  );
  close.addEventListener('click', () => box.remove());
  byId('toasts').append(box);
  // A negative number keeps it, as on Google.
  if (seconds === null || seconds >= 0) setTimeout(() => box.remove(), (seconds ?? SECONDS) * 1000);
}
