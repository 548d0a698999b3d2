/** Between serial numbers (days since 30 December 1899, local to the spreadsheet) and instants, in any IANA zone. */

const DAY = 86_400_000;
/** Serial 0 as a count of milliseconds, were it UTC. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

/** What a clock on the wall of the zone shows at an instant, as milliseconds were it UTC. */
export function wallClock(instant: number, zone: string): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) parts[type] = value;
  const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year']);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts['month']) - 1, Number(parts['day']));
  wall.setUTCHours(Number(parts['hour']), Number(parts['minute']), Number(parts['second']));
  return wall.getTime() + (((instant % 1000) + 1000) % 1000);
}

/** The instant at which the zone's wall clock shows `wall`. */
function instantOf(wall: number, zone: string): number {
  let instant = wall;
  // Two steps settle every offset change but the hour a clock skips, where any answer will do.
  for (let step = 0; step < 2; step++) instant += wall - wallClock(instant, zone);
  return instant;
}

const instants = new Map<string, Map<number, number>>();

/** Serial number → milliseconds since 1970 (UTC). */
export function serialToInstant(serial: number, zone: string): number {
  let cache = instants.get(zone);
  if (!cache) instants.set(zone, (cache = new Map<number, number>()));
  const known = cache.get(serial);
  if (known !== undefined) return known;
  const instant = instantOf(serialToWall(serial), zone);
  cache.set(serial, instant);
  return instant;
}

/** Milliseconds since 1970 (UTC) → serial number. */
export function instantToSerial(instant: number, zone: string): number {
  return wallToSerial(wallClock(instant, zone));
}

/** Serial number → the wall clock as milliseconds were it UTC, to the millisecond. */
export function serialToWall(serial: number): number {
  return SERIAL_ZERO + Math.round(serial * DAY);
}

export function wallToSerial(wall: number): number {
  return (wall - SERIAL_ZERO) / DAY;
}

/** Serial number of a calendar date, or null when there is no such date. Month from 1. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  const real =
    wall.getUTCFullYear() === year && wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day;
  return real ? wallToSerial(wall.getTime()) : null;
}
