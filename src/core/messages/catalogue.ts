import { plainNumber } from '../arithmetic/format';
import type { MessageParams } from '../errors';
import type { Lang } from '../model';

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
const SLOT = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/**
 * Fills the slots of a text: numbers with the language's decimal mark, of two words the first where the value is 1.
 * A slot without a value is left visible: a gap must not look like a finished sentence.
 */
export function fill(text: string, lang: Lang, params: MessageParams = {}): string {
  return text.replace(SLOT, (slot, name: string, one?: string, many = '') => {
    const value = params[name];
    if (value === undefined) return slot;
    const shown = typeof value === 'number' ? plainNumber(value, lang) : value;
    return one === undefined ? shown : shown === '1' ? one : many;
  });
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
