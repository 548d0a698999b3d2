/** The year a register is of, when no title says it: by its own dates of decision or review. */
import type { Register } from '../model';
import type { FieldId } from '../register/fields';
import { readDate } from '../text/dates';

const DATE_FIELDS: readonly FieldId[] = ['ngay_ra_soat', 'ngay_qd'];

/** The most frequent year of review or decision dates; null when the register has none. */
export function reviewYearOf(register: Register): number | null {
  const counts = new Map<number, number>();
  for (const table of register.tables) {
    for (const field of DATE_FIELDS) {
      const column = table.columns.get(field);
      if (column === undefined) continue;
      for (const row of table.dataRows) {
        const reading = readDate(table.cells[row - 1]?.[column]);
        if (reading.kind !== 'ok') continue;
        const year = Number(reading.value.slice(0, 4));
        counts.set(year, (counts.get(year) ?? 0) + 1);
      }
    }
  }
  let best: number | null = null;
  counts.forEach((count, year) => {
    if (best === null || count > (counts.get(best) ?? 0)) best = year;
  });
  return best;
}
