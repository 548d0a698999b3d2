import { distance } from 'fastest-levenshtein';

/** Number of single-letter edits between two texts (Levenshtein 1966), given up above `limit` (returns limit + 1). */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  return Math.min(distance(a, b), limit + 1);
}
