/** Words that differ by accents alone: 'Mã hồ sơ' is not 'Mã hộ số', 'Điện' is not 'Diện'. */
import { exactKey, fold } from '../text/unicode';

/** Words of a label with their accents, comparable. */
export function accentedWords(label: string): readonly string[] {
  return exactKey(label)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** `agree`: no accent speaks against the name. `slip`: an accent is wrong, but makes no other word. `differ`: it does. */
export type AccentAgreement = 'agree' | 'slip' | 'differ';

/**
 * Compares the accents of a label with those of a name whose letters it has. A word typed without any accent agrees
 * with every accent. `known`: words that mean something by themselves.
 */
export function compareAccents(
  label: readonly string[],
  name: readonly string[],
  known: ReadonlySet<string>,
): AccentAgreement {
  let result: AccentAgreement = 'agree';
  for (const word of name) {
    const letters = fold(word);
    const written = label.filter((each) => fold(each) === letters);
    if (written.length === 0 || written.some((each) => each === word || each === letters)) continue;
    if (written.some((each) => known.has(each))) return 'differ';
    result = 'slip';
  }
  return result;
}
