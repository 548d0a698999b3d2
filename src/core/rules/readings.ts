/** Cells read for rules: words that only say that nothing is known are blank. */
import type { BirthReading, Reading } from '../model';
import { readBirth } from '../text/dates';
import { isMeasured, unitOfColumn } from '../register/column-unit';
import { readQuantity } from '../register/quantities';
import { cellText } from '../text/unicode';
import { cellOf, saysNothing } from './cells';
import type { Place } from './rule';
import type { ReasonId } from './reasons';

/** A number as written, in the unit of its column; absent where the table has no such column, unreadable where that unit is not certain. */
export function numberAt(place: Place): Reading<number> {
  return read(place, (cell) => {
    if (isMeasured(place.field) && unitOfColumn(place.table, place.field).kind === 'unclear')
      return { kind: 'unreadable', text: cellText(cell) };
    if (typeof cell === 'number' && Number.isFinite(cell)) return { kind: 'ok', value: cell };
    const number = readQuantity(cell, place.field);
    return number.kind === 'ok' ? { kind: 'ok', value: number.value.value } : number;
  });
}

/** A date with the precision it was written with ('2021', '5/2021', '03/05/2021'). */
export function dateAt(place: Place): BirthReading {
  return read(place, readBirth);
}

function read<T extends BirthReading | Reading<number>>(
  place: Place,
  reader: (cell: ReturnType<typeof cellOf>) => T,
): T | { readonly kind: 'absent' } | { readonly kind: 'blank' } {
  if (!place.table.columns.has(place.field)) return { kind: 'absent' };
  const cell = cellOf(place);
  return saysNothing(cell) ? { kind: 'blank' } : reader(cell);
}

/** Why a reading cannot be judged. */
export function reasonOf({ kind }: { readonly kind: 'blank' | 'absent' | 'unreadable' }): ReasonId {
  return kind === 'absent' ? 'no-column' : kind;
}
