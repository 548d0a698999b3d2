/** Whether a yellow cell of the block of standards in GN Cài đặt can be used. */
import type { Cell } from '../model';
import { isStandardKey, provincePartOf, type StandardSettingKey } from '../standards/setting-keys';
import { readNumber } from '../text/numbers';

/** The number of a cell above 0; null for anything else. The province's document is words. */
export function standardNumber(key: StandardSettingKey, cell: Cell): number | null {
  if (provincePartOf(key) === 'document') return null;
  const read = readNumber(cell);
  return read.kind === 'ok' && read.value.value > 0 ? read.value.value : null;
}

/** A document is any text; the rest must be numbers. */
export function canUse(key: string, cell: Cell): boolean {
  return isStandardKey(key) && (provincePartOf(key) === 'document' || standardNumber(key, cell) !== null);
}
