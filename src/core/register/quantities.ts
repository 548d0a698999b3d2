/** Numbers of a column whose unit the column gives: what is written behind the figure must be that unit or nothing. */
import type { Cell, Reading } from '../model';
import { readNumber, type WrittenNumber } from '../text/numbers';
import { cellText, fold } from '../text/unicode';
import type { FieldId } from './fields';

const PERSONS = /^(?:nguoi|khau|nhan khau|nk|thanh vien)?$/;
const POINTS = /^(?:diem)?$/;
const PER_PERSON = String.raw`(?: ?\/ ?(?:nguoi|ng|khau|nhan khau|nk|thang|th)\b)*`;
const PER_HOUSEHOLD = String.raw`(?: ?\/ ?(?:ho|thang|th)\b)*`;
/** Thousands and millions with or without 'đồng': '1,5 triệu', '1tr500', '500k'. */
const MONEY = String.raw`(?:(?:ty|trieu|tr|nghin|ngan|k)[\d ]*(?:ruoi|nghin|ngan|k)?)? ?(?:dong|d|vnd|viet nam dong)?`;

/** What may stand behind the figure. Another unit or another time ('m2/người', '/năm') makes another number. */
const UNITS: Partial<Record<FieldId, RegExp>> = {
  so_nhan_khau: PERSONS,
  so_nu: PERSONS,
  b1: POINTS,
  b2: POINTS,
  tuoi: /^(?:tuoi)?$/,
  dien_tich_nha: /^(?:m2|m²)?$/,
  dien_tich_bq: new RegExp(String.raw`^(?:m2|m²)?(?: ?\/ ?(?:nguoi|ng|khau|nhan khau|nk)\b)?$`),
  thu_nhap: new RegExp(`^${MONEY}${PER_PERSON}$`),
  tong_thu_nhap: new RegExp(`^${MONEY}${PER_HOUSEHOLD}$`),
};

/**
 * A number of a register's cell, in the unit of its column; a number of another unit is unreadable, so that "24 triệu/năm"
 * is no income of a month and "8 m2/người" no area of a house.
 */
export function readQuantity(cell: Cell | undefined, field: FieldId): Reading<WrittenNumber> {
  const reading = readNumber(cell);
  const units = UNITS[field];
  if (typeof cell !== 'string' || reading.kind !== 'ok' || units === undefined) return reading;
  const unit = fold(cell)
    .replace(/^[+-]?\d[\d., ]*/, '')
    .replace(/\s*[.,;]$/, '')
    .trim();
  return units.test(unit) ? reading : { kind: 'unreadable', text: cellText(cell) };
}
