/** Age of a person at the review date. */
import type { Person } from '../../model';
import { cellAt } from '../../register/columns';
import { readNumber } from '../../text/numbers';

/**
 * Full years at `asOf`; by calendar year where month and day are not known; from the column of ages where the
 * birth date cannot be read; null when neither tells.
 *
 * @param asOf 'YYYY-MM-DD'
 */
export function ageOf(person: Person, asOf: string): number | null {
  if (person.birth.kind === 'ok') {
    const { year, month, day } = person.birth.value;
    const [asOfYear = 0, asOfMonth = 0, asOfDay = 0] = asOf.split('-').map(Number);
    const birthday = (month ?? 0) * 100 + (day ?? 0);
    return asOfYear - year - (birthday > asOfMonth * 100 + asOfDay ? 1 : 0);
  }
  const typed = readNumber(cellAt(person.table, person.row, 'tuoi'));
  return typed.kind === 'ok' ? Math.floor(typed.value.value) : null;
}
