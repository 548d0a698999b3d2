/** Items by hamlet. */
import type { FormData, Item } from './form';
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
