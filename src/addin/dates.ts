/** Dates between Apps Script and the core: calendar days in the spreadsheet's own time zone. */

import { nowMs } from './clock';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

const seen = new Map<string, string>();

/**
 * The calendar day of a date cell. Sheets hands midnight of the spreadsheet's zone; zone tables differ on
 * historic offsets (Sài Gòn was UTC+8 until 1975), so a full hour just before midnight is read as the day after.
 *
 * @returns 'YYYY-MM-DD'
 */
export function calendarDateIn(date: Date, zone: string): string {
  const key = zone + date.getTime();
  const known = seen.get(key);
  if (known) return known;
  const parts = wallClock(date, zone);
  const shifted =
    parts.hour >= 22 && parts.minute === 0 ? wallClock(new Date(date.getTime() + 7200000), zone) : parts;
  seen.set(key, shifted.day);
  return shifted.day;
}

function wallClock(date: Date, zone: string): { day: string; hour: number; minute: number } {
  const found: Record<string, string> = {};
  for (const part of formatterFor(zone).formatToParts(date)) found[part.type] = part.value;
  const year = `000${found['year'] ?? ''}`.slice(-4);
  return {
    day: `${year}-${found['month'] ?? ''}-${found['day'] ?? ''}`,
    hour: Number(found['hour']),
    minute: Number(found['minute']),
  };
}

/** Today in the spreadsheet's zone, 'YYYY-MM-DD'. */
export function todayIn(zone: string): string {
  return wallClock(new Date(nowMs()), zone).day;
}

/** Now in the spreadsheet's zone, 'dd/mm/yyyy hh:mm'. */
export function momentIn(zone: string): string {
  const now = new Date(nowMs());
  const parts: Record<string, string> = {};
  for (const part of formatterFor(zone).formatToParts(now)) parts[part.type] = part.value;
  const { day = '', month = '', year = '', hour = '', minute = '' } = parts;
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

/** The same, 'yyyy-mm-dd hh:mm', which sorts. */
export function stampIn(zone: string): string {
  const moment = momentIn(zone);
  return `${moment.slice(6, 10)}-${moment.slice(3, 5)}-${moment.slice(0, 2)} ${moment.slice(11)}`;
}
