/** A cell's number in the unit its field is kept in: đồng a month, square metres, persons, points. */
import type { Cell, Reading, RegisterTable } from '../model';
import { cellText, isBlank } from '../text/unicode';
import { mapReading, readAt } from './columns';
import { isMeasured, isMoney, unitOfColumn, type ColumnUnit } from './column-unit';
import type { FieldId } from './fields';
import { readQuantity } from './quantities';

/** Exponent notation instead of a product: 1.1 * 1e6 is 1100000.0000000002 in doubles. */
export function scaled(value: number, power: number): number {
  if (power === 0) return value;
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}

const SCALE_WORDS = { 0: '', 3: ' nghìn', 6: ' triệu' } as const;

/**
 * An amount of a column in đồng a month. A bare figure counts in the column's unit; one with a word of its own
 * ('1,5 triệu' in a column of thousands) in its own, and '/tháng' in a column of years is of a month.
 */
export function readMoney(
  cell: Cell | undefined,
  field: 'thu_nhap' | 'tong_thu_nhap',
  { power, months }: Pick<ColumnUnit, 'power' | 'months'>,
): Reading<number> {
  const own = readQuantity(cell, field);
  if (own.kind !== 'ok') return own;
  if (own.value.percent) return { kind: 'unreadable', text: cellText(cell) };
  const isText = typeof cell === 'string';
  const isBare = !isText || !/\p{L}/u.test(cell);
  // As words read: '1.500 triệu' is one and a half billion or million, and so is '1.500' in a column of millions.
  const read =
    isBare && isText && power > 0
      ? readQuantity(`${cell.replace(/[\s.,;]+$/, '')}${SCALE_WORDS[power]}`, field)
      : own;
  if (read.kind !== 'ok') return { kind: 'unreadable', text: cellText(cell) };
  const dong = isBare && !isText ? scaled(read.value.value, power) : read.value.value;
  const isOfMonth = isText && /\/\s*(?:tháng|thang|th)(?!\p{L})/iu.test(cell);
  return { kind: 'ok', value: isOfMonth ? dong : dong / months };
}

/**
 * The number of a field on a row. Where the unit of the column is not certain a written cell is unreadable: it is asked
 * about and counts nowhere.
 */
export function quantityAt(table: RegisterTable, row: number, field: FieldId): Reading<number> {
  return readAt(table, row, field, (cell) => quantityOf(table, cell, field));
}

/** As {@link quantityAt}, of a cell of the column. */
export function quantityOf(table: RegisterTable, cell: Cell, field: FieldId): Reading<number> {
  if (!isMeasured(field)) return mapReading(readQuantity(cell, field), ({ value }) => value);
  const unit = unitOfColumn(table, field);
  if (unit.kind === 'unclear')
    return isBlank(cell) ? { kind: 'blank' } : { kind: 'unreadable', text: cellText(cell) };
  return isMoney(field)
    ? readMoney(cell, field, unit.unit)
    : mapReading(readQuantity(cell, field), ({ value }) => value);
}
