import { plainNumber } from '../arithmetic/format';
import type { MessageParams } from '../errors';
import type { Lang } from '../model';
import { remember } from '../text/remember';

/** Texts of one area in both languages; the compiler refuses a key that one of them lacks. */
export interface Catalogue<K extends string> {
  readonly vi: Readonly<Record<K, string>>;
  readonly en: Readonly<Record<K, string>>;
}

/** Declares an area's texts. `{name}` is a slot; a contract test compares the slots of both languages. */
export function catalogue<K extends string>(texts: {
  vi: Record<K, string>;
  en: Record<NoInfer<K>, string>;
}): Catalogue<K> {
  return texts;
}

/** '{count}', or a word that goes with it: '{count:cell|cells}'. */
const SLOT = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/;

interface Slot {
  readonly name: string;
  /** The words for 1 and for more; null where the value itself is shown. */
  readonly words: readonly [one: string, many: string] | null;
  /** The text behind it. */
  readonly after: string;
}
interface Template {
  readonly before: string;
  readonly slots: readonly Slot[];
}

/** The same few hundred texts are filled for thousands of findings. */
const templateOf = remember((text): Template => {
  const [before = '', ...parts] = text.split(SLOT);
  const slots: Slot[] = [];
  for (let at = 0; at < parts.length; at += 4) {
    const [name = '', one, many = '', after = ''] = parts.slice(at, at + 4);
    slots.push({ name, words: one === undefined ? null : [one, many], after });
  }
  return { before, slots };
}, 2000);

/**
 * Fills the slots of a text: numbers with the language's decimal mark, of two words the first where the value is 1.
 * A slot without a value is left visible: a gap must not look like a finished sentence.
 */
export function fill(text: string, lang: Lang, params: MessageParams = {}): string {
  const { before, slots } = templateOf(text);
  return slots.reduce((filled, { name, words, after }) => {
    const value = params[name];
    if (value === undefined) return `${filled}{${words ? `${name}:${words.join('|')}` : name}}${after}`;
    const shown = typeof value === 'number' ? plainNumber(value, lang) : value;
    return filled + (words === null ? shown : words[shown === '1' ? 0 : 1]) + after;
  }, before);
}

/** A text of a catalogue in a language, slots filled. */
export function say<K extends string>(
  texts: Catalogue<K>,
  lang: Lang,
  key: K,
  params: MessageParams = {},
): string {
  return fill(texts[lang][key], lang, params);
}
