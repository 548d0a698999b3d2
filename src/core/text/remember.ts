/** Saving work on columns that hold the same few words over and over. */

export const BLANK = { kind: 'blank' } as const;

/** Enough for every spelling of a closed list; a column of names must not fill the memory. */
const MOST_TEXTS = 500;

/** The function, with its result kept for the first texts it meets. It must depend on nothing but the text. */
export function remember<T>(read: (text: string) => T, most = MOST_TEXTS): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = read(text);
    if (known.size < most) known.set(text, result);
    return result;
  };
}
