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

/** Fills the slots of a text. A slot without a value is left visible: a gap must not look like a finished sentence. */
export function fill(text: string, params: MessageParams = {}): string {
  // Texts and names of slots by turns.
  const parts = partsOf(text);
  let filled = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? '';
    filled += (params[name] ?? `{${name}}`) + (parts[at + 1] ?? '');
  }
  return filled;
}

/** The same few hundred texts are filled for thousands of findings. */
const partsOf = remember((text) => text.split(/\{(\w+)\}/), 2000);

/** A text of a catalogue in a language, slots filled. */
export function say<K extends string>(
  texts: Catalogue<K>,
  lang: Lang,
  key: K,
  params: MessageParams = {},
): string {
  return fill(texts[lang][key], params);
}
