/** What the ward typed of poverty standards in GN Cài đặt: read, applied, and told. */
import { say } from '../messages/catalogue';
import { STANDARD_SETTINGS_TEXTS } from '../messages/standard-settings';
import type { Area, Cell, Lang } from '../model';
import { standardSettingName } from '../reports/standard-settings-block';
import { standardInForce } from '../standards/index';
import { localStandard, type LocalThresholds, type OpenThreshold } from '../standards/local';
import {
  OPEN_GROUPS,
  oldProvinceKey,
  openKey,
  provinceKey,
  provincePartOf,
  type OldProvinceKey,
  type StandardSettingKey,
} from '../standards/setting-keys';
import type { PovertyStandard } from '../standards/standard';
import { uncapitalised } from '../targets/wording';
import { cellText, normaliseText } from '../text/unicode';
import { typedSettings } from './rule-settings';
import { standardNumber } from './standard-cells';

export interface StandardSettings {
  readonly local: LocalThresholds;
  /** What was typed and is taken, by key. */
  readonly used: readonly StandardSettingKey[];
  /** Typed, but of a group that is not typed whole (points without a line of the area): nothing is taken of it. */
  readonly partial: readonly StandardSettingKey[];
  /** Of `used`: cells that name no standard. */
  readonly old: readonly OldProvinceKey[];
}

type Cells = readonly (readonly Cell[])[] | null;
type Typed = ReadonlyMap<string, Cell>;

const AREAS: readonly Area[] = ['rural', 'urban'];
const B1_PARTS = { rural: 'b1Rural', urban: 'b1Urban' } as const;

/**
 * Reads the yellow cells of the block that are about a standard; a cell that holds no positive number changes nothing.
 *
 * @param inForce whether the standard is the one in force: cells of old sheets name none and are read as of that one, where the
 *   standard's own cell is empty
 */
export function standardSettings(
  cells: Cells,
  standard: PovertyStandard,
  inForce: boolean,
): StandardSettings {
  const { typed } = typedSettings(cells);
  const province = provinceSettings(typed, standard, inForce);
  const written = standard.id === 'vn-2027' ? openNumbers(typed) : new Map<OpenThreshold, number>();
  const whole = OPEN_GROUPS.filter((group) => group.every((threshold) => written.has(threshold))).flat();
  return {
    local: {
      province: province.local,
      open: Object.fromEntries([...written].filter(([threshold]) => whole.includes(threshold))),
    },
    used: [...province.used, ...whole.map(openKey)],
    partial: [
      ...province.alone,
      ...[...written.keys()].filter((threshold) => !whole.includes(threshold)).map(openKey),
    ],
    old: province.used.filter((key): key is OldProvinceKey => key.startsWith('province.')),
  };
}

function openNumbers(typed: Typed): Map<OpenThreshold, number> {
  return new Map(
    OPEN_GROUPS.flat().flatMap((threshold): [OpenThreshold, number][] => {
      const value = numberOf(typed, openKey(threshold));
      return value === null ? [] : [[threshold, value]];
    }),
  );
}

function numberOf(typed: Typed, key: StandardSettingKey): number | null {
  return standardNumber(key, typed.get(`standard:${key}`) ?? null);
}

function provinceSettings(
  typed: Typed,
  { id }: PovertyStandard,
  inForce: boolean,
): {
  readonly local: LocalThresholds['province'];
  readonly used: readonly StandardSettingKey[];
  /** Points without a line. */
  readonly alone: readonly StandardSettingKey[];
} {
  const keysOf = (part: Area): readonly StandardSettingKey[] =>
    inForce ? [provinceKey(id, part), oldProvinceKey(part)] : [provinceKey(id, part)];
  const lines = AREAS.flatMap((area) =>
    keysOf(area)
      .map((key) => ({ area, key, line: numberOf(typed, key) }))
      .filter((each): each is typeof each & { readonly line: number } => each.line !== null)
      .slice(0, 1),
  );
  // The decision stands beside its lines: one of another standard is not cited for them.
  const sources = lines.map(({ key }) => documentOf(typed, key)).filter((document) => document !== '');
  const points = AREAS.flatMap((area) => {
    const key = provinceKey(id, B1_PARTS[area]);
    const value = numberOf(typed, key);
    return value === null ? [] : [{ area, key, value, isBeside: lines.some((line) => line.area === area) }];
  });
  const beside = points.filter(({ isBeside }) => isBeside);
  return {
    local: {
      document: sources.length === 0 ? null : [...new Set(sources)].join('; '),
      incomeLine: Object.fromEntries(lines.map(({ area, line }) => [area, line])),
      ...(beside.length === 0
        ? {}
        : { b1Line: Object.fromEntries(beside.map(({ area, value }) => [area, value])) }),
    },
    used: [...lines.map(({ key }) => key), ...beside.map(({ key }) => key)],
    alone: points.filter(({ isBeside }) => !isBeside).map(({ key }) => key),
  };
}

/** What is typed for the decision of the same block of cells. */
function documentOf(typed: Typed, key: StandardSettingKey): string {
  const document = key.slice(0, key.length - (provincePartOf(key)?.length ?? 0)) + 'document';
  return normaliseText(cellText(typed.get(`standard:${document}`) ?? null));
}

export interface TypedStandard {
  readonly standard: PovertyStandard;
  /** Sentences on what was typed for it, taken or not; none where nothing was typed. */
  readonly remarks: readonly string[];
}

/**
 * A standard with what the ward typed of it.
 *
 * @param asOf the day of the review, 'YYYY-MM-DD': cells of old sheets are of the standard in force then
 * @throws {DomainError} `standard.local-line-lower`
 */
export function standardOfRun(
  standard: PovertyStandard,
  cells: Cells,
  { lang, asOf }: { readonly lang: Lang; readonly asOf: string },
): TypedStandard {
  const { local, used, partial, old } = standardSettings(
    cells,
    standard,
    standardInForce(asOf)?.id === standard.id,
  );
  const { standard: changed } = localStandard(standard, local);
  const names = (keys: readonly StandardSettingKey[]) =>
    keys.map((key) => standardSettingName(key, lang)).join('; ');
  const said = (key: 'changed' | 'partial' | 'old', keys: readonly StandardSettingKey[]): string[] =>
    keys.length === 0
      ? []
      : [
          say(STANDARD_SETTINGS_TEXTS, lang, key, {
            names: names(keys),
            standard: uncapitalised(standard.short[lang]),
          }),
        ];
  return {
    standard: changed,
    remarks: [...said('changed', used), ...said('old', old), ...said('partial', partial)],
  };
}
