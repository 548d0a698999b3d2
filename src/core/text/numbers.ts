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
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:trieu|tr)(?: dong|d|vnd)?$/, 6],
  [/^(?:nghin|ngan|k)(?: dong|d|vnd)?$/, 3],
];
const UNIT = new RegExp(
  '^(?:ho|khau|nhan khau|nguoi|nk|lao dong|diem|tuoi|m2|m²|d|dong|vnd|viet nam dong|mo hinh|lop|luot|nha)$',
);

/**
 * Reads a number cell or a number written as text. A dot or comma before exactly three digits groups thousands
 * when it repeats, or when it is a dot after a leading digit other than 0 (the Vietnamese way); otherwise it is
 * the decimal mark. A lone dash is blank. A unit that is not known makes the cell unreadable.
 */
export function readNumber(cell: Cell | undefined): Reading<WrittenNumber> {
  if (isBlank(cell)) return BLANK;
  if (typeof cell === 'number') return fromNumber(cell);
  const text = cellText(cell);
  if (typeof cell !== 'string') return { kind: 'unreadable', text };
  const plain = fold(text);
  if (/^[-–—]$/.test(plain)) return BLANK;
  const value = fromText(plain);
  return value === null ? { kind: 'unreadable', text: normaliseText(text) } : { kind: 'ok', value };
}

function fromNumber(value: number): Reading<WrittenNumber> {
  if (!Number.isFinite(value)) return { kind: 'unreadable', text: String(value) };
  if (Number.isInteger(value)) return { kind: 'ok', value: { value, decimals: 0, percent: false } };
  const fraction = /\.(\d+)$/.exec(String(value));
  return { kind: 'ok', value: { value, decimals: fraction?.[1]?.length ?? 0, percent: false } };
}

function fromText(plain: string): WrittenNumber | null {
  const body = plain.replace(BEFORE, '');
  // '1tr5' is 1,5 triệu.
  const short = /^(\d+)tr(\d)$/.exec(body);
  if (short) return { value: Number(`${short[1]}.${short[2]}`) * 1e6, decimals: 0, percent: false };
  const parts = /^([+-]?\d[\d.,]*)\s*(.*)$/.exec(body);
  if (!parts) return null;
  const digits = decimalDigits((parts[1] ?? '').replace(/[.,]$/, ''));
  if (digits === null) return null;
  return withUnit(digits, (parts[2] ?? '').trim());
}

function withUnit(digits: string, unit: string): WrittenNumber | null {
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (unit === '') return { value: Number(digits), decimals, percent: false };
  if (unit === '%' || unit === 'phan tram') return { value: Number(digits), decimals, percent: true };
  const measure = unit.replace(/\s*\/.*$/, '');
  for (const [pattern, power] of SCALES) {
    // Exponent notation instead of a product: 1.1 * 1e6 is 1100000.0000000002 in doubles.
    if (pattern.test(measure)) {
      return { value: Number(`${digits}e${power}`), decimals: Math.max(0, decimals - power), percent: false };
    }
  }
  return UNIT.test(measure) ? { value: Number(digits), decimals, percent: false } : null;
}

/** '1.500.000,5' → '1500000.5'; null when the marks make no number. */
function decimalDigits(text: string): string | null {
  if (/^[+-]?\d+$/.test(text)) return text;
  const grouped = /^([+-]?\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(text);
  if (grouped && isGrouping(text, grouped)) {
    const whole = (grouped[1] ?? '').replace(/[.,]/g, '');
    return grouped[4] === undefined ? whole : `${whole}.${grouped[4]}`;
  }
  const decimal = /^([+-]?\d+)[.,](\d+)$/.exec(text);
  return decimal ? `${decimal[1]}.${decimal[2]}` : null;
}

function isGrouping(text: string, match: RegExpExecArray): boolean {
  const [, , mark, decimalMark] = match;
  if (decimalMark !== undefined) return decimalMark !== mark;
  const marks = text.match(/[.,]/g)?.length ?? 0;
  return marks > 1 || (mark === '.' && !/^[+-]?0/.test(text));
}
