/** Whether a column's cells can be a field's values: what they plainly are not is not offered to anybody. */
import type { Cell } from '../model';
import { readBirthYear, readDate } from '../text/dates';
import { readEthnicity } from '../text/ethnicity';
import { readHouseholdClass } from '../text/household-classes';
import { readMark, readSex } from '../text/marks';
import { readNumber } from '../text/numbers';
import { readRelation } from '../text/relations';
import { cellText, isBlank, normaliseText } from '../text/unicode';
import { otherKind } from './field-content';
import { CLASS_MARK_FIELDS, DEPRIVATION_FIELDS, type FieldId } from './fields';

type Test = (cell: Cell) => boolean;

const readable = (reading: { readonly kind: string }): boolean => reading.kind === 'ok';
const written = (cell: Cell): string => normaliseText(cellText(cell));
const digits = (cell: Cell): number => written(cell).replace(/[\s.\-']/g, '').length;
const isNumber: Test = (cell) => readable(readNumber(cell));
const isMark: Test = (cell) => readable(readMark(cell));
/** The serial number of a day may be any number. */
const isDate: Test = (cell) => typeof cell !== 'number' && readable(readDate(cell));
/** Letters in two words or more, in whatever case or font; the words of other columns are no name. */
const isName: Test = (cell) => {
  const text = written(cell);
  return (
    typeof cell === 'string' &&
    !/\d/.test(text) &&
    text.includes(' ') &&
    !OTHER_WORDS.some((read) => readable(read(cell)))
  );
};
const OTHER_WORDS = [readHouseholdClass, readRelation, readSex, readMark];
const isCount: Test = (cell) => {
  const number = readNumber(cell);
  return number.kind === 'ok' && number.value.value < 1000;
};
const isCode: Test = (cell) =>
  typeof cell !== 'object' && !isMark(cell) && !isDate(cell) && /^\S{1,24}$/.test(written(cell));
const isText: Test = (cell) =>
  typeof cell === 'string' && /\p{L}/u.test(written(cell)) && !isMark(cell) && !isDate(cell);
const isNumberOf =
  (fewest: number, most: number): Test =>
  (cell) =>
    /^[\d\s.\-']+$/.test(written(cell)) && digits(cell) >= fewest && digits(cell) <= most;

const each = (fields: readonly FieldId[], test: Test): [FieldId, Test][] =>
  fields.map((field) => [field, test]);

const TESTS: ReadonlyMap<FieldId, Test> = new Map([
  ...each(['ho_ten', 'chu_ho', 'ten_me', 'can_bo'], isName),
  ...each(['cccd'], isNumberOf(9, 12)),
  ...each(['sdt'], isNumberOf(8, 12)),
  ...each(['bhyt'], (cell) => /\d{6}/.test(written(cell).replace(/\s/g, ''))),
  ...each(['gioi_tinh'], (cell) => readable(readSex(cell))),
  ...each(['quan_he'], (cell) => readable(readRelation(cell))),
  ...each(['dan_toc'], (cell) => readable(readEthnicity(cell))),
  ...each(['ngay_sinh', 'nam_sinh_nam', 'nam_sinh_nu'], (cell) => readable(readBirthYear(cell))),
  ...each(['ngay_qd', 'ngay_cap', 'ngay_ra_soat', 'ngay_bien_dong'], isDate),
  ...each(['nam_vao_so', 'nam_thoat'], (cell) => /\b(?:19|20)\d\d\b/.test(written(cell))),
  ...each(['phan_loai', 'phan_loai_dau_ky'], (cell) => readable(readHouseholdClass(cell))),
  ...each([...DEPRIVATION_FIELDS, ...CLASS_MARK_FIELDS.map(([field]) => field)], isMark),
  ...each(['tai_ngheo', 'ngheo_cu', 'ngheo_moi', 'gioi_tinh_nam', 'gioi_tinh_nu'], isMark),
  ...each(['so_nhan_khau', 'so_nu', 'tuoi', 'stt_ho', 'stt_tv', 'b1', 'b2'], isCount),
  ...each(['thu_nhap', 'tong_thu_nhap', 'dien_tich_nha', 'dien_tich_bq'], isNumber),
  ...each(['ma_ho', 'ma_xa', 'ma_huyen'], isCode),
  ...each(['thon', 'dia_chi', 'xa', 'huyen', 'tinh', 'khu_vuc', 'nguyen_nhan', 'nghe', 'dien_bien'], isText),
  ...each(['nguon_nuoc', 'nha_tieu', 'tuong', 'cot', 'mai', 'ho_tro', 'trinh_do', 'cap_hoc'], isText),
]);

/** Where every fifth cell may be a slip, half of them cannot be. */
const SHARE = 0.5;

/**
 * `yes`: at least half of the filled cells can be values of the field; `no`: fewer can; `unknown`: the column is empty,
 * or anything can be a value of the field.
 */
export function cellsFit(field: FieldId, cells: readonly Cell[]): 'yes' | 'no' | 'unknown' {
  const test = TESTS.get(field);
  const filled = cells.filter((cell) => !isBlank(cell));
  if (otherKind(field, cells) !== null) return 'no';
  if (test === undefined || filled.length === 0) return 'unknown';
  return filled.filter(test).length >= filled.length * SHARE ? 'yes' : 'no';
}
