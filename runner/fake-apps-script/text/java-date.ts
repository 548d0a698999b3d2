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

function field(wall: Date, part: string): string {
  const pad = (number: number) => String(number).padStart(part.length, '0');
  switch (part[0]) {
    case 'y':
      return part.length === 2 ? pad(wall.getUTCFullYear() % 100) : pad(wall.getUTCFullYear());
    case 'M':
      if (part.length > 2)
        throw new Error('Month names in Utilities.formatDate are not implemented in the stand-in');
      return pad(wall.getUTCMonth() + 1);
    case 'd':
      return pad(wall.getUTCDate());
    case 'H':
      return pad(wall.getUTCHours());
    case 'h':
      return pad(wall.getUTCHours() % 12 || 12);
    case 'm':
      return pad(wall.getUTCMinutes());
    case 's':
      return pad(wall.getUTCSeconds());
    case 'S':
      return pad(wall.getUTCMilliseconds());
    case 'E':
      return DAYS[wall.getUTCDay()] ?? '';
    default:
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
  }
}
