/** What the two legacy encodings have in common. */

/** A text in the other encoding, with the characters that have no place there (kept as they were). */
export interface Converted {
  readonly text: string;
  /** Each once, in order of appearance; empty when nothing is lost. */
  readonly lost: readonly string[];
}

/** One of the 8-bit encodings Vietnamese offices typed in before Unicode, read as Latin-1 text. */
export interface Codec {
  /** Legacy text as Unicode, precomposed. */
  decode(text: string): Converted;
  /** Unicode text in the legacy encoding. */
  encode(text: string): Converted;
}

/** Replaces the matches of `pattern`; what is left beyond ASCII has no place in the other encoding. */
export function convert(
  text: string,
  pattern: RegExp,
  table: ReadonlyMap<string, string>,
  alsoLost: (letter: string) => boolean = () => false,
): Converted {
  const lost = new Set<string>();
  const converted = text.replace(pattern, (letter) => {
    const found = table.get(letter);
    if (found === undefined || alsoLost(letter)) lost.add(letter);
    return found ?? letter;
  });
  return { text: converted, lost: [...lost] };
}
