/** Numbers as Vietnamese offices write them: '1.500.000', '1,5 triệu', '05 hộ', '≥ 70%', '0,95'. */
import type { Cell, Reading } from '../model';
import { BLANK } from './remember';
import { cellText, fold, isBlank, normaliseText } from './unicode';

export interface WrittenNumber {
  /** '70%' is 70 with `percent` true; '1,5 triệu' is 1500000. */
  readonly value: number;
  /** Digits written after the decimal mark, in the unit of `value`. */
  readonly decimals: number;
  readonly percent: boolean;
}

const BEFORE = /^(?:>=|<=|[≥≤><~≈]|tren|duoi|khoang|toi thieu|toi da|it nhat|tu)\s*/;
/** '2.000.000đ/người/tháng'. What follows any other slash ('170/180', '4/2 nữ') is a second figure and no unit. */
const PER = /(?:\s*\/\s*(?:nguoi|ng|khau|nhan khau|nk|ho|lao dong|ld|thang|th|nam|quy|ngay)\b)+$/;
/** No number is longer; what is has been pasted by mistake. */
const LONGEST = 60;
/** One group of three after a mark, and no zero in front: '1.500', '1,500'. */
const ONE_GROUP = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const GROUPED = /^([+-]?\d{1,3}(?:([., ])\d{3})((?:\2\d{3})*))(?:([.,])(\d+))?$/;
const MONEY = '(?: ?(?:dong|d|vnd))?';
const SCALES: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^(?:ty|ti)${MONEY}$`), 9],
  [new RegExp(`^(?:trieu|tr)${MONEY}$`), 6],
  [new RegExp(`^(?:nghin|ngan|k)${MONEY}$`), 3],
];
const UNIT =
  /^(?:|ho|khau|nhan khau|nguoi|nk|thanh vien|lao dong|diem|tuoi|m2|m²|d|dong|vnd|viet nam dong|mo hinh|lop|luot|nha)$/;
const PERCENT = /^(?:%|phan tram)$/;
/** '1tr5', '1 triệu 500 nghìn', '1 triệu rưỡi': millions, then the thousands left over. */
const MILLIONS = new RegExp(`^(\\d{1,4}) ?(?:trieu|tr) ?(?:(\\d|\\d{3})( ?(?:nghin|ngan|k)${MONEY})?|ruoi)$`);

/**
 * Reads a number cell or a number written as text. A lone dash is blank. A unit that is not known makes the cell
 * unreadable, as does 'trên', 'dưới' or 'khoảng' before it ("above 175" is not 175: {@link readLimit}), and so does a
 * number that can be read in two ways:
 * - '1.500' is 1500, the Vietnamese way of writing thousands; '0.500' is one half.
 * - '1,500' is 1,5 where the comma is the decimal mark and 1500 where English settings wrote it. Read either way,
 *   half of the registers would be wrong by a factor of 1000 without a sign: unreadable. '1,500,000', '1,5', '1,50'
 *   and '66,667%' (no share is 66 667%) can be read in one way only.
 * - '1.500 triệu' is one and a half billion or one and a half million: unreadable.
 */
export function readNumber(cell: Cell | undefined): Reading<WrittenNumber> {
  return read(cell, (plain) => plain);
}

/** A limit of a plan, whose kind its words tell: '≥ 70%' and 'trên 80%' are 70 and 80, otherwise as {@link readNumber}. */
export function readLimit(cell: Cell | undefined): Reading<WrittenNumber> {
  return read(cell, (plain) => plain.replace(BEFORE, ''));
}

function read(cell: Cell | undefined, without: (plain: string) => string): Reading<WrittenNumber> {
  if (isBlank(cell)) return BLANK;
  if (typeof cell === 'number') return fromNumber(cell);
  const text = cellText(cell);
  if (typeof cell !== 'string') return { kind: 'unreadable', text };
  const plain = fold(text);
  if (/^[-–—]$/.test(plain)) return BLANK;
  const value = plain.length > LONGEST ? null : fromText(without(plain));
  // Beyond 2^53 a double does not hold what was written.
  return value === null || Math.abs(value.value) > Number.MAX_SAFE_INTEGER
    ? { kind: 'unreadable', text: normaliseText(text) }
    : { kind: 'ok', value };
}

function fromNumber(value: number): Reading<WrittenNumber> {
  if (!Number.isFinite(value)) return { kind: 'unreadable', text: String(value) };
  if (Number.isInteger(value)) return { kind: 'ok', value: { value, decimals: 0, percent: false } };
  const fraction = /\.(\d+)$/.exec(String(value));
  return { kind: 'ok', value: { value, decimals: fraction?.[1]?.length ?? 0, percent: false } };
}

function fromText(plain: string): WrittenNumber | null {
  const body = plain.replace(/\s*[.,;]$/, '');
  const millions = MILLIONS.exec(body.replace(PER, ''));
  if (millions) return inMillions(millions);
  const parts = /^([+-]?\d(?:[\d.,]*\d)?|[+-]?\d{1,3}(?: \d{3}){2,}(?:[.,]\d+)?)(?: ?([^\d\s].*))?$/.exec(
    body,
  );
  if (!parts) return null;
  return withUnit(parts[1] ?? '', (parts[2] ?? '').replace(PER, ''));
}

/** '1tr5' is 1,5 triệu, '1tr500' and '1 triệu 500 nghìn' as well; '1 triệu 5 nghìn' is 1.005.000. */
function inMillions([, whole = '', rest, thousands]: RegExpExecArray): WrittenNumber {
  const left =
    rest === undefined
      ? 500
      : thousands === undefined && rest.length === 1
        ? Number(rest) * 100
        : Number(rest);
  return { value: Number(whole) * 1e6 + left * 1e3, decimals: 0, percent: false };
}

function withUnit(written: string, unit: string): WrittenNumber | null {
  const scale = SCALES.find(([pattern]) => pattern.test(unit))?.[1] ?? 0;
  if (scale >= 6 && ONE_GROUP.test(written)) return null;
  const percent = PERCENT.test(unit);
  if (!percent && scale === 0 && !UNIT.test(unit)) return null;
  const digits = percent && ONE_GROUP.test(written) ? written.replace(',', '.') : decimalDigits(written);
  if (digits === null) return null;
  // Exponent notation instead of a product: 1.1 * 1e6 is 1100000.0000000002 in doubles.
  return { value: Number(`${digits}e${scale}`), decimals: decimalsOf(digits, scale), percent };
}

function decimalsOf(digits: string, scale: number): number {
  return Math.max(0, digits.length - 1 - `${digits}.`.indexOf('.') - scale);
}

/** '1.500.000,5' → '1500000.5'; null when the marks make no number, or one that can be read in two ways. */
function decimalDigits(text: string): string | null {
  if (/^[+-]?\d+$/.test(text)) return text;
  const grouped = GROUPED.exec(text);
  if (grouped && isGrouping(grouped)) {
    const whole = (grouped[1] ?? '').replace(/[., ]/g, '');
    return grouped[5] === undefined ? whole : `${whole}.${grouped[5]}`;
  }
  if (ONE_GROUP.test(text)) return null;
  const decimal = /^([+-]?\d+)[.,](\d+)$/.exec(text);
  return decimal ? `${decimal[1]}.${decimal[2]}` : null;
}

function isGrouping([, whole = '', mark, more, decimalMark]: RegExpExecArray): boolean {
  if (decimalMark !== undefined) return decimalMark !== mark;
  return more !== '' || (mark === '.' && !/^[+-]?0/.test(whole));
}
