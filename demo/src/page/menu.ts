/** The menus the script added in onOpen, worked by mouse and keyboard. */
import type { MenuEntry } from '../shared/protocol';
import { make } from './elements';

type Choose = (functionName: string, caption: string) => void;

const GAP = 8;

/** Moves a submenu up so that its last item is within the window. */
function fit(menu: HTMLElement): void {
  menu.style.top = '';
  const over = menu.getBoundingClientRect().bottom - (innerHeight - GAP);
  if (over > 0) menu.style.top = `${-over - GAP}px`;
}

function item(entry: MenuEntry, choose: Choose): HTMLElement {
  if (entry.kind === 'separator') {
    const line = make('li', { className: 'separator' });
    line.setAttribute('role', 'separator');
    return line;
  }
  const button = make('button', { type: 'button', textContent: entry.caption ?? '' });
  button.setAttribute('role', 'menuitem');
  const line = make('li', {}, button);
  line.setAttribute('role', 'none');
  if (entry.kind === 'submenu') {
    button.setAttribute('aria-haspopup', 'menu');
    line.className = 'submenu';
    const inner = list(entry.entries ?? [], choose);
    line.append(inner);
    button.addEventListener('click', () => {
      line.classList.toggle('open');
      fit(inner);
    });
    line.addEventListener('pointerenter', () => fit(inner));
    line.addEventListener('focusin', () => fit(inner));
    return line;
  }
  button.addEventListener('click', () => choose(entry.functionName ?? '', entry.caption ?? ''));
  return line;
}

function list(entries: readonly MenuEntry[], choose: Choose): HTMLElement {
  const made = make('ul', { className: 'menu' }, ...entries.map((entry) => item(entry, choose)));
  made.setAttribute('role', 'menu');
  return made;
}

function items(menu: Element | null): HTMLElement[] {
  return menu ? [...menu.querySelectorAll<HTMLElement>(':scope > li > button')] : [];
}

/** Up and down within a list, right and left between a list and its submenu, Escape closes. */
function move(event: KeyboardEvent, close: () => void): void {
  const at = document.activeElement as HTMLElement;
  const line = at.closest('li');
  const all = items(line?.parentElement ?? null);
  const step = (by: number) => all[(all.indexOf(at) + by + all.length) % all.length]?.focus();
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    ArrowRight: () => {
      line?.classList.add('open');
      items(line?.querySelector(':scope > ul') ?? null)[0]?.focus();
    },
    ArrowLeft: () => {
      const outer = line?.parentElement?.closest('li');
      outer?.classList.remove('open');
      outer?.querySelector<HTMLElement>(':scope > button')?.focus();
    },
    Escape: close,
  };
  const wanted = moves[event.key];
  if (!wanted) return;
  event.preventDefault();
  wanted();
}

/** One menu of the menu bar. */
export function menuButton(caption: string, entries: readonly MenuEntry[], choose: Choose): HTMLElement {
  const button = make('button', { type: 'button', className: 'menu-title', textContent: caption });
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  const show = (open: boolean): void => {
    box.classList.toggle('open', open);
    button.setAttribute('aria-expanded', String(open));
    if (!open) for (const line of box.querySelectorAll('li.open')) line.classList.remove('open');
  };
  const close = (): void => {
    show(false);
    button.focus();
  };
  const menu = list(entries, (name, chosen) => {
    close();
    choose(name, chosen);
  });
  const box = make('div', { className: 'menu-box' }, button, menu);
  button.addEventListener('click', () => {
    show(!box.classList.contains('open'));
    items(menu)[0]?.focus();
  });
  menu.addEventListener('keydown', (event) => move(event, close));
  document.addEventListener('pointerdown', (event) => {
    if (!box.contains(event.target as Node)) show(false);
  });
  return box;
}
