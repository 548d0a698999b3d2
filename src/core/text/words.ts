/** Looking up a closed list of words by whole label. */
import { carriesDoubt } from './doubt';
import { exactKey, fold, isUnaccented } from './unicode';

export interface WordList<T> {
  /** The value of the label, or undefined when it is none of the list. */
  find(text: string): T | undefined;
}

/**
 * Letters, digits and marks only, so that hyphens, apostrophes and dots do not matter. The symbols that are letters
 * in TCVN3 stay: without its « 'M«ng' (Mông) would be another word.
 */
function bare(key: string): string {
  return key.replace(/[^\p{L}\p{M}\p{N}\u00a1-\u00ae\u00b6-\u00be\u00d7\u00f7]+/gu, '');
}

/**
 * A lookup over `[label, value]` pairs. A label with accents must agree in every accent; text typed without any
 * accent is found by its loose key when only one value has it ('Ho can ngheo'; but 'Ba' stays the father, not bà).
 * A word with a sign of doubt ('Hộ nghèo?') is none of the list.
 */
export function wordList<T>(entries: Iterable<readonly [string, T]>): WordList<T> {
  const exact = new Map<string, T>();
  const loose = new Map<string, T | null>();
  for (const [label, value] of entries) {
    const key = bare(exactKey(label));
    if (!exact.has(key)) exact.set(key, value);
    const folded = bare(fold(label));
    const known = loose.get(folded);
    loose.set(folded, known === undefined || known === value ? value : null);
  }
  return {
    find(text) {
      if (carriesDoubt(text)) return undefined;
      const found = exact.get(bare(exactKey(text)));
      if (found !== undefined || !isUnaccented(text)) return found;
      return loose.get(bare(fold(text))) ?? undefined;
    },
  };
}
