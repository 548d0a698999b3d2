/** Numbers written in words: 'hai mươi lăm hộ', 'chín mươi phần trăm', 'ba phần tư', 'một nửa số hộ'. */
import type { Passage } from './passage';
import { unitAt } from './units';

export interface WordNumber {
  readonly at: number;
  readonly length: number;
  readonly value: number;
  /** Upper end: 'hai đến ba mô hình'. */
  readonly max: number | null;
  /** The whole of a fraction. */
  readonly of: number | null;
  readonly percent: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {
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
};
/** Without accents they are other words too ('nam', 'tam'), unless 'phan tram' follows. */
const PLAIN_DIGITS: Readonly<Record<string, number>> = { nam: 5, lam: 5, sau: 6, bay: 7, tam: 8, chin: 9 };
const INNER = /^(?:mốt|tư|lăm|nhăm|lam|mươi|trăm|nghìn|ngàn|linh|lẻ)$/;
/** 'năm hộ' is five of them only behind what asks for a number: 'trong năm hộ nghèo giảm …'. */
const FIVE_BEFORE =
  /(?:\b(?:it nhat|toi thieu|toi da|khong qua|giam|giup|ho tro|xay|xay dung|mo|cho|co|them|tren|duoi|khoang|muoi)) $/;
const HALF = /(?:\b(?:mot|phan) )?\bnua(?= (?:tong )?(?:so|ho)\b)/g;
const RANGE = /^ (?:den|toi|hoac|-|–) /;

interface Word {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}
interface Read {
  readonly value: number;
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
    value: 1,
    max: null,
    of: 2,
    percent: false,
  }));
  for (let i = 0; i < words.length; i++) {
    const number = numberAt(words, i, plain);
    if (number === null || found.some(({ at }) => at === number.at)) continue;
    found.push(number);
    while ((words[i + 1]?.at ?? Infinity) < number.at + number.length) i++;
  }
  return found;
}

function numberAt(words: readonly Word[], i: number, plain: string): WordNumber | null {
  const first = words[i];
  if (first === undefined || INNER.test(first.text)) return null;
  const ends = (at: number): number => words[at - 1]?.end ?? 0;
  const percentAt = (at: number): boolean => /^ phan tram\b/.test(plain.slice(ends(at)));
  const low = numeral(words, i, (at) => percentAt(at));
  if (low === null) return null;
  const high = RANGE.test(plain.slice(ends(low.next), words[low.next + 1]?.at))
    ? numeral(words, low.next + 1, percentAt)
    : null;
  const last = (high ?? low).next;
  const rest = plain.slice(ends(last));
  const base = { at: first.at, length: ends(last) - first.at, value: low.value, max: high?.value ?? null };
  if (percentAt(last)) return { ...base, length: base.length + ' phan tram'.length, of: null, percent: true };
  const whole = /^ phan \p{L}/u.test(rest) ? numeral(words, last + 1, () => false) : null;
  if (whole !== null && whole.value > low.value && ends(whole.next) - ends(last) < 12) {
    return { ...base, length: ends(whole.next) - first.at, of: whole.value, percent: false };
  }
  if (unitAt(rest.slice(1)) === null || !isNumber(words, i, low, plain)) return null;
  return { ...base, of: null, percent: false };
}

function isNumber(words: readonly Word[], i: number, { next }: Read, plain: string): boolean {
  const first = words[i];
  if (first === undefined) return false;
  return next - i > 1 || first.text !== 'năm' || FIVE_BEFORE.test(plain.slice(0, first.at));
}

/** The number the words from one on spell, or null. */
function numeral(
  words: readonly Word[],
  from: number,
  isPercent: (next: number) => boolean,
): Read | null {
  const strict = spelled(words, from, DIGITS);
  if (strict !== null) return strict;
  const loose = spelled(words, from, { ...DIGITS, ...PLAIN_DIGITS });
  return loose !== null && isPercent(loose.next) ? loose : null;
}

/** Thousands, hundreds, tens and ones in their order; each word is taken as long as it goes on. */
function spelled(words: readonly Word[], from: number, digits: Readonly<Record<string, number>>): Read | null {
  let [total, ones, i] = [0, 0, from];
  for (; i < words.length; i++) {
    const word = words[i]?.text ?? '';
    const digit = Object.hasOwn(digits, word) ? digits[word] : undefined;
    if (digit !== undefined && ones % 10 === 0) ones += digit;
    else if (/^(?:mười|muoi)$/.test(word) && ones === 0) ones = 10;
    else if (/^(?:mươi|muoi)$/.test(word) && ones > 1 && ones < 10) ones *= 10;
    else if (word === 'trăm' && ones > 0 && ones < 10) [total, ones] = [total + ones * 100, 0];
    else if (/^(?:nghìn|ngàn)$/.test(word) && total + ones > 0) [total, ones] = [(total + ones) * 1000, 0];
    else if (!/^(?:linh|lẻ)$/.test(word) || total === 0) break;
  }
  return total + ones > 0 ? { value: total + ones, next: i } : null;
}
