/** Numbers, dates and names inside sentences. Numbers in cells are never text. */
import { formatNumber } from '../arithmetic/format';
import type { Lang } from '../model';

/** 1441 → '1.441' (vi), '1,441' (en). */
export function countText(value: number, lang: Lang): string {
  return formatNumber(value, 0, lang);
}
/** '2024-12-31' → '31/12/2024' in both languages: the register is read in Viet Nam. */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}
/** 'VH-XH' → 'VH‑XH': a non-breaking hyphen keeps an abbreviation on one line. */
export function unbroken(text: string): string {
  return text.replace(/([A-ZĐ]{2,})-([A-ZĐ]{2,})/g, '$1\u2011$2');
}
