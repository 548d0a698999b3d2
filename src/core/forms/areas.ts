/** Items by hamlet. */
import type { FormData, Item } from './form';
import { areaOfHousehold } from '../indicators/household-area';
import { FORM_WORDS } from './words';

/** Hamlets in the register's order with their items; those nobody knows the hamlet of last. One nameless area is the whole. */
export function areasOf({ register }: FormData, items: readonly Item[]): [string, Item[]][] {
  const found = new Map<string, Item[]>(register.hamlets.map((name) => [name, []]));
  for (const item of items) {
    const inside = found.get(item.hamlet);
    if (inside) inside.push(item);
    else found.set(item.hamlet, [item]);
  }
  const nameless = found.get('') ?? [];
  found.delete('');
  if (found.size === 0) return [];
  return nameless.length > 0 ? [...found, [FORM_WORDS.noHamlet, nameless]] : [...found];
}

/**
 * Urban and rural items, by the household's own 'Khu vực' where it is written, else by the unit's; those of which two
 * lists, or a word nobody can read, leave it open last, where there are any.
 */
export function zonesOf({ settings }: FormData, items: readonly Item[]): [string, Item[]][] {
  const zones: Record<'urban' | 'rural' | 'unknown', Item[]> = { urban: [], rural: [], unknown: [] };
  for (const item of items) {
    const found = areaOfHousehold(item.subject.records, settings.area);
    zones[found.from === 'unknown' ? 'unknown' : found.area].push(item);
  }
  return [
    [FORM_WORDS.urban, zones.urban],
    [FORM_WORDS.rural, zones.rural],
    ...(zones.unknown.length > 0 ? [[FORM_WORDS.noZone, zones.unknown] as [string, Item[]]] : []),
  ];
}
