/** Which rows of a long list are to be drawn. */

/** Rows drawn beyond the view on either side, so that the next one is there for the Tab key. */
const BEYOND = 3;

/** Where each row begins, from the list's top; one more at the end: the list's height. */
export function offsetsOf<T>(items: readonly T[], heightOf: (item: T) => number): number[] {
  const offsets = [0];
  let at = 0;
  for (const item of items) offsets.push((at += heightOf(item)));
  return offsets;
}

/** The last row that begins at or above a place. */
function rowAt(offsets: readonly number[], place: number): number {
  let [low, high] = [0, offsets.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/**
 * Rows to draw, in order.
 *
 * @param offsets see {@link offsetsOf}
 * @param view pixels from the list's top
 * @param active the row in the order of the Tab key: drawn wherever it is, or the list could not be entered
 */
export function rowsInView(
  offsets: readonly number[],
  { top, height }: { readonly top: number; readonly height: number },
  active: number,
): number[] {
  const count = offsets.length - 1;
  if (count === 0) return [];
  const from = Math.max(0, rowAt(offsets, top) - BEYOND);
  const to = Math.min(count - 1, rowAt(offsets, top + height) + BEYOND);
  const rows = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  if (active < from) return [active, ...rows];
  return active > to ? [...rows, active] : rows;
}
