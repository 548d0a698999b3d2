/** The dialog 'Nhập chỉ tiêu từ văn bản': paste, look at what was found, tick, write. */
import type { PlanReadResult } from '../addin/server-types';
import { callServer } from './server';

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`missing element ${id}`);
  return found as T;
}

let words: Readonly<Record<string, string>> = {};
/** The text the proposals shown are from: typing on makes them void. */
let readText = '';

const textBox = (): HTMLTextAreaElement => element<HTMLTextAreaElement>('text');
const boxes = (): HTMLInputElement[] =>
  Array.from(document.querySelectorAll<HTMLInputElement>('#found input'));

function say(text: string, isError = false): void {
  const status = element('status');
  status.textContent = text;
  status.classList.toggle('error', isError);
}

function updateButtons(busy = false): void {
  element<HTMLButtonElement>('read').disabled = busy;
  element<HTMLButtonElement>('write').disabled = busy || !boxes().some(({ checked }) => checked);
}

function paragraph(tag: string, text: string, name: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = name;
  return made;
}

type Found = Extract<PlanReadResult, { ok: true }>;

function proposal(line: Found['lines'][number], index: number): HTMLElement {
  const item = document.createElement('li');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.id = `target-${index}`;
  // What a person has to look at is not ticked for him.
  box.checked = line.sure;
  box.addEventListener('change', () => updateButtons());
  const label = document.createElement('label');
  label.htmlFor = box.id;
  label.textContent = `${line.kind}: ${line.value}`;
  item.append(box, label, paragraph('p', line.details.join(' · '), 'more'));
  if (line.doubts.length > 0) {
    item.className = 'unsure';
    const doubts = `${words['line.unsure'] ?? ''}: ${line.doubts.join('; ')}`;
    item.append(paragraph('p', doubts, 'more doubt'));
  }
  const quote = paragraph('p', '', 'more');
  quote.append(paragraph('q', line.sentence, ''));
  item.append(quote);
  // Heard with the tick-box: what is unsure, and the plan's own words.
  const heard = Array.from(item.querySelectorAll('.more'));
  heard.forEach((part, i) => (part.id = `${box.id}-${i}`));
  box.setAttribute('aria-describedby', heard.map(({ id }) => id).join(' '));
  return item;
}

function show(result: Found): void {
  element('found').replaceChildren(...result.lines.map(proposal));
  element('unread').replaceChildren(
    ...result.unrecognised.map(({ sentence }) => paragraph('li', sentence, '')),
  );
  element('found-part').hidden = result.lines.length === 0;
  element('unread-part').hidden = result.unrecognised.length === 0;
  say([...result.summary, words['dialog.promise'] ?? ''].join(' '));
}

async function read(): Promise<void> {
  readText = textBox().value;
  updateButtons(true);
  say(words['dialog.reading'] ?? '');
  try {
    const result = await callServer('vanBanDoc', readText);
    if (result.ok) show(result);
    else say(result.error.message, true);
  } catch {
    say(words['dialog.failed'] ?? '', true);
  } finally {
    updateButtons();
  }
}

async function write(): Promise<void> {
  const chosen = boxes().flatMap((box, index) => (box.checked ? [index] : []));
  updateButtons(true);
  say(words['dialog.writing'] ?? '');
  try {
    const result = await callServer('vanBanGhi', readText, chosen);
    if (result.ok) {
      // Written once: a second press must not look as if it were needed.
      for (const box of boxes()) box.checked = false;
      say(result.summary.join(' '));
    } else say(result.error.message, true);
  } catch {
    say(words['dialog.failed'] ?? '', true);
  } finally {
    updateButtons();
  }
}

function forget(): void {
  if (textBox().value === readText) return;
  element('found').replaceChildren();
  element('found-part').hidden = true;
  element('unread-part').hidden = true;
  updateButtons();
}

declare const google: { readonly script: { readonly host: { close(): void } } };

async function start(): Promise<void> {
  const given = await callServer('vanBanLoi');
  words = given.words;
  document.documentElement.lang = given.lang;
  for (const each of Array.from(document.querySelectorAll<HTMLElement>('[data-word]'))) {
    each.textContent = words[each.dataset['word'] ?? ''] ?? '';
  }
  textBox().addEventListener('input', forget);
  element('read').addEventListener('click', () => void read());
  element('write').addEventListener('click', () => void write());
  element('close').addEventListener('click', () => google.script.host.close());
  say(words['dialog.promise'] ?? '');
  textBox().focus();
}

void start();
