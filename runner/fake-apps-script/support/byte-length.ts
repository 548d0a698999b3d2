/** Bytes of a text in UTF-8, not its characters: Vietnamese takes up to three bytes a letter. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
