/** The planned figure of a target as staff write it: 1.11, '05', '≥ 70%', 'trên 3%', '1 - 1,5%', 'Phấn đấu'. */
import type { Cell } from '../../model';
import type { Bound as Compared } from '../comparison';
import { boundBeginning, boundBehind } from '../comparison';
import { readLimit } from '../../text/numbers';
import { cellText, fold, isBlank, normaliseText } from '../../text/unicode';
import { decimalsOf } from '../../arithmetic/format';

/** What stands before the number. */
export type Bound = Compared | null;
export interface PlanFigure {
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly max: number | null;
  /** Finest decimals written. */
  readonly decimals: number;
  readonly bound: Bound;
  /** Written as per cent, in the text or by the cell's format. */
  readonly percent: boolean;
}
export type PlanReading =
  | { readonly kind: 'figure'; readonly figure: PlanFigure }
  /** Blank, or words that stand for "no number": 'Phấn đấu'. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly text: string };

const NO_NUMBER = /^(?:phan dau|hoan thanh|thuc hien|dat|co|khong co|khong giao|theo ke hoach|x|-+|–|\.+)$/;
const FROM = /^tu\s+/;
const BEHIND = /\s*(?:tro (?:len|xuong|lai)|hoac (?:nhieu|lon|cao|it|nho|thap|be) hon)$/;
const RANGE = /^(\d[\d.,]*)\s*%?\s*(?:-|–|—|÷|den)\s*(\d[\d.,]*\s*%?.*)$/;
/** '1,11% (16 hộ)': the same target in another unit. */
const BRACKET = /\s*\([^()]*\)$/;

/**
 * Reads a planned figure. A number in a cell with a per cent format counts a hundredfold (0.95 with '0%' is 95);
 * decimals are those written, for a number those of its shortest form (0.3 shown as 0,30 has one).
 *
 * @param format number format of the cell, '' when not known
 */
export function readPlanFigure(cell: Cell, format: string): PlanReading {
  if (isBlank(cell)) return { kind: 'none' };
  if (typeof cell === 'number') return fromNumber(cell, format);
  const written = normaliseText(cellText(cell));
  if (typeof cell !== 'string') return { kind: 'unreadable', text: written };
  const text = fold(written);
  if (NO_NUMBER.test(text)) return { kind: 'none' };
  const [body, bound] = withoutBound(text);
  const range = RANGE.exec(body);
  const figure = range ? rangeOf(range[1] ?? '', range[2] ?? '') : singleOf(body);
  return figure ? { kind: 'figure', figure: { ...figure, bound } } : { kind: 'unreadable', text: written };
}

function fromNumber(value: number, format: string): PlanReading {
  const percent = format.includes('%');
  // Moving the decimal point in the text keeps 0.07 × 100 from becoming 7.000000000000001.
  const shown = percent ? Number(`${value}e2`) : value;
  if (!Number.isFinite(shown)) return { kind: 'unreadable', text: String(value) };
  const figure = { value: shown, max: null, decimals: decimalsOf(shown), bound: null, percent };
  return { kind: 'figure', figure };
}

/** The figure without what stands in brackets behind it, and the bound that may be: '15 (tối đa)', '70% (trở lên)'. */
function withoutBracket(text: string): readonly [string, Bound] {
  const bracket = BRACKET.exec(text)?.[0] ?? '';
  const words = bracket.trim().slice(1, -1).trim();
  const before = boundBeginning(words);
  const isWhole = before !== null && before.length === words.length;
  const bound = isWhole ? before.bound : /^tro (?:len|xuong)$/.test(words) ? boundBehind(` ${words}`) : null;
  return [text.replace(BRACKET, ''), bound];
}

/** 'trở lên' alone bounds nothing more than a plan does; 'trở xuống' turns it round. */
function withoutBound(text: string): readonly [string, Bound] {
  const [plain, bracketed] = withoutBracket(text);
  const found = boundBeginning(plain);
  if (found) return [plain.slice(found.length).trim().replace(BEHIND, ''), found.bound];
  const behind = /^[\d.,\s%]*/.exec(plain.replace(FROM, ''))?.[0] ?? '';
  const bound = boundBehind(plain.replace(FROM, '').slice(behind.length));
  const body = plain.replace(FROM, '').replace(BEHIND, '');
  if (bound === 'at-most') return [body, bound];
  return [body, FROM.test(plain) ? 'at-least' : bracketed];
}

type BareFigure = Omit<PlanFigure, 'bound'>;

/** 'một nửa', '1/2': a part in words, as per cent. A third has no exact per cent and is left to the officer. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['mot nua', 50],
  ['phan nua', 50],
  ['1/2', 50],
  ['1/4', 25],
  ['1/5', 20],
  ['1/10', 10],
]);

function singleOf(text: string): BareFigure | null {
  const part = PARTS.get(text.replace(/ so ho.*$/, ''));
  if (part !== undefined) return { value: part, max: null, decimals: 0, percent: true };
  const read = readLimit(text);
  if (read.kind !== 'ok') return null;
  const { value, decimals, percent } = read.value;
  return { value, max: null, decimals, percent };
}

function rangeOf(low: string, high: string): BareFigure | null {
  const from = singleOf(low);
  const to = singleOf(high);
  if (!from || !to || from.value > to.value) return null;
  return {
    value: from.value,
    max: to.value,
    decimals: Math.max(from.decimals, to.decimals),
    percent: from.percent || to.percent,
  };
}
