/** A state as colour, shape and word. */
import type { ComponentChildren } from 'preact';

export type Tone = 'ok' | 'warn' | 'bad' | 'none' | 'info';

export const Tag = ({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) => (
  <span class={`tag ${tone}`}>{children}</span>
);
