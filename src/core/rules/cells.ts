/** Small questions rules ask about cells: what is written, whether it says "nothing known", which column holds it. */
import type { Cell, Person, RegisterTable } from '../model';
import { cellAt } from '../register/columns';
import type { FieldId } from '../register/fields';
import { remember } from '../text/remember';
import { isBlank, normaliseText } from '../text/unicode';
import type { Place } from './rule';

export { fieldLabel } from '../register/columns';

/** Words staff write where they know nothing. A cell with one of them is as good as blank. */
const MISSING_WORDS = new Set([
  'không rõ',
  'chưa rõ',
  'chưa có',
  'không có',
  'chưa cập nhật',
  'x',
  '?',
  'na',
  'n/a',
]);

/** True for a blank cell and for one that only says that nothing is known ('-', '...', 'không rõ'). */
export function saysNothing(cell: Cell | undefined): boolean {
  if (isBlank(cell)) return true;
  return typeof cell === 'string' && mayBeNothing(cell) && isWordForNothing(cell);
}

/** Words for "has none (yet)" that begin a remark in place of a number: 'chưa làm', 'đang chờ cấp'. */
const HAS_NONE = /^(?:chưa|không|ko|đang)(?: |$)/;

/** True for a remark without digits that the person has no such number: as good as blank. */
export function saysHasNone(text: string): boolean {
  return !/\d/.test(text) && HAS_NONE.test(text.toLowerCase());
}

const OTHER_LETTER = /^[À-ỹ]/;
const MAY_BE_MISSING = /^(?:[ck]h|x\s*$|n\/?a\s*$)/i;

/** Of what begins with a letter or a digit only 'chưa …', 'không …', 'x' and 'n/a': most cells need no further look. */
function mayBeNothing(text: string): boolean {
  const first = text.charCodeAt(0) | SMALL;
  if (first >= CODE.a && first <= CODE.z)
    return 'cknx'.includes(String.fromCharCode(first)) && MAY_BE_MISSING.test(text);
  return !(first >= CODE.zero && first <= CODE.nine) && !OTHER_LETTER.test(text);
}

/** What a small letter of ASCII has beyond its capital; digits have it as well. */
const SMALL = 0x20;
const CODE = { a: 0x61, z: 0x7a, zero: 0x30, nine: 0x39 } as const;

/** The same words come again on every row. */
const isWordForNothing = remember((written): boolean => {
  const plain = normaliseText(written);
  // 'NA' and 'na' are "not available"; 'Na' is a name, and Nam with its end cut off.
  if (plain === 'Na') return false;
  const text = plain.toLowerCase();
  return /^[-–—._…\s]*$/.test(text) || MISSING_WORDS.has(text);
});

/** The raw cell at a place; null where the table has no such column. */
export function cellOf(place: Place): Cell {
  return cellAt(place.table, place.row, place.field);
}

/** The first of the fields the table has a column for, or null. */
export function firstColumn(table: RegisterTable, fields: readonly FieldId[]): FieldId | null {
  return fields.find((field) => table.columns.has(field)) ?? null;
}

export function placeOf(person: Person, field: FieldId): Place {
  return { table: person.table, row: person.row, field };
}

/** Where a person's name, ID number, ethnic group and relation stand. */
export const namePlace = (person: Person): Place => placeOf(person, person.nameField);

/** Where a person's birth date stands: the date column, else the filled one of the two year columns, else the first. */
export function birthPlace(person: Person): Place | null {
  if (person.table.columns.has('ngay_sinh')) return placeOf(person, 'ngay_sinh');
  return ofPair(person, 'nam_sinh_nam', 'nam_sinh_nu') ?? ofPair(person, 'gioi_tinh_nam', 'gioi_tinh_nu');
}

/** Where a person's sex stands: its own column, else the filled one of the two columns for men and women. */
export function sexPlace(person: Person): Place | null {
  if (person.table.columns.has('gioi_tinh')) return placeOf(person, 'gioi_tinh');
  return ofPair(person, 'nam_sinh_nam', 'nam_sinh_nu') ?? ofPair(person, 'gioi_tinh_nam', 'gioi_tinh_nu');
}

/** The filled cell of two columns of which one is filled; the first where neither is; null without the columns. */
function ofPair(person: Person, first: FieldId, second: FieldId): Place | null {
  const places = [first, second]
    .filter((field) => person.table.columns.has(field))
    .map((field) => placeOf(person, field));
  return places.find((place) => !isBlank(cellOf(place))) ?? places[0] ?? null;
}
