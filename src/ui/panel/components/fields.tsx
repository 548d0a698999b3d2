/** Labelled inputs. */
import type { ComponentChildren } from 'preact';
import type { Ref } from 'preact';
import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import { busy } from '../state';

interface Option<V extends string> {
  readonly value: V;
  readonly text: string;
}
export interface OptionGroup<V extends string> {
  readonly label: string;
  readonly options: readonly Option<V>[];
}
interface ChoiceProps<V extends string> {
  readonly label: ComponentChildren;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly groups?: readonly OptionGroup<V>[];
  readonly hint?: ComponentChildren;
  /** Stands at the right of the label. */
  readonly beside?: ComponentChildren;
  /** Not while the server works. */
  readonly guarded?: boolean;
  readonly onChange: (value: V) => void;
}

const options = <V extends string>(list: readonly Option<V>[]) =>
  list.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));

export function Choice<V extends string>(props: ChoiceProps<V>) {
  const id = useId();
  const { label, value, hint, beside, guarded = false, onChange } = props;
  return (
    <div class="field">
      <div class="label-line">
        <label for={id}>{label}</label>
        {beside}
      </div>
      <select
        id={id}
        value={value}
        disabled={guarded && busy.value !== null}
        aria-describedby={hint == null ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value as V)}
      >
        {options(props.options)}
        {(props.groups ?? []).map((group) => (
          <optgroup key={group.label} label={group.label}>
            {options(group.options)}
          </optgroup>
        ))}
      </select>
      {hint != null && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** An example of what to type; said to those who hear the page, too. */
  readonly placeholder?: string;
  readonly type?: 'text' | 'date' | 'search';
  /** More than one row of text. */
  readonly rows?: number;
  readonly required?: boolean;
  readonly focused?: boolean;
  readonly guarded?: boolean;
  readonly onInput: (value: string) => void;
  /** When it is left or confirmed, where that matters. */
  readonly onCommit?: (value: string) => void;
}

export function TextField(props: TextProps) {
  const id = useId();
  const element = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const { hint, rows, onInput, onCommit, focused = false } = props;
  useLayoutEffect(() => {
    if (focused) element.current?.focus();
  }, [focused]);
  const shared = {
    id,
    value: props.value,
    placeholder: props.placeholder,
    spellcheck: false,
    autocomplete: 'off',
    'aria-required': props.required === true ? true : undefined,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    disabled: props.guarded === true && busy.value !== null,
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {rows === undefined ? (
        <input
          {...shared}
          ref={element as Ref<HTMLInputElement>}
          type={props.type ?? 'text'}
          onInput={(event) => onInput(event.currentTarget.value)}
          onChange={(event) => onCommit?.(event.currentTarget.value)}
        />
      ) : (
        <textarea
          {...shared}
          ref={element as Ref<HTMLTextAreaElement>}
          rows={rows}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {hint !== undefined && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
