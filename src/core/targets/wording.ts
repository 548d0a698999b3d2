/** Figures as sentences write them: counts of two digits, per cent with the language's decimal mark. */
import { allDigits, formatNumber } from '../arithmetic/format';
import type { Lang } from '../model';

/** A count as administrative texts write it, two digits below ten in Vietnamese: '05', '16', '1.199'. */
export function countText(value: number, lang: Lang): string {
  const isOneDigit = Number.isInteger(value) && value >= 0 && value < 10;
  return lang === 'vi' && isOneDigit ? `0${value}` : allDigits(value, lang);
}

/** A rate in two decimals: '86,90'; a full hundred stays '100'. */
export function rateText(value: number, lang: Lang): string {
  return value === 100 ? '100' : formatNumber(value, 2, lang);
}

/** The first letter small: what stood at the head of a line goes into a sentence. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
