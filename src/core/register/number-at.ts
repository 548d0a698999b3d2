/** The number in a household's cell. */
import type { Reading, RegisterTable } from '../model';
import { readQuantity } from './quantities';
import { cellAt, mapReading, readAt } from './columns';
import type { FieldId } from './fields';

/** Sizes and points are small numbers: they share their readings. */
const SMALL: readonly Reading<number>[] = Array.from({ length: 500 }, (_, value) => ({ kind: 'ok', value }));

/** The number as read, without how it was written. */
export function numberAt(table: RegisterTable, row: number, field: FieldId): Reading<number> {
  const cell = cellAt(table, row, field);
  // Nearly every cell is a plain number.
  if (typeof cell === 'number' && Number.isFinite(cell)) return SMALL[cell] ?? { kind: 'ok', value: cell };
  return mapReading(
    readAt(table, row, field, (text) => readQuantity(text, field)),
    ({ value }) => value,
  );
}
