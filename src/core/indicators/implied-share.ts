/** The share of a part that published rates leave possible: a check of plausibility. */

/**
 * The part's share of the population when the rate of all is the mean of its rate and the rest's.
 *
 * A rate of all outside the two rates is a mistake, and so is a share that jumps from year to year.
 *
 * @param all rate of all, in any unit
 * @param part rate of the part (urban)
 * @param rest rate of the rest (rural), in the same unit
 * @returns 0–1; null when the rates contradict each other, or both are equal and say nothing
 * @example
 * impliedShare(9.22, 3.51, 10.18); // 0.1439: 14,4 % urban
 */
export function impliedShare(all: number, part: number, rest: number): number | null {
  const share = (all - rest) / (part - rest);
  return share >= 0 && share <= 1 ? share : null;
}
