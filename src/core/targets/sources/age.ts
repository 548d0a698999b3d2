/** Age of a person at the review date. */
import type { Person } from '../../model';
import { cellAt } from '../../register/columns';
import { ageRange } from '../../text/ages';
import { readQuantity } from '../../register/quantities';

/**
 * Full years at `asOf`; by calendar year where month and day are not known; from the column of ages where the
 * birth date cannot be read; null when neither tells.
 *
 * @param asOf 'YYYY-MM-DD'
 */
export function ageOf(person: Person, asOf: string): number | null {
  // The oldest somebody can be: at the end of the year, when ages are taken, the only age.
  if (person.birth.kind === 'ok') return ageRange(person.birth.value, asOf).max;
  const typed = readQuantity(cellAt(person.table, person.row, 'tuoi'), 'tuoi');
  return typed.kind === 'ok' ? Math.floor(typed.value.value) : null;
}
