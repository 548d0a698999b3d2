/** Whether the register can be counted as the whole unit. */
import type { Register } from '../model';

/** The main list is one of all households, not of the poor alone. */
export function listsEverybody({ households }: Register): boolean {
  return households.length > 0 && households.every(({ main }) => main.table.coverage === 'all');
}
