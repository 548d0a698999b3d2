/**
 * Signs by which staff say that they are not sure of a word: 'Hộ nghèo?', 'Kinh *', '(Hrê)'. A word with one is no
 * answer: comparing by letters alone would make a fact of it.
 */
import { normaliseText } from './unicode';

/**
 * Everything but letters, digits and plain punctuation. A space, a dash, an apostrophe or a stop too many is a slip of
 * typing and says nothing; the symbols that are letters in TCVN3 are letters. Dots left open and a slash before or
 * behind everything wait for another word. Each run of slashes is begun once: from every slash of 50,000 to the end took a
 * minute. Read on {@link normaliseText}, so nothing stands behind the last slash.
 */
const SIGN =
  /[^\p{L}\p{M}\p{N}\s\u00a1-\u00ae\u00b4\u00b6-\u00be\u00d7\u00f7.,;:_'’‘ʼ`"“”„•()[\]{}/+\-‐‑–—−]|\.{3,}|^[\s/]*\/|(?<![\s/])[\s/]*\/$|(?<=\S\s*)\+/u;
const SIGNS = new RegExp(SIGN, 'gu');

/** In free text, where other symbols and brackets have their uses: a question mark, a star, dots left open. */
const DOUBT = /[?？¿*＊…]|\.{3}/;

/** Whether a remark in free text ('đã cắt (2023)?') has a sign of doubt. */
export const hasDoubtSign = (written: string): boolean => DOUBT.test(written);

/** What stands in brackets behind the words explains them ('Vợ (chồng)', 'Thoát nghèo (2023)'); no two parts share letters. */
const EXPLAINED =
  /^(?=[^()[\]{}]*[^()[\]{}\s])[^()[\]{}]*(?:$|(?:\([^()[\]{}]+\)|\[[^()[\]{}]+\]|\{[^()[\]{}]+\})[\s.,;]*$)/;

/** Whether a word is written with a sign of doubt, or has brackets around all or part of it ('(cận) nghèo'). */
export function carriesDoubt(written: string): boolean {
  const text = normaliseText(written);
  return text !== '' && (SIGN.test(text) || !EXPLAINED.test(text));
}

/**
 * The word without its signs of doubt and the brackets around all of it, to offer to the officer and never to count;
 * '' where part of it stands in brackets, for nobody knows whether that part is meant.
 */
export function withoutDoubt(written: string): string {
  const text = normaliseText(written)
    .replace(SIGNS, ' ')
    .replace(/[([{]\s*[)\]}]/g, ' ')
    .replace(/^\s*[([{]([^()[\]{}]*)[)\]}]\s*$/, '$1');
  const plain = normaliseText(text);
  return EXPLAINED.test(plain) ? plain : '';
}
