/** The yellow cells of GN Cài đặt on poverty standards: which there are, and which stand on the sheet. */
import type { StandardId } from '../model';
import { nextStandard, STANDARDS } from './index';
import { AVERAGE_KEYS, BOUND_KEYS, POINT_KEYS, type OpenThreshold } from './local';

/** A province's own standard: its decision, its income lines, and the B1 points of these. */
export const PROVINCE_PARTS = ['document', 'rural', 'urban', 'b1Rural', 'b1Urban'] as const;
const OLD_PARTS = ['document', 'rural', 'urban'] as const;
export type ProvincePart = (typeof PROVINCE_PARTS)[number];
type OldProvincePart = (typeof OLD_PARTS)[number];

/** Of one standard. */
export type ProvinceKey = `${StandardId}.province.${ProvincePart}`;
/** Of sheets made before each standard had its own cells; they name no standard. */
export type OldProvinceKey = `province.${OldProvincePart}`;
/** Thresholds no text was found for. */
export type OpenKey = `vn-2027.${OpenThreshold}`;
export type StandardSettingKey = ProvinceKey | OldProvinceKey | OpenKey;

export const provinceKey = (id: StandardId, part: ProvincePart): ProvinceKey => `${id}.province.${part}`;
export const oldProvinceKey = (part: OldProvincePart): OldProvinceKey => `province.${part}`;
export const openKey = (threshold: OpenThreshold): OpenKey => `vn-2027.${threshold}`;

/** In the order of the sheet; taken into a standard group by group. */
export const OPEN_GROUPS: readonly (readonly OpenThreshold[])[] = [AVERAGE_KEYS, BOUND_KEYS, POINT_KEYS];

const PROVINCE_KEYS = STANDARDS.flatMap(({ id }) => PROVINCE_PARTS.map((part) => provinceKey(id, part)));
const OLD_KEYS = OLD_PARTS.map(oldProvinceKey);
const OPEN_KEYS = OPEN_GROUPS.flatMap((group) => group.map(openKey));
const ALL: ReadonlySet<string> = new Set<string>([...OLD_KEYS, ...PROVINCE_KEYS, ...OPEN_KEYS]);

export const isStandardKey = (name: string): name is StandardSettingKey => ALL.has(name);

/** The part of a province's standard a key is of; null for a threshold. */
export function provincePartOf(key: StandardSettingKey): ProvincePart | null {
  return PROVINCE_PARTS.find((part) => key.endsWith(`province.${part}`)) ?? null;
}

/** The standard a province's cell is of; null for the cells that name none, and for thresholds. */
export function provinceOf(key: StandardSettingKey): StandardId | null {
  return STANDARDS.find(({ id }) => key.startsWith(`${id}.province.`))?.id ?? null;
}

/**
 * The keys the sheet shows, in order: the province's cells of the standard of the run and of the next one, then the open
 * thresholds. A cell of another standard, or of an old sheet, is shown while something is typed in it.
 */
export function shownStandardKeys(
  standard: StandardId,
  isTyped: (key: StandardSettingKey) => boolean,
): readonly StandardSettingKey[] {
  const shown = new Set<StandardId | undefined>([standard, nextStandard({ id: standard })?.id]);
  const province = PROVINCE_KEYS.filter((key) => shown.has(provinceOf(key) ?? undefined) || isTyped(key));
  return [...OLD_KEYS.filter(isTyped), ...province, ...OPEN_KEYS];
}
