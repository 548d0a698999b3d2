/** Headers that say that a column numbers the rows, but not what. */
import { labelKey } from '../text/unicode';

const BARE: ReadonlySet<string> = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'thu tu']);

export function isBareNumber(header: string): boolean {
  return BARE.has(labelKey(header));
}
