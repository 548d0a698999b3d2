/** The number in a household's cell. */
import type { Reading, RegisterTable } from '../model';
import { cellAt } from './columns';
import { isMeasured } from './column-unit';
import type { FieldId } from './fields';
import { quantityAt } from './quantity-at';

/** Sizes and points are small numbers: they share their readings. */
const SMALL: readonly Reading<number>[] = Array.from({ length: 500 }, (_, value) => ({ kind: 'ok', value }));

/** The number as read, without how it was written, in the unit the field is kept in (quantity-at.ts). */
export function numberAt(table: RegisterTable, row: number, field: FieldId): Reading<number> {
  const cell = cellAt(table, row, field);
  // Nearly every cell is a plain number.
  if (typeof cell === 'number' && Number.isFinite(cell) && !isMeasured(field))
    return SMALL[cell] ?? { kind: 'ok', value: cell };
  return quantityAt(table, row, field);
}
