/** The rows of GN Cài đặt on poverty standards. */
import { allDigits } from '../arithmetic/format';
import { say } from '../messages/catalogue';
import { STANDARD_SETTINGS_TEXTS } from '../messages/standard-settings';
import type { Lang, StandardId } from '../model';
import { standardById } from '../standards/index';
import {
  provinceOf,
  provincePartOf,
  shownStandardKeys,
  type OpenKey,
  type StandardSettingKey,
} from '../standards/setting-keys';
import { uncapitalised } from '../targets/wording';

export const standardKey = (key: StandardSettingKey): string => `standard:${key}`;

/** What a yellow cell is called, its standard named. */
export function standardSettingName(key: StandardSettingKey, lang: Lang): string {
  const part = provincePartOf(key);
  if (part === null) return say(STANDARD_SETTINGS_TEXTS, lang, key as OpenKey);
  const id = provinceOf(key);
  if (id === null && (part === 'document' || part === 'rural' || part === 'urban'))
    return say(STANDARD_SETTINGS_TEXTS, lang, `old.${part}`);
  if (id === null) return key;
  const standard = uncapitalised(standardById(id).short[lang]);
  return say(STANDARD_SETTINGS_TEXTS, lang, `province.${part}`, { standard });
}

/** Each setting with what the nation's standard says; '–' where nothing is known or the cell names no standard. */
export function standardSettingRows(
  standard: StandardId,
  typed: ReadonlyMap<string, unknown>,
  lang: Lang,
): readonly { readonly key: string; readonly name: string; readonly standard: string }[] {
  return shownStandardKeys(standard, (key) => typed.has(standardKey(key))).map((key) => ({
    key: standardKey(key),
    name: standardSettingName(key, lang),
    standard: nationalText(key, lang),
  }));
}

function nationalText(key: StandardSettingKey, lang: Lang): string {
  const [id, part] = [provinceOf(key), provincePartOf(key)];
  if (id === null || part === null || part === 'document') return '–';
  const { incomeLine, points } = standardById(id);
  if (part === 'b1Rural' || part === 'b1Urban') {
    const line = points?.b1Line[part === 'b1Rural' ? 'rural' : 'urban'];
    return line === undefined ? '–' : allDigits(line.value, lang);
  }
  return allDigits(incomeLine[part].value, lang);
}
