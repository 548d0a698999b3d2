/** A small form within a list: Escape or *Thôi* closes it, and the focus goes back to where it came from. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../text';
import { FRAME } from '../words/frame';
import { Button } from './button';

interface InlineFormProps {
  readonly label: string;
  readonly submit: string;
  /** Whether the form itself takes the focus, having no field that does. */
  readonly takesFocus?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Its entry's buttons are back once the form is gone; where the entry is gone too, the next one's. */
function returnFocus(place: HTMLElement | null): void {
  if (document.activeElement !== document.body) return;
  const entry = place?.isConnected ? place : document;
  const next = entry.querySelector<HTMLElement>('li button[tabindex="0"]');
  (next ?? document.querySelector<HTMLElement>('h1'))?.focus();
}

export function InlineForm({ label, submit, takesFocus, onSubmit, onClose, children }: InlineFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) form.current?.focus();
    const place = form.current?.closest('li');
    return () => void setTimeout(() => returnFocus(place ?? null));
  }, [takesFocus]);
  return (
    <form
      class="inline"
      ref={form}
      tabIndex={-1}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        // The list moves on with these keys; here they are the form's own.
        event.stopPropagation();
      }}
    >
      {children}
      <div class="row wrap">
        <Button onPress={onSubmit}>{submit}</Button>
        <Button kind="small" free onPress={onClose}>
          {t(FRAME, 'cancel')}
        </Button>
      </div>
    </form>
  );
}
