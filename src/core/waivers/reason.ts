/** What counts as a reason for passing a finding over. */
import { normaliseText } from '../text/unicode';

/** Two letters that are not one and the same: 'x', 'vv', '-', '5' and '✓' are marks, and tell nobody why. */
export function isReason(text: string): boolean {
  const letters = normaliseText(text)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  return new Set(letters).size > 1;
}
