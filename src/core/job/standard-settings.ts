/** What the ward typed of poverty standards in GN Cài đặt: read, applied, and told. */
import { say } from '../messages/catalogue';
import {
  STANDARD_SETTING_KEYS,
  STANDARD_SETTINGS_TEXTS,
  type StandardSettingKey,
} from '../messages/standard-settings';
import type { Cell, Lang } from '../model';
import { localStandard, NO_LOCAL, type LocalThresholds, type OpenThreshold } from '../standards/local';
import type { PovertyStandard } from '../standards/standard';
import { cellText, normaliseText } from '../text/unicode';
import { typedSettings } from './rule-settings';
import { standardNumber } from './standard-cells';

export interface StandardSettings {
  readonly local: LocalThresholds;
  /** What was typed and can be used, by key. */
  readonly used: readonly StandardSettingKey[];
}

type Cells = readonly (readonly Cell[])[] | null;

/** Reads the yellow cells of the block; a cell that holds no positive number changes nothing. */
export function standardSettings(cells: Cells): StandardSettings {
  const { typed } = typedSettings(cells);
  const written = STANDARD_SETTING_KEYS.filter((key) => typed.has(`standard:${key}`));
  if (written.length === 0) return { local: NO_LOCAL, used: [] };
  const numbers = new Map(
    written.flatMap((key): [StandardSettingKey, number][] => {
      const value = standardNumber(key, typed.get(`standard:${key}`) ?? null);
      return value === null ? [] : [[key, value]];
    }),
  );
  const document = normaliseText(cellText(typed.get('standard:province.document') ?? null));
  const open: Partial<Record<OpenThreshold, number>> = {};
  for (const [key, value] of numbers)
    if (key.startsWith('vn-2027.')) open[key.slice(8) as OpenThreshold] = value;
  const line = (key: StandardSettingKey) => numbers.get(key);
  const [rural, urban] = [line('province.rural'), line('province.urban')];
  return {
    local: {
      province: {
        document: document === '' ? null : document,
        incomeLine: { ...(rural === undefined ? {} : { rural }), ...(urban === undefined ? {} : { urban }) },
      },
      open,
    },
    used: written.filter((key) => numbers.has(key)),
  };
}

export interface TypedStandard {
  readonly standard: PovertyStandard;
  /** Sentences on the typed numbers it rests on; none where nothing was typed. */
  readonly remarks: readonly string[];
}

/**
 * A standard with what the ward typed of it.
 *
 * @throws {DomainError} `standard.local-line-lower`
 */
export function standardOfRun(standard: PovertyStandard, cells: Cells, lang: Lang): TypedStandard {
  const { local, used } = standardSettings(cells);
  const of = { ...local, open: standard.id === 'vn-2027' ? local.open : {} };
  const { standard: changed, isTyped } = localStandard(standard, of);
  if (!isTyped) return { standard, remarks: [] };
  const keys = used.filter((key) => key.startsWith('province.') || key.startsWith(`${standard.id}.`));
  const names = keys.map((key) => say(STANDARD_SETTINGS_TEXTS, lang, key)).join('; ');
  return { standard: changed, remarks: [say(STANDARD_SETTINGS_TEXTS, lang, 'changed', { names })] };
}
