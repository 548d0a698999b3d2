/** Every button of the panel. */
import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { busy } from '../state';

interface ButtonProps {
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'plain' | 'small';
  readonly disabled?: boolean;
  /** Works while something else runs: moving between screens, stopping. */
  readonly free?: boolean;
  /** For those who hear the page, where the words alone do not say of what. */
  readonly label?: string;
  readonly title?: string;
  readonly tabIndex?: number;
  readonly expanded?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

/** Whether this button is the one whose work runs: then it says what is being done. */
function usePressed(): [pressed: boolean, press: () => void] {
  const [pressed, setPressed] = useState(false);
  const mounted = useRef(true);
  useEffect(() => () => void (mounted.current = false), []);
  useEffect(
    () => busy.subscribe((doing) => void (doing === null && mounted.current && setPressed(false))),
    [],
  );
  return [pressed, () => setPressed(busy.value !== null)];
}

/**
 * A button that does nothing while the server works, nor where it is disabled. It stays focusable then: a keyboard
 * user must not lose the place for having pressed it.
 */
export function Button(props: ButtonProps) {
  const { onPress, kind = 'plain', disabled = false, free = false, label, title, expanded } = props;
  const [pressed, press] = usePressed();
  const blocked = disabled || (!free && busy.value !== null);
  const isWorking = pressed && !free && kind !== 'small' && busy.value !== null;
  return (
    <button
      type="button"
      class={`button ${kind}`}
      ref={props.buttonRef ?? null}
      aria-disabled={blocked}
      aria-label={isWorking ? undefined : label}
      aria-expanded={expanded}
      title={title}
      tabIndex={props.tabIndex}
      onClick={() => {
        if (blocked) return;
        onPress();
        press();
      }}
    >
      {isWorking ? busy.value : props.children}
    </button>
  );
}
