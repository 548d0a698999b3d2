/** Text as a cell takes it: never read as a formula, and within the limit of a cell. */
import { beginning } from '../core/index';

/** Characters. */
const LONGEST_CELL = 50_000;
const ROOM_FOR_REST = 40;

/** Text that a sheet would read as a formula or a number sign first: shown as text through the apostrophe. */
export function isRisky(text: string): boolean {
  return /^[=+\-@']/.test(text);
}

export function cellText(text: string): string {
  return cut(isRisky(text) ? `'${text}` : text);
}

/** A text longer than a cell takes is cut and says by how many characters. */
export function cut(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  const kept = beginning(text, LONGEST_CELL - ROOM_FOR_REST);
  return `${kept} … [+${text.length - kept.length}]`;
}
