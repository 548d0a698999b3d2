/** Where pages start, so that what belongs together is printed together. */

/**
 * Rows before which a page must start.
 *
 * @param heights points, one a row
 * @param blocks first rows (1-based, ascending, the first one 1) of blocks that must not be torn apart;
 *   a block ends where the next one starts
 * @param page height to fill, points
 * @param repeated height of the rows repeated on top of each page after the first, points
 */
export function pageBreaks(
  heights: readonly number[],
  blocks: readonly number[],
  page: number,
  repeated: number,
): number[] {
  const breaks: number[] = [];
  let used = 0;
  blocks.forEach((first, index) => {
    const end = blocks[index + 1] ?? heights.length + 1;
    const height = heights.slice(first - 1, end - 1).reduce((sum, part) => sum + part, 0);
    if (used > 0 && used + height > page) {
      breaks.push(first);
      used = repeated;
    }
    used += height;
  });
  return breaks;
}
