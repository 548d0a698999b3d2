/** Whether a yellow cell of the block of standards in GN Cài đặt can be used. */
import { STANDARD_SETTING_KEYS, type StandardSettingKey } from '../messages/standard-settings';
import type { Cell } from '../model';
import { readNumber } from '../text/numbers';

export const isStandardKey = (name: string): name is StandardSettingKey =>
  (STANDARD_SETTING_KEYS as readonly string[]).includes(name);

/** The number of a cell above 0; null for anything else. The province's document is words. */
export function standardNumber(key: StandardSettingKey, cell: Cell): number | null {
  if (key === 'province.document') return null;
  const read = readNumber(cell);
  return read.kind === 'ok' && read.value.value > 0 ? read.value.value : null;
}

/** A document is any text; the rest must be numbers. */
export function canUse(key: string, cell: Cell): boolean {
  return isStandardKey(key) && (key === 'province.document' || standardNumber(key, cell) !== null);
}
