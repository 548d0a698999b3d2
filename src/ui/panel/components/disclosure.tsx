/** Something folded away under its heading. */
import type { ComponentChildren } from 'preact';

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ComponentChildren;
}

export const Disclosure = ({ summary, open, onToggle, children }: DisclosureProps) => (
  <details open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
    <summary>{summary}</summary>
    <div class="folded">{children}</div>
  </details>
);
