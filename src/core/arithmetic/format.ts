/** Numbers as Vietnamese and English readers write them. */
import type { Lang } from '../model';
import { roundDecimal } from './round';

const MARKS = { vi: { group: '.', point: ',' }, en: { group: ',', point: '.' } } as const;

/**
 * A number in words of the language: rounded half up, thousands grouped.
 *
 * @param value a number or decimal text with a point
 * @param decimals digits after the point, all of them shown
 * @param lang 'vi': '1.441' and '1,11'; 'en': '1,441' and '1.11'
 * @throws {DomainError} `number.unreadable` when the value is no finite decimal
 */
export function formatNumber(value: number | string, decimals: number, lang: Lang): string {
  const { group, point } = MARKS[lang];
  const [whole = '0', fraction] = roundDecimal(value, decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

/** Digits after the point of a number's shortest form: 1.11 has 2, 0.3 has 1, 16 has none. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

/** A number with the decimals it has, thousands grouped: 0.125 is '0,125' and 200000 '200.000' (vi). */
export function allDigits(value: number, lang: Lang): string {
  return formatNumber(value, decimalsOf(value), lang);
}

/** A number within a sentence as it was given: a decimal comma in Vietnamese, and no grouping, for it may be a year. */
export function plainNumber(value: number, lang: Lang): string {
  return Number.isInteger(value) ? String(value) : String(value).replace('.', MARKS[lang].point);
}

/**
 * A number as Vietnamese administration writes it: formatVi(1.11, 2) is '1,11', formatVi(1441, 0) is '1.441'.
 *
 * @throws {DomainError} `number.unreadable` when the value is no finite decimal
 */
export function formatVi(value: number | string, decimals: number): string {
  return formatNumber(value, decimals, 'vi');
}

/**
 * A percentage with its sign: formatPercent(2.43, 2, 'vi') is '2,43%'.
 *
 * @param value per cent, 2.43 for 2,43 %
 * @throws {DomainError} `number.unreadable` when the value is no finite decimal
 */
export function formatPercent(value: number | string, decimals: number, lang: Lang): string {
  return `${formatNumber(value, decimals, lang)}%`;
}
