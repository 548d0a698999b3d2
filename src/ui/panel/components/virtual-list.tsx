/**
 * A long list of which only what is in view is in the page. Every entry says its place and the list's length, and one
 * of them at a time is in the order of the Tab key; the arrow keys, Home and End move on. Own code: the libraries
 * weighed 8 KB and more, and the panel is read anew each time it is opened.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { offsetsOf, rowsInView } from './rows-in-view';

interface ListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly label: string;
  /** Height of an entry that was never drawn, pixels. */
  readonly estimate: number;
  /** `inOrder`: whether its buttons are in the order of the Tab key. */
  readonly render: (item: T, inOrder: boolean) => ComponentChildren;
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};
const TYPED_INTO = 'input, select, textarea';

/** What scrolls: the main part, or the whole page where the window is low. */
const scrolled = (): Element => {
  const main = document.querySelector('main');
  return main !== null && getComputedStyle(main).overflowY !== 'visible'
    ? main
    : (document.scrollingElement ?? document.body);
};

/** Draws again when what scrolls has moved or changed its size. */
function useScroll(redraw: () => void): void {
  useEffect(() => {
    let asked = 0;
    const ask = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(redraw);
    };
    document.addEventListener('scroll', ask, { capture: true, passive: true });
    window.addEventListener('resize', ask);
    return () => {
      cancelAnimationFrame(asked);
      document.removeEventListener('scroll', ask, { capture: true });
      window.removeEventListener('resize', ask);
    };
  }, []);
}

/** Top of what is in view, from the list's own top, and its height. */
function viewOf(list: HTMLElement | null): { readonly top: number; readonly height: number } {
  if (list === null) return { top: 0, height: window.innerHeight };
  const box = scrolled();
  const start = box === document.scrollingElement ? 0 : box.getBoundingClientRect().top;
  return { top: start - list.getBoundingClientRect().top, height: box.clientHeight };
}

/** Takes the heights of what is drawn down; whether any is other than thought. */
function measure(list: HTMLElement | null, heights: Map<string, number>): boolean {
  let changed = false;
  for (const entry of Array.from(list?.children ?? [])) {
    const key = (entry as HTMLElement).dataset['key'] ?? '';
    const { height } = entry.getBoundingClientRect();
    changed = changed || heights.get(key) !== height;
    heights.set(key, height);
  }
  return changed;
}

function focusEntry(list: HTMLElement | null, at: number): void {
  const entry = list?.querySelector<HTMLElement>(`[aria-posinset="${at + 1}"]`);
  (entry?.querySelector<HTMLElement>('button') ?? entry)?.focus();
}

export function VirtualList<T>({ items, keyOf, label, estimate, render }: ListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [, setDrawn] = useState(0);
  const redraw = (): void => setDrawn((n) => n + 1);
  const [chosen, setActive] = useState(0);
  const focusNext = useRef(false);
  const focused = useRef<EventTarget | null>(null);
  const active = Math.min(chosen, Math.max(0, items.length - 1));
  useScroll(redraw);

  const offsets = offsetsOf(items, (item) => heights.current.get(keyOf(item)) ?? estimate);
  const rows = rowsInView(offsets, viewOf(list.current), active);

  useLayoutEffect(() => {
    if (measure(list.current, heights.current)) redraw();
  });
  useLayoutEffect(() => {
    // An entry that is gone, mended or filtered out, hands the focus on to the one in its place.
    if (focused.current instanceof Node && !focused.current.isConnected) {
      focused.current = null;
      focusNext.current = document.activeElement === document.body;
    }
    if (focusNext.current) focusEntry(list.current, active);
    focusNext.current = false;
  });

  const move = (event: KeyboardEvent): void => {
    const next = MOVES[event.key];
    if (next === undefined || (event.target as Element).matches(TYPED_INTO)) return;
    event.preventDefault();
    focusNext.current = true;
    setActive(next(active, items.length - 1));
    redraw();
  };

  return (
    <ul
      class="virtual"
      ref={list}
      aria-label={label}
      style={{ paddingBottom: `${rest(offsets, rows[rows.length - 1])}px` }}
      onKeyDown={move}
      onFocusCapture={(event) => void (focused.current = event.target)}
      onBlurCapture={(event) => void (event.relatedTarget !== null && (focused.current = null))}
    >
      {rows.map((at, i) => (
        <li
          key={keyOf(items[at] as T)}
          data-key={keyOf(items[at] as T)}
          tabIndex={-1}
          aria-setsize={items.length}
          aria-posinset={at + 1}
          style={{ marginTop: `${(offsets[at] ?? 0) - (offsets[(rows[i - 1] ?? -1) + 1] ?? 0)}px` }}
          onFocusCapture={() => at !== chosen && setActive(at)}
        >
          {render(items[at] as T, at === active)}
        </li>
      ))}
    </ul>
  );
}

/** Height of what follows the last row drawn. */
const rest = (offsets: readonly number[], last = -1): number =>
  (offsets[offsets.length - 1] ?? 0) - (offsets[last + 1] ?? 0);
