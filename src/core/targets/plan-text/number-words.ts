/** Numbers written in words: 'hai mươi lăm hộ', 'chín mươi phần trăm', 'ba phần tư', 'một nửa số hộ'. */
import type { Passage } from './passage';
import { unitAt } from './units';

export interface WordNumber {
  readonly at: number;
  readonly length: number;
  /** As digits, with a decimal comma where 'phẩy' is said. */
  readonly low: string;
  /** Upper end: 'hai đến ba mô hình'. */
  readonly high: string | null;
  /** The whole of a fraction. */
  readonly of: number | null;
  readonly percent: boolean;
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    một: 1,
    mốt: 1,
    mot: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    bon: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  }),
);
/** Without accents they are other words too ('nam', 'tam'), unless 'phan tram' follows. */
const PLAIN_DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ nam: 5, lam: 5, sau: 6, bay: 7, tam: 8, chin: 9 }),
);
const LOOSE: ReadonlyMap<string, number> = new Map([...DIGITS, ...PLAIN_DIGITS]);
/** 'hai mươi mốt', 'mười lăm': digits no number begins with. */
const INNER: ReadonlySet<string> = new Set(['mốt', 'tư', 'lăm', 'nhăm', 'lam']);
const STARTS: ReadonlySet<string> = new Set(
  ['không', 'khong', 'mười', 'muoi', ...LOOSE.keys()].filter((word) => !INNER.has(word)),
);
/** 'năm hộ' is five of them only behind what asks for a number: 'trong năm hộ nghèo giảm …'. */
const FIVE_BEFORE =
  /(?:\b(?:it nhat|toi thieu|toi da|khong qua|giam|giup|ho tro|xay|xay dung|mo|cho|co|them|tren|duoi|khoang|muoi)) $/;
/** 'Không để một hộ nào …' */
const NONE_OF = /\bkhong (?:con|de|co|phat sinh)(?: xay ra| tinh trang)? $/;
const HALF = /(?:\b(?:mot|phan) )?\bnua(?= (?:tong )?(?:so|ho)\b)/g;
/** Between the ends of a range: a word, or a dash, which is none. */
const RANGE = /^(?: (den|toi|hoac) | ?[-–] ?)/;

interface Word {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}
interface Read {
  readonly value: number;
  readonly written: string;
  /** The word behind the number. */
  readonly next: number;
}

/** @param plain the folded text, other figures blanked */
export function wordNumbersIn(passage: Passage, plain: string): WordNumber[] {
  const text = passage.text.toLowerCase();
  const words = [...text.matchAll(/\p{L}+/gu)].map((match): Word => ({
    text: match[0],
    at: match.index,
    end: match.index + match[0].length,
  }));
  const found: WordNumber[] = [...plain.matchAll(HALF)].map(({ 0: { length }, index }) => ({
    at: index,
    length,
    low: '1',
    high: null,
    of: 2,
    percent: false,
  }));
  for (let i = 0; i < words.length; i++) {
    const number = numberAt(words, i, plain);
    if (number === null) continue;
    found.push(number);
    while ((words[i + 1]?.at ?? Infinity) < number.at + number.length) i++;
  }
  return found;
}

function numberAt(words: readonly Word[], i: number, plain: string): WordNumber | null {
  const first = words[i];
  if (first === undefined || !STARTS.has(first.text)) return null;
  const percentAt = (at: number): boolean => /^ phan tram\b/.test(plain.slice(endBefore(words, at)));
  const low = numeral(words, i, percentAt);
  if (low === null) return null;
  const joint = RANGE.exec(plain.slice(endBefore(words, low.next)));
  const high = joint ? numeral(words, low.next + (joint[1] ? 1 : 0), percentAt) : null;
  const last = (high ?? low).next;
  const to = (end: number): WordNumber => ({
    at: first.at,
    length: end - first.at,
    low: low.written,
    high: high?.written ?? null,
    of: null,
    percent: false,
  });
  const end = endBefore(words, last);
  if (percentAt(last)) return { ...to(end + ' phan tram'.length), percent: true };
  const rest = plain.slice(end);
  const whole = wholeAt(words, last, rest);
  if (whole !== null && whole.value > low.value)
    return { ...to(endBefore(words, whole.next)), of: whole.value };
  return unitAt(rest.slice(1)) !== null && isNumber(words, i, low, plain) ? to(end) : null;
}

/** Where the word before one ends. */
function endBefore(words: readonly Word[], at: number): number {
  return words[at - 1]?.end ?? 0;
}

/** 'ba phần tư': the whole behind 'phần'. */
function wholeAt(words: readonly Word[], at: number, rest: string): Read | null {
  return /^ phan \p{L}/u.test(rest) ? numeral(words, at + 1, () => false) : null;
}

function isNumber(words: readonly Word[], i: number, { next }: Read, plain: string): boolean {
  const first = words[i];
  if (first === undefined || NONE_OF.test(plain.slice(0, first.at))) return false;
  return next - i > 1 || first.text !== 'năm' || FIVE_BEFORE.test(plain.slice(0, first.at));
}

/** The number the words from one on spell, or null. */
function numeral(words: readonly Word[], from: number, isPercent: (next: number) => boolean): Read | null {
  const loose = decimal(words, from, LOOSE);
  // 'muoi lam phan tram' is no ten.
  return loose !== null && isPercent(loose.next) ? loose : decimal(words, from, DIGITS);
}

/** 'không phẩy năm', 'ba phẩy không hai': zeros are said one by one. */
function decimal(words: readonly Word[], from: number, digits: ReadonlyMap<string, number>): Read | null {
  const word = (at: number): string => words[at]?.text ?? '';
  const isZero = (at: number): boolean => /^kh[oô]ng$/.test(word(at));
  // 'ba phẩy linh năm' is 3,05.
  const isGap = (at: number): boolean => isZero(at) || /^(?:linh|lẻ)$/.test(word(at));
  const whole: Read | null = isZero(from)
    ? { value: 0, written: '0', next: from + 1 }
    : spelled(words, from, digits);
  if (whole === null) return null;
  if (!/^ph[aẩ]y$/.test(word(whole.next))) return whole.value === 0 ? null : whole;
  let at = whole.next + 1;
  while (isGap(at)) at++;
  const rest = spelled(words, at, digits);
  if (rest === null) return null;
  const written = `${whole.value},${'0'.repeat(at - whole.next - 1)}${rest.value}`;
  return { value: Number(written.replace(',', '.')), written, next: rest.next };
}

/** Thousands, hundreds, tens and ones in their order; each word is taken as long as it goes on. */
function spelled(words: readonly Word[], from: number, digits: ReadonlyMap<string, number>): Read | null {
  let read: Omit<Read, 'written'> & { readonly total: number } = { value: 0, total: 0, next: from };
  for (const { text } of words.slice(from)) {
    const next = withWord(read.total, read.value, text, digits);
    if (next === null) break;
    read = { ...next, next: read.next + 1 };
  }
  const value = read.total + read.value;
  return value > 0 ? { value, written: String(value), next: read.next } : null;
}

type Sum = { readonly total: number; readonly value: number } | null;

/** What a word makes of the sum so far and its last part below a hundred; null where it cannot go on. */
const STEPS: ReadonlyMap<string, (total: number, ones: number) => Sum> = new Map(
  Object.entries<(total: number, ones: number) => Sum>({
    mười: (total, ones) => (ones === 0 ? { total, value: 10 } : null),
    mươi: (total, ones) => (isSingle(ones) ? { total, value: ones * 10 } : null),
    muoi: (total, ones) => (ones === 0 || isSingle(ones) ? { total, value: (ones || 1) * 10 } : null),
    trăm: (total, ones) => (isSingle(ones) ? { total: total + ones * 100, value: 0 } : null),
    nghìn: (total, ones) => ({ total: (total + ones) * 1000, value: 0 }),
    ngàn: (total, ones) => ({ total: (total + ones) * 1000, value: 0 }),
    linh: (total, ones) => (total > 0 && ones === 0 ? { total, value: 0 } : null),
    lẻ: (total, ones) => (total > 0 && ones === 0 ? { total, value: 0 } : null),
  }),
);

function isSingle(ones: number): boolean {
  return ones > 0 && ones < 10;
}

/** The sum one word on; null where the number ends. */
function withWord(total: number, ones: number, word: string, digits: ReadonlyMap<string, number>): Sum {
  const digit = digits.get(word) ?? 0;
  if (digit > 0) return ones % 10 === 0 ? { total, value: ones + digit } : null;
  return STEPS.get(word)?.(total, ones) ?? null;
}
