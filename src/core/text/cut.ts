/** The first half of a character of two halves, as an emoji is, at the end of a text. */
const HALF = /[\ud800-\udbff]$/;

/** The beginning of a text, never ending in half a character; as long as `most` (UTF-16 units) or one shorter. */
export function beginning(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(HALF, '');
}

/** A text of at most `most` UTF-16 units; a longer one ends in '…'. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${beginning(text, most - 1)}…`;
}
