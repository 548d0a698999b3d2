/** What a column holds, told from its cells: evidence where a header says nothing, or says something else. */
import type { Cell } from '../model';
import { readEthnicity } from '../text/ethnicity';
import { readHouseholdClass } from '../text/household-classes';
import { decodeIdNumber } from '../text/id-numbers';
import { readMark, readSex } from '../text/marks';
import { readRelation } from '../text/relations';
import { cellText, isBlank, normaliseText } from '../text/unicode';
import type { FieldId } from './fields';

export type ContentKind =
  'id-number' | 'phone' | 'sex' | 'relation' | 'ethnicity' | 'class' | 'date' | 'money' | 'name';

/** Fewer cells than this prove nothing. */
const FEWEST = 3;
/** Share of the filled cells that must be of the kind. */
const SHARE = 0.8;

const SEPARATORS = /[\s.\-']/g;
const PHONE = /^(?:0[35789]\d{8}|[35789]\d{8})$/;
const DATE = /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}$/;
const NAME = /^\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*){1,6}$/u;
/** Dong a month: from a hundred thousand up. */
const MONEY = 100_000;

const readable = (reading: { readonly kind: string }): boolean => reading.kind === 'ok';
const digitsOf = (cell: Cell): string => cellText(cell).replace(SEPARATORS, '');

/** 12 digits that begin with a province, or a number that lost one zero. */
function isIdNumber(cell: Cell): boolean {
  const digits = digitsOf(cell);
  const whole = typeof cell === 'number' && digits.length === 11 ? `0${digits}` : digits;
  const decoded = decodeIdNumber(whole);
  return decoded !== null && decoded.provinceName !== null;
}

const IS: readonly (readonly [ContentKind, (cell: Cell) => boolean])[] = [
  ['id-number', isIdNumber],
  ['phone', (cell) => PHONE.test(digitsOf(cell))],
  ['sex', (cell) => typeof cell === 'string' && readable(readSex(cell))],
  ['relation', (cell) => typeof cell === 'string' && readable(readRelation(cell))],
  ['class', (cell) => typeof cell === 'string' && cell.length > 3 && readable(readHouseholdClass(cell))],
  ['ethnicity', (cell) => typeof cell === 'string' && readable(readEthnicity(cell))],
  ['date', (cell) => (typeof cell === 'object' && cell !== null) || DATE.test(cellText(cell).trim())],
  ['money', (cell) => typeof cell === 'number' && cell >= MONEY && cell < 1e9 && cell % 1000 === 0],
  ['name', (cell) => typeof cell === 'string' && NAME.test(normaliseText(cell))],
];

/** What most of the filled cells are; null when there are too few, or they are nothing in particular. */
export function contentKind(cells: readonly Cell[]): ContentKind | null {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length < FEWEST) return null;
  for (const [kind, is] of IS) {
    // The first cells decide for most columns, without a look at the rest.
    if (filled.filter(is).length >= filled.length * SHARE) return kind;
  }
  return null;
}

/** Whether the cells are marks of a yes/no column, at least one of them a yes. */
export function areMarks(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const marks = filled.map(readMark);
  return marks.some((mark) => mark.kind === 'ok' && mark.value) && marks.every(readable);
}

/**
 * Whether a column can hold marks of deprivation. Under the heading of the indicators, or among many of them, 'có' and
 * 'không' are marks too, and beside an 'x' as well; by its name alone a column 'Nhà tiêu' with 'có' may as well say
 * that there is one.
 */
export function canBeDeprivation(cells: readonly Cell[], amongIndicators: boolean): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const isPlain = (cell: Cell): boolean => PLAIN_MARK.test(normaliseText(cellText(cell)));
  const allMarks = amongIndicators || filled.some(isPlain);
  const fits = (cell: Cell): boolean => (allMarks ? readable(readMark(cell)) : isPlain(cell));
  const others = filled.filter((cell) => !fits(cell)).length;
  return others < 2 || others * 2 <= filled.length;
}

const PLAIN_MARK = /^[xX×✓✔]$/;

/** What a field's cells may be; any other kind there means that the header is wrong. */
const FITTING: Readonly<Partial<Record<FieldId, readonly ContentKind[]>>> = {
  cccd: ['id-number'],
  bhyt: ['id-number'],
  sdt: ['phone'],
  gioi_tinh: ['sex'],
  quan_he: ['relation'],
  dan_toc: ['ethnicity'],
  ngay_sinh: ['date'],
  phan_loai: ['class'],
  phan_loai_dau_ky: ['class'],
  so_nhan_khau: [],
  b1: [],
  b2: [],
  thu_nhap: ['money'],
  ho_ten: ['name', 'ethnicity', 'sex'],
  chu_ho: ['name', 'ethnicity', 'sex'],
  ma_ho: ['phone', 'money', 'id-number'],
};

/**
 * The kind the cells plainly are instead of the field's, or null. Unreadable or blank cells speak against nothing, and
 * neither do cells some of which are what they should be.
 */
export function otherKind(field: FieldId, cells: readonly Cell[]): ContentKind | null {
  const fitting = FITTING[field];
  if (fitting === undefined) return null;
  const kind = contentKind(cells);
  if (kind === null || fitting.includes(kind)) return null;
  const fits = IS.filter(([each]) => fitting.includes(each));
  return cells.some((cell) => !isBlank(cell) && fits.some(([, is]) => is(cell))) ? null : kind;
}

/** Fields a kind of content may stand for, when a header does not say. */
export const FIELDS_OF: Readonly<Record<ContentKind, readonly FieldId[]>> = {
  'id-number': ['cccd'],
  phone: ['sdt'],
  sex: ['gioi_tinh'],
  relation: ['quan_he'],
  ethnicity: ['dan_toc'],
  class: ['phan_loai', 'phan_loai_dau_ky'],
  date: ['ngay_sinh'],
  money: ['thu_nhap'],
  name: ['ho_ten', 'chu_ho'],
};
