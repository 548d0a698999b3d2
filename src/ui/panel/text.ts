/** Words, numbers and dates as the panel's language writes them. Reading the language subscribes the component. */
import { formatNumber, formatPercent } from '../../core/arithmetic/format';
import { percentHalfUp } from '../../core/arithmetic/percent';
import { fill } from '../../core/messages/catalogue';
import { maskIdNumber } from '../../core/text/id-numbers';
import { lang } from './state';
import type { Pair, Words } from './words/words';

const of = (pair: Pair): string => pair[lang.value === 'vi' ? 0 : 1];

/** A text in the panel's language, slots filled. */
export function t<K extends string>(
  texts: Words<K>,
  key: K,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fill(of(texts[key]), lang.value, params);
}

/** Lines one after another in one paragraph: one that ends without a mark gets its full stop. */
export const sentences = (lines: readonly string[]): string =>
  lines.map((line) => (/[.!?:;…]$/.test(line) ? line : `${line}.`)).join(' ');

/** 1441 as '1.441' or '1,441'. */
export const count = (value: number): string => formatNumber(value, 0, lang.value);

/** A share in per cent with two decimals, '2,50%'; null where there is nobody to take a share of. */
export function share(part: number, total: number): string | null {
  const value = percentHalfUp(part, total, 2);
  return value === null ? null : formatPercent(value, 2, lang.value);
}

/** 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM' as '14/12/2024', '08:12, 20/12/2024'. */
export function date(text: string): string {
  const [day = '', time] = text.split(' ');
  const [year, month, dayOfMonth] = day.split('-');
  const shown = dayOfMonth === undefined ? day : `${dayOfMonth}/${month}/${year}`;
  return time === undefined ? shown : `${time}, ${shown}`;
}

/** A change with its sign; a true minus, so that it is read as one. */
export const signed = (value: number): string => `${value > 0 ? '+' : '−'}${count(Math.abs(value))}`;

/** A cell's value with no whole ID or telephone number in it. */
export function masked(value: string | number | boolean | null): string {
  return String(value ?? '').replace(/\d[\d.\-\s]{7,}\d/g, (digits) =>
    digits.replace(/\D/g, '').length < 9 ? digits : maskIdNumber(digits),
  );
}
