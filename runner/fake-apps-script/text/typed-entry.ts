/**
 * Text written to a cell is read as if a user had typed it (platform notes, section 6, traps 1-3): numbers, percentages,
 * dates, times and truth values lose their text, by the spreadsheet's locale.
 */
import { localeFacts, type LocaleFacts } from './locales';
import { dateSerial, wallClock } from './zone';

export type Entry =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `format`: what an unformatted cell becomes; null leaves it. */
  | { readonly kind: 'number'; readonly value: number; readonly format: string | null };

export interface EntrySettings {
  readonly locale: string;
  readonly timeZone: string;
  /** Now, for a date typed without its year. */
  readonly now: number;
}

/** Begins like a word that is no truth value: most texts of a register, settled at a glance. */
const SURELY_TEXT = /^[^\s\d'=.,\-tf]/i;

/** What Sheets makes of `typed` in a cell that is not formatted as plain text. */
export function readEntry(typed: string, settings: EntrySettings): Entry {
  if (SURELY_TEXT.test(typed)) return { kind: 'text', text: typed };
  if (typed.startsWith("'")) return { kind: 'text', text: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', text: typed.slice(1) };
  const trimmed = typed.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  // '+5' stays text, unlike in the API's USER_ENTERED.
  if (!/^-?[\d.,]/.test(trimmed)) return { kind: 'text', text: typed };
  const facts = localeFacts(settings.locale);
  return (
    readNumber(trimmed, facts) ??
    readDateTime(trimmed, facts, settings) ??
    readTime(trimmed) ?? { kind: 'text', text: typed }
  );
}

function readNumber(typed: string, facts: LocaleFacts): Entry | null {
  const percent = typed.endsWith('%');
  const body = percent ? typed.slice(0, -1).trim() : typed;
  const group = `\\${facts.group}`;
  const decimal = `\\${facts.decimal}`;
  const pattern = new RegExp(
    `^-?(?:\\d+|\\d{1,3}(?:${group}\\d{3})+|\\d+(?: \\d+)+)?(?:${decimal}\\d*)?(?:[eE][+-]?\\d+)?$`,
  );
  if (!pattern.test(body) || !/\d/.test(body)) return null;
  const plain = body.split(facts.group).join('').split(' ').join('').replace(facts.decimal, '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  const grouped = body.includes(facts.group);
  const decimals = body.includes(facts.decimal);
  if (percent) return { kind: 'number', value: value / 100, format: decimals ? '0.00%' : '0%' };
  if (grouped) return { kind: 'number', value, format: decimals ? '#,##0.00' : '#,##0' };
  return { kind: 'number', value, format: null };
}

const TIME = '(\\d{1,2}):(\\d{2})(?::(\\d{2}))?';

function readDateTime(typed: string, facts: LocaleFacts, settings: EntrySettings): Entry | null {
  const match = new RegExp(`^(\\d{1,4})([/-])(\\d{1,2})(?:\\2(\\d{1,4}))?(?:[ T]${TIME})?$`).exec(typed);
  if (!match) return null;
  const [, first = '', , second = '', third, hour, minute, seconds] = match;
  const date = dateOf(first, second, third, facts, settings);
  const time = hour === undefined ? 0 : timeOf(hour, minute, seconds);
  if (date === null || time === null) return null;
  const format = hour === undefined ? facts.dateFormat : `${facts.dateFormat} H:mm:ss`;
  return { kind: 'number', value: date + time, format };
}

function dateOf(
  first: string,
  second: string,
  third: string | undefined,
  facts: LocaleFacts,
  settings: EntrySettings,
): number | null {
  if (first.length > 2) {
    if (first.length !== 4 || third === undefined || third.length > 2) return null;
    return dateSerial(Number(first), Number(second), Number(third));
  }
  const day = Number(facts.dayFirst ? first : second);
  const month = Number(facts.dayFirst ? second : first);
  return dateSerial(yearOf(third, settings), month, day);
}

function yearOf(typed: string | undefined, settings: EntrySettings): number {
  if (typed === undefined) return new Date(wallClock(settings.now, settings.timeZone)).getUTCFullYear();
  const year = Number(typed);
  if (typed.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function timeOf(hour: string, minute: string | undefined, second: string | undefined): number | null {
  const parts = [Number(hour), Number(minute ?? 0), Number(second ?? 0)] as const;
  if (parts[1] > 59 || parts[2] > 59) return null;
  return (parts[0] * 3600 + parts[1] * 60 + parts[2]) / 86_400;
}

function readTime(typed: string): Entry | null {
  const match = new RegExp(`^${TIME}$`).exec(typed);
  if (!match) return null;
  const time = timeOf(match[1] ?? '', match[2], match[3]);
  if (time === null) return null;
  return { kind: 'number', value: time, format: match[3] === undefined ? 'H:mm' : 'H:mm:ss' };
}
