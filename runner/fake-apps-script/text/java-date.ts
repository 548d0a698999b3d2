/** Utilities.formatDate takes the letters of Java's SimpleDateFormat. */
const PART = /'((?:[^']|'')*)'|([yMdHhmsSEa])\2*/g;

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `wall`: the clock of the wanted zone, as were it UTC. */
export function formatJavaDate(wall: Date, format: string): string {
  return format.replace(PART, (part: string, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return field(wall, part);
  });
}

const FIELDS: Readonly<Record<string, (wall: Date) => number>> = {
  M: (wall) => wall.getUTCMonth() + 1,
  d: (wall) => wall.getUTCDate(),
  H: (wall) => wall.getUTCHours(),
  h: (wall) => wall.getUTCHours() % 12 || 12,
  m: (wall) => wall.getUTCMinutes(),
  s: (wall) => wall.getUTCSeconds(),
  S: (wall) => wall.getUTCMilliseconds(),
};

function field(wall: Date, part: string): string {
  const letter = part[0] ?? '';
  if (letter === 'E') return DAYS[wall.getUTCDay()] ?? '';
  if (letter === 'a') return wall.getUTCHours() < 12 ? 'AM' : 'PM';
  if (letter === 'M' && part.length > 2) {
    throw new Error('Month names in Utilities.formatDate are not implemented in the stand-in');
  }
  const year = part.length === 2 ? wall.getUTCFullYear() % 100 : wall.getUTCFullYear();
  const number = letter === 'y' ? year : (FIELDS[letter]?.(wall) ?? 0);
  return String(number).padStart(part.length, '0');
}
